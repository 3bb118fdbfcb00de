import type {Sentence, Token} from '../../letter/letter.ts'
import {stem} from '../inflection.ts'
import {lines, phraseSetByKind} from '../phrases.ts'
import {faster, figures, noGain, otherGains, parallel, scaling} from './effects.data.ts'
import {
  asyncNames,
  doubtfulAsyncNames,
  handOvers,
  otherAsync,
  otherRuntimes,
  otherThreads,
  remoteWork,
  threadNames
} from './mechanisms.data.ts'
import {computing, computingHeads, idlePeople, waiting} from './workloads.data.ts'
import {perSentence} from '../per-sentence.ts'

export type MarkKind =
  | 'async'
  | 'maybe-async'
  | 'remote-work'
  | 'thread'
  | 'other-thread'
  | 'hand-over'
  | 'other-runtime'
  | 'faster'
  | 'parallel'
  | 'scaling'
  | 'no-gain'
  | 'figure'
  | 'other-gain'
  | 'computing'
  | 'waiting'
  | 'head'
  | 'idle-people'

/** Words of one kind in a sentence, as token indexes `[from, to)`. */
export interface Mark {
  readonly kind: MarkKind
  readonly from: number
  readonly to: number
}

const sibilant = /(?:s|x|z|sh|ch)$/

/** Each noun with its plural: letters speak of one parser and of many. */
const withPlurals = (text: string): string =>
  lines(text)
    .flatMap((line) => {
      const last = line.slice(line.lastIndexOf(' ') + 1)
      if (!/^[a-z]{3,}$/.test(last) || /(?:ing|ics|ed|s)$/.test(last)) return [line]
      if (/[^aeiou]y$/.test(last)) return [line, `${line.slice(0, -1)}ies`]
      return [line, sibilant.test(last) ? `${line}es` : `${line}s`]
    })
    .join('\n')

const lexicon = phraseSetByKind<MarkKind>({
  async: asyncNames,
  'maybe-async': doubtfulAsyncNames,
  'remote-work': remoteWork + otherAsync,
  thread: threadNames,
  'other-thread': otherThreads,
  'hand-over': handOvers,
  'other-runtime': otherRuntimes,
  faster,
  parallel,
  scaling,
  'no-gain': noGain,
  figure: figures,
  'other-gain': otherGains,
  computing: withPlurals(computing),
  waiting,
  'idle-people': idlePeople,
  head: computingHeads
})
const dotted = new Map<string, MarkKind>([
  ['asyncio', 'async'],
  ['aiohttp', 'async'],
  ['anyio', 'async'],
  ['trio', 'async'],
  ['uvloop', 'async'],
  ['threading', 'thread'],
  ['multiprocessing', 'hand-over']
])
const games = /^(?:to|club|board|boards|game|games|player|players|stones|engine|tournament)$/
const executors = new Map<string, MarkKind>([
  ['threadpoolexecutor', 'thread'],
  ['threadpool', 'thread'],
  ['processpoolexecutor', 'hand-over']
])
/** Everything that the concurrency lexicons know in a sentence. */
export const concurrencyMarks = perSentence<readonly Mark[]>(read)

