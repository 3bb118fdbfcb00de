import type {Sentence, Token} from '../../letter/letter.ts'
import {lines} from '../phrases.ts'
import {concurrencyMarks} from './marks.ts'
import {noWorkload} from './workloads.data.ts'

/** What a passage does with its time. */
export type Work = 'computing' | 'waiting' | 'unknown'

const nouns = new Set(lines(noWorkload).flatMap((line) => line.split(' ')))
const madeFromVerb = /^[a-z]{3,}(?:er|ors?|ers|ation|ations|ising|izing|isation|ization|ing)$/

/**
 * Judges the work that tokens `[from, to)` speak of. Words that wait outweigh weak signs of computing; an explicit
 * "CPU-bound" outweighs all.
 */
export function workIn(sentence: Sentence, from: number, to: number): Work {
  const marks = concurrencyMarks(sentence).filter((mark) => mark.from >= from && mark.to <= to)
  const computing = marks.filter((mark) => mark.kind === 'computing')
  const waiting = marks.filter((mark) => mark.kind === 'waiting' && !computing.some((other) => other.from <= mark.from && other.to >= mark.to))
  if (computing.some((mark) => sentence.tokens[mark.to - 1]?.lower === 'bound')) return 'computing'
  if (waiting.length > 0) return computing.length > waiting.length ? 'computing' : 'waiting'
  return computing.length > 0 ? 'computing' : 'unknown'
}

/** Whether tokens `[from, to)` name a workload that no list knows: a noun made from a verb, or a computing head. */
export function namesWorkload(sentence: Sentence, from: number, to: number): boolean {
  const {tokens} = sentence
  if (concurrencyMarks(sentence).some((mark) => mark.kind === 'head' && mark.from >= from && mark.to <= to && isNoun(tokens, mark.from))) return true
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token || token.kind !== 'word' || !madeFromVerb.test(token.lower) || nouns.has(token.lower)) continue
    if (isNoun(tokens, index) && !concurrencyMarks(sentence).some((mark) => mark.from <= index && index < mark.to && mark.kind !== 'head')) return true
  }
  return false
}

const determiners = new Set('the our my your their its a an this that each every nightly daily weekly monthly whole entire'.split(' '))

/** A determiner stands up to three words before it. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3].some((back) => determiners.has(tokens[index - back]?.lower ?? ''))
}
