import {Tokenizer} from 'parse5'
import {FlatText} from '../letter/flat-text.ts'
import {descriptionOf} from './json-ld.ts'
import type {Page} from './lines.ts'
import {PageBuilder} from './page-builder.ts'

/** Reads saved HTML into lines; see {@link readHtml}. Injected, so that postings in plain text load no HTML parser. */
export type HtmlReader = (source: string) => Page

// Below this many characters of visible text a page is a shell that a script fills.
const shellLength = 300

/**
 * Reads a saved web page. Only parse5's tokenizer runs, no tree is built: nesting of any depth costs nothing, and broken
 * markup breaks no more than its own line. Linear in the page's length.
 */
export const readHtml: HtmlReader = (source) => {
  const input = new FlatText([{value: source, start: 0, kind: 'text'}])
  const first = read(input, true)
  const page = lengthOf(first) >= shellLength ? first : longer(first, read(input, false))
  const description = lengthOf(page) < shellLength ? descriptionOf(input) : undefined
  const described = description && read(description, false)
  return described && lengthOf(described) > lengthOf(page)
    ? {lines: [...page.lines, ...described.lines], stated: page.stated}
    : page
}

const lengthOf = ({lines}: Page): number => lines.reduce((sum, {text}) => sum + text.length, 0)

/** The page read whole, where leaving out navigation has cost most of it. */
const longer = (careful: Page, whole: Page): Page =>
  lengthOf(whole) > 4 * lengthOf(careful) + shellLength ? whole : careful

function read(input: FlatText, skipping: boolean): Page {
  const builder = new PageBuilder(input, skipping)
  const tokenizer = new Tokenizer({sourceCodeLocationInfo: true}, builder)
  builder.switchMode = (mode) => (tokenizer.state = mode)
  tokenizer.write(withoutHugeTags(input.raw), true)
  return builder.finish()
}

// A tag is compared with each of its own attributes; thousands of them are no page's, and quadratic.
const withoutHugeTags = (source: string): string =>
  source.replace(/<[A-Za-z][^<>]{20000,}/g, (tag) =>
    (tag.match(/\s/g)?.length ?? 0) > 2000 ? ' '.repeat(tag.length) : tag
  )
