import {findEverythingAsync} from '../src/language/concurrency/everything-async.ts'
import {findSpeedups} from '../src/language/concurrency/speedup.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'async-cpu-bound',
  category: 'mission',
  severity: 'error',
  docs: {
    summary: 'Async credited with making CPU-bound work faster, parallel or scalable.',
    why: 'An event loop runs on one core and helps only work that waits. A reader who knows Python takes the claim as a sign that the writer has not run concurrent code.',
    mend: 'Say what waited and let async have the credit for that, or name what did the computing: a process pool, native code, a worker.',
    leaves:
      'I/O-bound uses of async, work handed to processes or native code, and whatever is denied, declined, supposed, or said by others.',
    source:
      'Python documentation, library/asyncio-dev: "Blocking (CPU-bound) code should not be called directly".'
  },
  when: /async|anyio|await|coroutin|event\W+loop|uvloop|aio|trio|curio|task\W*group|nurser|asgi|quart|sanic|starlette/i,
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
      {
        text: 'Our thumbnail renderer was slow, so I rewrote it with >>coroutines, and it now runs on all cores<<.'
      }
    ],
    good: [
      {text: 'asyncio would never have made our parser faster, so I left it alone.'},
      {text: 'The team wanted asyncio for the parser; I declined and moved it to a process pool.'}
    ]
  },
  *check({letter}) {
    const everything = findEverythingAsync(letter)
    const speedups = findSpeedups(letter, 'async').filter(
      (claim) => !everything.some(({sentence}) => sentence === claim.sentence)
    )
    const found = [
      ...everything.map((claim) => ({messageId: 'everything', span: tokenSpan(letter, claim)}) as const),
      ...speedups.map((claim) => ({messageId: 'speedup', span: tokenSpan(letter, claim)}) as const)
    ]
    for (const {messageId, span} of found) yield {messageId, span, data: {claim: quoted(letter, span)}}
  }
})
