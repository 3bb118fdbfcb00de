import type {Letter} from '../letter/letter.ts'
import {technologyNamed} from './technologies.ts'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

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
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${exact ? source : source.toLowerCase()})(?![\\p{L}+#]|\\.?\\p{L})`,
    'u'
  )
  return letter.blocks.some(
    ({text, part}) => part !== 'below' && pattern.test(exact ? text : text.toLowerCase())
  )
}
