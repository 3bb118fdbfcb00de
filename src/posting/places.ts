import {CITIES, COUNTRIES, REGIONS, STATE_CODES, STATES} from './places.data.ts'
import {wordSet} from '../language/word-set.ts'

let names: ReadonlySet<string> | undefined
const codes = wordSet(STATE_CODES)

function known(name: string): boolean {
  names ??= new Set(
    [COUNTRIES, REGIONS, STATES, CITIES]
      .flatMap((list) => list.split(/,\s*/))
      .map((name) => name.trim().toLowerCase())
  )
  return names.has(name.toLowerCase())
}

const around =
  /^(?:near|greater|central|downtown|metro|inner|city of|county|the|in|inside|within|around|outside|and|or|remote|hybrid|on-?site|office|based|based in|area|only|hq)$/i

/**
 * Whether a text is nothing but places and words about them: "Munich or remote in Germany", "Berlin, Germany",
 * "Cork, County Cork, Ireland", "Omaha, NE", "EU only". Linear; long texts are none.
 */
export function isPlace(text: string): boolean {
  const trimmed = text.trim().replace(/[.,;]+$/, '')
  if (trimmed === '' || trimmed.length > 120) return false
  if (known(trimmed)) return true
  let places = 0
  for (const part of trimmed.split(/\s*(?:[,/;|·•()&+–—]|\s-\s|\b(?:or|and)\b)\s*/i)) {
    const name = part
      .replace(/^(?:remote|hybrid|on-?site)(?:\s+(?:in|from|inside|within))?\s*[-:]?\s*/i, '')
      .trim()
    if (name === '' || around.test(name)) continue
    if (known(name) || codes.has(name)) places++
    else if (isNearPlace(name)) places++
    else return false
  }
  return places > 0
}

/** "County Cork", "Berlin area", "Austin TX", "10115 Berlin", "Flemish Region". */
function isNearPlace(name: string): boolean {
  if (/^(?:county|province of|state of|greater|central|downtown|near)\s+\S.*$/i.test(name)) return true
  if (/^\S.*\s+(?:region|area|metropolitan area|metro area|county|district|province)$/i.test(name))
    return true
  const words = name.split(/\s+/).filter((word) => !around.test(word) && !/^\d{4,6}$/.test(word))
  if (words.length === 0) return false
  const last = words.at(-1) ?? ''
  if (words.length > 1 && codes.has(last) && (words.length <= 4 || known(words.slice(0, -1).join(' '))))
    return true
  return known(words.join(' '))
}
