import type {Token} from '../letter/letter.ts'
import {
  ATTRACTIONS,
  CLOSE_ATTRACTIONS,
  DEEDS_AHEAD,
  HABITS,
  OTHERS,
  PLACES,
  SUBJECTS,
  SURROUNDINGS,
  TEAMS
} from './employer-frames.data.ts'
import {PhraseSet} from './phrases.ts'

/** How a sentence speaks of a name: which frames it stands in, and the words of the frame before it. */
export interface EmployerFrame {
  /**
   * `place`: only a company can stand there; `deed`: what the writer would do at it; `attraction`: technologies stand there as
   * well; `subject`: what is said of it; `surrounding`: the same, whatever its capital is from; `team`: its team.
   */
  readonly kind: 'place' | 'deed' | 'attraction' | 'subject' | 'surrounding' | 'team'
  /** The words of the frame that stand before the name. */
  readonly before: readonly Token[]
}

interface Kind {
  readonly kind: EmployerFrame['kind'] | 'habit' | 'others'
  /** No comma stands within the frame. */
  readonly close?: boolean
}

const frames = new PhraseSet<Kind>([
  [PLACES, {kind: 'place'}],
  [DEEDS_AHEAD, {kind: 'deed'}],
  [ATTRACTIONS, {kind: 'attraction'}],
  [CLOSE_ATTRACTIONS, {kind: 'attraction', close: true}],
  [SUBJECTS, {kind: 'subject', close: true}],
  [SURROUNDINGS, {kind: 'surrounding'}],
  [HABITS, {kind: 'habit'}],
  [OTHERS, {kind: 'others'}],
  [TEAMS, {kind: 'team'}]
])

/** The frames in which the name in `tokens[from..to)` is spoken of as the employer to be. */
export function employerFrames(tokens: readonly Token[], from: number, to: number): EmployerFrame[] {
  const {view, at} = around(tokens, from, to)
  const matches = frames.match(view, tokens)
  const [isHabit, isOfOthers] = (['habit', 'others'] as const).map((kind) =>
    matches.some(({value}) => value.kind === kind)
  )
  return matches.flatMap(({value: {kind, close}, from: begin, to: end}) => {
    if (kind === 'habit' || kind === 'others') return []
    if ((isHabit && kind === 'surrounding') || isOfOthers) return []
    if (close && view.slice(begin, end).some(({text}) => text === ',')) return []
    return [{kind, before: view.slice(begin, Math.max(begin, at))}]
  })
}

/** The sentence with the name as one word, the only one with a capital. */
function around(tokens: readonly Token[], from: number, to: number): {view: Token[]; at: number} {
  const view: Token[] = []
  let at = 0
  for (const [index, token] of tokens.entries()) {
    if (index === from) {
      at = view.length
      view.push({...token, kind: 'word', text: 'Name', lower: '', stem: ''})
    } else if (index > from && index < to) continue
    // A comma is no border: "a role, of whatever kind, at". Marks of emphasis and quotation are nothing.
    else if (token.text === ',') view.push({...token, kind: 'word'})
    else if (!/^[*_"“”(]$/.test(token.text))
      view.push(token.text === token.lower ? token : {...token, text: token.lower})
  }
  return {view, at}
}
