import type {Result} from '../lint/diagnostic.ts'
import type {ReportedFile} from '../report/reporter.ts'

/** ESLint's result, without what only reporters need. */
export function toResult({
  notRun: _notRun,
  source: _source,
  posting: _posting,
  subject: _subject,
  stats: _stats,
  unfixed: _unfixed,
  bom: _bom,
  ...result
}: ReportedFile): Result {
  return result
}
