import {describe, expect, test} from 'vitest'
import {formats} from './formats.ts'
import {hostile, hostileFile, hostilePieces, hostileRules} from './testing/hostile.ts'
import {report} from './testing/run.ts'
import {clean, nameless, sample, unreadable} from './testing/samples.ts'

const names = Object.keys(formats)
const machine = names.filter((name) => formats[name]?.machine)

/** What must never leave a reporter, whatever it was given. */
const forbidden =
  /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u

describe.each(names)('%s', (name) => {
  test('one small letter', async () => {
    await expect(await report(name, [sample, clean])).toMatchFileSnapshot(`snapshots/${name}.txt`)
  })

  test('a letter that cannot be read, and standard input without a name', async () => {
    await expect(await report(name, [unreadable, nameless])).toMatchFileSnapshot(
      `snapshots/${name}.failed.txt`
    )
  })

  test('no results, and nothing to report', async () => {
    await expect(
      `${await report(name, [])}${'-'.repeat(20)}\n${await report(name, [clean])}`
    ).toMatchFileSnapshot(`snapshots/${name}.empty.txt`)
  })

  test('the same results give the same text, and are not changed', async () => {
    const results = [frozen(sample), frozen(hostileFile())]
    const context = {rules: hostileRules()}
    expect(await report(name, results, context)).toBe(await report(name, results, context))
  })

  test.each([hostile, ...hostilePieces])('hostile text stays text: %j', async (text) => {
    const written = await report(name, [hostileFile(text), sample], {rules: hostileRules(text)})
    expect(written).not.toMatch(forbidden)
    expect(written).not.toMatch(/##(?:vso|teamcity)?\[/)
    if (name !== 'github') expect(written).not.toMatch(/^\s*::/m)
  })

  test('the report ends with a line end', async () => {
    expect(await report(name, [sample])).toMatch(/[^\n]\n$/)
  })
})

test.each(machine)('%s tells that a letter could not be read', async (name) => {
  expect(await report(name, [unreadable])).toContain('This letter is empty.')
})

test.each(names.filter((name) => !name.startsWith('json') && name !== 'sarif'))(
  '%s leaves out what is silenced',
  async (name) => {
    expect(await report(name, [sample])).not.toContain('is silenced')
  }
)

test.each(names)('%s takes time in proportion to its findings', async (name) => {
  const many = (count: number) => {
    const words = 'a plain word or two, '
    const source = words.repeat(count)
    const [message] = sample.messages
    if (!message) throw new Error('no message')
    const messages = Array.from({length: count}, (_, index) => {
      const column = index * words.length + 3
      return {...message, line: 1, endLine: 1, column, endColumn: column + 5}
    })
    return {...sample, source, messages}
  }
  const time = async (count: number): Promise<number> => {
    const results = [many(count)]
    const start = performance.now()
    await report(name, results)
    return performance.now() - start
  }
  await time(100)
  const small = await time(250)
  // Sixteen times as much, on a machine that may be busy; what grows with the square would take 256 times as long.
  expect(await time(4000)).toBeLessThan(Math.max(small, 10) * 100)
})

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
