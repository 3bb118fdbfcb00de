import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import {lines, PhraseSet} from './phrases.ts'
import {
  CHOSEN_FOR,
  DONE_WITH,
  FINDING,
  NEAR_ROLES,
  ROLES,
  SWAPPING,
  TOOL_AS,
  TOOL_DOES,
  TOOLS,
  type RoleWords,
  type Tool,
  type ToolRole
} from './tool-roles.data.ts'
import {isCalled, isFoundWith, isMeans, isPassedOn, isReplacement} from './tool-frames.ts'

/** A tool credited with a job that is not its own, in `tokens[from..to)`. */
export interface ToolMisuse {
  readonly tool: Tool
  readonly role: RoleWords
  readonly from: number
  readonly to: number
}

interface Job {
  readonly role: ToolRole
  readonly kind: 'nouns' | 'verbs' | 'finds'
}

interface Found<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number
}

const roles = Object.keys(ROLES) as ToolRole[]
const kinds = ['nouns', 'verbs', 'finds'] as const
let jobs: PhraseSet<Job> | undefined
const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const [toolAs, toolDoes, doneWith, chosenFor] = [
  wordSet(TOOL_AS),
  wordSet(TOOL_DOES),
  wordSet(DONE_WITH),
  wordSet(CHOSEN_FOR)
]
const finding = new Set(FINDING.split(' ').map(stem))
const byWord = new Map(TOOLS.map((tool) => [tool.word, tool]))

/** Tools that a sentence credits with another tool's job, each once. */
export function findToolMisuse(letter: Letter, sentence: Sentence): ToolMisuse[] {
  const {tokens} = sentence
  const tools = findTools(tokens)
  if (tools.length === 0) return []
  const found: ToolMisuse[] = []
  const done = jobsIn(tokens)
  for (const [position, named] of tools.entries()) {
    const wrong = done.find(
      (job) =>
        !does(named.value, job.value.role) &&
        isCredited(tokens, named, job) &&
        !isShared(tokens, tools, position, job)
    )
    if (!wrong) continue
    found.push({
      tool: named.value,
      role: ROLES[wrong.value.role],
      from: Math.min(named.from, wrong.from),
      to: Math.max(named.to, wrong.to)
    })
  }
  if (found.length > 0) return found
  const replaced = replacements(tokens, tools)
  return replaced.length > 0 ? replaced : underHeading(letter, sentence, tools)
}

/** "replaced mypy with Ruff": the new tool is given the job of the old one, which it does not do. */
function replacements(tokens: readonly Token[], tools: readonly Found<Tool>[]): ToolMisuse[] {
  return tools.flatMap((named, position) => {
    const old = tools[position - 1]
    if (!old || !isReplacement(tokens, old, named)) return []
    const own = old.value.roles.filter((role) => role !== 'static' && role !== 'other')
    const [job] = own
    return job && !named.value.roles.includes('other') && !own.some((role) => does(named.value, role))
      ? [{tool: named.value, role: ROLES[job], from: old.from, to: named.to}]
      : []
  })
}

/** "Type safety:" above a list whose item begins with Ruff. */
function underHeading(
  {blocks}: Letter,
  {block, tokens}: Sentence,
  tools: readonly Found<Tool>[]
): ToolMisuse[] {
  const [tool] = tools
  const first = blocks.find(({group, kind}) => group === block.group && kind === 'item')
  const above = block.kind === 'item' && first ? blocks[first.index - 1] : undefined
  const heads = above?.kind === 'heading' || above?.text.endsWith(':')
  const lead = heads ? above?.sentences.at(-1) : undefined
  if (!lead || !tool || tool.from > 0 || lead.tokens.length > 7) return []
  const named = jobsIn(lead.tokens).filter(({value: {kind}}) => kind === 'nouns')
  const [job] = named
  // A tool that does it stands in the list: this one is named for something else.
  const listed = blocks
    .filter(({group, kind}) => group === block.group && kind === 'item')
    .flatMap(({sentences}) => sentences.flatMap((other) => findTools(other.tokens)))
  if (!job || named.some(({value: {role}}) => listed.some(({value}) => does(value, role)))) return []
  return jobsIn(tokens).some(({value: {role}}) => does(tool.value, role))
    ? []
    : [{tool: tool.value, role: ROLES[job.value.role], from: tool.from, to: tool.to}]
}

const jobsIn = (tokens: readonly Token[]): Found<Job>[] => {
  jobs ??= new PhraseSet(
    roles.flatMap((role) =>
      kinds.flatMap((kind) => lines(ROLES[role][kind]).map((pattern) => [pattern, {role, kind}] as const))
    )
  )
  return jobs.match(tokens)
}

function findTools(tokens: readonly Token[]): Found<Tool>[] {
  return tokens.flatMap((token, from) => {
    const tool = token.kind === 'word' ? byWord.get(token.lower) : undefined
    if (!tool || (tool.ordinary && !token.code && token.text !== tool.name)) return []
    return [{value: tool, from, to: from + 1}]
  })
}

const does = (tool: Tool, role: ToolRole): boolean =>
  tool.roles.some((own) => own === role || NEAR_ROLES.some(([one, other]) => own === one && role === other))

const isTestRunner = ({roles: own}: Tool): boolean => own.length === 1 && own[0] === 'tests'

