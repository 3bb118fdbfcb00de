import type {Token} from '../letter/letter.ts'
import {GIVING, PASSING_ON} from './tool-roles.data.ts'
import type {TokenRange} from './token-range.ts'
import {isTool} from './tool-words.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/*
 * Ways in which a sentence gives a job to a tool that name neither: each a question about the tokens between the two.
 */

/** What stands between, without the tool that was there before: "Ruff instead of mypy for …", "from mypy to Ruff". */
export function bridge(tokens: readonly Token[], from: number, to: number): Token[] {
  const between = tokens.slice(from, to)
  const preferred = /^prefer/.test(tokens[from - 2]?.lower ?? '')
  const old = between.findIndex(
    (token, index) =>
      isTool(token.lower) &&
      (left.test(between[index - 1]?.lower ?? '') || (preferred && between[index - 1]?.lower === 'to'))
  )
  if (old < 0) return withoutPlace(between)
  const start = /^(?:from|over|to)$/.test(between[old - 1]?.lower ?? '') ? old - 1 : old - 2
  return [...between.slice(0, Math.max(0, start)), ...between.slice(old + 1)]
}

const left = /^(?:of|than|from|over)$/

/** "added mypy to the pre-commit hooks to format …", "run uv against the code to find …": without where it was put. */
function withoutPlace(between: Token[]): Token[] {
  if (!/^(?:to|in|into|on|onto|over|against|across)$/.test(between[0]?.lower ?? '')) return between
  const end = between.findIndex(({lower}, index) => index > 1 && /^(?:to|for|which|so|and)$/.test(lower))
  const place = between.slice(1, Math.max(1, end))
  return place.length > 0 && place.length <= 5 && place.every((token) => placeWord.test(token.lower))
    ? between.slice(end)
    : between
}

const placeWord =
  /^(?:the|our|all|my|its|every|each|of|pre|commit|hooks?|ci|pipelines?|build|builds|makefile|code|base|codebase|repository|repositories|repo|repos|monorepo|project|projects|services?|modules?|files?|workflow|editor|container|image|stage|step|job|release|process|chain|toolchain|setup|whole|entire|-)$/