function read(sentence: Sentence): Mark[] {
  const {tokens} = sentence
  const found: Mark[] = lexicon.match(tokens).map(({value, from, to}) => ({kind: value, from, to}))
  for (const [index, token] of tokens.entries()) {
    const [first = '', ...rest] = token.lower.split('.')
    // `anyio.to_process.run_sync`, `loop.run_in_executor`
    const handsOver =
      rest.some((part) => /process|executor|interpreter/.test(part)) && !executors.has(rest.at(-1) ?? '')
    const kind = handsOver
      ? 'hand-over'
      : rest.length > 0
        ? (executors.get(rest.at(-1) ?? '') ?? dotted.get(first))
        : undefined
    if (token.kind === 'number' && /^\d+(?:\.\d+)?x$/.test(token.lower))
      found.push({kind: 'faster', from: index, to: index + 1})
    if (kind) found.push({kind, from: index, to: index + 1})
    else if (
      /^(?:aio[a-z0-9]{3,}|async\w{2,}|coroutini\w+|awaitables?)$/.test(token.lower) &&
      !token.lower.startsWith('asynchron')
    )
      found.push({kind: 'async', from: index, to: index + 1})
  }
  const masked = (mark: Mark, by: MarkKind): boolean =>
    found.some((other) => other.kind === by && other.from < mark.to && mark.from < other.to)
  const known = found.some((mark) => mark.kind === 'async' && !masked(mark, 'remote-work'))
  return found.flatMap((mark): Mark[] => {
    if (mark.kind === 'async' && masked(mark, 'remote-work')) return []
    // "the nightly 80 GB archive": the size of the work, no gain.
    if (mark.kind === 'other-gain' && isSize(tokens, mark)) return []
    if (mark.kind === 'no-gain' && isMeanwhile(tokens, mark)) return []
    if (mark.kind === 'waiting' && (isProposal(tokens, mark) || masked(mark, 'idle-people'))) return []
    if (mark.kind === 'thread' && (masked(mark, 'other-thread') || isForeign(found, mark))) return []
    if (mark.kind === 'hand-over' && isVerb(tokens, mark)) return []
    if (mark.kind === 'no-gain' && isWhere(tokens, found, mark)) return []
    // "our Go club": the game.
    if (mark.kind === 'other-runtime' && games.test(tokens[mark.to]?.lower ?? '')) return []
    if (mark.kind === 'maybe-async') return isAsync(sentence, mark, known) ? [{...mark, kind: 'async'}] : []
    return [mark]
  })
}

const subjectless =
  /^(?:of|in|into|to|with|across|over|by|on|as|and|or|from|via|through|using|worker|child|separate|python|parallel|own|system|os|forked|spawned|the|our|these|those|its|all|many|several|multiple|more|other|single|few|heavy|operating)$/
const quantity =
  /^(?:the|a|an|our|all|every|each|up|twice|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|thousands|millions|hundreds|billions|dozens|more|over|about|nearly|almost|roughly|its|their|them|it|half|many)$/

/** "the parser processes 5 GB of logs": a verb, and no processes. */
function isVerb(tokens: readonly Token[], {from, to}: Mark): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]]
  return (
    to === from + 1 &&
    tokens[from]?.lower === 'processes' &&
    before?.kind === 'word' &&
    !subjectless.test(before.lower) &&
    (after?.kind === 'number' || quantity.test(after?.lower ?? ''))
  )
}

/** "Java threads": no threads of Python. */
const isForeign = (found: readonly Mark[], {from}: Mark): boolean =>
  found.some(({kind, to}) => kind === 'other-runtime' && to === from)

/** "handles ten times the songs on the same CPU": where the gain was had, and no lack of it. */
const isWhere = (tokens: readonly Token[], found: readonly Mark[], {from}: Mark): boolean =>
  tokens[from]?.lower === 'on' &&
  found.some(({kind, to}) => (kind === 'faster' || kind === 'scaling') && to <= from && from - to <= 8) &&
  !found.some(({kind, to}) => kind === 'no-gain' && to <= from)

const isSize = (tokens: readonly Token[], {from, to}: Mark): boolean =>
  // "four lines of play"
  (tokens[from]?.lower === 'lines' && tokens[to]?.lower === 'of' && tokens[to + 1]?.lower !== 'code') ||
  // "5 GB of logs", "needed for 1 GB"
  (/^[gm]b$/.test(tokens[from]?.lower ?? '') &&
    tokens[from - 1]?.kind === 'number' &&
    ((tokens[to]?.lower === 'of' && !/^(?:memory|ram|heap)$/.test(tokens[to + 1]?.lower ?? '')) ||
      tokens[from - 2]?.lower === 'for')) ||
  // "came within budget", "9 GB a minute"
  /^(?:within|inside|under)$/.test(tokens[from - 1]?.lower ?? '') ||
  (/^(?:a|an|per|each|every)$/.test(tokens[to]?.lower ?? '') &&
    /^(?:second|minute|hour|day|night)$/.test(tokens[to + 1]?.lower ?? '')) ||
  (tokens[from - 1]?.kind === 'number' && isAttributive(tokens[to]))

