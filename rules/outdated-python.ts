import {statusOf} from '../src/language/assertion/assertion.ts'
import {clauseEnd, clauseStart} from '../src/language/assertion/clauses.ts'
import {COMPATIBILITY, COPULA_BRIDGE, MIGRATION, OTHERS, PAST, PRESENT_VERBS, PROGRESSIVE, STACK_LABEL} from '../src/language/present-stack.data.ts'
import {endOfLife} from '../src/language/python-features.ts'
import {findPythonVersions, pythonName, type PythonVersion} from '../src/language/python-versions.ts'
import type {Letter, Sentence, Token} from '../src/letter/letter.ts'
import {defineRule} from '../src/lint/rule.ts'

const be = /^(?:is|are|am|'s|'re|stays?|remains?)$/

export default defineRule<{today: string}, 'endOfLife'>({
  id: 'outdated-python',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary: 'Python 2 or a Python past its end of life as the present stack.',
    why: 'A version that gets no security fixes, told as the daily tool without a word on leaving it, reads as a stack and a writer that stopped moving.',
    mend: 'Say what you did or proposed to leave it, or what keeps it there; if you know a current version as well, lead with that.',
    leaves: 'Migrations and ports away from it, old versions in the past tense, the stacks of others, library support and test matrices.',
    source: 'End-of-life dates from python/peps; the guidance warns of letters that “stopped tracking the language around Python 3.6”.'
  },
  messages: {
    endOfLife:
      '{{version}} has had no fixes since {{end}}, and as the present stack it makes a reader wonder who tracks such things. Say how you are leaving it, or name the current version that you also use.'
  },
  options: {
    today: {type: 'string', default: '', description: 'Reference date, YYYY-MM-DD; empty for the date of the run.', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$'}
  },
  examples: {
    bad: [
      {text: 'The lock gates that I look after run on >>Python 2.7<<, and they have never missed a ship.', today: '2026-11-20'},
      {text: 'Most of our crawlers are still written in >>Python 3.6<<.', today: '2026-11-20'},
      {text: '- Current stack: >>Python 3.8<<, RabbitMQ, Debian', options: {today: '2025-06-01'}}
    ],
    good: [
      {text: 'The lock gates ran on Python 2.7 until I ported them to 3.13, one gate a week.', today: '2026-11-20'},
      {text: 'Most of our crawlers are on Python 3.13.', today: '2026-11-20'},
      {text: 'Two crawlers are still on Python 3.6. I am moving them to 3.12 this month.', today: '2026-11-20'}
    ]
  },
  *check({letter, options, today}) {
    const day = options.today === '' ? today : options.today
    for (const sentence of letter.sentences) {
      const versions = findPythonVersions(sentence)
      if (versions.some((version) => isAlive(version, day))) continue
      for (const version of versions) {
        const end = endOfLife(version)
        if (end === undefined || end >= day || !version.named || version.open || !isPresent(letter, sentence, version, day)) continue
        if (statusOf(letter, sentence, version.from, version.to) !== 'asserted') continue
        yield {messageId: 'endOfLife', span: version.span, data: {version: pythonName(version), end: end.slice(0, 4)}}
      }
    }
  }
})

/** A current version in the same sentence: the old one is where the writer comes from, or one of several. */
const isAlive = (version: PythonVersion, day: string): boolean => version.major >= 3 && (endOfLife(version) ?? '9999') >= day

function isPresent(letter: Letter, sentence: Sentence, version: PythonVersion, day: string): boolean {
  const {tokens} = sentence
  const from = clauseStart(sentence, version.from, 'wide')
  const clause = tokens.slice(from, clauseEnd(sentence, version.from, 'wide'))
  if (has(tokens, MIGRATION) || has(clause, OTHERS) || isCompatibility(tokens, version) || hasPastYear(tokens)) return false
  if ([-1, 1].some((step) => leaves(letter, sentence, step, day))) return false
  const before = tokens.slice(Math.max(from, clauseStart(sentence, version.from, 'narrow')), version.from)
  if (has(before, PAST) || has(clause, PAST)) return false
  if (sentence.block.kind === 'item' && isFragment(tokens)) return true
  return isLabelled(tokens, version) || isCopula(tokens, version) || isSubject(tokens, version) || isUsed(tokens, from, version)
}

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean => tokens.some(({lower}) => words.has(lower))

