import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusIn, statusOf} from './assertion/assertion.ts'
import {findPraise} from './ai-praise.ts'
import {findDenial, isAnothers} from './ai-denial-evidence.ts'
import {CODE, SHUNNING} from './phrases/ai-denial.data.ts'
import {aiDenial, aiFiller, aiUse, assistant, notAiDenial} from './phrases/ai.data.ts'
import {phraseSet} from './phrases.ts'
import {refusals, StockWording, type FoundPhrase} from './wording.ts'
import {wordSet} from './word-set.ts'

const filler = StockWording.of(aiFiller)
const denial = StockWording.of(aiDenial, notAiDenial)
const use = phraseSet(aiUse)
const silent = new Set([...refusals, 'attributed'] as const)

/** Labels and promises made of AI ("AI-powered engineer", "10x with LLMs") that the writer uses. */
export const aiFillers = (letter: Letter): FoundPhrase[] =>
  letter.sentences.flatMap((sentence) => {
    const stock = filler
      .usedIn(sentence, silent)
      .filter((found) => !isDoubted(found) && !isAnothers(sentence.tokens, found.from))
    return stock.length > 0 ? stock : [findPraise(sentence) ?? []].flat()
  })

/** "I doubt that AI makes anybody ten times faster" */
const isDoubted = ({sentence: {tokens}, from, to}: FoundPhrase): boolean =>
  tokens
    .slice(Math.max(0, from - 6), to)
    .some(
      ({lower}, at, near) =>
        /^(?:doubt|doubted|distrust|mistrust)$/.test(lower) && near[at - 1]?.lower !== 'not'
    )

/** Claims of the writer's that no AI had a part in their work, without an honest account of where it has. */
export function aiDenials(letter: Letter): FoundPhrase[] {
  return letter.sentences.flatMap((sentence) => {
    const claims = denial
      .usedIn(sentence, new Set())
      .filter(
        (claim) => isOwn(letter, claim) && isUnlimited(claim) && !isAnothers(sentence.tokens, claim.from)
      )
    const found = claims.find(namesAi) ?? claims[0]
    if (!found) return [...shortDenial(letter, sentence), ...freeDenial(letter, sentence)].slice(0, 1)
    if (accountsForUse(letter, found)) return []
    return sentence.tokens.at(-1)?.text === '?' ? answerTo(found) : [found]
  })
}

/** A denial in words of its own: held to the same, and to be about all that the writer does. */
function freeDenial(letter: Letter, sentence: Sentence): FoundPhrase[] {
  const found = findDenial(sentence)
  return found && isOwn(letter, found) && !accountsForUse(letter, found) ? [found] : []
}

/** "Copilot? Never installed it.": a question of a name or two, and the denial alone. */
function shortDenial(letter: Letter, sentence: Sentence): FoundPhrase[] {
  const {tokens, block} = sentence
  const question = letter.sentences[sentence.index - 1]
  if (!/^(?:never|not|no|none|zero)$/.test(tokens[0]?.lower ?? '') || question?.block !== block) return []
  const last = question.tokens.length - 1
  const asks =
    question.tokens[last]?.text === '?' &&
    ai.match(question.tokens).some(({from, to}) => from === 0 && to === last)
  if (!asks || tokens.length > 8) return []
  const found = {source: 'S0 R53', sentence, from: 0, to: tokens.length - 1}
  return isUnlimited(found) && !accountsForUse(letter, found) ? [found] : []
}

const ai = phraseSet(`${assistant}\n(machine|machines|robot|robots|generated)`)
const namesAi = ({sentence, from, to}: FoundPhrase): boolean =>
  ai.match(sentence.tokens.slice(from, to), sentence.tokens).length > 0

/** "Do I code without AI? Always": a question is a claim if the next sentence says yes, and stands there. */
function answerTo({source, sentence}: FoundPhrase): FoundPhrase[] {
  const {sentences} = sentence.block
  const next = sentences[sentences.indexOf(sentence) + 1]
  if (
    !next ||
    !/^(?:yes|always|of course|indeed|certainly|absolutely|sure|every|entirely)\b/i.test(next.text)
  )
    return []
  const to = next.tokens.at(-1)?.kind === 'mark' ? next.tokens.length - 1 : next.tokens.length
  return [{source, sentence: next, from: 0, to}]
}

const vouching = phraseSet(`
you (can|may|will|could) ..1 (be|rest) ..1 (sure|assured|certain)
rest assured
(i|we) (can|could)? (promise|guarantee|swear|assure)
`)

/** "…, and I never will" repeats a denial; it does not take it back. */
const vow = phraseSet(`
i ..1 (never|will never|shall never|do not intend|do not plan)
`)

