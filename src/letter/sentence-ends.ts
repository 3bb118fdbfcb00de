// Words after which a full stop is no sentence's end, unless a word that opens a sentence follows.
const abbreviations = new Set(
  `mr mrs ms mx dr prof st jr sr fr rev hon messrs vs v cf ca approx resp incl excl esp al fig figs no nos nr vol ch sec art
  eq ed eds pp e.g i.e z.b n.b d.h b.v s.a u.s u.k e.u p.s dept est ext tel mob inc ltd co corp gmbh bros plc llc
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun etc min max avg ver rel a.m p.m`.split(/\s+/)
)
// After these a capital letter does open a sentence.
const closing = new Set(['inc', 'ltd', 'co', 'corp', 'gmbh', 'bros', 'plc', 'llc', 'etc', 'a.m', 'p.m', 'u.s', 'u.k', 'e.u', 'b.v', 's.a', 'jr', 'sr', 'al'])
const starters =
  /^["'([]*(?:I|We|My|Our|It|Its|The|This|That|These|Those|They|Their|He|She|In|On|At|For|From|With|Since|When|While|After|Before|Because|As|If|But|And|So|Then|There|Now|To|By|Your|You|What|Which|Who|No|Not|One|Two|Some|Most|Each|Every|A|An|Last|Today|Here|Although|Though|However|Instead|Until|Once)\b/

/**
 * Ends of the sentences of a block: indexes just past the closing mark (and quotes) of each sentence but the last. A
 * full stop ends a sentence if white space follows and neither an abbreviation, an initial nor an enumerator stands
 * before it. A lower-case word may open a sentence: `pandas`, `asyncio` and casual writers do.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(/([.!?…]+)(["')\]]*)(\s+)(?=\S)/g)) {
    const [, marks = '', quotes = ''] = match
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    const end = match.index + marks.length + quotes.length
    if (marks === '.' && !stops(text, match.index, after)) continue
    // "(why?) and", "“Stop!” he said", "… and so on": a lower-case word goes on with the sentence.
    if (/^[a-z]/.test(after) && (quotes !== '' || marks.includes('…') || marks.length > 1)) continue
    ends.push(end)
  }
  return ends
}

function stops(text: string, dot: number, after: string): boolean {
  const before = /(\S+)$/.exec(text.slice(Math.max(0, dot - 40), dot))?.[1] ?? ''
  const word = before.replace(/^["'([]+/, '')
  // ". NET" and a lone dot; "3." at the start of an item.
  if (word === '' || (/^\d{1,2}$/.test(word) && dot <= 3)) return false
  if (/^[A-Z]$/.test(word) && word !== 'I') return starters.test(after) && /[A-Z]/.test(word) && !/^[A-Z]\./.test(after)
  const low = word.toLowerCase()
  if (!abbreviations.has(low)) return true
  if (low === 'no' || low === 'nos' || low === 'fig' || low === 'min' || low === 'max' || low === 'sec' || low === 'art' || low === 'st' || low === 'co' || low === 'mar' || low === 'sat' || low === 'sun')
    return low === 'no' || low === 'sat' || low === 'sun' || low === 'mar' ? !/^[\d#]/.test(after) : /^[A-Z]/.test(after) && starters.test(after)
  return closing.has(low) && starters.test(after)
}
