export interface JoinOptions {
  /** Whether the text is set to both margins: only then are words broken that have no hyphen of their own. */
  readonly isJustified: boolean
  /** Words of the document that stand inside a line, in lower case. */
  readonly words: ReadonlySet<string>
}

/** Joins what one has read and the line that goes on: with a space, or where a word or a compound was broken, without. */
export function joinLineEnd(text: string, line: string, options: JoinOptions): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1)
  // Lines may break after a slash and after a dash that touches its word.
  if (/\S[/—]$/.test(text)) return text
  const [, before] = /(?:^|[\s(“"‘'—])([\p{L}\p{N}/.'’-]*[\p{L}\p{N}])[-\u2010]$/u.exec(text) ?? []
  if (before === undefined || !/^[\p{L}\p{N}]/u.test(line) || isSuspended(line)) return `${text} `
  return isCompound(before, line, options) || /-\s(?:and|or|to)\s\S+-$/.test(text) ? text : text.slice(0, -1)
}

/** "pre- and post-release": the hyphen stands for a word that follows later. */
const isSuspended = (line: string): boolean => /^(?:and|or|to)\s/.test(line)

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What is always hyphenated, whatever follows. */
const prefixes = set('ex multi non self')

/** What is always hyphenated, whatever goes before it but a syllable. */
const closers = set(
  'aware based bound centric coupled driven facing friendly grained hosted level oriented paced ready related scale sourced specific threaded tolerant wide'
)
const syllables = set('con counter dis inter mis out over per pre pro sub sur trans under')

/** What is hyphenated together: "long-term" has one of each, "work-ing" has not. */
const firsts = set(
  'back day early end first five four free front full hand hard high in large last late long low mid month off on one open part real right short single small ten third three two week well year'
)
const seconds = set(
  'built call career class defined demand documented end facto hand house hour known latency lived minute month off office page part party performance person premises process quality running site source stack stage standing step term tested throughput time user volume week written year'
)

/**
 * Whether a hyphen at the end of a line is one that the word has anyway ("CPU-bound"), not one that broke a word in two.
 * Words are broken only where text is set to both margins, and leave two letters before the break and three after it.
 */
function isCompound(before: string, line: string, {isJustified, words}: JoinOptions): boolean {
  const after = /^[\p{L}\p{N}]+/u.exec(line)?.[0] ?? ''
  if (!isJustified || /[-/]/.test(before) || line.startsWith(`${after}-`)) return true
  if (before.length < 2 || after.length < 3) return true
  // CPU-bound, 3-year, non-English
  if (/\p{N}|\p{L}\p{Lu}/u.test(before) || /^[\p{Lu}\p{N}]/u.test(after)) return true
  const [head, tail] = [before.toLowerCase(), after.toLowerCase()]
  if (words.has(`${head}-${tail}`)) return true
  if (words.has(head + tail)) return false
  if (prefixes.has(head) || (firsts.has(head) && seconds.has(tail))) return true
  return head.length > 2 && closers.has(tail) && !syllables.has(head)
}
