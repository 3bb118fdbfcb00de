import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import {PhraseSet} from './phrases.ts'
import {pronounJobs} from './tool-pronouns.ts'
import {doneWith, isCredited, type Found, type Job} from './tool-credit.ts'
import {isReplacement, isSuccessor} from './tool-frames.ts'
import {NEAR_ROLES, ROLES, TOOLS, type RoleWords, type Tool, type ToolRole} from './tool-roles.data.ts'
import {finding} from './tool-words.ts'

/** A tool credited with a job that is not its own, in `tokens[from..to)`. */
export interface ToolMisuse {
  readonly tool: Tool
  readonly role: RoleWords
  readonly from: number
  readonly to: number
}

const roles = Object.keys(ROLES) as ToolRole[]
const kinds = ['nouns', 'verbs', 'finds', 'bare'] as const
const jobs = new PhraseSet<Job>(
  roles.flatMap((role) =>
    kinds.flatMap((kind) => {
      const patterns = ROLES[role][kind]
      return patterns === undefined ? [] : [[patterns, {role, kind}] as const]
    })
  )
)
const byWord = new Map(TOOLS.map((tool) => [tool.word, tool]))

/** Tools that a sentence credits with another tool's job, each once. */
export function findToolMisuse(letter: Letter, sentence: Sentence): ToolMisuse[] {
  const {tokens} = sentence
  const tools = findTools(tokens)
  if (tools.length === 0) return takenUp(letter, sentence)
  const found: ToolMisuse[] = []
  const done = [...jobsIn(tokens), ...pronounJobs(letter, sentence)]
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
  if (replaced.length > 0) return replaced
  const answered = answer(letter, sentence, tools)
  return answered.length > 0 ? answered : underHeading(letter, sentence, tools)
}

const previous = ({sentences}: Letter, {index, block}: Sentence): Sentence | undefined => {
  const before = index > 0 ? sentences[index - 1] : undefined
  return before?.block === block ? before : undefined
}

/** "I rely on Ruff. It checks every type …": the pronoun stands for the one tool of the sentence before. */
function takenUp(letter: Letter, sentence: Sentence): ToolMisuse[] {
  const {tokens} = sentence
  if (!/^(?:it|that|this)$/.test(tokens[0]?.lower ?? '')) return []
  const before = previous(letter, sentence)
  const [tool, ...others] = before ? findTools(before.tokens) : []
  if (!before || !tool || others.length > 0) return []
  const status = statusOf(letter, before, tool.from, tool.to)
  // "You will have heard of uv. It flags our …": whoever named it, what it does here is the writer's word.
  const here = tokens.some(({lower}) => /^(?:our|my|us|we|me)$/.test(lower))
  if (status !== 'asserted' && !(status === 'attributed' && here)) return []
  const pronoun = {value: tool.value, from: 0, to: 1}
  const wrong = jobsIn(tokens).find(
    (job) => job.from > 0 && !does(tool.value, job.value.role) && isCredited(tokens, pronoun, job)
  )
  return wrong ? [{tool: tool.value, role: ROLES[wrong.value.role], from: 0, to: wrong.to}] : []
}

/** "What caught the wrong types? Ruff did.", "There were type errors. Ruff found them all." */
function answer(letter: Letter, sentence: Sentence, [tool]: readonly Found<Tool>[]): ToolMisuse[] {
  const before = previous(letter, sentence)
  // "My type checker? Ruff."
  const asked =
    before?.tokens.at(-1)?.text === '?' &&
    (/^(?:what|who|which)$/.test(before.tokens[0]?.lower ?? '') || before.tokens.length <= 5)
  const next = sentence.tokens[1]
  if (!before || !tool) return []
  if (tool.from > 0) return asked ? leftTo(before, sentence, tool) : []
  if (!asked || (next && finding.has(next.stem))) return foundThem(before, sentence, tool)
  if (next && next.kind !== 'mark' && !/^(?:did|does|do|has|is|was)$/.test(next.lower)) return []
  const job = jobsIn(before.tokens).find(({value: {kind}}) => kind !== 'bare')
  return job && !does(tool.value, job.value.role) && findTools(before.tokens).length === 0
    ? [{tool: tool.value, role: ROLES[job.value.role], from: 0, to: next && next.kind !== 'mark' ? 2 : 1}]
    : []
}

/** "Type checking? I leave that to Ruff.", "Linting? We have uv for that." */
function leftTo({tokens: question}: Sentence, {tokens}: Sentence, tool: Found<Tool>): ToolMisuse[] {
  const taken = tokens.some(({lower}) => /^(?:that|it|this|these|those)$/.test(lower))
  const use = tokens.length <= 5 && /^(?:i|we)$/.test(tokens[0]?.lower ?? '')
  if (tokens.length > 9 || !(taken || use) || question.length > 6 || findTools(tokens).length > 1) return []
  const job = jobsIn(question).find(({value: {kind}}) => kind !== 'bare')
  return job && !does(tool.value, job.value.role) && findTools(question).length === 0
    ? [{tool: tool.value, role: ROLES[job.value.role], from: 0, to: tool.to}]
    : []
}

