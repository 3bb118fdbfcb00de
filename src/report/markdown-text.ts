import {printable, xmlText} from './escape.ts'
import {webAddress} from './paths.ts'

const gap = '&#8203;'

/**
 * What GitHub and GitLab would take for more than text. Mentions, references and bare addresses are looked for after
 * Markdown is read, so that no escape stops them; a space without width does.
 */
const syntax = /[\\`*_[\]|~]|[&<>]|\$|@|[#!](?=\d)|:(?=\/\/|[\w+-])|\bwww(?=\.)|\bGH(?=-\d)/gi

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // GitHub reads formulas between dollar signs, and letters speak of pay.
  $: '<span>$</span>'
}

/** Text as it may stand anywhere in a line of a Markdown comment but at its beginning. */
export const markdownText = (text: string): string =>
  printable(text).replace(syntax, (found) => {
    const replacement = replacements[found]
    if (replacement !== undefined) return replacement
    return /^[@#!:a-z]/i.test(found) ? found + gap : `\\${found}`
  })

/** Text inside HTML tags, where Markdown is not read but mentions are. */
export const htmlText = (text: string): string =>
  xmlText(text).replace(/@|#(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, (found) => found + gap)

/** Inline code, its fence longer than any in the text. */
export function codeSpan(text: string): string {
  const code = printable(text) || ' '
  const runs = [...code.matchAll(/`+/g)].map(([run]) => run.length)
  const fence = '`'.repeat(Math.max(0, ...runs) + 1)
  const space = /^[` ]|[` ]$/.test(code) ? ' ' : ''
  return fence + space + code + space + fence
}

/** A link, or only what it would show where the address is none of the web. */
export const link = (shown: string, url: string | undefined): string => {
  const address = webAddress(url)
  return address === undefined ? shown : `[${shown}](${address})`
}
