import {findVersionClaims} from '../src/language/free-threading/free-threading.ts'
import {pythonName} from '../src/language/python-versions.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'free-threading-version',
  category: 'mission',
  severity: 'error',
  docs: {
    summary: 'Free-threaded Python claimed on a version before 3.14.',
    why: 'Free-threading became officially supported in Python 3.14; 3.13 had it as an experiment and earlier versions not at all. A senior reader probes this line first.',
    mend: 'Name the version that you really ran and what it cost, call a 3.13 trial an experiment, or speak of processes and the GIL instead.',
    leaves:
      'Experiments on 3.13 called so, true history, declined or impossible uses, native code that releases the GIL, and other interpreters.',
    source: 'PEP 703, PEP 779, and the free-threading howtos of Python 3.13 and 3.14.'
  },
  when: /gil|free\W{0,4}thread|interpreter\W+lock|\dt\b|true\W{1,4}(?:multi)?thread|\bt\W{0,2}\s*build|703/i,
  messages: {
    impossible:
      '"{{claim}}": {{version}} never had a free-threaded build (the first was the experimental one of 3.13), and a senior reader knows. Name the version that you really ran, or what let the GIL go.',
    experimental:
      '"{{claim}}": free threading was experimental in {{version}} and is supported from 3.14 on, so this reads as unproven. Call it an experiment, or name the 3.14 build and its cost.'
  },
  options: {},
  examples: {
    bad: [
      {
        text: 'Our pricing service has run on the >>free-threaded build of Python 3.12<< since spring.',
        messages: ['impossible']
      },
      {text: 'Every pod of ours serves customers on >>`python3.13t`<<.', messages: ['experimental']},
      {text: 'Our loaders are on Python 3.11. They have run with the >>GIL disabled<< for a year.'}
    ],
    good: [
      {
        text: 'One stage of ours runs on the free-threaded build of Python 3.14, at a cost of 6 per cent elsewhere.'
      },
      {text: 'We were on Python 3.11, so free threading was no option, and I used processes.'},
      {text: 'As a side project I tried the experimental free-threaded build of 3.13 on a maze solver.'}
    ]
  },
  *check({letter}) {
    for (const claim of findVersionClaims(letter)) {
      const span = tokenSpan(letter, claim)
      yield {
        messageId: claim.experimental ? 'experimental' : 'impossible',
        span,
        data: {claim: quoted(letter, span), version: pythonName(claim.version)}
      }
    }
  }
})
