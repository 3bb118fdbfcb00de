import type {Sentence} from '../letter/letter.ts'
import {perSentence} from './per-sentence.ts'
import {PhraseSet} from './phrases.ts'
import {
  PYTHON_FEATURES,
  PYTHON_RELEASES,
  LAST_PYTHON_2_MINOR,
  type PythonFeature,
  type PythonRelease
} from './python-history.data.ts'

/** A feature of the language or its standard library that a sentence names. */
export interface FeatureMention {
  readonly feature: PythonFeature
  /** Token indexes. */
  readonly from: number
  readonly to: number
}

interface Wording {
  readonly feature: PythonFeature
  readonly code: boolean
}

const wordings = new PhraseSet<Wording>(
  PYTHON_FEATURES.flatMap((feature) => [
    ...wordingsOf(feature, feature.prose, false),
    ...wordingsOf(feature, feature.code, true)
  ])
)

function wordingsOf(
  feature: PythonFeature,
  text: string | undefined,
  code: boolean
): (readonly [string, Wording])[] {
  return text === undefined ? [] : [[text, {feature, code}]]
}

/** Features named in a sentence, each once, at its longest wording. */
export const findPythonFeatures = perSentence(readFeatures)

function readFeatures({tokens}: Sentence): readonly FeatureMention[] {
  const mentions: FeatureMention[] = []
  for (const {value, from, to} of wordings.match(tokens)) {
    if (value.code && tokens[from]?.code !== true) continue
    const {feature} = value
    const {unless} = feature
    if (unless && value.code && tokens.some(({lower}) => unless.test(lower))) continue
    const {homonym} = feature
    if (homonym && !value.code && tokens.some(({lower}) => homonym.test(lower))) continue
    if (feature.mark !== undefined && !tokens.some(({text}) => text === feature.mark)) continue
    const known = mentions.findIndex(
      (mention) => mention.feature === feature || (from < mention.to && mention.from < to)
    )
    const other = mentions[known]
    if (!other) mentions.push({feature, from, to})
    else if (to - from > other.to - other.from) mentions[known] = {feature, from, to}
  }
  return mentions
}

type Version = {readonly major: number; readonly minor: number | undefined}

/** Whether a version is older than another; without a minor version, whether all of its line is. */
export const isBefore = (
  {major, minor}: Version,
  [sinceMajor, sinceMinor]: readonly [number, number]
): boolean => major < sinceMajor || (major === sinceMajor && minor !== undefined && minor < sinceMinor)

const find = ({major, minor}: Version): PythonRelease | undefined =>
  PYTHON_RELEASES.find((release) => release.major === major && release.minor === minor)

/** `YYYY-MM-DD`: the day of its release, real or planned; `never` for a version that no plan has. */
export function releaseDate(version: Version): string {
  const {major, minor} = version
  if (major === 2)
    return (minor ?? 0) > LAST_PYTHON_2_MINOR ? 'never' : (find(version)?.released ?? '2000-10-16')
  if (major !== 3) return 'never'
  // A release every October since 3.9 (PEP 602).
  return find(version)?.released ?? `${String(2011 + (minor ?? 0))}-10-01`
}

/** The last day of support, `YYYY-MM-DD`; a line without a minor version ends with its last member. */
export function endOfLife(version: Version): string | undefined {
  const {major, minor} = version
  if (major === 2 && (minor === undefined || minor < 5))
    return endOfLife({major: 2, minor: minor === undefined ? LAST_PYTHON_2_MINOR : 5})
  const end = find(version)?.endOfLife
  return end?.length === 7 ? `${end}-31` : end
}
