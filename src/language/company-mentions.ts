import type {Letter} from '../letter/letter.ts'
import {companyKey, initials, isGenericName} from './company-names.ts'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Whether a letter names a company: in full, by the first word of its name, or by its initials; with any legal form or
 * none. A word in lower case is no name unless the company writes itself so.
 */
export function namesCompany(letter: Letter, company: string): boolean {
  const texts = textsOf(letter)
  const key = companyKey(company)
  const words = key.split(' ')
  const first = words[0] ?? ''
  if (first === '') return true
  const full = words.map(escape).join(String.raw`[\s.,&+'’-]*(?:and\s+)?`)
  if (texts.some((text) => hasName(text, full, company))) return true
  if (
    words.length > 1 &&
    !isGenericName(first) &&
    first.length > 2 &&
    texts.some((text) => hasName(text, escape(first), company))
  )
    return true
  const short = initials(key).toUpperCase()
  return (
    short.length > 1 &&
    texts.some((text) => new RegExp(`(?<![\\p{L}\\p{N}])${escape(short)}(?![\\p{L}\\p{N}])`, 'u').test(text))
  )
}

/** Everything that a reader of the letter sees, and what front matter says about the employer. */
function textsOf(letter: Letter): string[] {
  const {company, title} = letter.frontMatter?.data ?? {}
  return [
    ...letter.blocks.map(({text}) => text),
    ...[company, title].filter((value) => typeof value === 'string')
  ]
}

function hasName(text: string, source: string, company: string): boolean {
  const lowerCase = company === company.toLowerCase()
  const lower = text.toLowerCase()
  // The i flag beside \p{…} costs milliseconds to compile.
  const found = [
    ...(lower.length === text.length ? lower : text).matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}@./])${source}(?![\\p{L}\\p{N}])`, 'gu')
    )
  ]
  const capital = found.filter(({index}) => lowerCase || /^[\p{Lu}\p{N}]/u.test(text.slice(index, index + 2)))
  if (capital.length === 0) return false
  // At a sentence's beginning every word has a capital: it names nothing if the same word stands in lower case elsewhere.
  const opens = ({index}: RegExpExecArray): boolean =>
    /(?:^|[.!?]\s+)$/.test(text.slice(Math.max(0, index - 3), index))
  return found.length === capital.length || capital.some((match) => !opens(match))
}
