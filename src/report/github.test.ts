import {expect, test} from 'vitest'
import {printable} from './escape.ts'
import {hostile, hostileFile, hostilePieces} from './testing/hostile.ts'
import {report} from './testing/run.ts'
import {letter, nameless, resultFor, sample, unreadable} from './testing/samples.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Reads a line as the runner does (actions/runner, ActionCommand.TryParseV2). */
function parse(line: string): Command {
  const trimmed = line.trimStart()
  const end = trimmed.indexOf('::', 2)
  if (!trimmed.startsWith('::') || end === -1) throw new Error(`no command: ${line}`)
  const info = trimmed.slice(2, end)
  const space = info.indexOf(' ')
  const list = space === -1 ? '' : info.slice(space + 1).trim()
  const properties = list
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=')
      return [pair.slice(0, equals), unescaped(pair.slice(equals + 1), ['%0D', '%0A', '%3A', '%2C', '%25'])]
    })
  return {
    name: space === -1 ? info : info.slice(0, space),
    properties: Object.fromEntries(properties) as Record<string, string>,
    data: unescaped(trimmed.slice(end + 2), ['%0D', '%0A', '%25'])
  }
}

/** In this order, one after the other. */
const unescaped = (text: string, codes: readonly string[]): string =>
  codes.reduce((result, code) => result.replaceAll(code, decodeURIComponent(code)), text)

const commands = (text: string): Command[] => text.split('\n').slice(0, -1).map(parse)

test('one command a message', async () => {
  expect(commands(await report('github', [sample]))).toMatchObject([
    {
      name: 'error',
      properties: {
        file: '/home/tomas/letters/okafor.md',
        line: '3',
        endLine: '3',
        col: '1',
        endColumn: '46',
        title: 'cl-lint: stock-opener'
      }
    },
    {name: 'warning', data: 'letters/okafor.md:3:47: "the the" holds the same word twice. Keep one.'},
    {
      name: 'warning',
      data: 'letters/okafor.md:3:55: You apply as "Backend Developer", but the posting says "Backend Engineer". Mirror it.\npostings/acme.txt:1:1: The posting\'s title: Backend Engineer'
    }
  ])
})

test('no columns over several lines, and no file where there is none', async () => {
  const [message] = sample.messages
  if (!message) throw new Error('no message')
  const long = resultFor('a.md', [{...message, endLine: 5}], {source: letter})
  const [first, second, third] = commands(await report('github', [long, nameless, unreadable]))
  expect(Object.keys(first?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title'])
  expect(second).toMatchObject({name: 'warning', properties: {title: 'cl-lint'}})
  expect(second?.properties).not.toHaveProperty('file')
  expect(third).toMatchObject({name: 'error', properties: {file: '/home/tomas/letters/empty.md'}})
})

test.each([hostile, ...hostilePieces])('every value comes out as it went in: %j', async (text) => {
  const file = hostileFile(text)
  const read = commands(await report('github', [file]))
  expect(read.map(({name}) => name)).toEqual(['error', 'warning', 'error', 'error'])
  for (const [index, {properties, data}] of read.entries()) {
    expect(properties.file).toBe(printable(text))
    expect(properties.title).toBe(
      file.messages[index]?.ruleId === null ? 'cl-lint' : `cl-lint: ${printableTail(text)}`
    )
    expect(data).toContain(`:1:1: ${printable(text)}`)
  }
})

/** Behind other words `::` begins no line. */
const printableTail = (text: string): string => printable(`cl-lint: ${text}`).slice('cl-lint: '.length)