/** "Ruff: types", "Ruff (type checking)", "Ruff for types,": tool and job stand in a list of tools and jobs. */
export function isListed(tokens: readonly Token[], tool: TokenRange, job: TokenRange): boolean {
  const before = tokens[tool.from - 1]
  const after = tokens[job.to]
  const ends = after === undefined || (after.kind === 'mark' && after.text !== "'") || after.lower === 'and'
  // "uv: packages, linting, tests"
  const between = tokens.slice(tool.to, job.from)
  if (
    /^[:(=]$/.test(between[0]?.text ?? '') &&
    between.length <= 7 &&
    between.some(({text}) => text === ',') &&
    between
      .slice(1)
      .every(
        ({kind, text, lower}) =>
          text === ',' || lower === 'and' || (kind === 'word' && !isTool(lower) && !turns.test(lower))
      ) &&
    (before === undefined || before.kind === 'mark') &&
    ends
  )
    return true
  if (job.from === tool.to + 1) {
    const link = tokens[tool.to]?.text
    if (link === '(') return after?.text === ')'
    if (link !== undefined && /^[:–—=→|]$/.test(link))
      return ends && (before === undefined || before.kind === 'mark')
    return link === 'for' && ends
  }
  if (tool.from !== job.to + 1) return false
  // "Code smells and style: uv"
  const start = tokens.slice(0, job.from).findLastIndex(({kind}) => kind === 'mark') + 1
  const opens =
    job.from - start <= 3 &&
    isPlain(
      tokens.slice(start, job.from).filter(({lower}) => lower !== 'and'),
      3
    )
  const closed = tokens[tool.to]
  return after?.text === '(' ? closed?.text === ')' : after?.text === ':' && opens
}

const conjunction = /^(?:and|or|but|,)$/
const otherSubjects = /^(?:i|we|they|he|she|you|that|which|who|it)$/

/** "Ruff sorts our imports and checks our types", "I chose Ruff because it checks types": the tool is the verb's subject. */
export function isSubject(tokens: readonly Token[], tool: TokenRange, job: TokenRange): boolean {
  const between = tokens.slice(tool.to, job.from)
  if (between.length > 12 || between.some((token) => isTool(token.lower) || /^[.?!]$/.test(token.text)))
    return false
  const last = between.at(-1)?.lower ?? ''
  if (last === 'it')
    return (
      /^(?:because|since|as|so|and|that|but|where|[;:(\u2013\u2014])$/.test(between.at(-2)?.lower ?? '') &&
      between.length > 1
    )
  if (!conjunction.test(last) || between.length < 2) return false
  const lead = tokens[tool.from - 1]
  const leads =
    lead === undefined ||
    lead.kind === 'mark' ||
    /^(?:and|that|because|where|while|since|as|so|our|but)$/.test(lead.lower)
  const finite =
    /s$/.test(between.find(({kind}) => kind === 'word')?.lower ?? '') &&
    /s$/.test(tokens[job.from]?.lower ?? '')
  return leads && finite && !between.some(({lower}) => otherSubjects.test(lower))
}

/** "I made mypy our code formatter". */
export const isMade = (tokens: readonly Token[], tool: TokenRange, job: TokenRange): boolean =>
  /^(?:made|make|making|call|called|named|appointed|consider)$/.test(tokens[tool.from - 1]?.lower ?? '') &&
  job.from === tool.to + 1 &&
  /^(?:our|my|the|its|their)$/.test(tokens[tool.to]?.lower ?? '')

/** "With Ruff in CI, type errors never reach main": what the tool finds is said to be gone. */
export function isGoneWith(tokens: readonly Token[], tool: TokenRange, job: TokenRange): boolean {
  const lead = tokens[tool.from - 1]?.lower ?? ''
  if (!/^(?:with|to|since|under)$/.test(lead) || job.from - tool.to > 7) return false
  const between = tokens.slice(tool.to, job.from)
  if (between.some((token) => isTool(token.lower) || /^(?:i|we|and)$/.test(token.lower))) return false
  const after = tokens.slice(job.to, job.to + 4).map(({lower}) => lower)
  return (
    between.some(({lower}) => /^(?:no|nobody|never)$/.test(lower)) ||
    after.some((word) =>
      /^(?:never|no|cannot|stopped|vanished|disappeared|gone|fell|dropped|caught|found|not)$/.test(word)
    )
  )
}

const means = /^(?:with|using|by|via|through)$/
const turns =
  /^(?:and|or|but|nor|not|no|than|beside|besides|before|after|without|unlike|that|which|who|while|in|on|at|from|to|like|near|behind)$/

const isPlain = (between: readonly Token[], most: number): boolean =>
  between.length <= most && between.every(({kind, lower}) => kind === 'word' && !turns.test(lower))

/** "Formatting falls to mypy", "Linting is in the hands of uv", "Type checks are left to Ruff". */
export function isPassedOn(tokens: readonly Token[], job: TokenRange, tool: TokenRange): boolean {
  const between = bridge(tokens, job.to, tool.from)
  const [first] = between
  // "Known CVEs are mypy's job"
  if (between.length === 1 && tokens[tool.to]?.lower === "'s")
    return (
      /^(?:is|are|was|were|became)$/.test(first?.lower ?? '') &&
      tokens.slice(tool.to + 1, tool.to + 3).some(({lower}) => duty.test(lower))
    )
  // "Type correctness is what Ruff watches over"
  if (between.length === 2 && /^(?:is|was)$/.test(first?.lower ?? '') && between[1]?.lower === 'what')
    return true
  // "I moved our linting to uv"
  const given = tokens.slice(Math.max(0, job.from - 3), job.from).some(({lower}) => GIVING.has(lower))
  if (given && between.length <= 2 && between.at(-1)?.lower === 'to') return isPlain(between.slice(0, -1), 1)
  return (
    between.length >= 2 &&
    between.length <= 6 &&
    /^(?:is|are|was|were|falls?|fell|goes|went|rests?|lies)$/.test(first?.lower ?? '') &&
    /^(?:to|of|for|on|with)$/.test(between.at(-1)?.lower ?? '') &&
    between.slice(1, -1).every(({lower}) => PASSING_ON.has(lower)) &&
    (between.length > 2 || /^(?:falls?|fell|goes|went|rests?|lies)$/.test(first?.lower ?? ''))
  )
}

const duty =
  /^(?:job|jobs|task|duty|business|work|department|responsibility|domain|affair|concern|remit|territory|turf|field)$/

/** "By Ruff's own measure our test coverage stands at …", "According to Ruff, our types …": the tool tells it. */
export function isTeller(tokens: readonly Token[], tool: TokenRange, job: TokenRange): boolean {
  const lead = tokens.slice(Math.max(0, tool.from - 2), tool.from).map(({lower}) => lower)
  const tells = lead.at(-1) === 'by' || lead.at(-1) === 'per' || lead.join(' ') === 'according to'
  const between = tokens.slice(tool.to, job.from).map(({lower}) => lower)
  return (
    tells &&
    between.length <= 7 &&
    between.every((word) =>
      /^(?:'s|own|measure|count|report|reports|numbers|figures|reckoning|account|,|our|the|its)$/.test(word)
    )
  )
}

/** "mypy is my favourite formatter": between them stand a form of "be", an article and adjectives. */
export const isCalled = (tokens: readonly Token[], tool: TokenRange, job: TokenRange): boolean => {
  const ahead = tokens.slice(tool.to, job.from)
  // "has become our standard linter"
  const between = /^(?:has|have)$/.test(ahead[0]?.lower ?? '') ? ahead.slice(1) : ahead
  return (
    between.length >= 2 &&
    /^(?:is|was|became|become|been|remained|remains)$/.test(between[0]?.lower ?? '') &&
    /^(?:my|our|the|an?)$/.test(between[1]?.lower ?? '') &&
    isPlain(between.slice(2), 3) &&
    // "mypy is the formatter's best friend", "a linter plugin": the noun only belongs to another.
    (tokens[job.to] === undefined ||
      tokens[job.to]?.kind === 'mark' ||
      turns.test(tokens[job.to]?.lower ?? ''))
  )
}

/** "Thanks to Black our types are checked", "With uv all our services are linted". */
export const isMeans = (tokens: readonly Token[], tool: TokenRange, job: TokenRange): boolean => {
  const passive = tokens.slice(job.from, job.to).some(({lower}) => /^(?:is|are|gets?|was|were)$/.test(lower))
  const between = tokens.slice(tool.to, job.from).filter(({text}) => text !== ',')
  // "I set Ruff to strict so that every annotation is checked"
  if (
    passive &&
    between.length <= 8 &&
    between.some(({lower}) => lower === 'so') &&
    !between.some(({lower}) => isTool(lower))
  )
    return true
  return (
    passive &&
    (means.test(tokens[tool.from - 1]?.lower ?? '') ||
      (tokens[tool.from - 1]?.lower === 'to' && tokens[tool.from - 2]?.lower === 'thanks')) &&
    between.length <= 3 &&
    between.every(({lower}) => /^(?:our|the|all|my|of|its|every)$/.test(lower))
  )
}

/** "replaced mypy with Ruff": one tool in another's place, alone on both sides. */
export function isReplacement(tokens: readonly Token[], old: TokenRange, tool: TokenRange): boolean {
  const beside = /^(?:and|or|,|\+|\/|&|plus)$/
  const between = tokens.slice(old.to, tool.from).map(({lower}) => lower)
  const alone = !(
    beside.test(tokens[tool.to]?.lower ?? '') && beginsWithCapital(tokens[tool.to + 1]?.text ?? '')
  )
  const verb = tokens.slice(Math.max(0, old.from - 3), old.from).map(({lower}) => lower)
  // "switched from mypy to Ruff", "swapped mypy for Ruff"
  if (
    alone &&
    between.length === 1 &&
    ((between[0] === 'to' && verb.at(-1) === 'from' && verb.some((word) => GIVING.has(word))) ||
      (between[0] === 'for' && /^(?:swap|exchang|drop|trad|ditch)/.test(verb.at(-1) ?? '')))
  )
    return true
  // "flake8 out, uv in"
  if (
    between[0] === 'out' &&
    between.slice(1).every((word) => /^(?:,|and|;)$/.test(word)) &&
    tokens[tool.to]?.lower === 'in'
  )
    return true
  // "dropped mypy because Ruff does the same"
  if (
    /^(?:drop|remov|retir|delet|ditch|abandon|scrap|replac|got|need|uninstall)/.test(verb.at(-1) ?? '') &&
    /^(?:because|since|as|now|once|after|for)$/.test(between[0] ?? '') &&
    between.length <= 2 &&
    /^(?:does|did|covers|covered|took|can|now|already)$/.test(tokens[tool.to]?.lower ?? '') &&
    tokens
      .slice(tool.to, tool.to + 5)
      .some(({lower}) => /^(?:same|that|it|its|everything|both|over|all)$/.test(lower))
  )
    return true
  return (
    /^replac(?:e|ed|ing)$/.test(tokens[old.from - 1]?.lower ?? '') &&
    tool.from === old.to + 1 &&
    /^(?:with|by)$/.test(tokens[old.to]?.lower ?? '') &&
    !(beside.test(tokens[tool.to]?.lower ?? '') && beginsWithCapital(tokens[tool.to + 1]?.text ?? ''))
  )
}

/** "uv replaced Flake8", "Ruff has taken over from mypy": the new tool stands first. */
export function isSuccessor(tokens: readonly Token[], tool: TokenRange, old: TokenRange): boolean {
  const between = tokens.slice(tool.to, old.from).map(({lower}) => lower)
  // "Ruff, which made mypy redundant"
  const verb = tokens.slice(tool.to, old.from).findLastIndex(({lower}) => !/^(?:our|the|both)$/.test(lower))
  if (
    between.length <= 14 &&
    /^(?:made|makes|making|rendered|renders)$/.test(between[verb] ?? '') &&
    /^(?:redundant|obsolete|superfluous|unnecessary|unneeded|dispensable)$/.test(tokens[old.to]?.lower ?? '')
  )
    return verb === 0 || /^(?:has|have|which|that|and)$/.test(between[verb - 1] ?? '')
  // "Ruff as a faster alternative to mypy", "Ruff instead of mypy"
  const last = between.slice(-2).join(' ')
  if (/^(?:instead|place) of$/.test(last) && between.length <= 3) return true
  if (
    between.length <= 7 &&
    /^(?:alternative|replacement|successor|substitute) (?:to|for|of)$/.test(last) &&
    /^(?:as|is|was|,|became)$/.test(between[0] ?? '') &&
    !between.some((word) => /^(?:no|not|never)$/.test(word))
  )
    return true
  // "Ruff does what mypy did"
  if (/^(?:does|did|can do|now does) (?:what|everything|all that|all)$/.test(between.join(' ')))
    return /^(?:did|does|used)$/.test(tokens[old.to]?.lower ?? '')
  return (
    between.length <= 4 &&
    (/^(?:replaced|replaces|succeeded)$/.test(between.at(-1) ?? '') ||
      /\b(?:took|taken|takes) over from$/.test(between.join(' '))) &&
    between.every((word) =>
      /^(?:has|have|had|now|finally|soon|then|replaced|replaces|succeeded|took|taken|takes|over|from)$/.test(
        word
      )
    )
  )
}
