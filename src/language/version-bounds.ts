import type {Token} from '../letter/letter.ts'

/*
 * Whether a version is one that the work stands on, one that it came from, or the highest that it knows.
 */

interface Range {
  readonly from: number
}

const reach = 7
const leaving =
  /^(?:left|leave|leaving|dropp?(?:ed|ing)?|ditch(?:ed|ing)?|abandon(?:ed|ing)?|retired?|retiring|ended|ending)$/
const negators = /^(?:no|none|nothing|not|never|nobody|nor|neither|without|cannot|hardly)$/

const leadOf = (tokens: readonly Token[], {from}: Range): string[] =>
  tokens.slice(Math.max(0, from - reach), from).map(({lower}) => lower)

/** "none of them newer than 3.9", "never left 3.8", "not past 3.8": nothing above it was there. */
export function isCeiling(tokens: readonly Token[], version: Range): boolean {
  const lead = leadOf(tokens, version)
  const bound =
    /^(?:newer|later|higher|above|beyond|past|off)$/.test(lead.at(-1) ?? '') ||
    (lead.at(-1) === 'than' && /^(?:newer|later|higher|younger|more)$/.test(lead.at(-2) ?? ''))
  const stays = lead.slice(-3).some((word) => leaving.test(word))
  return (
    (bound || stays) &&
    (lead.some((word) => negators.test(word)) || /\b(?:yet|still) to \w+$/.test(lead.join(' ')))
  )
}

/** The version that the work moved away from: "left 3.9", "dropped support for 3.9", "from 3.8". */
export function isLeft(tokens: readonly Token[], version: Range): boolean {
  if (isCeiling(tokens, version)) return false
  const lead = leadOf(tokens, version).slice(-4)
  const last = lead.at(-1) ?? ''
  // "raised from Python 3.10 code": where it runs
  const ahead = tokens.slice(version.from, version.from + 6).map(({lower}) => lower)
  if (
    last === 'from' &&
    ahead.slice(1, 3).some((word) => /^(?:code|scripts?|programs?)$/.test(word)) &&
    !ahead.includes('to')
  )
    return false
  // "I have used Python since 2.7"
  if (last === 'since' && lead.at(-2) === 'python') return true
  return (
    /^(?:from|off|past|beyond|after|before|than|unlike)$/.test(last) ||
    (last === 'of' && /^(?:ahead|instead|out|clear|rid|free)$/.test(lead.at(-2) ?? '')) ||
    lead.some((word) => leaving.test(word))
  )
}
