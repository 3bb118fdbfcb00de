import type {Log, Run} from 'sarif'
import {expect, test} from 'vitest'
import schema from '../../node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json'
import type {ReportedFile} from './reporter.ts'
import {hostileFile, hostilePieces, hostileRules} from './testing/hostile.ts'
import {report} from './testing/run.ts'
import {clean, nameless, resultFor, sample, unreadable} from './testing/samples.ts'
import {schemaErrors} from './testing/validate.ts'

async function log(results: readonly ReportedFile[], rules?: ReturnType<typeof hostileRules>): Promise<Run> {
  const text = await report('sarif', results, rules && {rules})
  const value = JSON.parse(text) as Log
  expect(schemaErrors(schema, value)).toEqual([])
  const [run] = value.runs
  if (!run) throw new Error('no run')
  return run
}

test.each([
  ['nothing', []],
  ['a clean letter', [clean]],
  ['a letter with findings', [sample, clean]],
  ['a letter that cannot be read', [unreadable, sample]],
  ['standard input', [nameless]],
  ['hostile text', [hostileFile()]]
])('is valid by the published schema: %s', async (_, results) => {
  await log(results, hostileRules())
})

test.each(hostilePieces)('is valid by the published schema whatever the text: %j', async (text) => {
  await log([hostileFile(text)], hostileRules(text))
})

test('regions, fixes, and places in the posting', async () => {
  const {results, columnKind, originalUriBaseIds} = await log([sample])
  expect(columnKind).toBe('utf16CodeUnits')
  expect(originalUriBaseIds).toEqual({'%SRCROOT%': {uri: 'file:///home/tomas/'}})
  expect(results?.[1]).toMatchObject({
    ruleId: 'twice',
    ruleIndex: 1,
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'letters/okafor.md', uriBaseId: '%SRCROOT%'},
          region: {startLine: 3, startColumn: 47, endLine: 3, endColumn: 54}
        }
      }
    ],
    fixes: [
      {
        artifactChanges: [
          {
            replacements: [
              {
                deletedRegion: {startLine: 3, startColumn: 47, endLine: 3, endColumn: 54},
                insertedContent: {text: 'the'}
              }
            ]
          }
        ]
      }
    ]
  })
  expect(results?.[2]).toMatchObject({
    relatedLocations: [
      {message: {text: "The posting's title: Backend Engineer"}, physicalLocation: {region: {endColumn: 17}}}
    ],
    fixes: [{description: {text: 'Write "Backend Engineer"'}}]
  })
})

test('rules with help, in the order in which they occur', async () => {
  const {tool} = await log([sample])
  expect(tool.driver).toMatchObject({name: 'cl-lint', version: '1.2.3'})
  expect(tool.driver.rules?.map(({id}) => id)).toEqual(['stock-opener', 'twice', 'title'])
  expect(tool.driver.rules?.[0]).toMatchObject({
    name: 'StockOpener',
    shortDescription: {text: 'What stock-opener reports.'},
    help: {markdown: expect.stringContaining('## Why readers mind') as string},
    helpUri: 'https://github.com/cl-lint/cl-lint/blob/main/rules/README.md#stock-opener',
    defaultConfiguration: {level: 'error', enabled: true}
  })
  expect(tool.driver.rules?.[2]?.defaultConfiguration).toEqual({level: 'none', enabled: false})
})

test('what is silenced is there, with its justification', async () => {
  const {results = []} = await log([sample])
  expect(results.map(({suppressions}) => suppressions)).toEqual([
    undefined,
    undefined,
    undefined,
    [{kind: 'inSource', status: 'accepted', justification: 'they like it'}]
  ])
})

test('a run that failed on a letter was not successful; what did not run is a note', async () => {
  const {results, invocations} = await log([unreadable])
  expect(results).toEqual([])
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{level: 'error', message: {text: 'This letter is empty.'}}]
    }
  ])
  expect((await log([sample])).invocations).toMatchObject([
    {
      executionSuccessful: true,
      toolConfigurationNotifications: [{level: 'note', associatedRule: {id: 'company-missing'}}]
    }
  ])
})

test('no placeholders and no links of SARIF', async () => {
  const message = {...sample.messages[0], message: '{0} {name} [x](1) [y]'}
  const {results} = await log([resultFor('a.md', [message as (typeof sample.messages)[0]])])
  expect(results?.[0]?.message.text).toBe('{{0}} {name} [x\\](1) [y]')
})

test('addresses are encoded, and absolute outside the working folder', async () => {
  const [message] = sample.messages
  if (!message) throw new Error('no message')
  const paths = ['/home/tomas/a b#1.md', '/elsewhere/ü.md', 'letters/c.md', '<text>', 'C:\\letters\\d.md']
  const {results = []} = await log(paths.map((path) => resultFor(path, [message])))
  expect(results.map(({locations}) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)).toEqual([
    'a%20b%231.md',
    'file:///elsewhere/%C3%BC.md',
    'letters/c.md',
    '%3Ctext%3E',
    'file:///C:/letters/d.md'
  ])
})
