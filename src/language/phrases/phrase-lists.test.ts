import {describe, expect, it} from 'vitest'
import {parseLetter} from '../../letter/parse-letter.ts'
import * as excuses from '../excuses.data.ts'
import * as fundamentals from '../fundamentals.data.ts'
import * as nextStep from '../next-step.data.ts'
import {lines, PhraseSet} from '../phrases.ts'
import * as specialties from '../specialties.data.ts'
import * as tutorials from '../tutorial-projects.data.ts'
import type {PhraseGroup} from '../wording.ts'
import * as ai from './ai.data.ts'
import {availability} from './availability.data.ts'
import * as buzzwords from './buzzwords.data.ts'
import * as closers from './closers.data.ts'
import {critics} from './criticism.data.ts'
import {literalUses} from './literal-uses.data.ts'
import {openers} from './openers.data.ts'
import {genericSalutations} from './salutations.data.ts'

const groups: Readonly<Record<string, readonly PhraseGroup[]>> = {
  openers,
  closers: closers.closers,
  thanks: closers.thanks,
  availability,
  genericSalutations,
  buzzwords: buzzwords.buzzwords,
  tells: buzzwords.tells,
  aiFiller: ai.aiFiller,
  aiDenial: ai.aiDenial
}

const texts: Readonly<Record<string, string>> = {
  ...excuses,
  ...fundamentals,
  ...tutorials,
  ...specialties.specialtyTerms,
  claimsBefore: specialties.claimsBefore,
  claimsAfter: specialties.claimsAfter,
  support: specialties.support,
  leadsBefore: specialties.leadsBefore,
  leadsAfter: specialties.leadsAfter,
  literalUses,
  notAiDenial: ai.notAiDenial,
  aiUse: ai.aiUse
}

const [sentence] = parseLetter('Dear Ms. Okoye,\n\nWord.\n\nKind regards,\nIda Berg').sentences

/** Reads a whole pattern now, and not when its first word is met. */
const read = (pattern: string): unknown =>
  new PhraseSet([[`<word>? ${pattern.replace(/^\^ /, '')}`, true]]).match(sentence?.tokens ?? [])

const unreadable = (patterns: readonly string[]): string[] =>
  patterns.filter((pattern) => {
    try {
      read(pattern)
      return false
    } catch {
      return true
    }
  })

describe.each(Object.entries(groups))('the phrase list "%s"', (_name, list) => {
  it('can be read', () => {
    expect(unreadable(list.flatMap(({patterns}) => lines(patterns)))).toEqual([])
    expect(unreadable(list.flatMap(({beside}) => beside ?? []))).toEqual([])
  })

  it('names its sources', () => {
    expect(list.filter(({source}) => source.trim() === '')).toEqual([])
  })

  it('names sources that can be looked up', () => {
    const abbreviations = list.flatMap(({source}) => source.match(/\b[A-Z]{2}2?\b(?!\.)/g) ?? [])
    expect(abbreviations.filter((name) => !(name in critics) && name !== 'AI')).toEqual([])
  })

  it('holds each pattern once', () => {
    const patterns = list.flatMap((group) => lines(group.patterns))
    expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([])
  })
})

describe.each([
  ...Object.entries(texts).map(([name, text]) => [name, lines(text)] as const),
  ...Object.entries(nextStep)
])('the words "%s"', (_name, patterns) => {
  it('can be read', () => {
    expect(unreadable(patterns)).toEqual([])
  })
})
