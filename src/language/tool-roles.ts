import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {lines, PhraseSet} from './phrases.ts'
import {doneWith, isCredited, type Found, type Job} from './tool-credit.ts'
import {isReplacement} from './tool-frames.ts'
import {NEAR_ROLES, ROLES, TOOLS, type RoleWords, type Tool, type ToolRole} from './tool-roles.data.ts'

/** A tool credited with a job that is not its own, in `tokens[from..to)`. */
export interface ToolMisuse {
  readonly tool: Tool
  readonly role: RoleWords
  readonly from: number
  readonly to: number
}

const roles = Object.keys(ROLES) as ToolRole[]
const kinds = ['nouns', 'verbs', 'finds'] as const
let jobs: PhraseSet<Job> | undefined
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
