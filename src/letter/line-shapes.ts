/*
 * What a line of a letter looks like, as far as its place in the letter depends on it. The shapes and their spellings
 * come from a count over 216 public cover letters (salutations 83 %, sign-offs on a line of their own 74 %).
 * All patterns are free of nested repetition and see bounded pieces of a line, so they run in linear time.
 */
import {Openings} from './openings.ts'
import {wordSet} from '../language/word-set.ts'
import {signOffWords} from './sign-off-forms.ts'

const greeting = new Openings(
  'dear, hello, hi, hey, hiya, greetings, salutations, good morning, good afternoon, good evening, good day, to whom it may concern, to whomsoever it may concern, to whomever it may concern, to the, attention, esteemed, respected, reverent, sir, sirs, madam, ladies and gentlemen, sehr geehrte, sehr geehrter, sehr geehrtes, hej, hei, hallo, hola, bonjour, bonsoir, moin, servus, guten tag, guten morgen, guten abend, liebe, lieber, liebes, goededag, goedemorgen, goedemiddag, goedendag, goedenmorgen, goedenmiddag, geachte, kära, kære, kjære, estimado, estimada, estimados, estimadas, prezado, prezada, prezados, prezadas, olá, merhaba, selam, selamlar, tere, ahoj'
)
const emoji = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D`
const emojiAtHead = new RegExp(`^(?:\\s*[${emoji}])+`, 'u')
// These open a line of an address or a sentence as well: they greet only as a whole line and where nothing else does.
const weakGreeting = new Openings('to the, attention, respected, esteemed, sir, sirs, madam')
const casualGreeting = new Openings('hello, hi, hey, hiya, greetings, salutations, good')
const recruiters = /\b(?:team|managers?|committee|recruit\w*|hiring|department|board|people|panel)\b/i

const subjectLabel = new Openings(
  're, ref, subject, regarding, betreff, application, application for, applying for, position, role, job, job title, vacancy'
)

const beyondLatin = /[\u200D-\uFFFF]/
const marksOnly = /^[\s,.!:;—–-]*$/
const marksAndEmoji = new RegExp(`^[\\s,.!:;—–\\-${emoji}]*$`, 'u')
/** The classes of emoji are large, and nearly every sign-off ends without. */
const isAfterSignOff = (text: string): boolean =>
  marksOnly.test(text) || (beyondLatin.test(text) && marksAndEmoji.test(text))
// Words that end a paragraph of the body as well ("Thanks!", "Best.").
const strongSignOff =
  /regards|sincerely|yours|respectfully|faithfully|wishes|grü(?:ß|ss)e|greetings|hälsning|hilsen|groet|terveisin|cordialement|saludo|saluti|atentamente/i

const personName =
  /^(?:\p{Lu}[\p{L}'.-]*|van|von|der|den|de|da|di|la|le|el|al|bin|y)(?: (?:\p{Lu}[\p{L}'.-]*|van|von|der|den|de|da|di|la|le|el|al|bin|y)){0,5}(?:, ?(?:MS?c|BS?c|MA|BA|MBA|Ph\.?D|M\.Sc|B\.Sc|Dr)\.?)?$/u

/**
 * Length of the greeting at the head of a line (`Dear Ms. Okafor,`), or 0. Text may follow it.
 */
export function greetingLength(line: string): number {
  // Most lines hold none, and the classes are large.
  const hasEmoji = beyondLatin.test(line)
  const wave = hasEmoji ? (/^(?:\p{Extended_Pictographic}[\uFE0F\s]*)+/u.exec(line)?.[0].length ?? 0) : 0
  const words = line.slice(wave)
  const end = hasEmoji ? emojiAtEnd(words) : words.length
  const length = wordsOfGreeting(words.slice(0, end))
  if (length === 0) return 0
  return length === end
    ? line.length
    : wave + length + (emojiAtHead.exec(words.slice(length))?.[0].length ?? 0)
}

/** Where the emoji at the end of a line begin, with the space before them. */
function emojiAtEnd(line: string): number {
  let end = line.length
  const one = new RegExp(`[${emoji}\\s]$`, 'u')
  // A letter's greeting has few; what is longer is none.
  while (end > Math.max(0, line.length - 20) && one.test(line.slice(Math.max(0, end - 2), end)))
    end -= /[\uDC00-\uDFFF]/.test(line[end - 1] ?? '') ? 2 : 1
  return end
}

function wordsOfGreeting(line: string): number {
  if (!greeting.begins(line)) return 0
  const short = line.length <= 90
  if (short && /[,:!.]$/.test(line) && !/[,:!?]\s+(?!dear\b)\S+\s+\S+\s+\S/i.test(line)) return line.length
  const end = /[,:!](?=\s|$)|\s[—–-](?=\s)|[.](?=\s+(?:I|My|We|Your|As|With|After|For)\b)/.exec(
    line.slice(0, 100)
  )
  if (!end) return short && line.split(/\s+/).length <= 8 && !/[.?]$/.test(line) ? line.length : 0
  // "Hello World was my first program, and …" is a sentence.
  const head = line.slice(0, end.index)
  if (casualGreeting.begins(head) && /\s(?:was|were|is|are|am|has|have|to)\s|(?:\s+\S+){7}/.test(head))
    return 0
  return isWeakGreeting(line) && !recruiters.test(head) ? 0 : end.index + end[0].length
}

/** Whether a greeting may as well be a line of the address (`Attention: Ms. Ito`). */
export const isWeakGreeting = (line: string): boolean => weakGreeting.begins(line)

/**
 * Where the greeting stands in a letter whose head is stored on one line (`Lena Park, Kiel Dear Ms. Ito, I am …`), or -1.
 */
export function inlineGreeting(line: string): number {
  if (line.length < 200) return -1
  const found =
    /\s(?=(?:Dear|To whom it may concern|Hello|Hi)\b(?:[^.!?]|\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.){0,60}[,:]\s)/.exec(
      line.slice(0, 500)
    )
  if (!found || /\b(?:I|my|we)\b/.test(line.slice(0, found.index))) return -1
  return found.index + 1
}

/** Length of a subject line's label (`Re: `, `Subject: `), or 0. */
export function subjectLabelLength(line: string): number {
  const words = subjectLabel.lengthAt(line)
  const mark = words > 0 ? /^\s*(?::|—|–|-(?=\s))\s*/.exec(line.slice(words)) : null
  return mark ? words + mark[0].length : 0
}

/**
 * How much of a line is a sign-off that a name may follow (`Kind regards,`, `Best, Lena Park`), or 0.
 */
export function signOffLength(line: string): number {
  if (line.length > 120) return 0
  const emoji = /^[\u200D-\uFFFF]/.test(line) ? (/^[^\p{L}]+/u.exec(line)?.[0].length ?? 0) : 0
  const length = signOffAtHead(line.slice(emoji))
  return length > 0 ? emoji + length : 0
}

function signOffAtHead(line: string): number {
  if (isSignOff(line)) return line.length
  const head = signOffAndMark(line)
  if (head === 0) return 0
  const rest = line.slice(head).replace(/[.\s]+$/, '')
  const isName = personName.test(rest) || (isStrongSignOff(line) && isNameLike(rest) && isCapitalised(rest))
  return isName ? head : 0
}

/** Nothing but a sign-off, or two of them (`Best regards / Mit freundlichen Grüßen`). */
function isSignOff(line: string): boolean {
  const first = signOffWords(line)
  if (first === 0) return false
  const rest = line.slice(first)
  if (isAfterSignOff(rest)) return true
  const slash = /^\s*[/|]\s*/.exec(rest)?.[0].length ?? 0
  const second = slash > 0 ? signOffWords(rest.slice(slash)) : 0
  return second > 0 && isAfterSignOff(rest.slice(slash + second))
}

/** Length of a sign-off with the comma or dash that a name follows, or 0. */
function signOffAndMark(line: string): number {
  const words = signOffWords(line)
  const mark = words > 0 ? (/^\s*[,—–-]+\s*/.exec(line.slice(words))?.[0].length ?? 0) : 0
  return mark > 0 ? words + mark : 0
}

/** The sign-off is no stray thanks: it ends the letter whatever follows. */
export const isStrongSignOff = (line: string): boolean => strongSignOff.test(line)

/**
 * Where a sign-off begins inside the last line of a letter that has name and contact on the same line, and where it
 * ends; undefined if nowhere. At most eighteen words belong to it.
 */
export function inlineSignOff(line: string): {readonly from: number; readonly to: number} | undefined {
  const window = Math.max(0, line.length - 300)
  for (const match of line.slice(window).matchAll(/[.!?]["')\]]*\s+(?=[A-Z])/g)) {
    const from = window + match.index + match[0].length
    const rest = line.slice(from)
    const marked = signOffAndMark(rest)
    const head = marked > 0 ? rest.slice(0, marked).trimEnd().length : isSignOff(rest) ? rest.length : 0
    if (head > 0 && rest.split(/\s+/).length <= 18) return {from, to: from + head}
  }
  return undefined
}

export const isPostscript = (line: string): boolean =>
  /^[pn]/i.test(line) &&
  /^(?:p\.?\s?(?:p\.?\s?)?s\.?(?:\s*[:—–-]|\.|\s)|post ?scriptum|postscript\s*[:.—–-]|n\.\s?b\.)\s*\S/i.test(
    line
  ) &&
  /^p\.?\s?p?\.?\s?s\b|^post|^n/i.test(line)

const address =
  /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|\+?\(?\d[\d ()./-]{6,}\d|(?<![\w.])[\w-]+(?:\.[\w-]+){0,3}\.(?:com|org|net|io|dev|example|me|co|uk|de|fr|eu|ai|app|tech|page|info|xyz|ch|nl|se|no|dk|at|in|us|ca|es|it|pl|au)(?:\/\S*)?(?![\w.])/gi
const contactLabel =
  /\b(?:github|gitlab|linkedin|portfolio|website|homepage|blog|e-?mail|phone|tel|telephone|mobile|cell|address|web|site|twitter|mastodon|bluesky|stack overflow|telegram|whatsapp|skype|orcid|kaggle|profile|code|work samples|cv|r[ée]sum[ée]|signal|discord|matrix|pgp|gpg|pronouns|she\/her|he\/him|they\/them)\b/gi
const labelWords = wordSet(
  'github gitlab linkedin portfolio website homepage blog e email phone tel telephone mobile cell address web site twitter mastodon bluesky stack telegram whatsapp skype orcid kaggle profile code work cv résumé resumé résume resume signal discord matrix pgp gpg pronouns she he they'
)
/** Names and titles, which most short lines are, hold no word that a label begins with. */
const mayLabel = (line: string): boolean =>
  line
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/)
    .some((word) => labelWords.has(word))
const runs = /[\p{L}\p{N}]+/gu
const wordCount = (text: string): number => text.match(runs)?.length ?? 0

const heading = /^(?:location|contact(?: (?:info(?:rmation)?|details))?)\s*:/i

/** A line of contact data: address, phone number, profile, or several of them between `·` and `|`. */
export function isContact(line: string): boolean {
  if (line.length > 300) return false
  if (/\s[·|•]\s/.test(line)) return !/[.!?]$/.test(line)
  if (heading.test(line) && wordCount(line) <= 8) return true
  const rest = /[@\d]|[:.]\S/.test(line) ? line.replace(address, ' ') : line
  if (rest !== line) return wordCount(rest.replace(contactLabel, ' ')) <= (/[.!?]\s*$/.test(rest) ? 3 : 8)
  if (!mayLabel(rest)) return false
  const bare = rest.replace(contactLabel, ' ')
  return bare !== rest && wordCount(bare) <= (/^[\p{L}-]+(?: [\p{L}-]+)?\.?:/u.test(line) ? 8 : 4)
}

const enclosure = new Openings(
  'encl, enclosure, enclosures, enclosed, copy, copies, attachment, attachments, attached, cc, bcc, anlage, anlagen, reference, references, sent from, sent with, sent via'
)

/** What stands below a name without being a note: enclosures, copies, a mail program's line. */
export const isEnclosure = (line: string): boolean => enclosure.begins(line)

const noteLabel = new Openings(
  "to-do, todo, to do, fixme, fix me, xxx, xxxx, xxxxx, note, notes, nb:, memo, reminder, reminders, remember, don't forget, do not forget, keyword, keywords, key word, key words, tag, tags, hashtag, hashtags, skill, skills, tech stack, tech skills, technical stack, technical skills, technologies, stack, ats, buzzwords, draft, version, word count, check, ask, add, remove, delete, shorten, rewrite, update, replace, change, mention, include, insert, follow up, proofread, send, talking point, talking points, question, questions, prep, prepare, interview, applied, deadline, job ad, job description, job posting, job link, posting:, jd, template, prompt, feedback, comment, comments, edit, edits, things to, idea, ideas, read, look up, find out, print, call, tailor"
)

const marksInFront = /^[^\p{L}\p{N}#]+/u
const label = /^\p{L}[\p{L} ]{2,25}: \S/u

/** A note to self below the signature: a label, an instruction, tags. */
export function isNote(line: string): boolean {
  const text = line.replace(marksInFront, '')
  if (noteLabel.begins(text) || /^(?:#\w+\s*)+$/.test(text)) return true
  return label.test(text) && !isContact(text) && !isEnclosure(text)
}

const monthAndYear = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\b.*\b\d{4}\b/i

export const isDate = (line: string): boolean =>
  line.length < 50 &&
  (monthAndYear.test(line) || /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/.test(line)) &&
  line.split(/\s+/).length <= 7

/** Prose: long enough and shaped like a sentence. */
export function isProse(line: string): boolean {
  const words = line.split(/\s+/).length
  return words >= 12 || (words >= 5 && /[.!?:]["')\]]*$/.test(line)) || /^(?:I|I'm|I've|My|We)\s/.test(line)
}

/** A name, a place: capitals alone, whatever stands at their end. */
export const isProperName = (line: string): boolean =>
  line.length <= 60 && personName.test(line.replace(/,(?= )/g, '').replace(/\.$/, ''))

/** Short and without a sentence's end: a name, a job title, a place. */
export const isNameLike = (line: string): boolean =>
  line.length <= 60 &&
  line.split(/\s+/).length <= 7 &&
  !/[.!?;:]$/.test(line.replace(/\b(?:Jr|Sr|Dr|Ph\.?D|M\.?Sc|B\.?Sc|Inc|Ltd|B\.V|S\.A)\.$/i, ''))

const capitalisable = /[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu
const capitalOrFigure = /^[\p{Lu}\p{N}]/u

/** A capital or a figure stands at the head of most words, as in names, titles and places. */
export function isCapitalised(line: string): boolean {
  if (personName.test(line)) return true
  const words = line.match(capitalisable) ?? []
  return words.filter((word) => capitalOrFigure.test(word)).length * 2 > words.length
}
