import {formats} from '../formats.ts'
import {plainPaint} from '../paint.ts'
import type {ReportContext, ReportedFile} from '../reporter.ts'
import {sampleRules} from './samples.ts'

/** Runs a format over results and gives the whole report. */
export async function report(
  format: string,
  results: readonly ReportedFile[],
  context: Partial<ReportContext> = {}
): Promise<string> {
  const found = formats[format]
  if (!found) throw new Error(`no format ${format}`)
  const create = await found.load()
  const reporter = create({
    paint: plainPaint,
    cwd: '/home/tomas',
    version: '1.2.3',
    rules: sampleRules,
    ...context
  })
  let text = ''
  for (const result of results) text += await reporter.file(result)
  return text + (await reporter.end())
}
