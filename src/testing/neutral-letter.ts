import type {Example} from '../lint/rule.ts'

export type Slot = NonNullable<Example['slot']>

/** A letter with a text put into it, and where that text stands. */
export interface Composed {
  readonly source: string
  readonly from: number
  readonly to: number
}

/*
 * Names neither role, company nor technology, so that an example brings its own, and draws no diagnostic of any rule,
 * which the contract test holds it to.
 */
const neutral = {
  salutation: 'Dear Ms. Lindqvist,',
  opening:
    'Your posting describes a week that I know well: a small group, a system that others lean on, and no wish for surprises. For four years I have looked after such a system at a chain of bakeries. This letter tells of one choice there and of one mistake.',
  decision:
    'The choice that I would defend first was about orders. Each shop used to send its list at noon, and the ovens were planned by hand from forty lists. My colleagues wanted to plan again after every change, up to the last hour. I argued against that, because a baker who has weighed the dough cannot use a better number. We closed the list at six in the evening instead, and late wishes went to the next day. It was the less friendly rule, and two shops complained for a month. What it brought was worth that. The bread left over fell from ninety loaves a day to thirty, counted over the same weeks of spring.',
  body: 'My mistake was to trust the clocks. In autumn the one in a small shop was an hour late, and its orders missed the list for three days before anybody called. Now the list asks each shop for its time first, and it tells us when a clock drifts.',
  closing:
    'As a next step, I would like to take one of your slow evenings and go through it with you, from the first order to the last. An hour of that would show us both whether my way of asking questions is of use to you.',
  signOff: 'Kind regards,\nIngrid Maas'
}

/** As much of it as a text needs around it: in what a thousand cases are put into, the rest would be read a thousand times. */
const brief: typeof neutral = {
  ...neutral,
  opening: 'Your posting describes a week that I know well.',
  decision: 'The choice that I would defend first was about orders.',
  body: 'My mistake was to trust the clocks.',
  closing: 'As a next step, I would like to take one of your slow evenings and go through it with you.'
}

const order = ['salutation', 'opening', 'decision', 'body', 'closing', 'signOff'] as const

/** Puts a text into one slot of a neutral letter, in place of what stands there; `letter` takes the text as the whole. */
export const compose = (slot: Slot, text: string): Composed => composeFrom(neutral, slot, text)

/** As {@link compose}, with a letter of a few sentences. */
export const composeBriefly = (slot: Slot, text: string): Composed => composeFrom(brief, slot, text)

function composeFrom(parts: typeof neutral, slot: Slot, text: string): Composed {
  if (slot === 'letter') return {source: text, from: 0, to: text.length}
  const before = order.slice(0, order.indexOf(slot)).map((part) => `${parts[part]}\n\n`)
  const after = order.slice(order.indexOf(slot) + 1).map((part) => `\n\n${parts[part]}`)
  const from = before.join('').length
  return {source: `${before.join('')}${text}${after.join('')}\n`, from, to: from + text.length}
}

/** The letter as it is, with nothing put in. */
export const neutralLetter: string = compose('body', neutral.body).source
