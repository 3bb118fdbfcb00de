import type {Letter} from '../letter/letter.ts'
import {findTechnologies, technologyNamed} from './technologies.ts'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Names that hold another one, so that whoever looks for it finds it: PostgreSQL is SQL, GitHub is Git. */
const held: Readonly<Record<string, string>> = {
  SQL: String.raw`(?!no)[\p{L}/-]{1,12}sql`,
  Git: 'git(?:hub|lab)',
  Spark: 'pyspark',
  PyTorch: 'torch',
  JavaScript: 'js',
  TypeScript: 'ts'
}

/**
 * Whether a letter mentions a technology under any of its names. In looking for one that a posting asks for, an ordinary
 * word counts wherever it stands in its proper capitalisation.
 */
export function mentionsTechnology(letter: Letter, name: string): boolean {
  const entry = technologyNamed(name)
  const exact = entry?.ordinary === true
  const spellings = entry ? [entry.name, ...(entry.aliases ?? []), name] : [name]
  const source = spellings
    .map((spelling) => escape(spelling).replace(/[\s-]+/g, String.raw`[\s-]+`))
    .join('|')
  const inside = held[entry?.name ?? name]
  return (
    isNamed(letter, exact ? source : source.toLowerCase(), exact) ||
    (inside !== undefined && isNamed(letter, inside, false))
  )
}

function isNamed(letter: Letter, source: string, exact: boolean): boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}+#]|\\.?\\p{L})`, 'u')
  return letter.blocks.some(({text, part}) => {
    if (part === 'below') return false
    if (!exact) return pattern.test(text.toLowerCase())
    return pattern.test(text) || hasCapitals(text, source)
  })
}

/** "ElasticSearch", "REDIS": capitals say that no ordinary word is meant, be they the wrong ones. */
function hasCapitals(text: string, source: string): boolean {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return false
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.toLowerCase()})(?![\\p{L}+#]|\\.?\\p{L})`, 'gu')
  return [...lower.matchAll(pattern)].some(({index, 0: found}) =>
    /\S\p{Lu}/u.test(text.slice(index, index + found.length))
  )
}

/** Whether a letter mentions any technology that does what the named one does: MySQL where PostgreSQL is named. */
export function mentionsKindOf(letter: Letter, name: string): boolean {
  const kind = technologyNamed(name)?.kind
  return (
    kind !== undefined &&
    letter.sentences.some(({tokens}) => findTechnologies(tokens).some(({entry}) => entry.kind === kind))
  )
}