/** Whether nothing but words of crediting stands between a tool and a job. */
function isCredited(tokens: readonly Token[], tool: Found<Tool>, job: Found<Job>): boolean {
  const {kind} = job.value
  if (job.from >= tool.to)
    return (
      toolThenJob(tokens, tool, job) ||
      (kind === 'nouns' && ((isAgent(tokens, job) && isCalled(tokens, tool, job)) || isMeans(tokens, tool, job)))
    )
  if (job.to > tool.from) return false
  // A test finds errors of every kind.
  const finds = kind === 'finds' && !isTestRunner(tool.value) && isFoundWith(tokens, job, tool)
  return finds || jobThenTool(tokens, tool, job) || (kind === 'nouns' && isPassedOn(tokens, job, tool))
}

function toolThenJob(tokens: readonly Token[], tool: Found<Tool>, job: Found<Job>): boolean {
  const {
    from,
    value: {kind}
  } = job
  const between = tokens.slice(tool.to, from)
  const all = (words: ReadonlySet<string>, most: number): boolean =>
    between.length <= most && between.every(({lower}) => words.has(lower))
  const last = between.at(-1)?.lower
  if (kind === 'nouns') {
    // "uv, its linter", "mypy's formatter", "Ruff for our type checking"
    if (between.length <= 3 && (last === 'its' || last === "'s"))
      return between.every(({text, lower}) => text === ',' || lower === last || lower === 'and')
    // "Celery, our database of record": a name set beside the tool.
    const beside = between.length === 2 && between[0]?.text === ',' && /^(?:our|my|the)$/.test(last ?? '')
    if (beside && isAgent(tokens, job)) return true
    return (
      between.length > 0 &&
      all(toolAs, 6) &&
      between.some(({lower}) =>
        /^(?:for|as|is|was|became|does|do|did|doing|handles?|handled|takes?|took|keeps?|kept)$/.test(lower)
      )
    )
  }
  if (kind === 'verbs') {
    // "thanks to uv our code is linted"
    const means = /^(?:to|with|through|using)$/.test(tokens[tool.from - 1]?.lower ?? '')
    if (
      means &&
      /^(?:is|are|gets?)$/.test(last ?? '') &&
      between.length <= 5 &&
      between.every(({kind: mark}) => mark === 'word')
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
  // "Black finds our unused imports", "mypy so that line lengths are rewritten"
  if (isTestRunner(tool.value)) return false
  const verb = between.findIndex((token) => finding.has(token.stem))
  if (between[0]?.lower === 'so' && between.length <= 4) return true
  const means = /^(?:with|using|through|via)$/.test(tokens[tool.from - 1]?.lower ?? '')
  return (
    verb >= 0 &&
    verb <= 4 &&
    between.length - verb <= 6 &&
    between.slice(0, verb).every(({lower}) => toolDoes.has(lower) || (means && /^(?:i|we)$/.test(lower)))
  )
}

/** "our linter", "our database": a noun that names who does the job, not the job. */
const isAgent = (tokens: readonly Token[], {to, value: {role}}: Found<Job>): boolean =>
  role === 'storage' || /(?:er|ers|or)$/.test(tokens[to - 1]?.lower ?? '')

function jobThenTool(tokens: readonly Token[], {from}: Found<Tool>, job: Found<Job>): boolean {
  const {
    to,
    value: {kind}
  } = job
  const between = tokens.slice(to, from)
  if (kind === 'finds' || between.length === 0) return between.length === 0 && kind === 'nouns'
  // "our linter, uv," names the agent; "for linting, Black for …" goes on with the next job.
  const agent = isAgent(tokens, job)
  if (kind === 'nouns' && between.length === 1 && (agent ? /^[,(:]$/ : /^[(:]$/).test(between[0]?.text ?? ''))
    return true
  if (
    kind === 'nouns' &&
    tokens[job.from - 1]?.lower === 'for' &&
    between.length <= 4 &&
    between.length > 1 &&
    between.every(({lower}) => chosenFor.has(lower))
  )
    return true
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
  const link = between.findIndex(({lower}) => /^(?:with|using|by|via|through|is|was)$/.test(lower))
  return (
    link >= 0 &&
    between.length - link <= 3 &&
    between.length <= 6 &&
    between.every(({lower}) => doneWith.has(lower))
  )
}

/** "lint with Ruff", "our type checker mypy": the other tool stands by the job more closely. */
function hasJob(tokens: readonly Token[], {from}: Found<Tool>, {to}: Found<Job>): boolean {
  const between = tokens.slice(to, from)
  return (
    from >= to &&
    between.length <= 4 &&
    between.every(({lower, kind}) => kind === 'word' && doneWith.has(lower)) &&
    (between.length === 0 || between.some(({lower}) => /^(?:with|by|using|via|through)$/.test(lower)))
  )
}

/** "tox runs mypy": the tool starts another one, which has the job. */
const starts = (tokens: readonly Token[], tool: Tool, {from}: Found<Tool>): boolean =>
  /^(?:runs?|ran|calls?|starts?|invokes?|wraps?)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[from - 2]?.lower === tool.word

/** "mypy and Ruff for type checking and linting", "uv runs Ruff": another tool beside it, or between, has the job. */
function isShared(
  tokens: readonly Token[],
  tools: readonly Found<Tool>[],
  position: number,
  job: Found<Job>
): boolean {
  const own = tools[position]
  if (!own) return false
  const [low, high] = [Math.min(own.from, job.from), Math.max(own.to, job.to)]
  return tools.some((other, index) => {
    if (index === position || !does(other.value, job.value.role)) return false
    if (other.from >= low && other.to <= high) return true
    if (starts(tokens, own.value, other) || hasJob(tokens, other, job)) return true
    const gap = other.from > own.from ? tokens.slice(own.to, other.from) : tokens.slice(other.to, own.from)
    return gap.length <= 2 && gap.every(({lower}) => /^(?:,|and|or|plus|\/|\+|&)$/.test(lower))
  })
}
