import {findEverythingAsync} from '../src/language/concurrency/everything-async.ts'
import {findSpeedups, type SpeedupClaim} from '../src/language/concurrency/speedup.ts'
import type {Letter, Span} from '../src/letter/letter.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'async-cpu-bound',
  category: 'mission',
  severity: 'error',
  docs: {
    summary: 'Async credited with making CPU-bound work faster, parallel or scalable.',
    why: 'An event loop runs on one core and helps only work that waits. A reader who knows Python takes the claim as a sign that the writer has not run concurrent code.',
    mend: 'Say what waited and let async have the credit for that, or name what did the computing: a process pool, native code, a worker.',
    leaves: 'I/O-bound uses of async, work handed to processes or native code, and whatever is denied, declined, supposed, or said by others.',
    source: 'Python documentation, library/asyncio-dev: "Blocking (CPU-bound) code should not be called directly".'
  },
  messages: {
    speedup:
      '"{{claim}}" credits async with CPU-bound work. An event loop uses one core and only helps work that waits, and a senior reader stops here; say what waited, or name the processes or native code that did the computing.',
    everything:
      '"{{claim}}" offers async as a cure for everything. It helps only work that waits, and a senior reader stops here; say which part waited and what you left as it was.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'Last year I found that >>asyncio made our parser five times faster<<.'},
      {text: 'When I joined, I >>made the whole code base async so that it would scale<<.'},
      {text: 'Our thumbnail renderer was slow, so I rewrote it with >>coroutines, and it now runs on all cores<<.'}
    ],
    good: [
      {text: 'asyncio would never have made our parser faster, so I left it alone.'},
      {text: 'The team wanted asyncio for the parser; I declined and moved it to a process pool.'}
    ]
  },
  *check({letter}) {
    const everything = findEverythingAsync(letter)
    const speedups = findSpeedups(letter, 'async').filter((claim) => !everything.some(({sentence}) => sentence === claim.sentence))
    for (const claim of everything) yield {messageId: 'everything', ...found(letter, claim)}
    for (const claim of speedups) yield {messageId: 'speedup', ...found(letter, claim)}
  }
})

function found(letter: Letter, {sentence, from, to}: SpeedupClaim): {span: Span; data: {claim: string}} {
  const start = sentence.tokens[from]?.start ?? sentence.span.start
  const end = sentence.tokens[to - 1]?.end ?? sentence.span.end
  return {span: {start, end}, data: {claim: letter.source.slice(start, end).replace(/\s+/g, ' ')}}
}
