import {wordSet} from './word-set.ts'

/** Words that tell pay where no frame of `pay-frames.data.ts` fits. Compared with a token's `lower`. */


/** Work and what it takes, beside the roles and jobs themselves. */
export const WORK_WORDS = wordSet(`
  skill skills skillset profile profiles background calibre caliber expertise specialism engineering development programming seniority
  freelancing contracting consulting
`)

/** What a worker does with pay, and those who give it. */
export const PAY_VERBS = wordSet(`
  earn earns earning draw draws command commands fetch fetches pocket pockets gross grosses salaried compensated remunerated paid get gets getting make
  makes cost costs costing pay pays paying bring brings carry carries offer offers offering offered give gives given promised granted handed rewarded reach reaches clear clears charge charges ask asks demand demands
  expect expects bill bills yield yields receive receives net nets take takes reward rewards lure lures tempt tempts poach hire hires hired hiring hand hands
  see sees name names mean means worth owe start starts begin begins
`)

/** Behind an amount: they come with pay only. */
export const BESIDE_PAY = wordSet('equity bonus bonuses pension apiece benefits rsus overtime relocation')

/** How the market is spoken of. */
export const MARKET_WORDS = wordSet(`
  market going norm normal standard usual usually typical typically floor ceiling average median price priced worth money rate rates level mid-level entry bar tariff ceiling hurdle
  easily nowadays minimum least everywhere anywhere common routinely tier
`)

/** What a first person says of the own pay: two, or one with a figure per time. */
export const OWN_PAY = wordSet(`
  <pay> <mine> salary pay pays paid wage gross net anchor family wife husband partner children kids mortgage household below under beneath less depend used consider appropriate fair haggle request requirement modest income financial financially background skills bring look start justice confirmed adequate reasonable realistic terms expect expecting expectation hope hoping ask asking offer currently current present
  presently payslip paycheck would need least accept decline yes move moving join joining switch sign employer contract figure number mind ideally
  comfortable happy content ambition target goal minimum floor worth deserve love nights me living afford rent suffice settle stay leave relocate
  relocation bonus day-rate rate tax
`)

/** Verbs in the past that no "-ed" shows. */
export const PAST = wordSet(`
  was were had did got gave took left made found bought built brought came went lost kept sold told set stood could spent saw cut ran wrote led met sent
  held grew fell drew began became knew thought taught caught meant rose won chose
`)

/** Words in "-ed" that are no verb in the past here. */
export const ADJECTIVES = wordSet('experienced skilled seasoned need based advertised talented qualified certified speed feed indeed paid limited united seed exceed succeed')
