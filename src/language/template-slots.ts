import {fold} from '../letter/flat-text.ts'
import type {Letter, Span} from '../letter/letter.ts'
import {
  bareLines,
  hashSlots,
  htmlNames,
  slotInstructions,
  slotModifiers,
  slotNouns
} from './template-slots.data.ts'
import {wordSet} from './word-set.ts'

/** What was left from a template: a slot to be filled, a note to self, filler text, a marker of an unresolved merge. */
export interface TemplateRest extends Span {
  readonly kind: 'slot' | 'note' | 'filler' | 'conflict'
}

const nouns = wordSet(slotNouns)
const modifiers = wordSet(slotModifiers)
const instructions = wordSet(slotInstructions)
const hashes = wordSet(hashSlots)
const elements = wordSet(htmlNames)
const bare = new Set(bareLines.trim().split(/\s*[|\n]\s*/))

/** Stands for what is no text of the writer: code, comments, link targets, quotations of others. */
const blank = '\u0000'

/** All that is left from a template in the letter's source, header and signature included, in order. */
export function findTemplateRests(letter: Letter): TemplateRest[] {
  const text = readable(letter)
  const found = finders.flatMap((find) => [...find(text)])
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  let end = -1
  return found.filter((rest) => {
    if (rest.start < end || isQuoted(text, rest)) return false
    end = rest.end
    return true
  })
}

