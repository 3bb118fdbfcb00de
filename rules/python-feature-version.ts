import {findEarlyFeatures, findUnreleased} from '../src/language/feature-claims.ts'
import {findFeatureBeforeRelease} from '../src/language/feature-years.ts'
import {pythonName} from '../src/language/python-versions.ts'
import {tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

/** With so much between feature and version they are not one span: the feature alone is what the writer would change. */
const apart = 44

export default defineRule({
  id: 'python-feature-version',
  category: 'claims',
  severity: 'error',
  docs: {
    summary:
      'A Python feature claimed on a version that did not have it, or a version that is not released yet in production.',
    why: 'A reader who knows when match statements or task groups came reads the sentence as a story that cannot have happened, and then doubts the rest of the letter.',
    mend: 'Look up the version that the project ran on and name that one, or name the back-port that you used (typing_extensions, tomli, exceptiongroup).',
    leaves:
      'True history ("match came with 3.10"), upgrades that end at a version with the feature, back-ports and guarded imports named as such, features that were missing or declined, alphas and betas named as such.',
    source:
      'PEP headers and typeshed for features, python/peps for releases; the advice to "use Python vocabulary correctly and current" from JobJourney, "Python Developer Cover Letter Examples", 2026.'
  },
  messages: {
    tooEarly:
      'Python has {{feature}} only since {{since}}, so this cannot have run on {{version}}. Readers who know the history stop here: name the version you used, or the back-port.',
    tooSoon:
      'Python has {{feature}} only since {{since}}, so nobody ran it in {{year}}. Readers who know the history stop here: check the year, or name the back-port.',
    unreleased:
      '{{version}} is not released yet, so it cannot run your work. Name the version that does, or say that it was an alpha or beta you tried.'
  },
  options: {},
  examples: {
    bad: [
      {
        text: 'The parcel router used >>`match` statements on Python 3.8<<, which kept its rules readable.',
        messages: ['tooEarly']
      },
      {
        text: 'In >>3.10 I wrapped the carrier calls in an `asyncio.TaskGroup`<< so that one timeout cancelled the rest.',
        messages: ['tooEarly']
      },
      {
        text: '- The tariff service runs on Python 3.9\n- It reads its settings with >>`tomllib`<<',
        messages: ['tooEarly']
      },
      {
        text: 'The lock in the tide gate was my first work: in >>2018 I wrote its state machine as one `match` statement<<.',
        messages: ['tooSoon']
      },
      {
        text: 'We have run >>Python 3.19<< in production since last winter.',
        messages: ['unreleased'],
        today: '2026-11-20'
      }
    ],
    good: [
      {text: 'The parcel router used `match` statements on Python 3.10, which kept its rules readable.'},
      {text: 'We were on 3.9, so I read the settings with `tomli`, the back-port of `tomllib`.'},
      {text: 'I moved us from 3.8 to 3.12, and the first thing I used was the type parameter syntax.'},
      {
        text: 'I tried the second beta of Python 3.19 on a spare machine, only to see what our C extension would say.',
        today: '2026-11-20'
      }
    ]
  },
  *check({letter, today}) {
    for (const sentence of letter.sentences) {
      for (const {feature, version, range, from, to} of findEarlyFeatures(letter, sentence)) {
        const wide = tokenSpan(letter, {sentence, ...range})
        const narrow = tokenSpan(letter, {sentence, from, to})
        const span = wide.end - wide.start <= narrow.end - narrow.start + apart ? wide : narrow
        const data = {feature: feature.name, since: feature.since.join('.'), version: pythonName(version)}
        yield {messageId: 'tooEarly', span, data}
      }
      const early = findFeatureBeforeRelease(letter, sentence)
      if (early) {
        const {feature, year, range} = early
        const data = {feature: feature.name, since: feature.since.join('.'), year: String(year)}
        yield {messageId: 'tooSoon', span: tokenSpan(letter, {sentence, ...range}), data}
      }
      const version = findUnreleased(letter, sentence, today)
      if (version) yield {messageId: 'unreleased', span: version.span, data: {version: pythonName(version)}}
    }
  }
})
