import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {describe, expect, test} from 'vitest'
import {printable} from './escape.ts'
import {codeSpan, link, markdownText} from './markdown-text.ts'
import {hostile, hostileFile, hostilePieces, hostileRules} from './testing/hostile.ts'
import {report} from './testing/run.ts'
import {about, letter, resultFor, sample, sampleRules} from './testing/samples.ts'

const parse = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough(), gfmTable()],
    mdastExtensions: [
      gfmAutolinkLiteralFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown()
    ]
  })

const all = (node: Nodes): Nodes[] => ['children' in node ? node.children.flatMap(all) : [], node].flat()

/** The nodes that a report is made of. */
const allowed = new Set(
  'root heading paragraph text inlineCode strong list listItem blockquote html link'.split(' ')
)
const tags =
  /^(?:<!-- cl-lint -->|<\/?(?:b|span|details)>|<details><summary><b>[^<>]*<\/b>: [^<>]*<\/summary>)$/

/** What GitHub and GitLab look for in text once Markdown is read. */
const references = [
  /@\w/,
  /(?:^|\W)[#!]\d/,
  /\bGH-\d/i,
  /:[\w+-]*[a-z][\w+-]*:/i,
  /https?:\/\//i,
  /\bwww\./i,
  /\$/ // Outside of a <span> of its own.
]

function textsOf(root: Root): string[] {
  const nodes = all(root)
  return nodes.flatMap((node, index) => {
    if (node.type !== 'text') return []
    const before = nodes[index - 1]
    const isDollar = before?.type === 'html' && before.value === '<span>' && node.value === '$'
    return isDollar ? [] : [node.value]
  })
}

describe('hostile text', () => {
  test.each([hostile, ...hostilePieces])('adds no syntax: %j', async (text) => {
    const root = parse(await report('markdown', [hostileFile(text), sample], {rules: hostileRules(text)}))
    const nodes = all(root)
    expect(nodes.map(({type}) => type).filter((type) => !allowed.has(type))).toEqual([])
    for (const node of nodes) {
      if (node.type === 'html') expect(node.value).toMatch(tags)
      if (node.type === 'link')
        expect(node.url).toMatch(/^https:\/\/(?:github\.com\/cl-lint|evil\.example)\//)
    }
    for (const value of textsOf(root))
      for (const reference of references) expect(value).not.toMatch(reference)
  })

  test.each([hostile, ...hostilePieces])('reads as it was written: %j', (text) => {
    const root = parse(`- **x**: ${markdownText(text)}`)
    const shown = all(root)
      .flatMap((node) => (node.type === 'text' ? [node.value] : []))
      .join('')
    expect(shown.replaceAll('\u200B', '')).toBe(`x: ${printable(text)}`.trimEnd())
  })

  test.each([hostile, ...hostilePieces])('is whole in code: %j', (text) => {
    const [code] = all(parse(`See ${codeSpan(text)}.`)).filter(({type}) => type === 'inlineCode')
    expect(code).toMatchObject({value: printable(text)})
  })

  test('links go to the web only', () => {
    expect(link('x', 'https://a.example/b#c')).toBe('[x](https://a.example/b#c)')
    for (const url of [
      'javascript:alert(1)',
      'https://a.example/)x',
      'https://a b',
      'data:text/html,x',
      undefined
    ])
      expect(link('x', url)).toBe('x')
  })
})

test('a list a letter: severity, place, rule, message, the words in question', async () => {
  const root = parse(await report('markdown', [sample]))
  const items = all(root).filter(({type}) => type === 'listItem')
  // Three findings; the last has a suggestion and a place in the posting.
  expect(items.length).toBe(5)
  const quotes = all(root).filter(({type}) => type === 'blockquote')
  expect(quotes.length).toBe(3)
})

test('a rule is explained once', async () => {
  const text = await report('markdown', [sample, {...sample, filePath: '/home/tomas/letters/b.md'}])
  expect(text.match(/<details>/g)).toHaveLength(3)
})

test('stays within what GitHub takes, and says what is left out', async () => {
  const message = about(letter, 'Backend', {message: 'A sentence of some length. '.repeat(6)})
  const many = Array.from({length: 50}, (_, index) =>
    resultFor(
      `/home/tomas/${index}.md`,
      Array.from({length: 10}, () => message)
    )
  )
  const text = await report('markdown', many, {rules: sampleRules})
  expect(text.length).toBeLessThan(65_536)
  const [, left] = /…and (\d+) more problems, left out/.exec(text) ?? []
  expect(Number(left) + (text.match(/^- \*\*warning/gm)?.length ?? 0)).toBe(500)
})
