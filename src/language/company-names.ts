/*
 * Company names as letters and postings write them: found in running text, and compared without what custom drops
 * (legal form, "The", possessive, "& Sons").
 */

const legalForm =
  /[,\s]+(?:inc(?:orporated)?|gmbh(?: & co\.? kg)?|ltd|limited|llc|llp|lp|ag|kg|kgaa|ohg|ug|e\.?v|b\.?v|n\.?v|corp(?:oration)?|se|oy|oyj|as|asa|ab|a\/s|aps|co|company|plc|sa|s\.?a|sas|sarl|s\.?r\.?l|s\.?p\.?a|spa|v\.?o\.?f|s\.?n\.?c|gbr|e\.?k|ggmbh|mbh|k\.?k|hf|ehf|cic|pbc|d\.?d|a\.?d|a\.?ş|pty|pte|pvt|private|s\.?l|s\.?l\.?u|lda|ltda|s\.?r\.?o|a\.?s|sp\.? z ?o\.?o|kft|zrt|d\.?o\.?o|oü|ou|uab|sia|inc)\.?(?=$|[\s,.)])/gi

/** A name without its legal form: "Nordkai" for "Nordkai AS". */
export function withoutLegalForm(name: string): string {
  const short = name.replace(legalForm, '').replace(/[\s,.]+$/, '')
  return short === '' ? name : short
}

export const hasLegalForm = (name: string): boolean => name.replace(legalForm, '') !== name

/** What two spellings of one name share: lower case, no legal form, no leading article, no marks. */
export function companyKey(name: string): string {
  return withoutLegalForm(name.normalize('NFKC').replace(/['’]s?$/u, ''))
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

// As the first word of a name these say too little to stand for it.
const generic = new Set(
  `the a new first one big smart digital global united american british german european national international general
  northern southern eastern western north south east west central city royal great good open deep data cloud tech
  technology software systems solutions group company studio studios labs lab bank health energy water green blue red
  black white silver golden university institute college school department ministry council foundation museum st san`
    .trim()
    .split(/\s+/)
)

/** Whether the first word of a name is too common to stand for the whole: "Northern", "Data". */
export const isGenericName = (word: string): boolean => generic.has(word.toLowerCase())

/** Whether two names mean one company: equal, one shortened ("Orrin" for "Orrin Health B.V."), or its initials. */
export function isSameCompany(one: string, other: string): boolean {
  const a = companyKey(one)
  const b = companyKey(other)
  if (a === '' || b === '') return false
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(`${short} `)) return !generic.has(short)
  return short === initials(long)
}

/** "oh" for "orrin health"; empty for a single word. */
export function initials(key: string): string {
  const words = key.split(' ').filter((word) => word !== 'and' && word !== 'of')
  return words.length > 1 ? words.map((word) => word[0] ?? '').join('') : ''
}

/** A name found in `text.slice(from, to)`. */
export interface FoundName {
  readonly name: string
  readonly from: number
  readonly to: number
}

const nameWord =
  /(?:\p{Lu}|\d{1,4}\p{Lu}|\p{Ll}{1,2}\p{Lu})[\p{L}\p{N}&+]*(?:[.'-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/uy
const connector =
  /\s(?:\d{1,4}|of the|and the|for the|&|\+|and|of|for|the|de|del|da|di|do|du|des|la|le|el|van|von|der|den|y|e|i|og|och|und|et|af|av)(?=\s[\p{Lu}\d])/uy
const legalTail =
  /,?\s(?:[Ii]nc|Ltd|LLC|LLP|GmbH|AG|B\.V|N\.V|S\.A|Co|Corp|plc|PLC|AS|AB|ApS|SE|Oy|SAS|KG|Bros|Pty|SpA|S\.p\.A|S\.r\.l)(?![\p{L}\p{N}])\.?/uy

/** Reads a name that begins at `from`: capitalised words, with "&", "of" and the like between them, and a legal form. */
export function nameAt(text: string, from: number): FoundName | undefined {
  let to = wordEnd(text, from)
  if (to === from) return undefined
  for (let count = 0; count < 6; count++) {
    const start = connectorEnd(text, to)
    const next = text[start] === ' ' ? wordEnd(text, start + 1) : start
    if (next <= start + 1) break
    to = next
  }
  // The stop of "N.V." belongs to it, that of "Inc." where the sentence goes on.
  const form =
    text[to] === '.'
      ? /\s(\p{Lu}\.\p{Lu}|Inc|Ltd|Corp|Bros)$/u.exec(text.slice(Math.max(from, to - 6), to))?.[1]
      : undefined
  if (form !== undefined && (form.includes('.') || /^\.\s+\p{Ll}/u.test(text.slice(to, to + 4)))) to++
  legalTail.lastIndex = to
  const tail = legalTail.exec(text)
  if (tail) to += tail[0].length
  const raw = text.slice(from, to)
  const name = raw.replace(/'s$/, '')
  return {name, from, to: from + name.length}
}

function wordEnd(text: string, from: number): number {
  nameWord.lastIndex = from
  const match = nameWord.exec(text)
  return match ? from + match[0].length : from
}

function connectorEnd(text: string, from: number): number {
  connector.lastIndex = from
  const match = connector.exec(text)
  return match ? from + match[0].length : from
}
