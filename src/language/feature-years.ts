import type {Letter, Sentence} from '../letter/letter.ts'
import {clauseStart} from './assertion/clauses.ts'
import {statusOfWork} from './coding-verbs.ts'
import {findPythonFeatures, releaseDate, type FeatureMention} from './python-features.ts'
import {OTHER_LANGUAGES} from './python-history.data.ts'
import {findPythonVersions} from './python-versions.ts'
import {absent, hasBackport} from './feature-use.ts'

/** A feature that a sentence dates to a year before its release. */
export interface FeatureBeforeRelease extends FeatureMention {
  readonly year: number
  readonly range: {readonly from: number; readonly to: number}
}

/** "In 2019 I wrote the router with match statements": a feature in use in a year in which no Python had it. */
export function findFeatureBeforeRelease(
  letter: Letter,
  sentence: Sentence
): FeatureBeforeRelease | undefined {
  const {tokens} = sentence
  const years = tokens.flatMap(({kind, text}, at) => (kind === 'number' && isYear.test(text) ? [at] : []))
  const [at] = years
  if (at === undefined || years.length > 1 || !isDated(tokens, at)) return undefined
  if (tokens.some(({lower}) => goesOnLater.test(lower) || OTHER_LANGUAGES.has(lower))) return undefined
  if (findPythonVersions(sentence).length > 0 || absent.match(tokens).length > 0) return undefined
  const year = Number(tokens[at]?.text)
  const mention = findPythonFeatures(sentence).find(({feature, from, to}) => {
    const [major, minor] = feature.since
    const governor = tokens[from - 1]?.lower ?? ''
    return (
      feature.common !== true &&
      Number(releaseDate({major, minor}).slice(0, 4)) > year &&
      (clauseStart(sentence, from, 'wide') === clauseStart(sentence, at, 'wide') ||
        isFronted(sentence, at, from)) &&
      !/^(?:uses?|has|have|is|are)$/.test(governor) &&
      statusOfWork(letter, sentence, from, to) === 'asserted'
    )
  })
  if (!mention || hasBackport(letter, sentence, mention)) return undefined
  const range = {from: Math.min(mention.from, at), to: Math.max(mention.to, at + 1)}
  return {...mention, year, range}
}

/** "Back in 2017, I replaced …": the year opens the sentence that the feature stands in. */
const isFronted = (sentence: Sentence, year: number, feature: number): boolean =>
  year <= 4 && sentence.tokens[year + 1]?.text === ',' && clauseStart(sentence, feature, 'wide') === year + 2

const isYear = /^(?:19|20)\d\d$/
const dating =
  /^(?:in|by|during|early|late|mid|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/
/** The year only dates a beginning, or the sentence goes on to another time. */
const goesOnLater =
  /^(?:since|now|today|later|nowadays|currently|eventually|became|turned|until|join(?:ed|ing)|start(?:ed|ing)|found(?:ed|ing)|began|graduated|hired|left|came)$/

const isDated = (tokens: Sentence['tokens'], at: number): boolean => {
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  return (
    dating.test(before) ||
    (before === 'of' && dating.test(earlier)) ||
    (before === 'from' && /^dat/.test(earlier))
  )
}
