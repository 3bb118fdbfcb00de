/** How many characters of a phrase tell it from most others. */
const head = 2

/** Whether a word goes on with a character. */
const goesOn = (next: string): boolean => /[\d_']/.test(next) || next.toLowerCase() !== next.toUpperCase()

/**
 * Phrases that a line may begin with, in lower case and with commas between them. One pattern of them all would take longer
 * to compile than a letter to read.
 */
export class Openings {
  private readonly text: string
  private phrases: ReadonlyMap<string, readonly string[]> | undefined

  constructor(text: string) {
    this.text = text
  }

  /** Length of the longest of the phrases that stands at the head of a line, in any case and as whole words, or 0. */
  lengthAt(line: string): number {
    const lower = line.slice(0, 60).toLowerCase()
    let longest = 0
    for (const phrase of this.read().get(lower.slice(0, head)) ?? []) {
      const isHere = phrase.length > longest && lower.startsWith(phrase)
      if (isHere && (!goesOn(phrase.at(-1) ?? '') || !goesOn(lower[phrase.length] ?? '')))
        longest = phrase.length
    }
    return longest
  }

  begins(line: string): boolean {
    return this.lengthAt(line) > 0
  }

  private read(): ReadonlyMap<string, readonly string[]> {
    if (!this.phrases) {
      const phrases = new Map<string, string[]>()
      for (const phrase of this.text.split(',').map((each) => each.trim()))
        phrases.set(phrase.slice(0, head), [...(phrases.get(phrase.slice(0, head)) ?? []), phrase])
      this.phrases = phrases
    }
    return this.phrases
  }
}
