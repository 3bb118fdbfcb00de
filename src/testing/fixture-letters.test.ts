import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import type {Result} from '../lint/diagnostic.ts'
import {report} from '../lint-text.ts'
import {readPosting} from '../posting/read-posting.ts'
import {readYaml} from '../letter/yaml.ts'
import {underlined} from './underlined.ts'

const folder = new URL('../../fixtures/letters/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const postings = JSON.parse(read('postings.json')) as Record<string, string>
const letters = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
const catalogue = read('README.md')

async function lint(name: string): Promise<Pick<Result, 'messages'> & {source: string}> {
  const posting = postings[name]
  const source = read(name)
  const {messages} = await report(source, {
    filename: name,
    today: '2026-11-20',
    posting:
      posting === undefined
        ? undefined
        : readPosting(read(`../postings/${posting}`), {name: posting, yaml: readYaml})
  })
  return {messages, source}
}

describe('letters of the project', () => {
  it.each(letters)('%s reads as its report says', async (name) => {
    const {messages, source} = await lint(name)
    await expect(underlined(source, messages)).toMatchFileSnapshot(new URL(`${name}.report`, folder).pathname)
  })

  it.each(
    letters.filter((name) => new RegExp(`\`${name.replaceAll('.', '\\.')}\` \\| clean`).test(catalogue))
  )('%s is clean', async (name) => {
    const {messages} = await lint(name)
    expect(messages.map(({ruleId, message}) => `${ruleId ?? ''}: ${message}`)).toEqual([])
  })

  it('know of every posting that they answer', () => {
    for (const posting of Object.values(postings))
      expect(existsSync(new URL(`../postings/${posting}`, folder))).toBe(true)
    expect(rules.length).toBeGreaterThan(0)
  })
})
