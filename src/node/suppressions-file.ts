import fs from 'node:fs'
import path from 'node:path'
import {parseLetter} from '../letter/parse-letter.ts'
import {countFindings, type KnownFindings, placeKeys, siftKnown, withCounts} from '../lint/known-findings.ts'
import {resultOf} from '../lint/summary.ts'
import type {ReportedFile} from '../report/reporter.ts'
import {displayPath} from './display-path.ts'
import {letterFormat} from './letter-format.ts'
import {readText} from './read-text.ts'
import {replaceFile} from './replace-file.ts'
import {firstLine, UsageError} from './usage-error.ts'

/** What of a letter's findings is written to the file before the file is applied. */
export type Suppress = 'all' | readonly string[] | 'prune' | undefined

/**
 * Findings that are accepted for now, kept outside the letters, as ESLint's bulk suppressions: a JSON object of letters by
 * their path from the working folder, in each the rules, in each the hashes of sentences with a count.
 */
export class SuppressionsFile {
  /** How many entries of the letters seen are not needed any more. */
  unused = 0
  private readonly letters: Map<string, KnownFindings>
  private readonly before: string
  private readonly location: string
  private readonly cwd: string

  /** @throws {UsageError} Where there is a file and it is not valid. */
  constructor(location: string, cwd: string) {
    this.location = location
    this.cwd = cwd
    this.before = fs.existsSync(location) ? readText(location, this.name).text : ''
    this.letters = this.before === '' ? new Map<string, KnownFindings>() : parse(this.before, this.name)
  }

  /** How many findings are accepted, in how many letters. */
  get size(): {readonly findings: number; readonly letters: number} {
    const counts = [...this.letters.values()].flatMap((rules) =>
      [...rules.values()].flatMap((places) => [...places.values()])
    )
    const letters = [...this.letters.values()].filter((rules) => rules.size > 0).length
    return {findings: counts.reduce((sum, count) => sum + count, 0), letters}
  }

  /** A result without what is accepted; `suppress` says what of it becomes so. */
  apply(result: ReportedFile, suppress: Suppress): ReportedFile {
    const {filePath, source, messages, notRun} = result
    const name = this.nameOf(filePath)
    const before = this.letters.get(name)
    if (source === undefined || (!before && (suppress === undefined || suppress === 'prune'))) return result
    const keyOf = placeKeys(parseLetter(source, {format: letterFormat(filePath)}))
    const wanted = (ruleId: string): boolean => suppress === 'all' || (suppress ?? []).includes(ruleId)
    let known: KnownFindings = before ?? new Map()
    if (suppress !== 'prune' && suppress !== undefined)
      known = new Map([...known, ...countFindings(messages, keyOf, wanted)])
    const sifted = siftKnown(messages, known, keyOf)
    // With a posting, a rule that could not run may well find what is accepted.
    const idle = new Set(notRun.map(({ruleId}) => ruleId))
    const unused = new Map([...sifted.unused].filter(([ruleId]) => !idle.has(ruleId)))
    if (suppress === 'prune')
      known = withCounts(known, (ruleId, key, count) => count - (unused.get(ruleId)?.get(key) ?? 0))
    else this.unused += unused.size
    if (suppress !== undefined) this.letters.set(name, known)
    const suppressedMessages = [...result.suppressedMessages, ...sifted.suppressed]
    return {
      ...result,
      ...resultOf(filePath, {messages: sifted.kept, suppressedMessages}, result.output)
    }
  }

  /**
   * Writes the file, if anything in it is new. Pruning leaves out letters that are gone.
   * @throws {UsageError} Where it cannot be written.
   */
  save({prune}: {readonly prune: boolean}): void {
    for (const name of prune ? [...this.letters.keys()] : [])
      if (!fs.existsSync(path.resolve(this.cwd, name))) this.letters.delete(name)
    const letters = [...this.letters]
      .filter(([, rules]) => rules.size > 0)
      .map(([name, rules]) => [name, plain(rules, (places) => plain(places, (count) => ({count})))] as const)
    const text = `${JSON.stringify(sorted(letters), undefined, 2)}\n`
    if (text !== this.before) replaceFile(this.location, text, this.name)
  }

  private get name(): string {
    return displayPath(this.location, this.cwd)
  }

  private nameOf(file: string): string {
    return path.relative(this.cwd, file).split(path.sep).join('/')
  }
}

/** A map as an object with its keys in order, so that a file in a repository changes no more than it must. */
const plain = <Value>(map: ReadonlyMap<string, Value>, write: (value: Value) => unknown): object =>
  sorted([...map].map(([key, value]) => [key, write(value)] as const))

const sorted = (entries: readonly (readonly [string, unknown])[]): object =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)))

function parse(text: string, name: string): Map<string, KnownFindings> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${name}: not valid JSON: ${firstLine(error)}`)
  }
  const entries = (inner: unknown, keys: readonly string[]): [string, unknown][] => {
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return Object.entries(inner)
    const place = keys.length === 0 ? '' : `${keys.join(' › ')}: `
    throw new UsageError(
      `${name}: ${place}an object is expected; delete the file and run --suppress-all again`
    )
  }
  const countOf = (inner: unknown, keys: readonly string[]): number => {
    const count = entries(inner, keys).find(([key]) => key === 'count')?.[1]
    if (typeof count === 'number' && Number.isInteger(count) && count > 0) return count
    throw new UsageError(`${name}: ${keys.join(' › ')}: "count" must be a whole number above 0`)
  }
  return new Map(
    entries(value, []).map(([letter, rules]) => [
      letter,
      new Map(
        entries(rules, [letter]).map(([rule, places]) => [
          rule,
          new Map(
            entries(places, [letter, rule]).map(([key, inner]) => [key, countOf(inner, [letter, rule, key])])
          )
        ])
      )
    ])
  )
}
