import type {Token} from '../letter/letter.ts'
import {
  bridge,
  isCalled,
  isGoneWith,
  isListed,
  isMade,
  isMeans,
  isPassedOn,
  isSubject,
  isTeller
} from './tool-frames.ts'
import {relatesBare, relatesFinds, relatesNoun, relatesVerb} from './tool-relations.ts'
import {
  CHOSEN_FOR,
  DONE_WITH,
  SWAPPING,
  TOOL_AS,
  TOOL_DOES,
  type Tool,
  type ToolRole
} from './tool-roles.data.ts'
import {type WordSet, wordSet} from './word-set.ts'
import {finding} from './tool-words.ts'

/** A job as a sentence names it: as a noun, a verb, or by what it finds. */
export interface Job {
  readonly role: ToolRole
  readonly kind: 'nouns' | 'verbs' | 'finds' | 'bare'
}

/** Something named in `tokens[from..to)`. */
export interface Found<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number
}

const [toolAs, toolDoes, chosenFor] = [wordSet(TOOL_AS), wordSet(TOOL_DOES), wordSet(CHOSEN_FOR)]
/** Words between a job and the tool that does it. */
export const doneWith = wordSet(DONE_WITH)
/** A test finds errors of every kind. */
const isTestRunner = ({roles}: Tool): boolean => roles[0] === 'tests' && !roles.includes('lint')

/** uv, tox and the like run other tools. */
const isRunner = ({roles}: Tool): boolean => roles.includes('packages')

/** Whether nothing but words of crediting stands between a tool and a job. */
export function isCredited(tokens: readonly Token[], tool: Found<Tool>, job: Found<Job>): boolean {
  const {kind} = job.value
  // "the linter's best friend"
  if (tokens[job.to]?.lower === "'s") return false
  if (isListed(tokens, tool, job) || isRelated(tokens, tool, job)) return true
  if (kind === 'bare')
    return (
      job.to <= tool.from &&
      (isChosenFor(tokens, job, bridge(tokens, job.to, tool.from)) ||
        (opensClause(tokens, job) && isPassedOn(tokens, job, tool)))
    )
  if (job.from >= tool.to)
    return (
      toolThenJob(tokens, tool, job) ||
      (kind === 'verbs' && isSubject(tokens, tool, job)) ||
      (kind === 'finds' && !isTestRunner(tool.value) && isGoneWith(tokens, tool, job)) ||
      (kind === 'nouns' &&
        (isTeller(tokens, tool, job) ||
          (isAgent(tokens, job) && (isCalled(tokens, tool, job) || isMade(tokens, tool, job))) ||
          isMeans(tokens, tool, job)))
    )
  if (job.to > tool.from) return false
  // A test finds errors of every kind.
  return jobThenTool(tokens, tool, job) || (kind !== 'verbs' && isPassedOn(tokens, job, tool))
}

/** Whether a pattern of the whole sentence gives the job to the tool. */
function isRelated(tokens: readonly Token[], tool: Found<Tool>, job: Found<Job>): boolean {
  switch (job.value.kind) {
    case 'finds':
      return !isTestRunner(tool.value) && relatesFinds(tokens, tool, job)
    case 'nouns':
      return relatesNoun(tokens, tool, job, isAgent(tokens, job))
    case 'verbs':
      return relatesVerb(tokens, tool, job)
    case 'bare':
      return relatesBare(tokens, tool, job)
  }
}

/** Nothing but its own determiner stands before it in the clause. */
const opensClause = (tokens: readonly Token[], {from}: Found<Job>): boolean => {
  const lead = /^(?:the|our|all|my)$/.test(tokens[from - 1]?.lower ?? '')
    ? tokens[from - 2]
    : tokens[from - 1]
  return lead === undefined || lead.kind === 'mark' || /^(?:and|so|but|that|while)$/.test(lead.lower)
}

