import {closestMatch} from 'leven'

/** The candidate that a misspelt word was most likely meant to be, if one is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word)
  // Half of a short word may be wrong, three letters of a long one: "on" must not become "off".
  const maxDistance = Math.min(3, Math.floor(wanted.length / 2))
  if (maxDistance === 0 || wanted.length > 100) return undefined
  const namespaced = candidates.find((candidate) => candidate.endsWith(`/${wanted}`))
  if (namespaced !== undefined) return namespaced
  const match = closestMatch(wanted, candidates.map(plain), {maxDistance})
  return match === undefined ? undefined : candidates.find((candidate) => plain(candidate) === match)
}

/** `; did you mean "min"?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const match = nearest(word, candidates)
  return match === undefined ? '' : `; did you mean "${match}"?`
}

const plain = (word: string): string => word.toLowerCase().replace(/_/g, '-')
