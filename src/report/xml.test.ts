import {XMLParser} from 'fast-xml-parser'
import {describe, expect, test} from 'vitest'
import {printable} from './escape.ts'
import {checkstyleSchema, junitSchema} from './schemas/xml-schemas.ts'
import {hostile, hostileFile, hostilePieces} from './testing/hostile.ts'
import {report} from './testing/run.ts'
import {clean, nameless, sample, unreadable} from './testing/samples.ts'
import {xmlErrors} from './testing/validate.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['testsuite', 'testcase', 'file', 'error', 'failure'].includes(name),
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false
})

describe.each([
  ['junit', junitSchema],
  ['checkstyle', checkstyleSchema]
])('%s', (format, schema) => {
  test.each([
    ['nothing', []],
    ['a clean letter', [clean]],
    ['findings', [sample, clean]],
    ['what cannot be read', [unreadable, nameless]],
    ['hostile text', [hostileFile()]]
  ])('libxml2 finds it valid: %s', async (_, results) => {
    expect(await xmlErrors(schema, await report(format, results))).toEqual([])
  })

  test('libxml2 finds it valid whatever the text', async () => {
    const results = hostilePieces.map((text) => hostileFile(text))
    expect(await xmlErrors(schema, await report(format, results))).toEqual([])
  })
})

interface Suite {
  readonly name: string
  readonly tests: string
  readonly failures: string
  readonly errors: string
  readonly testcase: readonly {
    readonly name: string
    readonly failure?: readonly {readonly message: string; readonly type: string}[]
    readonly error?: readonly {readonly message: string}[]
  }[]
}

async function suites(...results: Parameters<typeof report>[1]): Promise<readonly Suite[]> {
  const {testsuites} = parser.parse(await report('junit', results)) as {
    testsuites: {testsuite?: readonly Suite[]}
  }
  return testsuites.testsuite ?? []
}

test('junit: a suite a letter; a clean one passes, one that cannot be read is an error', async () => {
  const made = await suites(sample, clean, unreadable)
  expect(made.map(({tests, failures, errors}) => [tests, failures, errors])).toEqual([
    ['3', '3', '0'],
    ['1', '0', '0'],
    ['1', '0', '1']
  ])
  expect(made[0]?.testcase.map(({failure}) => failure?.[0]?.type)).toEqual(['error', 'warning', 'warning'])
  expect(made[2]?.testcase[0]?.error?.[0]?.message).toBe('This letter is empty.')
})

test('junit: the names of a suite’s tests differ', async () => {
  const [suite] = await suites(sample)
  const names = suite?.testcase.map(({name}) => name) ?? []
  expect(new Set(names).size).toBe(3)
})

test.each([hostile, ...hostilePieces])('values come out as they went in: %j', async (text) => {
  // What is no character of XML, or would be trimmed away, is told by its code.
  const shown = printable(text)
  const [suite] = await suites(hostileFile(text))
  expect(suite?.name).toBe(shown)
  expect(suite?.testcase[0]?.failure?.[0]?.message).toBe(shown)
  const {checkstyle} = parser.parse(await report('checkstyle', [hostileFile(text)])) as {
    checkstyle: {file: {name: string; error: {message: string}[]}[]}
  }
  expect(checkstyle.file[0]?.name).toBe(shown)
  expect(checkstyle.file[0]?.error[0]?.message).toBe(shown)
})