/** "replaced mypy with Ruff": the new tool is given the job of the old one, which it does not do. */
function replacements(tokens: readonly Token[], tools: readonly Found<Tool>[]): ToolMisuse[] {
  return tools.flatMap((named, position) => {
    const [before, after] = [tools[position - 1], tools[position + 1]]
    const old =
      before && isReplacement(tokens, before, named)
        ? before
        : after && isSuccessor(tokens, named, after)
          ? after
          : undefined
    if (!old) return []
    const own = old.value.roles.filter((role) => role !== 'static' && role !== 'other')
    const [job] = own
    return job && !named.value.roles.includes('other') && !own.some((role) => does(named.value, role))
      ? [
          {
            tool: named.value,
            role: ROLES[job],
            from: Math.min(old.from, named.from),
            to: Math.max(old.to, named.to)
          }
        ]
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

function foundThem(before: Sentence, {tokens}: Sentence, tool: Found<Tool>): ToolMisuse[] {
  const verb = tokens[1]?.lower === 'has' || tokens[1]?.lower === 'then' ? 2 : 1
  const finds = tokens[verb] && finding.has(tokens[verb].stem)
  if (!finds || !/^(?:them|these|those|all|most|half|every|each)$/.test(tokens[verb + 1]?.lower ?? ''))
    return []
  if (
    tokens[verb + 2]?.kind === 'word' &&
    !/^(?:of|all|in|within|on|at|before|long|well|for|early|during|while|when)$/.test(
      tokens[verb + 2]?.lower ?? ''
    )
  )
    return []
  const job = jobsIn(before.tokens).find(({value: {kind}}) => kind === 'finds')
  return job && !does(tool.value, job.value.role) && findTools(before.tokens).length === 0
    ? [{tool: tool.value, role: ROLES[job.value.role], from: 0, to: verb + 2}]
    : []
}

const jobsIn = (tokens: readonly Token[]): Found<Job>[] => jobs.match(tokens)

function findTools(tokens: readonly Token[]): Found<Tool>[] {
  return tokens.flatMap((token, from) => {
    if (token.kind !== 'word') return []
    const next = tokens[from + 1]
    const joined = next?.glue === '-' ? next : undefined
    // "pip-audit"; "pytest-mypy" and other plug-ins may do anything.
    const whole = joined && byWord.get(`${token.lower}-${joined.lower}`)
    const tool = whole ?? (joined && plugged.has(token.lower) ? undefined : byWord.get(token.lower))
    if (!tool || (tool.ordinary && !token.code && token.text !== tool.name)) return []
    return [{value: tool, from, to: from + (whole ? 2 : 1)}]
  })
}

/** Tools whose plug-ins are named after them. */
const plugged = new Set(['pytest', 'flake8', 'tox', 'nox', 'pip', 'poetry', 'hatch', 'ruff'])

const does = (tool: Tool, role: ToolRole): boolean =>
  tool.roles.some((own) => own === role || NEAR_ROLES.some(([one, other]) => own === one && role === other))

/** "lint with Ruff", "our type checker mypy": the other tool stands by the job more closely. */
function hasJob(tokens: readonly Token[], {from}: Found<Tool>, {to}: Found<Job>): boolean {
  const between = tokens.slice(to, from)
  return (
    from >= to &&
    between.length <= 4 &&
    between.every(({lower, kind}) => kind === 'word' && doneWith.has(lower)) &&
    (between.length === 0 || between.some(({lower}) => /^(?:with|by|using|via|through|on|to)$/.test(lower)))
  )
}

/** "Ruff instead of mypy", "from mypy to Ruff": the tool that had the job before. */
const isOld = (tokens: readonly Token[], {from}: Found<Tool>): boolean =>
  /^(?:from|than|over)$/.test(tokens[from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'to' && /^prefer/.test(tokens[from - 3]?.lower ?? '')) ||
  (tokens[from - 1]?.lower === 'of' && /^(?:instead|place)$/.test(tokens[from - 2]?.lower ?? ''))

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
    if (other.from >= low && other.to <= high && !isOld(tokens, other)) return true
    if (starts(tokens, own.value, other) || hasJob(tokens, other, job)) return true
    const gap = other.from > own.from ? tokens.slice(own.to, other.from) : tokens.slice(other.to, own.from)
    return (
      gap.length <= 6 &&
      gap.every(({lower}) => /^(?:,|and|or|plus|\/|\+|&)$/.test(lower) || byWord.has(lower))
    )
  })
}