/** "Our lead says that …" is somebody else's word; "I am proud to say" and "you can be sure" are the writer's. */
function isOwn(letter: Letter, {sentence, from, to}: FoundPhrase): boolean {
  const status = statusOf(letter, sentence, from, to)
  if (status === 'asserted' || status === 'question') return true
  if (status === 'opposed' && vow.match(sentence.tokens).some((again) => again.from >= to)) return true
  if (status !== 'attributed') return false
  const {tokens} = sentence
  return (
    tokens.slice(0, to).some(({lower}) => lower === 'i') ||
    tokens.slice(from, to).some(({lower}) => /^(?:my|mine|me)$/.test(lower)) ||
    vouching.match(tokens).some((vouch) => vouch.to <= from)
  )
}

const limiters = wordSet(
  'for near on when where in to inside within until before as with while by yet alone blindly without unless into of there here if much often'
)
const universals = wordSet(
  'any anything my mine all every everything coding programming this it these code principle purpose writing making creating producing developing building'
)
/** What holds for all of somebody's work: "no role in how I work". */
const scopes = new Set([...universals, 'how', 'what'])
const exceptions = wordSet('except unless apart save only besides beyond when where')
const purposes = wordSet('write code think program develop do solve be')
const names = wordSet(
  'ai llm llms gpt chatgpt copilot claude gemini cursor genai assistant assistants tool tools agent agents'
)
const joiners = wordSet(
  'and or but because since throughout whatsoever ever whatever so again i which that from at has have is entirely completely altogether totally anymore myself today made went came got found entered reached influence involvement input interference contamination slop nonsense'
)

/** "I never use AI" boasts; "I never use AI for schema changes" draws a line, and "AI suggestions" are not all of AI. */
function isUnlimited({sentence: {tokens}, to}: FoundPhrase): boolean {
  const [last, next, second] = [tokens[to - 1]?.lower ?? '', tokens[to], tokens[to + 1]?.lower ?? '']
  if (!next) return true
  if (next.kind === 'mark') return !exceptions.has(second)
  if (isOfAnother(tokens, to)) return false
  if (next.lower === 'to')
    return purposes.has(second) && (second !== 'be' || isGood(tokens[to + 2]?.lower ?? ''))
  if (next.lower === 'for' && isTrifle(tokens, to + 1)) return true
  if (limiters.has(last)) return isWhole(tokens, to)
  if (limiters.has(next.lower)) return isWhole(tokens, to + 1)
  return !names.has(last) || joiners.has(next.lower) || universals.has(next.lower)
}

/** "no AI to be productive": at all. "… to be right" tells of its drafts. */
const isGood = (word: string): boolean =>
  /^(?:productive|fast|good|creative|successful|effective|efficient|an?)$/.test(word)

/** "nothing to do with the outage", "banned from the exam room": of a thing that is no code. */
function isOfAnother(tokens: readonly Token[], to: number): boolean {
  const start = tokens[to]?.lower === 'to' && tokens[to + 1]?.lower === 'do' ? to + 2 : to
  return (
    /^(?:with|from|in|of)$/.test(tokens[start]?.lower ?? '') &&
    /^(?:the|our|an?)$/.test(tokens[start + 1]?.lower ?? '') &&
    !tokens.slice(start + 1, start + 4).some(({lower}) => CODE.has(lower) || scopes.has(lower))
  )
}

/** "in how I work", "in the making of my thesis", "for good" */
const isWhole = (tokens: readonly Token[], at: number): boolean =>
  scopes.has(tokens[at]?.lower ?? '') ||
  // "when I program"
  (tokens[at]?.lower === 'i' &&
    /^(?:when|while|as)$/.test(tokens[at - 1]?.lower ?? '') &&
    CODE.has(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]?.lower === 'good' && tokens[at - 1]?.lower === 'for') ||
  (tokens[at]?.lower === 'the' &&
    /^(?:making|writing|creation|development)$/.test(tokens[at + 1]?.lower ?? ''))

/** "never asked a chatbot for a line of code": not even so little. */
function isTrifle(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:an?|one|even)$/.test(tokens[at]?.lower ?? '')) return false
  return tokens
    .slice(at + 1, at + 4)
    .some(({lower}) =>
      /^(?:line|word|function|character|snippet|answer|suggestion|bit|piece|hint)$/.test(lower)
    )
}

/** Whether the sentence or a neighbour in its paragraph says where the writer uses AI. */
function accountsForUse(letter: Letter, {sentence, from, to}: FoundPhrase): boolean {
  return [-1, 0, 1].some((step) => {
    const near = letter.sentences[sentence.index + step]
    if (!near || near.block !== sentence.block) return false
    return use.match(near.tokens).some((account) => {
      if (step === 0 && account.from < to && from < account.to) return false
      const words = near.tokens.slice(Math.max(0, account.from - 2), account.to)
      const denied = words.some(
        ({lower, stem}) => /^(?:not|never|no|without)$/.test(lower) || SHUNNING.has(stem)
      )
      return !denied && !['negated', 'opposed'].includes(statusIn(near, account.from, account.to))
    })
  })
}
