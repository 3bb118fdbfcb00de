import type {Span} from '../letter/letter.ts'

/** A fact read from a posting, with the place it was read from (offsets into {@link Posting.source}). */
export interface Fact<Value = string> {
  readonly value: Value
  readonly span: Span
}

export type Seniority = 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'staff' | 'principal'
export type Specialty = 'web' | 'data' | 'ml' | 'automation'
/** What a posting may ask the letter to state. */
export type Ask = 'salary' | 'availability' | 'portfolio' | 'mention'

export interface Posting {
  readonly source: string
  /** Path or name for messages and `relatedLocations`. */
  readonly name: string
  /** The string that a candidate should mirror: no location, id, (m/f/d). */
  readonly title: Fact | undefined
  /** Every title the posting offers, the first one included: either may be applied for. */
  readonly titles: readonly Fact[]
  readonly company: Fact | undefined
  /** Recruiting agency, where it is told apart from the employer. */
  readonly agency: Fact | undefined
  readonly seniority: Seniority | undefined
  readonly specialty: Specialty | undefined
  readonly required: readonly Fact[]
  readonly nice: readonly Fact[]
  readonly pay: (Fact & {readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year' | undefined}) | undefined
  readonly asks: readonly Fact<Ask>[]
  readonly limits: {readonly maxWords?: Fact<number>}
  /** Requirement-like sections and pay lines may quote figures; every amount of money in the posting. */
  readonly amounts: readonly Fact[]
}