function toolThenJob(tokens: readonly Token[], tool: Found<Tool>, job: Found<Job>): boolean {
  const {
    from,
    value: {kind}
  } = job
  const between = bridge(tokens, tool.to, from)
  const all = (words: WordSet, most: number): boolean =>
    between.length <= most && between.every(({lower}) => words.has(lower))
  const last = between.at(-1)?.lower
  if (kind === 'nouns') {
    // "uv, its linter", "mypy's formatter", "Ruff for our type checking"
    if (between.length <= 3 && (last === 'its' || last === "'s"))
      return between.every(({text, lower}) => text === ',' || lower === last || lower === 'and')
    // "uv's strict style rules"
    if (between[0]?.lower === "'s" && between.length <= 3 && !isAgent(tokens, job))
      return between.slice(1).every(({lower}) => adjectives.test(lower))
    // "Celery, our database of record": a name set beside the tool.
    const beside = between.length === 2 && between[0]?.text === ',' && /^(?:our|my|the)$/.test(last ?? '')
    if (beside && isAgent(tokens, job)) return true
    // "uv, an excellent linter"
    const kindOf = between[0]?.text === ',' && /^an?$/.test(between[1]?.lower ?? '') && between.length <= 4
    const closed = tokens[job.to]
    if (
      kindOf &&
      isAgent(tokens, job) &&
      between.slice(2).every(({kind: mark}) => mark === 'word') &&
      (closed === undefined || /^(?:[.,;!]|that|which|for|because|so|from)$/.test(closed.lower))
    )
      return true
    // "tests with pytest for the type checker of our language"
    if (isAgent(tokens, job) && closed?.lower === 'of' && between.some(({lower}) => lower === 'for'))
      return false
    // "I trust Poetry with linting"
    const trusted = /^(?:trust|entrust|task|charge|tax|credit)(?:e?d|s|ing)?$/.test(
      tokens[tool.from - 1]?.lower ?? ''
    )
    if (
      trusted &&
      last &&
      /^(?:with|our|the|all)$/.test(last) &&
      between[0]?.lower === 'with' &&
      between.length <= 2
    )
      return true
    // "With Ruff we got type safety"
    const gains = /^(?:with|through|using|via)$/.test(tokens[tool.from - 1]?.lower ?? '')
    if (
      gains &&
      /^(?:i|we)$/.test(between[0]?.lower ?? '') &&
      between.length <= 4 &&
      gaining.test(between[1]?.lower ?? '')
    )
      return true
    return (
      between.length > 0 &&
      all(toolAs, 8) &&
      between.some(
        ({lower}) =>
          /^(?:for|as|is|was|became|responsible|does|do|did|doing|handles?|handled|takes?|took|taken|keeps?|kept|charge)$/.test(
            lower
          ) ||
          (!isAgent(tokens, job) &&
            /^(?:perform|provide|cover|power|drive|own|bring|brought|g[ai]ve)/.test(lower)) ||
          (!isAgent(tokens, job) && !isRunner(tool.value) && /^(?:runs|ran)$/.test(lower))
      )
    )
  }
  if (kind === 'verbs') {
    // "thanks to uv our code is linted"
    const means = /^(?:to|with|through|using)$/.test(tokens[tool.from - 1]?.lower ?? '')
    const said = between.filter(({lower, text}) => text !== ',' && !/^(?:now|fully|all|always)$/.test(lower))
    if (
      means &&
      /^(?:is|are|gets?)$/.test(said.at(-1)?.lower ?? '') &&
      said.length <= 6 &&
      said.every(({kind: mark, lower}) => mark === 'word' || lower === "'s")
    )
      return true
    // "With flake8 I profile the service"
    const user = between.findIndex(({lower}) => /^(?:i|we)$/.test(lower))
    // "With uv in place we lint …"
    const placed = between.slice(0, Math.max(0, user))
    const doer =
      user >= 0 &&
      (placed.every(({text}) => text === ',') ||
        (job.value.role !== 'tests' && placed.length <= 6 && placed.every(({lower}) => places.has(lower))))
    const leads = /^(?:with|using|through)$/.test(tokens[tool.from - 1]?.lower ?? '')
    if (
      leads &&
      doer &&
      between.slice(user + 1).every(({lower}) => /^(?:can|now|also|are|am|have|could)$/.test(lower))
    )
      return true
    const comma = between.findIndex(({text}) => text === ',')
    const gerund = /ing$/.test(tokens[from]?.lower ?? '') && !/^(?:is|are)$/.test(last ?? '')
    return (
      all(toolDoes, 4) &&
      !gerund &&
      (comma < 0 || /^(?:which|that|to)$/.test(between[comma + 1]?.lower ?? '')) &&
      !(between.length === 0 && tokens[from]?.glue === '-')
    )
  }
  // "Black has our backs when somebody passes a `str` for a `Decimal`"
  const occasion = between.findIndex(({lower}) => /^(?:when|whenever|wherever|if|once|where)$/.test(lower))
  if (
    occasion > 0 &&
    occasion <= 4 &&
    between.length - occasion <= 4 &&
    minding.test(between[0]?.lower ?? '') &&
    !between.some(({lower}) => /^(?:i|we)$/.test(lower))
  )
    return true
  // "Black finds our unused imports", "mypy so that line lengths are rewritten"
  if (isTestRunner(tool.value)) return false
  const verb = between.findIndex((token) => finding.has(token.stem))
  if (between.length <= 10 && between.slice(0, 4).some(({lower}) => lower === 'so')) return true
  const means = /^(?:with|using|through|via)$/.test(tokens[tool.from - 1]?.lower ?? '')
  if (verb > 0 && between.length - verb <= 8 && isSubject(tokens, tool, {from: tool.to + verb, to: job.to}))
    return true
  return (
    verb >= 0 &&
    verb <= 4 &&
    between.length - verb <= 8 &&
    between.slice(0, verb).every(({lower}) => toolDoes.has(lower) || (means && /^(?:i|we)$/.test(lower)))
  )
}

