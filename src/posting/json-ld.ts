import {FlatText, type Run} from '../letter/flat-text.ts'
import {append, textRuns} from './entities.ts'
import {type StatedFact, statedText} from './lines.ts'

/*
 * schema.org's JobPosting in JSON-LD: https://schema.org/JobPosting, the form that search engines ask job boards for.
 */

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Title and hiring organisation from the script `[from, to)` of a page. Broken JSON states nothing. */
export function postingDataIn(input: FlatText, from: number, to: number): StatedFact[] {
  const posting = findPosting(input.raw.slice(from, to))
  if (!posting) return []
  const facts: StatedFact[] = []
  const add = (key: StatedFact['key'], value: unknown): void => {
    const text =
      typeof value === 'string' && value.length < 1000 ? stringIn(input, from, to, value) : undefined
    const flat = text && statedText(text.runs)
    if (flat) facts.push({key, flat})
  }
  add('title', posting['title'])
  const organization = posting['hiringOrganization']
  add('company', isRecord(organization) ? organization['name'] : organization)
  return facts
}

/** The JobPosting's description, which is HTML inside JSON, as a text that knows its way back to the source. */
export function descriptionOf(input: FlatText): FlatText | undefined {
  const source = input.raw
  const start = source.search(/"@type"\s*:\s*\[?\s*"JobPosting"/)
  if (start === -1) return undefined
  const from = source.lastIndexOf('<script', start)
  const end = source.indexOf('</script', start)
  const posting = findPosting(
    source.slice(source.indexOf('>', Math.max(from, 0)) + 1, end === -1 ? undefined : end)
  )
  const description = posting?.['description']
  if (typeof description !== 'string' || description.length > 100_000) return undefined
  const flat = stringIn(input, Math.max(from, 0), end === -1 ? source.length : end, description, false)
  // Some boards escape the markup once more.
  return flat && !flat.raw.includes('<') && flat.raw.includes('&lt;') ? withReferences(flat) : flat
}

const withReferences = (flat: FlatText): FlatText =>
  new FlatText(flat.runs.flatMap(({value, start}) => textRuns(value, start)))

function findPosting(json: string): Readonly<Record<string, unknown>> | undefined {
  if (!json.includes('JobPosting')) return undefined
  let root: unknown
  try {
    root = JSON.parse(json)
  } catch {
    return undefined
  }
  let level: unknown[] = [root]
  for (let depth = 0; depth < 6 && level.length > 0; depth++) {
    const next: unknown[] = []
    for (const value of level) {
      if (Array.isArray(value)) next.push(...(value as unknown[]).slice(0, 1000))
      else if (isRecord(value)) {
        const type = value['@type']
        if (type === 'JobPosting' || (Array.isArray(type) && type.includes('JobPosting'))) return value
        next.push(...Object.values(value).slice(0, 1000))
      }
    }
    level = next.slice(0, 10_000)
  }
  return undefined
}

const jsonString = /"[^"\\]*(?:\\.[^"\\]*)*"/g

/** The JSON string literal in `[from, to)` that stands for a value, decoded piece by piece. */
function stringIn(
  input: FlatText,
  from: number,
  to: number,
  value: string,
  references = true
): FlatText | undefined {
  const source = input.raw
  const plain = source.indexOf(JSON.stringify(value), from)
  if (plain !== -1 && plain < to) return unescaped(source, plain, references)
  jsonString.lastIndex = from
  for (let match = jsonString.exec(source); match && match.index < to; match = jsonString.exec(source)) {
    if (match[0].length >= value.length && decoded(match[0]) === value)
      return unescaped(source, match.index, references)
  }
  return undefined
}

function decoded(literal: string): unknown {
  try {
    return JSON.parse(literal)
  } catch {
    return undefined
  }
}

/** The literal that begins at `at`, with its escapes and character references resolved, as runs over the source. */
function unescaped(source: string, at: number, references: boolean): FlatText {
  const runs: Run[] = []
  const piece = /[^"\\]+|\\u[\da-fA-F]{4}|\\./gy
  piece.lastIndex = at + 1
  for (let match = piece.exec(source); match; match = piece.exec(source)) {
    const [text] = match
    const value = text.startsWith('\\') ? decoded(`"${text}"`) : text
    if (typeof value !== 'string') continue
    if (references) append(runs, textRuns(value, match.index))
    else runs.push({value, start: match.index, kind: 'text'})
  }
  return new FlatText(runs)
}
