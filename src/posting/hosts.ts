/*
 * Whose mail and web addresses a posting gives: "jobs@nordkai.com" says who is hiring where nothing else does, and speaks
 * for a name that stands elsewhere.
 */

/** A domain's own word ("nordkai"), where it stands in the source, and whether mail goes there. */
export interface Host {
  readonly word: string
  readonly from: number
  readonly to: number
  readonly mail: boolean
  /** It is where the openings of a company stand, or its own page at a network. */
  readonly page: boolean
}

// Providers, networks, boards and other houses at which anybody has a page or a mailbox.
const shared = new Set(
  `gmail googlemail google hotmail outlook live msn yahoo icloud me aol protonmail proton gmx web mail zoho fastmail posteo mailbox yandex qq
  github gitlab bitbucket linkedin twitter x facebook fb instagram youtube vimeo tiktok medium substack wordpress blogspot slack discord telegram whatsapp
  glassdoor indeed greenhouse lever workday myworkdayjobs ashbyhq ashby bamboohr smartrecruiters workable jobvite icims teamtailor personio breezy
  recruitee stackoverflow stackexchange ycombinator angel angellist wellfound dice monster ziprecruiter totaljobs reed stepstone xing seek naukri builtin otta welcometothejungle
  hackernews weworkremotely remoteok remotewlb jobs job careers career hire notion typeform airtable forms docs drive goo bit tinyurl wikipedia wikimedia python
  pythonjobs djangojobs eeoc dol uscis apple amazon amazonaws cloudfront example test localhost crunchbase trustpilot meetup calendly zoom`
    .trim()
    .split(/\s+/)
)
const publicParts = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'gob', 'or', 'ne', 'uk', 'nhs'])

const address = /[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z0-9-]{2,40}){1,4}(?:\/(?:company\/)?[\w-]{2,40}\/?)?/iy

// Only the beginning of a very long text is looked through.
const reach = 200_000

/** Addresses of a posting that are somebody's own; thirty at most. Linear. */
export function hostsIn(source: string): Host[] {
  const hosts: Host[] = []
  const seen = new Set<string>()
  for (const sign of source.slice(0, reach).matchAll(/@|:\/\//g)) {
    if (hosts.length >= 30) break
    address.lastIndex = sign.index + sign[0].length
    const match = address.exec(source)
    if (!match) continue
    const [domain = '', ...path] = match[0].split('/')
    const mail = sign[0] === '@'
    const parts = domain.toLowerCase().split('.').slice(0, -1)
    while (parts.length > 1 && publicParts.has(parts.at(-1) ?? '')) parts.pop()
    const own = parts.at(-1) ?? ''
    // A network's page of a company, and a repository of its openings.
    const page = /^(?:linkedin|github|gitlab)$/.test(own)
      ? pageOf(own, path, source.slice(match.index, match.index + 120))
      : undefined
    const word = page ?? own
    if (word.length < 3 || (!page && shared.has(word)) || /^\d+$/.test(word)) continue
    const at = match[0].toLowerCase().lastIndexOf(word)
    if (at === -1 || seen.has(`${mail} ${word}`)) continue
    seen.add(`${mail} ${word}`)
    hosts.push({
      word,
      from: match.index + at,
      to: match.index + at + word.length,
      mail,
      page: page !== undefined
    })
  }
  return hosts
}

function pageOf(network: string, path: readonly string[], address: string): string | undefined {
  const [first, second] = path
  if (network === 'linkedin') return first === 'company' ? second?.toLowerCase() : undefined
  return /^[^\s)]*\/(?:careers?|jobs|hiring|vacancies|openings)\b/i.test(address)
    ? first?.toLowerCase()
    : undefined
}

/** Whether a domain's word is a name's: "nordkai" for "Nordkai Shipping", "nordkaishipping" for "Nordkai". */
export function isHostOf(word: string, key: string): boolean {
  const plain = word.replaceAll('-', '')
  const name = key.replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (name === '' || plain === '') return false
  return (
    plain === name ||
    (plain.length > 3 && name.startsWith(plain)) ||
    (name.length > 3 && plain.startsWith(name))
  )
}
