import type {Token} from '../letter/letter.ts'
import type {TechnologyEntry} from './technologies.data.ts'

/** One spelling of a technology; `words` are filled in when a text first holds its first word. */
export interface Spelling {
  readonly entry: TechnologyEntry
  readonly text: string
  words: readonly Token[] | undefined
}

const none: readonly Spelling[] = []

/**
 * Spellings by their first word. Start-up is what counts: three thousand spellings are sorted into a few hundred
 * buckets by two characters, and a bucket is looked through when a text first holds a word that belongs there.
 */
export class SpellingIndex {
  private readonly buckets = new Map<number, Spelling[]>()
  private readonly known = new Map<string, readonly Spelling[]>()

  constructor(entries: readonly TechnologyEntry[]) {
    for (const entry of entries) {
      this.add(entry, entry.name)
      if (entry.aliases) for (const alias of entry.aliases) this.add(entry, alias)
    }
  }

  /** Spellings whose first run of letters and digits is that of a lower-case word: `.net` for `net`, `C++` for `c`. */
  startingLike(word: string): readonly Spelling[] {
    let found = this.known.get(word)
    if (!found) {
      const key = firstRun(word)
      found =
        this.buckets.get(bucketOf(key))?.filter(({text}) => firstRun(text.toLowerCase()) === key) ?? none
      if (this.known.size < 50_000) this.known.set(word, found)
    }
    return found
  }

  private add(entry: TechnologyEntry, text: string): void {
    const key = bucketOf(text)
    const spelling: Spelling = {entry, text, words: undefined}
    const bucket = this.buckets.get(key)
    if (bucket) bucket.push(spelling)
    else this.buckets.set(key, [spelling])
  }
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127

/** Lower case for ASCII; other letters share one code, since their case is not a matter of one bit. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code > 127) return 128
  return code >= 65 && code <= 90 ? code + 32 : code
}

function bucketOf(text: string): number {
  let at = 0
  while (at < text.length && !isAlphanumeric(codeAt(text, at))) at++
  const second = codeAt(text, at + 1)
  return codeAt(text, at) * 256 + (isAlphanumeric(second) ? second : 0)
}

function firstRun(lower: string): string {
  let start = 0
  while (start < lower.length && !isAlphanumeric(lower.charCodeAt(start))) start++
  let end = start
  while (end < lower.length && isAlphanumeric(lower.charCodeAt(end))) end++
  return lower.slice(start, end)
}