/** The source with typographic variants folded and all that is no text of the writer blanked; offsets stay. */
function readable({source, masked, blocks, format}: Letter): string {
  const folded = fold(source)
  // Line ends are folded to spaces; where lines begin counts here.
  const lined = source.includes('\n') || source.includes('\r') ? withLineEnds(folded, source) : folded
  const spans = [
    ...masked.filter(({kind}) => kind !== 'html'),
    ...blocks.filter(({kind, part}) => kind === 'quote' && part !== 'header').map(({span}) => span)
  ].sort((one, other) => one.start - other.start)
  let result = ''
  let last = 0
  for (const {start, end} of spans) {
    if (end <= last) continue
    result += lined.slice(last, Math.max(last, start)) + blank.repeat(end - Math.max(last, start))
    last = end
  }
  result += lined.slice(last)
  return format === 'text' ? result.replace(/`[^`\n]{1,200}`/g, (code) => blank.repeat(code.length)) : result
}

function withLineEnds(folded: string, source: string): string {
  let result = ''
  let last = 0
  for (const {0: end, index} of source.matchAll(/[\r\n]+/g)) {
    result += folded.slice(last, index) + end
    last = index + end.length
  }
  return result + folded.slice(last)
}

/** Quotation marks close around it: the writer talks about a placeholder. */
const isQuoted = (text: string, {start, end, kind}: TemplateRest): boolean =>
  kind !== 'conflict' &&
  /["']/.test(text[start - 1] ?? '') &&
  /["']/.test(/^[,.]?(.)?/.exec(text.slice(end, end + 2))?.[1] ?? '')

type Finder = (text: string) => Iterable<TemplateRest>

/** A finder for all matches of a pattern that pass a test; `span` is the group of that name, or the whole match. */
function matches(
  kind: TemplateRest['kind'],
  pattern: RegExp,
  test: (match: RegExpExecArray, text: string) => boolean = () => true
): Finder {
  return function* (text) {
    for (const match of text.matchAll(pattern)) {
      if (!test(match, text)) continue
      const whole = match.groups?.span ?? match[0]
      const start = match.index + match[0].indexOf(whole)
      yield {kind, start, end: start + whole.length}
    }
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d#]+(?:-\p{L}+)*/gu) ?? []

/** Made of a template's words alone. */
function isSlot(content: string): boolean {
  const words = wordsOf(content.replace(/_/g, ' '))
  return (
    words.some((word) => nouns.has(word)) &&
    words.every((word) => nouns.has(word) || modifiers.has(word) || /^\d+$/.test(word))
  )
}

function isBracketSlot(content: string, quoted: boolean): boolean {
  const text = content.replace(/\\+$/, '').trim()
  const words = wordsOf(text)
  const [first = ''] = words
  if (words.length === 0 || /^[.…\d\s,-]*$/.test(text) || /^(?:https?:|www\.)/.test(text)) return false
  // “[the planner] never lied”, “[My manager] knew”
  if (quoted && /^(?:\p{Ll}|(?:My|Our|The|His|Her|Their|This|That)\b)/u.test(text)) return false
  if (/^(?:[XYN#]|XX+)$/.test(text) || isSlot(text)) return true
  if (instructions.has(first) && words.length > 1) return true
  if (/^\d+\s*(?:[-–]\s*\d+\s*)?(?:sentences?|words|examples|lines|bullets?)\b/i.test(text)) return true
  if (
    /^(?:why|how)\b.*\b(?:company|role|position|job|product|team|posting)\b/i.test(text) &&
    words.length <= 8
  )
    return true
  if (nouns.has(first) && words.includes('you')) return true
  if (/^to be (?:added|filled|confirmed|decided|completed|determined)\b|\btbd\b|\bhere$/i.test(text))
    return true
  // "[job title, e.g. Data Engineer]", "[Company/Organisation name]", "[Name of Referral]"
  const head = text.split(/[,:(]|\be\.?g\.?|\bsuch as\b|\bfor example\b|\blike\b/i)[0] ?? ''
  if (head.length < text.length && isSlot(head)) return true
  // "[Relevant Programming Certificate]": capitals throughout, and a template's noun at the end.
  const last = words.at(-1) ?? ''
  const capitals = /^(?:(?:\p{Lu}[\p{L}'-]*|\p{Lu}+|of|the|and|or|for|your|to|a)(?:[ /]+|$))+$/u.test(text)
  if (capitals && words.length > 1 && nouns.has(last)) return true
  return (
    /^(?:recent|specific|relevant|your|name of|number of|type of|kind of|one of|some)\b/i.test(text) &&
    words.length > 1
  )
}

/** An odd number of quotation marks stands before it in its paragraph. */
function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 600), at)
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1)
  return (paragraph.match(/"/g)?.length ?? 0) % 2 === 1
}

const countNouns =
  '(?:years?|months?|weeks?|days|hours|minutes|people|persons|engineers|developers|users|customers|clients|percent|per cent|million|billion|k)'
const talkedAbout =
  '(?:comments?|items?|lists?|notes?|markers?|files?|apps?|tags?|entries|lines?|labels?|column|board|tasks?|s)'

const finders: readonly Finder[] = [
  // [Company], \[product\], [Name of Referral]; no links, no indexes.
  matches(
    'slot',
    /(?<![\w\]!])(?<span>\\?\[(?<content>[^[\]\0]{1,160})\])(?![([])/g,
    ({groups, index}, text) => isBracketSlot(groups?.content ?? '', isInQuotation(text, index))
  ),
  // {{role}}, ${ROLE}, {company}, %COMPANY%, *|FNAME|*, <<name>>
  matches(
    'slot',
    /\{\{[^{}\0]{0,80}\}\}|\$\{[^{}\0\n]{1,60}\}|\*\|\w{2,30}\|\*|(?<![\w%])%[A-Z][A-Z_]{2,30}%|<<[A-Za-z][\w '-]{1,40}>>/g
  ),
  matches('slot', /(?<![\\\w}\]$])\{(?<content>[A-Za-z][\w .,'/-]{0,60})\}/g, ({groups}) => {
    const content = groups?.content ?? ''
    return isSlot(content) || /^[A-Za-z][\w-]*$/.test(content) || instructions.has(wordsOf(content)[0] ?? '')
  }),
  // <Company Name>, <date>; no tags, no addresses, no comparisons, no generics.
  matches(
    'slot',
    /(?<![\w<])(?:<|&lt;)(?<content>[A-Za-z][^<>&\0@:=]{1,60})(?:>|&gt;)(?!>)/g,
    ({groups}, text) => {
      const content = groups?.content ?? ''
      if (elements.has(content.toLowerCase()) && text.toLowerCase().includes(`</${content.toLowerCase()}>`))
        return false
      return isSlot(content) || (instructions.has(wordsOf(content)[0] ?? '') && wordsOf(content).length > 1)
    }
  ),
  matches('slot', /(?<![\w&#/])#(?<content>[A-Za-z][\w-]*)(?![\w-])/g, ({groups}) =>
    hashes.has((groups?.content ?? '').toLowerCase().replace(/[_-]/g, ''))
  ),
  // "XX people", "TKTK", "X years", "$X"; no sizes, no Roman numerals, no chromosomes.
  matches(
    'slot',
    /(?<![\w.-])(?:X{2,}|x{3,}|TK ?TK)(?![\w-]|\s+(?:century|chromosomes?|(?:and|or)\s+XY)\b)/g,
    ({index, 0: run}, text) =>
      run.length > 2 ||
      !/\b(?:\p{Lu}\p{Ll}+|chapter|part|volume|size)\s+$/u.test(text.slice(Math.max(0, index - 20), index)) ||
      /[.!?]\s+\S+\s+$/.test(text.slice(Math.max(0, index - 20), index))
  ),
  matches('slot', new RegExp(String.raw`(?<![\w.'-])(?<span>(?:X|xx)\+?)(?=\s+${countNouns}\b)`, 'g')),
  // $COMPANY, $ROLE_TITLE: a variable of a shell script that was never expanded.
  matches('slot', /(?<![\w$\\])\$(?<content>[A-Z]{3,}(?:_[A-Z]+)*)(?![\w$])/g, ({groups}) =>
    isSlot(groups?.content ?? '')
  ),
  matches('slot', /(?<![\w.])X%|[$€£]X+(?!\w)/g),
  // Blanks to be filled; a line of its own is a rule.
  matches('slot', /(?<![A-Za-z0-9_*\\])(?:_{3,}|(?:\\_){3,})(?![A-Za-z0-9_*])/g, ({index, 0: run}, text) =>
    /\S/.test(lineAround(text, index, index + run.length))
  ),
  matches('slot', /^Dear\s+(?<span>[.…]{3,})/gm),
  // YOUR COMPANY NAME HERE, (insert metric here), insert company name here
  matches(
    'slot',
    /(?<![A-Z] ?)\b(?:YOUR|INSERT|ENTER|ADD)(?:\s+[A-Z'-]{2,}){1,6}(?![A-Za-z])/g,
    ({0: run}) => /\sHERE$/.test(run) || isSlot(run.replace(/^(?:INSERT|ENTER|ADD)\s+/, ''))
  ),
  matches(
    'slot',
    /\((?:insert|enter|add|fill in|put|mention|include|describe|name|your)\b[^()\0]{1,100}\bhere\)/gi
  ),
  matches('slot', /\((?<content>(?:insert|fill in|enter)\s[^()\0]{2,80})\)/gi, ({groups}) =>
    wordsOf(groups?.content ?? '').some((word) => nouns.has(word))
  ),
  matches(
    'slot',
    /\b(?:insert|enter|add|fill in|put)\s+(?<content>(?:[\w'-]+\s+){1,6}?)here\b/gi,
    ({groups}) => isSlot(groups?.content ?? '')
  ),
  matches(
    'slot',
    /\((?:company name|job title|position title|role title|hiring manager(?:'s)?(?: name)?|your name|name of (?:the )?(?:company|position|role))\)/gi
  ),
  matches(
    'slot',
    /\b(?:(?:Hiring Manager|Recruiter|Recipient|Manager|Employer|Company)(?:'s)? Name|XYZ (?:Company|Corp|Corporation|Inc|Ltd))\b/g
  ),
  matches('slot', /^[ \t*_]*(?<span>[A-Za-z][A-Za-z', ]{3,40}?)[ \t*_,]*$/gm, ({groups}) =>
    bare.has((groups?.span ?? '').toLowerCase())
  ),
  // TODO, TBD; not "the last TODO comment", nor an abbreviation that the letter explains.
  matches(
    'note',
    new RegExp(String.raw`(?<![\w.-])(?:TODO|FIXME)(?![\w-])(?!\s+${talkedAbout}\b)`, 'g'),
    isOwnNote
  ),
  matches('note', /^(?:[ \t>*-]*)(?<span>to-?do)(?=:)/gim),
  function* (text) {
    const short = /(?<![\w.-])(?:TBD|TBC|TBA|tbd|tba|tbc)(?![\w-])/g
    const explained = new Set([...new Set(text.match(short))].filter((run) => isExplained(run, text)))
    yield* matches('note', short, ({0: run}) => !explained.has(run))(text)
  },
  matches(
    'filler',
    /\blorem\s+ipsum(?:,?\s+(?:dolor|sit|amet|consectetur|adipiscing|elit|sed|do|eiusmod|tempor|incididunt|ut|labore|et|dolore|magna|aliqua)\b)*/gi,
    ({0: run, index}, text) =>
      /\s\S+\s\S/.test(run) || /(?:^|[.!?:]\s*|\n\s*)$/.test(text.slice(Math.max(0, index - 3), index))
  ),
  // "=======" alone may underline a heading.
  function* (text) {
    const conflict = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)/m.test(text)
    if (conflict) yield* matches('conflict', /^(?:[<>|]{7}(?: [^\r\n]*)?|={7})(?=\r|$)/gm)(text)
  }
]

/** Up to 200 characters on both sides on the same line. */
function lineAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 200), from)
  const after = text.slice(to, to + 200)
  return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n')[0] ?? '')
}

/** "TODO: …", "from TODO minutes"; not "a TODO", "214 TODO", "every old TODO". */
function isOwnNote({index, 0: run}: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, index - 40), index)
  const after = text.slice(index + run.length, index + run.length + 2)
  if (/(?:^|[.!?:;([\n—–-]\s*|\n\s*[>*-]?\s*)$/.test(before) || after.startsWith(':')) return true
  if (new RegExp(`^\\s+${countNouns}\\b`).test(text.slice(index + run.length, index + run.length + 20)))
    return true
  return /\b(?:from|by|in|of|to|for|at|with|about|than|over|under|nearly|around|until|since|is|was|are|were)\s+$/i.test(
    before
  )
}

/** "trunk-based development (TBD)": the letters stand for words of the letter. */
function isExplained(short: string, text: string): boolean {
  const pattern = Array.from(short.toLowerCase(), (letter) => `\\b${letter}\\p{Ll}{1,20}`).join('[ -]')
  const found = new RegExp(pattern, 'iu').exec(text)
  return found !== null && !/^to be /i.test(found[0])
}
