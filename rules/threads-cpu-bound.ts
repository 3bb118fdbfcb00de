import {findSpeedups} from '../src/language/concurrency/speedup.ts'
import {findFreeThreading} from '../src/language/free-threading/mentions.ts'
import type {Letter, Sentence} from '../src/letter/letter.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'threads-cpu-bound',
  category: 'claims',
  severity: 'error',
  docs: {
    summary: 'Threads credited with making pure-Python CPU-bound work parallel or faster under the GIL.',
    why: 'The global interpreter lock lets one thread run Python code at a time, so the claim cannot be true of pure Python on the default build, and a senior reader knows it.',
    mend: 'Name what let the cores be used: processes, a native library that releases the GIL, or a free-threaded build with its version and cost.',
    leaves:
      'Threads for I/O, NumPy, C, Rust and other code that releases the GIL, free-threaded builds, and whatever is denied, declined, supposed, or said by others.',
    source: 'Python documentation, library/threading: "only one thread can execute Python code at once".'
  },
  when: /thread/i,
  messages: {
    speedup:
      '"{{claim}}" credits threads with CPU-bound Python. Under the GIL one thread runs Python at a time, and a senior reader stops here; name the processes, native code or free-threaded build that did it.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'I found that >>threads made our pure-Python tax engine four times faster<<.'},
      {text: 'The matcher is plain Python. I gave it a >>thread pool, and it now uses all eight cores<<.'}
    ],
    good: [
      {text: 'Threads would not have made our pure-Python tax engine any faster, so I used processes.'},
      {text: 'With eight threads the FFT runs on all cores, since NumPy lets go of the GIL.'}
    ]
  },
  *check({letter}) {
    for (const claim of findSpeedups(letter, 'thread')) {
      if (passage(letter, claim.sentence).some((near) => findFreeThreading(near).length > 0)) continue
      const span = tokenSpan(letter, claim)
      yield {messageId: 'speedup', span, data: {claim: quoted(letter, span)}}
    }
  }
})

/** The sentence with its neighbours in the block. */
const passage = (letter: Letter, sentence: Sentence): readonly Sentence[] =>
  letter.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index + 2)
    .filter(({block}) => block === sentence.block)
