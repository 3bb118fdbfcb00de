import {askTopics, type AskTopic} from './ask-topics.data.ts'
import type {Line} from './lines.ts'
import type {Ask, Fact, Posting} from './posting.ts'
import type {ProseSentence} from './prose.ts'
import {isAskedFor, isRefused, isRequest, refuses} from './requests.ts'
import {sectionOf} from './section-headings.ts'
import {wordLimit} from './word-limit.ts'

/** What a posting wants said in the letter, and how long that may be. */
export interface Asks {
  readonly asks: readonly Fact<Ask>[]
  readonly limits: Posting['limits']
}

/** Reads from a posting what it asks for. A refusal ("you need not name a figure") asks for nothing. */
export function readAsks(sentences: readonly ProseSentence[], lines: readonly Line[]): Asks {
  const asks: Fact<Ask>[] = []
  const sending = linesOfThingsToSend(lines)
  const isNew = (ask: Ask): boolean => !asks.some(({value}) => value === ask)
  for (const {text, flat, line} of sentences) {
    if (text.length > 3000) continue
    const lower = plain(text)
    for (const topic of askTopics) {
      if (!isNew(topic.ask) || !topic.hint.test(lower)) continue
      const found = askedIn(lower, topic, sending.has(line))
      if (found) asks.push({value: topic.ask, span: flat.span(found.from, found.to)})
    }
    const mention = isNew('mention') ? mentioned(text) : undefined
    if (mention) asks.push({value: 'mention', span: flat.span(mention.from, mention.to)})
  }
  const maxWords = wordLimit(sentences)
  return {asks, limits: maxWords ? {maxWords} : {}}
}

/** As long as the text itself: some capitals have no lower case of their own length. */
function plain(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replaceAll('’', "'")
}

interface Range {
  readonly from: number
  readonly to: number
}

function askedIn(text: string, {clear, bare, item}: AskTopic, sent: boolean): Range | undefined {
  const accept = (pattern: RegExp, isAsked: (from: number, to: number) => boolean): Range | undefined => {
    for (const match of text.matchAll(pattern)) {
      const to = match.index + match[0].length
      if (isAsked(match.index, to) && !isLabel(text, to) && !isRefused(text, match.index))
        return {from: match.index, to}
    }
    return undefined
  }
  const listed = sent && text.length < 90 ? item?.exec(text) : null
  return (
    accept(clear, (from, to) => sent || isRequest(text) || isAskedFor(text, from, to)) ??
    (bare && accept(bare, (from, to) => isAskedFor(text, from, to))) ??
    (listed && !isLabel(text, listed[0].length) && !isRefused(text, 0)
      ? {from: 0, to: listed[0].length}
      : undefined)
  )
}

/** "Start date: 1 May": the posting states it itself. */
const isLabel = (text: string, to: number): boolean => /^\s*[:：]\s*\S/.test(text.slice(to))

const sendingLead =
  /\b(?:send|include|submit|attach|enclose|contain|application|documents|unterlagen)\b[^:]{0,60}:$/i

/** Lines under a heading such as "How to apply", or listed behind "Please send:". */
function linesOfThingsToSend(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let sending = false
  for (const [index, line] of lines.entries()) {
    const section = sectionOf(line)
    if (section !== undefined) sending = section === 'apply'
    if (sendingLead.test(line.text)) sending = true
    else if (sending) found.add(index)
  }
  return found
}

const quoted =
  /\b(?:mention|include|use|write|put|add|say|work in|begin (?:[^\s"“]+ ){0,4}with|start (?:[^\s"“]+ ){0,4}with)\b[^"“]{0,60}["“]([^"”]{2,60})["”]([^.!?]{0,80})/i
const word =
  /\b(?:mention|include|use)\b[^.]{0,30}\bthe (?:word|words|phrase|code ?word|keyword)\s+(?:["'“])?([\w-][\w -]{1,39}?)(?:["'”]|\s+(?:in|somewhere|so|anywhere|at)\b|[.,])/i

/** What the letter is to hold word for word; a word for the mail's subject is none of the letter's. */
function mentioned(text: string): Range | undefined {
  const match =
    (/["“]/.test(text) ? quoted.exec(text) : null) ??
    (/ the (?:word|phrase|code|key)/.test(text) ? word.exec(text) : null)
  const value = match?.[1]
  if (!match || value === undefined || /\bsubject\b/i.test(match[0]) || refuses(match[0].toLowerCase()))
    return undefined
  const from = match.index + match[0].indexOf(value)
  return {from, to: from + value.length}
}
