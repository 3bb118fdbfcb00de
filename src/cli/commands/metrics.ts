import path from 'node:path'
import {hasFrontMatter} from '../../letter/front-matter.ts'
import type {Letter} from '../../letter/letter.ts'
import {parseLetter} from '../../letter/parse-letter.ts'
import {documentKind} from '../../node/documents/document-kind.ts'
import {letterFormat, refusal} from '../../node/letter-format.ts'
import {readBytes, readStandardInput, readText} from '../../node/read-text.ts'
import {UsageError} from '../../node/usage-error.ts'
import {printable} from '../../report/escape.ts'
import {beatNames, type BeatName} from '../../language/decision-beats.ts'
import {type BeatPlace, type Metrics, metricsOf} from '../../report/metrics.ts'
import {count} from '../../report/plural.ts'
import {print} from '../terminal.ts'

/** Prints what is counted in a letter. */
export async function showMetrics(file: string, json: boolean): Promise<number> {
  const metrics = metricsOf(await readLetter(file))
  print(json ? `${JSON.stringify(metrics, null, 2)}\n` : metricsText(metrics))
  return 0
}

async function readLetter(file: string): Promise<Letter> {
  const reason = refusal(file, [])
  if (reason !== undefined) throw new UsageError(`${file}: ${reason}`)
  const kind = documentKind(file)
  if (kind !== undefined) {
    const {readDocument} = await import('../../node/documents/read-document.ts')
    const {text, pages} = await readDocument(readBytes(path.resolve(file), file), kind, file)
    return parseLetter(text, {format: 'text', pages})
  }
  const {text} = file === '-' ? readStandardInput('standard input') : readText(path.resolve(file), file)
  if (text.trim() === '') throw new UsageError(`${file}: this letter is empty`)
  const format = letterFormat(file === '-' ? undefined : file)
  if (!hasFrontMatter(text)) return parseLetter(text, {format})
  const {readYaml} = await import('../../letter/yaml.ts')
  return parseLetter(text, {format, yaml: readYaml})
}

function metricsText({
  words,
  leftOut,
  paragraphs,
  sentences,
  readingSeconds,
  grade,
  technologies,
  technologiesByKind,
  parts,
  decision
}: Metrics): string {
  const others = Object.entries(leftOut).map(([place, number]) => `${place} ${number}`)
  const rows = [
    ['words', `${words}${others.length > 0 ? ` (not counted: ${others.join(', ')})` : ''}`],
    ['paragraphs', String(paragraphs)],
    ['sentences', String(sentences)],
    [
      'reading',
      `${Math.floor(readingSeconds / 60)} min ${readingSeconds % 60} s${grade === null ? '' : `, grade ${grade}`}`
    ],
    ['technologies', technologies.length === 0 ? 'none' : String(technologies.length)],
    ...Object.entries(technologiesByKind).map(([kind, names]) => [`  ${kind}`, printable(names.join(', '))]),
    ...parts.map(({part, from, to, words: own}) => [
      part,
      `${from === to ? `line ${from}` : `lines ${from} to ${to}`}, ${count(own, 'word')}`
    ]),
    ['decision', decision.call ? '' : 'none told'],
    ...(decision.call ? beatNames.map((name) => [`  ${labels[name]}`, beatText(decision[name])]) : [])
  ]
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(([name = '', value = '']) => `${`${name.padEnd(width)}  ${value}`.trimEnd()}\n`).join('')
}

const labels: Readonly<Record<BeatName, string>> = {
  problem: 'problem',
  options: 'options',
  call: 'call, reason',
  outcome: 'outcome',
  mishap: 'went wrong'
}

/** So much of a sentence shows which one is meant. */
const shown = 60

function beatText(place: BeatPlace | null): string {
  if (!place) return 'not found'
  const {text, line} = place
  const start = text.length <= shown ? text : `${text.slice(0, shown).replace(/\s+\S*$/, '')} …`
  return printable(`line ${line}: ${start}`)
}
