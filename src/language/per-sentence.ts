import type {Sentence} from '../letter/letter.ts'
import {Memo} from './memo.ts'

/** A reader whose answer is kept for each sentence: several rules ask the same. */
export function perSentence<Result>(read: (sentence: Sentence) => Result): (sentence: Sentence) => Result {
  const known = new Memo<Sentence, {readonly result: Result}>()
  return (sentence) => {
    let answer = known.get(sentence)
    if (!answer) known.set(sentence, (answer = {result: read(sentence)}))
    return answer.result
  }
}
