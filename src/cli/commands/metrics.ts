import path from 'node:path'
import {hasFrontMatter} from '../../letter/front-matter.ts'
import type {Letter} from '../../letter/letter.ts'
import {parseLetter} from '../../letter/parse-letter.ts'
import {documentKind} from '../../node/documents/document-kind.ts'
import {letterFormat, refusal} from '../../node/letter-format.ts'
import {readBytes, readStandardInput, readText} from '../../node/read-text.ts'
import {UsageError} from '../../node/usage-error.ts'
import {printable} from '../../report/escape.ts'
import {type Metrics, metricsOf} from '../../report/metrics.ts'
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
  parts
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
    ['technologies', technologies.length === 0 ? 'none' : printable(technologies.join(', '))],
    ...parts.map(({part, from, to, words: own}) => [
      part,
      `${from === to ? `line ${from}` : `lines ${from} to ${to}`}, ${count(own, 'word')}`
    ])
  ]
  return rows.map(([name = '', value = '']) => `${name.padEnd(12)}  ${value}\n`).join('')
}
