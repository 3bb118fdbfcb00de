/** Words that tell pay where no frame of `pay-frames.data.ts` fits. Compared with a token's `lower`. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What a worker does with pay, or work with its worker, in the present. */
export const PAY_VERBS = words(`
  earn earns earning draw draws drawing command commands commanding fetch fetches fetching pocket pockets pocketing gross grosses grossing
  salaried compensated remunerated
`)

/** Behind "is", "are" or "gets". */
export const PASSIVE = words('paid remunerated compensated rewarded priced salaried hired poached lured')

/** Right before the amount, of a worker or work. */
export const PRICED = words(`
  get gets getting make makes making cost costs costing pay pays paying bring brings carry carries offer offers reach reaches clear clears
  charge charges ask asks demand demands expect expects bill bills yield yields receive receives net nets take takes
`)

/** "rewards this with $180k", "lure their leads with packages of 250k". */
export const PAID_FOR = words('reward rewards lure lures tempt tempts attract attracts poach poaches woo woos keep keeps hold holds')

/** Behind the amount: they come with pay only. */
export const BESIDE_PAY = words('equity bonus bonuses stock options pension apiece benefits rsus salary salaries')
