import {findHype} from '../src/language/free-threading/hype.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'free-threading-hype',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary:
      'Enthusiasm for no-GIL Python with nothing behind it, or the belief that the GIL is gone by default.',
    why: 'Free threading is optional and costs single-threaded speed, so praise without a version, a measurement or a cost reads like release notes, and restraint reads as more senior.',
    mend: 'Name the version and the trade-off that you weighed, or speak of processes and the GIL instead.',
    leaves:
      'Evaluations that name the version or the cost, restraint, and whatever is denied or said by others.',
    source: 'PEP 779; What\'s New in Python 3.14: the single-thread penalty is "roughly 5-10%".'
  },
  when: /gil|free\W{0,4}thread|interpreter\W+lock|\dt\b|true\W{1,4}(?:multi)?thread|\bt\W{0,2}\s*build|703/i,
  messages: {
    noTradeOff:
      '"{{claim}}" praises free threading with no version, measurement or cost beside it, which reads like release notes. Name what you ran and what it cost, or leave it out.',
    byDefault:
      '"{{claim}}": Python still has the GIL by default; the free-threaded build is a separate, optional one (PEP 779). Say which build you mean and what it costs.'
  },
  options: {},
  examples: {
    bad: [
      {
        text: 'I am >>excited about no-GIL<< Python and would like to bring it to your team.',
        messages: ['noTradeOff']
      },
      {text: 'As I see it, >>free threading is a free lunch<< for every back end.', messages: ['noTradeOff']},
      {text: 'Now that >>Python 3.14 has no GIL<<, your workers can become threads.', messages: ['byDefault']}
    ],
    good: [
      {
        text: 'On Python 3.14 one stage got twice as fast with free threading; the rest lost 7 per cent, so I left it off there.'
      },
      {text: 'Python 3.14 still has the GIL in its default build, so our workers stayed processes.'},
      {text: 'The vendor calls no-GIL Python revolutionary; I asked for numbers.'}
    ]
  },
  *check({letter}) {
    for (const hype of findHype(letter)) {
      const span = tokenSpan(letter, hype)
      yield {messageId: hype.kind, span, data: {claim: quoted(letter, span)}}
    }
  }
})
