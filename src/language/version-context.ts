import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import {findPythonFeatures} from './python-features.ts'
import {findPythonVersions, type PythonVersion} from './python-versions.ts'
import {isCeiling, isLeft} from './version-bounds.ts'
import {wordSet} from './word-set.ts'

/** How far up a list the item that names the version may stand. */
const reach = 6

/** What a sentence says the version of, where it goes on with the one before: "The box never left 3.8". */
const places = wordSet(`
  box boxes server servers host hosts machine machines image images container containers runtime interpreter python fleet cluster production
  service services job jobs worker workers code base codebase program programs script scripts system pipeline daemon app application
  project deployment lambda lambdas platform environment stack agents nodes floor rest whole thing lot
`)
const pronouns = wordSet('that this it they both all everything nothing none its these those each')
const leads = wordSet('the our my')
/** Another's machine, or another time. */
const elsewhere = wordSet(`
  next other others another different customer customers client clients neighbour neighbor neighbouring second first old previous former their elsewhere
  until before previously formerly earlier once later today meanwhile after replaced replaces succeeded
`)

/** The one version that the sentences around name, where the sentence itself names none. */
export function versionsAround(letter: Letter, sentence: Sentence): readonly PythonVersion[] {
  const above = versionsAbove(letter, sentence)
  return above.length > 0 ? above : versionsBelow(letter, sentence)
}

/** Versions of the sentence before, or of the items above in one list, where it names a single one. */
function versionsAbove(letter: Letter, sentence: Sentence): readonly PythonVersion[] {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - reach); index--) {
    const other = letter.sentences[index]
    const isItem =
      sentence.block.kind === 'item' &&
      other?.block.kind === 'item' &&
      other.block.group === sentence.block.group
    if (other && sentence.block.kind === 'item' && isLead(other) && index < sentence.index) {
      const [version, ...more] = findPythonVersions(other)
      return version && more.length === 0 && isStood(letter, other, version) ? [version] : []
    }
    if (!other || (!isItem && (other.block !== sentence.block || index < sentence.index - 2))) return []
    const versions = findPythonVersions(other)
    if (versions.length > 1) return []
    const [version] = versions
    if (version) return isStood(letter, other, version) ? versions : []
  }
  return []
}

/** What stands above a list: "## Python 3.8", "On Python 3.8:". */
const isLead = ({block}: Sentence): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && block.text.endsWith(':'))

/** The version of the sentence behind, where that sentence goes on about the same thing: "That job never left 3.9." */
function versionsBelow(letter: Letter, sentence: Sentence): readonly PythonVersion[] {
  const other = letter.sentences[sentence.index + 1]
  if (other?.block !== sentence.block || !goesOn(other.tokens)) return []
  if (findPythonFeatures(other).length > 0) return []
  const versions = findPythonVersions(other)
  const [version] = versions
  return version && versions.length === 1 && isStood(letter, other, version) ? versions : []
}

function goesOn(tokens: readonly Token[]): boolean {
  // "Then it was on 3.8" goes on to another time, "It was on 3.8 then" stays in this one.
  if (tokens.some(({lower}, at) => elsewhere.has(lower) || (lower === 'then' && !closes(tokens, at))))
    return false
  const [first = '', second = '', third = ''] = tokens
    .filter(({kind}) => kind !== 'mark')
    .map(({lower}) => lower)
  return (
    pronouns.has(first) ||
    (/^(?:we|i)$/.test(first) && /^(?:deployed|deploy|ran|run|were|are|shipped|ship|sat)$/.test(second)) ||
    places.has(first) ||
    (leads.has(first) && (places.has(second) || places.has(third)))
  )
}

const closes = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark')

const isStood = (letter: Letter, sentence: Sentence, version: PythonVersion): boolean =>
  isCeiling(sentence.tokens, version) ||
  (!isLeft(sentence.tokens, version) && statusOf(letter, sentence, version.from, version.to) === 'asserted')
