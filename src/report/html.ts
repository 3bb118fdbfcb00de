import {letterArticle} from './html/letter-article.ts'
import {pageHtml, type Entry} from './html/page.ts'
import {relativePath} from './paths.ts'
import type {Reporter, ReportContext} from './reporter.ts'
import {Totals} from './totals.ts'

/** One page that shows the letters as they read, with marks, notes and their postings. It needs nothing but itself. */
export function html(context: ReportContext): Reporter {
  const totals = new Totals()
  const entries: Entry[] = []
  return {
    file(result) {
      totals.add(result)
      const {filePath, errorCount: errors, warningCount: warnings} = result
      const article = letterArticle(result, entries.length + 1, context)
      entries.push({name: relativePath(filePath, context.cwd), errors, warnings, article})
      return ''
    },
    end: () => pageHtml(entries, totals, context.version)
  }
}