/** "supports Python 3.8", "tested from Python 3.7 on". */
const isCompatibility = (tokens: readonly Token[], {from}: PythonVersion): boolean => has(tokens.slice(Math.max(0, from - 4), from), COMPATIBILITY)

/** A year or span of years that is not "since": a station of the past. */
const hasPastYear = (tokens: readonly Token[]): boolean =>
  tokens.some(({text}, index) => /^(?:19|20)\d\d$/.test(text) && !/^(?:since|until)$/.test(tokens[index - 1]?.lower ?? ''))

/** The sentence before or after tells the move away, or names a current version. */
function leaves(letter: Letter, sentence: Sentence, step: number, day: string): boolean {
  const other = letter.sentences[sentence.index + step]
  if (other?.block !== sentence.block) return false
  return has(other.tokens, MIGRATION) || findPythonVersions(other).some((version) => version.minor !== undefined && isAlive(version, day))
}

/** An item without a finite verb: "Owner of six services in Python 2.7". "Built six services" tells the past. */
const isFragment = (tokens: readonly Token[]): boolean =>
  !/(?:ed|wrote|built|led|ran|kept|made)$/.test(tokens[0]?.lower ?? '') && !tokens.some(({lower}) => /^(?:i|we|is|are|was|were|has|have|had)$/.test(lower))

/** "Current stack: Python 2.7, MySQL", "Daily tools: Perl, Python 2". */
function isLabelled(tokens: readonly Token[], {from}: PythonVersion): boolean {
  const colon = tokens.findLastIndex(({text}, index) => index < from && /^[:–—]$/.test(text))
  return colon > 0 && colon <= 6 && tokens.slice(0, colon).some(({lower}) => STACK_LABEL.test(lower)) && !tokens.slice(colon, from).some(({lower}) => be.test(lower))
}

/** "is on Python 3.5", "are still written in Python 3.6". */
function isCopula(tokens: readonly Token[], {from}: PythonVersion): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 8; at--) {
    const lower = tokens[at]?.lower ?? ''
    if (be.test(lower)) return !/^(?:there|here|that|it)$/.test(tokens[at - 1]?.lower ?? '') || from - at > 1
    if (!COPULA_BRIDGE.has(lower)) return false
  }
  return false
}

/** "Python 2 is what I work in", "Python 2.7 remains our standard". */
function isSubject(tokens: readonly Token[], {to}: PythonVersion): boolean {
  if (!be.test(tokens[to]?.lower ?? '')) return false
  return tokens.slice(to + 1, to + 5).some(({lower}) => /^(?:what|our|my|where|still|home|enough)$/.test(lower))
}

/** "we run it on Python 2.7", "I extend a Python 2 code base", "I still choose Python 2". */
function isUsed(tokens: readonly Token[], start: number, {from, to}: PythonVersion): boolean {
  for (let at = from - 1; at >= start && at >= from - 14; at--) {
    const lower = tokens[at]?.lower ?? ''
    const verb = PRESENT_VERBS.has(lower) && hasSubject(tokens, at)
    const progressive = PROGRESSIVE.has(lower) && (at === 0 || tokens.slice(start, at).some((token) => be.test(token.lower)))
    if (!verb && !progressive) continue
    const lead = tokens[from - 1]?.lower ?? ''
    return /^(?:in|on|with|using|under|onto|to)$/.test(lead) || from - at <= 2 || (tokens[to]?.kind === 'word' && /^(?:a|an|the|our|my|this|that|of|some|two|three|old|large|legacy)$/.test(lead))
  }
  return false
}

/** A noun such as "work" or "use" is no verb: something must do it. */
function hasSubject(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && /^(?:still|also|now|currently|always|mostly|mainly|only|all|both|daily|just|not|never|to)$/.test(tokens[before]?.lower ?? '')) before--
  const token = tokens[before]
  if (!token) return false
  if (/^(?:my|our|your|the|a|an|of|in|for|with|daily|and|this|its)$/.test(token.lower)) return token.lower === 'and'
  return token.kind !== 'number'
}
