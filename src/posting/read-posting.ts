import {readFrontMatter, type YamlReader} from '../letter/front-matter.ts'
import type {Span} from '../letter/letter.ts'
import {readAsks} from './asks.ts'
import {CompanyEvidence} from './company.ts'
import {hostsIn} from './hosts.ts'
import type {HtmlReader} from './html-page.ts'
import {labelOf} from './labels.ts'
import {type Line, type Page, type StatedFact, statedText} from './lines.ts'
import {readMoney} from './pay.ts'
import type {Posting, Seniority} from './posting.ts'
import {sentencesOf} from './prose.ts'
import {readRequirements} from './requirements.ts'
import {labelledSeniority, seniorityOf} from './seniority.ts'
import {specialtyOf} from './specialty.ts'
import {readText} from './text-page.ts'
import {findTitle} from './title.ts'

export type PostingFormat = 'text' | 'markdown' | 'html'

export interface PostingOptions {
  /** Path or name for messages. */
  readonly name: string
  /** Default: by the text itself. Plain text and Markdown are read alike. */
  readonly format?: PostingFormat
  /** Reads front matter; without it simple `key: value` lines are read all the same. */
  readonly yaml?: YamlReader
  /** Reads HTML (`readHtml` of `html-page.ts`); without it tags are taken away line by line. */
  readonly html?: HtmlReader
  /** Technologies that the user's config adds (`vocabulary.technologies`). */
  readonly technologies?: readonly string[]
}

const htmlStart =
  /^[\s\uFEFF]*<(?:!doctype html|!--|html|head|body|main|article|section|table|div|h[1-6]|p|ul|ol|dl|span|strong|b)\b/i

/** Whether a text is HTML, be it a page or the piece of one that somebody copied. */
export function looksLikeHtml(source: string): boolean {
  const head = source.slice(0, 4000)
  return htmlStart.test(head) || /<(?:html|body)\b[^<>]{0,500}>/i.test(head)
}

/**
 * Reads a job posting. Accepts any string and never throws; time and memory are linear in its length. Spans count in
 * UTF-16 units of `source` as given.
 */
export function readPosting(source: string, {name, technologies, ...options}: PostingOptions): Posting {
  const page = readPage(source, options)
  const sentences = sentencesOf(page.lines)
  const companies = new CompanyEvidence(page, sentences, hostsIn(source))
  const found = findTitle(page, sentences, companies.isCompany)
  if (found) companies.addNeighbours(page.lines, found.line)
  const {company, agency} = companies.read()
  const {required, nice} = readRequirements(page.lines, company?.value, technologies)
  return {
    source,
    name,
    title: found?.title,
    titles: found?.titles ?? [],
    company,
    agency,
    seniority: found ? (seniorityOf(found.title.value) ?? labelled(page.lines)) : labelled(page.lines),
    specialty: specialtyOf(found?.titles ?? [], required, nice, sentences),
    required,
    nice,
    ...readMoney(page.lines),
    ...readAsks(sentences, page.lines)
  }
}

/** Seniority that a label states ("Seniority level: Entry level"), for titles that state none. */
function labelled(lines: readonly Line[]): Seniority | undefined {
  for (const {text} of lines) {
    const label = labelOf(text)
    if (label?.key === 'level' && label.from < label.to) return labelledSeniority(text.slice(label.from))
  }
  return undefined
}

function readPage(source: string, {format, yaml, html}: Omit<PostingOptions, 'name' | 'technologies'>): Page {
  if (html && (format === 'html' || looksLikeHtml(source))) return html(source)
  const frontMatter = readFrontMatter(source, yaml)
  if (!frontMatter) return readText(source)
  const body = readText(source, frontMatter.span.end)
  const stated: StatedFact[] = []
  for (const key of ['title', 'company'] as const) {
    const span =
      frontMatter.valueSpan(key) ??
      frontMatter.valueSpan(aliases[key]) ??
      plainValue(source, frontMatter.span, key)
    const flat =
      span && statedText([{value: source.slice(span.start, span.end), start: span.start, kind: 'text'}])
    if (flat) stated.push({key, flat})
  }
  return {lines: body.lines, stated}
}

const aliases = {title: 'position', company: 'employer'} as const

/** A key's value where the YAML reader gave none: broken YAML, or no reader. */
function plainValue(source: string, {start, end}: Span, key: string): Span | undefined {
  const line = new RegExp(String.raw`^[ \t]*${key}:[ \t]+(["']?)(\S[^\r\n]*?)\1[ \t]*$`, 'im').exec(
    source.slice(start, end)
  )
  const value = line?.[2]
  if (!line || value === undefined) return undefined
  const from = start + line.index + line[0].indexOf(value)
  return {start: from, end: from + value.length}
}
