import type {Letter, Sentence} from '../../letter/letter.ts'

/** How many sentences before its effect a mechanism, and before that its work, may stand. */
export const reach = 2

/** The sentence some places before in the same run of text: a paragraph, a list, or a list and its lead-in. */
export function sentenceBefore(letter: Letter, sentence: Sentence, back: number): Sentence | undefined {
  const before = letter.sentences[sentence.index - back]
  if (sentence.index - back < 0 || !before) return undefined
  return before.block.group === sentence.block.group || before.block.text.endsWith(':') ? before : undefined
}

const pronouns = new Set(['it', 'they', 'that', 'this', 'which'])

/** Whether a pronoun is the subject of the clause from `start` to its effect. */
export const takesUp = ({tokens}: Sentence, start: number, effect: number): boolean =>
  tokens.slice(start, Math.min(start + 6, effect)).some(({lower}) => pronouns.has(lower))