const duties = wordSet('mandatory compulsory standard obligatory automatic routine')
const places = wordSet('in on at the our my ci place hook hooks pre commit pipeline build , from now editor')
const adjectives = /^(?:own|fast|strict|quick|new|built|in|great|excellent|default|whole|very|rigorous)$/

const minding =
  /^(?:has|steps|speaks|cries|barks|jumps|shouts|screams|complains|saves|protects|guards|helps|warns|stops|stands|raises|sounds|rings|fails|yells|intervenes|objects)$/

const gaining =
  /^(?:raised|improved|increased|lifted|measured|measure|keep|kept|enforce|enforced|got|get|have|had|gained|gain|reached|achieved|introduced|added)$/

/** "For type checking we rely on Ruff." */
const isChosenFor = (tokens: readonly Token[], job: Found<Job>, between: readonly Token[]): boolean =>
  tokens[job.from - 1]?.lower === 'for' &&
  between.length <= 4 &&
  between.length > 1 &&
  between.every(({lower}) => chosenFor.has(lower))

/** "our linter", "our database": a noun that names who does the job, not the job. */
const isAgent = (tokens: readonly Token[], {to, value: {role}}: Found<Job>): boolean =>
  role === 'storage' || /(?:er|ers|or)$/.test(tokens[to - 1]?.lower ?? '')

function jobThenTool(tokens: readonly Token[], {from}: Found<Tool>, job: Found<Job>): boolean {
  const {
    to,
    value: {kind}
  } = job
  const between = bridge(tokens, to, from)
  if (kind === 'finds' || between.length === 0) return between.length === 0 && kind === 'nouns'
  // "type checking mandatory, with Ruff as the first step"
  if (between.some(({lower}) => duties.has(lower)) && between.some(({text}) => text === ',')) return false
  // "our linter, uv," names the agent; "for linting, Black for …" goes on with the next job.
  const agent = isAgent(tokens, job)
  if (kind === 'nouns' && between.length === 1 && (agent ? /^[,(:]$/ : /^[(:]$/).test(between[0]?.text ?? ''))
    return true
  if (kind === 'nouns' && isChosenFor(tokens, job, between)) return true
  // "the type checker of Ruff"
  if (kind === 'nouns' && agent && between.length === 1 && between[0]?.lower === 'of')
    return tokens[from + 1]?.lower !== "'s"
  if (
    kind === 'nouns' &&
    agent &&
    between.length <= 5 &&
    between.some(({lower}) => lower === 'is' || lower === 'was')
  ) {
    if (between.every(({lower}) => chosenFor.has(lower) || lower === 'is' || lower === 'was')) return true
  }
  // "swapped our type checker for Ruff"
  const swaps = tokens.slice(Math.max(0, job.from - 4), job.from).some(({lower}) => SWAPPING.test(lower))
  if (swaps && agent && between.length <= 3 && /^(?:for|with|by|of)$/.test(between.at(-1)?.lower ?? ''))
    return true
  const link = between.findIndex(
    ({lower}, index) =>
      /^(?:with|using|by|via|through|is|was|runs)$/.test(lower) ||
      (/^(?:in|on|under)$/.test(lower) &&
        /^(?:runs?|ran|happens?|lives?|done)$/.test(between[index - 1]?.lower ?? ''))
  )
  return (
    link >= 0 &&
    // "creates the environments and runs mypy"
    !(/^(?:is|was|runs)$/.test(between[link]?.lower ?? '') && between.some(({lower}) => lower === 'and')) &&
    // "tests for our linter with pytest"
    (kind !== 'nouns' || !agent || /^(?:is|was|runs)$/.test(between[link]?.lower ?? '')) &&
    between.length - link <= 3 &&
    between.length <= 6 &&
    between.every(({lower}) => doneWith.has(lower))
  )
}
