import type {Token} from '../letter/letter.ts'
import {wordSet} from './word-set.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/*
 * Whether an ordinary word that is also a technology's name (Go, Spring, Express, R) names the technology. The word is
 * in its proper capitalisation already; what decides is where it stands.
 */

const cueWords =
  wordSet(`in with using via use uses used of from to onto into on under through against over like our
  learn learned learning learnt know knew write wrote written writing build built building run ran running runs deploy
  deployed adopt adopted choose chose chosen pick picked try tried prefer migrate migrated move moved port ported
  switch switched replace replaced replacing teach taught plus beyond than include includes including require requires
  apache`)

// The narrower ones, for words that are names of people or companies as well.
const strongCues =
  wordSet(`in using via use uses used learn learned learning learnt know onto deploy deployed adopt adopted
  migrate migrated port ported rewrite rewrote write wrote written apache`)

// Written in lower case by their makers, and hardly a word that a letter would use otherwise.
const commonLowerCase = wordSet('pandas conda multiprocessing websockets golang')

const memberFollowers = wordSet(
  'and or for with as in on at including preferred required desirable beyond to is would'
)

// Ordinary as words, but a capital leaves no doubt wherever they stand.
const distinct =
  wordSet(`java kafka elasticsearch jenkins cassandra snowflake angular react flask celery bootstrap swagger
  hibernate playwright windows confluence anaconda golang node`)

// These open a requirement as verbs too: "Excel at", "Express yourself in", "Go to".
const alsoVerbs = wordSet(
  'excel go express make combine render invoke click flow rally zoom scheme react sketch word echo'
)

const seasons = wordSet('spring')

const technicalNouns =
  wordSet(`service services app apps application applications api apis job jobs pipeline pipelines
  cluster clusters code codebase script scripts library libraries package packages framework frameworks backend
  back-end frontend developer developers engineer engineers programmer programming extension extensions module modules
  query queries topic topics consumer consumers producer producers model models server servers client clients project
  projects experience skills stack environment notebook notebooks plugin plugins test tests tests suite dag dags worker
  workers task tasks queue queues broker template templates playbook playbooks role roles chart charts binding bindings
  wrapper port boot core data streams streaming native components hooks orm migration migrations view views view index
  table tables database databases schema dashboard dashboards operator operators job image images runtime compiler
  toolchain version docs ecosystem fluency proficiency knowledge basics`)

// Names of people, seasons, papers and companies: a capital proves nothing.
const alsoNames =
  wordSet(`ada julia stan ray maya travis hudson ruby jade rich sage ghost galaxy cohere dash word
  access census notion linear zoom slack discord stripe workday wiz intercom segment heap render railway rally dart
  singer stitch river rocket phoenix harbor hex mage echo hack basic make less go next flow click invoke fabric chef
  salt puppet nomad vault consul argo unity realm metal nuke houdini arcade boost oracle aurora athena claude gemini
  cursor flux vector tempo loki sphinx modal bamboo gin iris fiber pyramid bottle falcon tornado meteor express apollo
  relay cypress espresso mocha karma jasmine locust cucumber poetry black hatch yarn requests motor eclipse flutter
  combine apache juniper parcel`)

// After these a single letter is a label: Series C, vitamin D, Plan R.
const labels =
  wordSet(`series class plan option vitamin grade type round section part appendix figure building room level
  team group hepatitis schedule category tier`)

export interface Surroundings {
  /** Its neighbour in an enumeration is a technology too. */
  readonly listed: boolean
  /** The text lists technologies by nature. */
  readonly listing: boolean
}

/** `tokens[from..to)` is an ordinary word in its proper capitalisation; whether it names the technology. */
export function isInTechnicalPlace(
  tokens: readonly Token[],
  from: number,
  to: number,
  {listed, listing}: Surroundings
): boolean {
  const first = tokens[from]
  if (!first) return false
  if (first.code) return true
  const before = tokens[from - 1]
  const after = tokens[to]
  const letter = to - from === 1 && first.text.length === 1
  if (letter && (isLabelled(before) || isInitial(after, tokens[to + 1]))) return false
  if (listed || to - from > 1) return true
  const opens = !before || (before.kind === 'mark' && /[.!?:;"]/.test(before.text))
  if (listing && (opens || before.kind === 'mark') && closesMember(first.lower, after)) return true
  if (seasons.has(first.lower)) return after !== undefined && technicalNouns.has(after.lower)
  if (isVersion(after) || (after?.space && technicalNouns.has(after.lower))) return true
  const cue = before?.kind === 'word' ? before.lower : ''
  if (first.text === first.lower) return commonLowerCase.has(first.lower)
  if (distinct.has(first.lower) || /[a-z][A-Z]|[.\d]|^[A-Z]{3}/.test(first.text)) return true
  if (alsoNames.has(first.lower)) return strongCues.has(cue) || (listing && cueWords.has(cue))
  if (letter) return cueWords.has(cue)
  return !opens || (listing && !alsoVerbs.has(first.lower))
}

const isLabelled = (before: Token | undefined): boolean => before !== undefined && labels.has(before.lower)

/** "C. Smith" */
const isInitial = (after: Token | undefined, next: Token | undefined): boolean =>
  after?.text === '.' && !after.space && next?.kind === 'word' && beginsWithCapital(next.text)

const isVersion = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^\d+(?:\.\d+)*\+?$/.test(token.text)

/** What may follow a list's member: its end, a mark, a conjunction, a version, or what it is wanted for. */
function closesMember(name: string, after: Token | undefined): boolean {
  if (!after || after.kind === 'mark' || after.glue === '/' || isVersion(after)) return true
  if (alsoVerbs.has(name)) return after.lower === 'and' || after.lower === 'or' || after.lower === 'for'
  return memberFollowers.has(after.lower) || technicalNouns.has(after.lower)
}