/** "while the DJ is still reading": what goes on meanwhile, and no lack of gain. */
const isMeanwhile = (tokens: readonly Token[], {from, to}: Mark): boolean =>
  tokens[to - 1]?.lower === 'still' &&
  /^(?:is|are|was|were)$/.test(tokens[from]?.lower ?? '') &&
  !/^(?:slow|the|a|as|too|at|limited|bound)$/.test(tokens[to]?.lower ?? '') &&
  tokens.slice(Math.max(0, from - 4), from).some(({lower}) => lower === 'while' || lower === 'before')

const isAttributive = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !/^(?:of|less|fewer|more|in|on|at|to|from|by|with|for|and|or|per|a|an|each|every|instead|rather|than|now)$/.test(
    token.lower
  )

/** "my pull request", "her feature request" */
const isProposal = (tokens: readonly Token[], {from}: Mark): boolean =>
  /^requests?$/.test(tokens[from]?.lower ?? '') &&
  /^(?:pull|merge|feature|change)$/.test(tokens[from - 1]?.lower ?? '')

/** "awaited every step of the sum": steps are awaited in code, answers in letters. */
const isObjectOfAwait = ({tokens}: Sentence, mark: Mark): boolean =>
  isNamed(tokens, mark) ||
  (['every', 'each', 'all', 'everything'].includes(tokens[mark.to]?.lower ?? '') &&
    (tokens[mark.from]?.lower !== 'awaiting' || tokens[mark.from - 1]?.lower === 'by'))

/** "use of await", "by awaiting it": the keyword, where a letter that awaits an answer has a verb. */
const awaitable =
  /^(?:steps?|loops?|calls?|iterations?|rows?|cells?|functions?|computations?|stages?|checks?|evaluations?|passes|pass|moves?|nodes?|kernels?|tasks?|operations?)$/
const isNamed = (tokens: readonly Token[], {from}: Mark): boolean => {
  const before = tokens[from - 1]?.lower ?? ''
  // "its inner loops awaited", "every lemma being awaited"
  if (tokens[from]?.lower === 'awaited' && /^(?:being|loops|steps|calls|iterations|rows|cells)$/.test(before))
    return true
  // "each simulation step is now awaited"
  let noun = from - 1
  while (/^(?:is|are|was|were|be|now|being|then|each|all)$/.test(tokens[noun]?.lower ?? '')) noun--
  if (tokens[from]?.lower === 'awaited' && noun < from - 1 && awaitable.test(tokens[noun]?.lower ?? ''))
    return true
  if (tokens[from]?.lower === 'awaiting') return /^(?:by|through|via)$/.test(before)
  return tokens[from]?.lower === 'await' && /^(?:of|with|using|through|via|an|the|async|and)$/.test(before)
}

/** "trio" is three people and "await" a verb, unless in code, beside another async name, or without an article. */
function isAsync(sentence: Sentence, mark: Mark, known: boolean): boolean {
  const {tokens} = sentence
  const token = tokens[mark.from]
  if (!token) return false
  if (token.code) return true
  if (token.stem === stem('await')) return known || isObjectOfAwait(sentence, mark)
  if (token.lower === 'gather') return known && token.glue === '/'
  if (token.lower === 'the') return known
  if (tokens[mark.to]?.glue === '-') return true
  const before = tokens[mark.from - 1]?.lower ?? ''
  const after = tokens[mark.from + 1]?.lower ?? ''
  return !['a', 'the', 'our', 'this', 'as', 'piano', 'jazz'].includes(before) && after !== 'of'
}
