import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../lint/diagnostic.ts'
import {formats} from './formats.ts'
import {maskFor, maskSource, unfilled} from './masks.ts'
import {redact} from './redact.ts'
import {report} from './testing/run.ts'
import {about, letter, resultFor, sample, sampleRules} from './testing/samples.ts'

const redacted = (
  message: Partial<Diagnostic> & {message: string},
  source = letter
): Diagnostic | undefined =>
  redact(resultFor('a.md', [about(source, source.slice(0, 4), message)], {source}), sampleRules).messages[0]

describe('messages', () => {
  test('keep what the rule says and lose what it was filled with', () => {
    expect(redact(sample, sampleRules).messages.map(({message}) => message)).toEqual([
      '"…" opens hundreds of letters, and a reader skips what follows. Name the role plainly.',
      '"…" holds the same word twice. Keep one.',
      'You apply as "…", but the posting says "…". Mirror it.'
    ])
  })

  test('keep counts and limits', () => {
    expect(
      unfilled(
        'The body has {{count}} words, {{over}} more than {{max}}; it ends at "{{word}}".',
        'The body has 596 words, 196 more than 400; it ends at "me.".'
      )
    ).toBe('The body has 596 words, 196 more than 400; it ends at "…".')
    expect(unfilled('{{amount}} is pay.', '$120,000 is pay.')).toBe('… is pay.')
    expect(unfilled('No placeholder.', 'Another text.')).toBe('No placeholder.')
  })

  test('of no known rule lose quotations, names, addresses and numbers', () => {
    const said = (message: string): string | undefined => redacted({ruleId: null, message})?.message
    expect(said('Ms. Okafor’s team and TOMAS read it')).toBe('Ms. [name] team and [name] read it')
    expect(said('Write to tomas.reyes+jobs@post.example.org or +49 (0) 431 / 123-45.67 by 2026-11-20.')).toBe(
      'Write to [e-mail] or [phone] by 2026-11-20.'
    )
    expect(said(`Found "a b", “c”, ‘don’t’, 'it isn't', «d», \`e\`.`)).toBe(
      'Found "…", “…”, ‘…’, \'…\', «…», `…`.'
    )
    expect(said('It has 412 words.')).toBe('It has 412 words.')
  })

  test('of a rule that crashed say that it crashed', () => {
    expect(
      redacted({ruleId: 'title', fatal: true, message: 'The rule "title" crashed: Tomas'})?.message
    ).toBe('The rule "title" crashed on this letter.')
  })
})

test('nothing private is left in any format', async () => {
  const words = /Okafor|Tomas|settlement|Backend|winter/
  const file = redact({...sample, filePath: '/x/a.md', posting: undefined, output: letter}, sampleRules)
  for (const format of Object.keys(formats)) {
    const text = (await report(format, [file], {cwd: '/x'})).replaceAll('/home/tomas', '')
    expect(text, format).not.toMatch(words)
  }
})

test('places stay, edits go', () => {
  const file = redact({...sample, output: letter}, sampleRules)
  expect(file.messages.map(({line, column}) => [line, column])).toEqual(
    sample.messages.map(({line, column}) => [line, column])
  )
  expect(file.messages.some((message) => 'fix' in message || 'suggestions' in message)).toBe(false)
  expect(file).not.toHaveProperty('output')
  expect(file.messages[2]?.clLint?.relatedLocations?.[0]?.message).toBe("The posting's title: …")
  expect(file.suppressedMessages[0]?.suppressions).toEqual([
    {kind: 'directive', justification: 'they like it'}
  ])
  expect(file.fixableWarningCount).toBe(1)
  expect(sample.messages[1]?.fix).toBeDefined()
})

test('the text keeps its shape by every count', () => {
  expect(maskSource('Dear Zoë,\r\n\t👩‍💻 42 日本 𝒳')).toBe('xxxx xxх,\r\n\t𝚡‍𝚡 xx ⅹⅹ 𝚡')
  const bytes = (text: string): number => new TextEncoder().encode(text).length
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const masked = maskSource(text)
      expect(masked.length).toBe(text.length)
      expect(bytes(masked)).toBe(bytes(text))
    })
  )
})

test('no text makes the masks slow', () => {
  const mask = maskFor(['Okafor'])
  for (const piece of ['“', '‘', "'", " 'a", '"', '`', 'a@', 'a.', '1', '1(', '+', '«', '„', 'Aa’']) {
    const start = performance.now()
    mask(piece.repeat(50_000))
    expect(performance.now() - start, piece).toBeLessThan(3000)
  }
})
