import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import type {TokenRange} from './token-range.ts'
import {ACTING, FINDING, TOOLS} from './tool-roles.data.ts'
import {wordSet} from './word-set.ts'

/** Whether the tokens around a tool and a job give the job to the tool. */
export type Relation = (tokens: readonly Token[], tool: TokenRange, job: TokenRange) => boolean

/** Stems of what a tool does to code, and of how it finds faults. */
export const acting = wordSet(ACTING, stem)
export const finding = wordSet(FINDING, stem)

const tools = new Set(TOOLS.map(({word}) => word))

export const isTool = (word: string | undefined): boolean => word !== undefined && tools.has(word)

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
