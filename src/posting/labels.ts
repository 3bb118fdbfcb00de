/** What a label announces. */
export type LabelKey = 'title' | 'company' | 'agency' | 'location' | 'pay' | 'level'

/** A label at the head of a line, and where its value stands (`[from, to)`, empty if on the next line). */
export interface Label {
  readonly key: LabelKey
  readonly from: number
  readonly to: number
}

const keys: readonly (readonly [LabelKey, RegExp])[] = [
  [
    'title',
    /^(?:[a-z-]+ ){0,3}(?:job|position|role|posting|vacancy|working|requisition|internship|co-op) (?:title|name)$|^(?:title|position|role|job|job profile|role profile|job role|designation|vacancy|opening|post|stelle|stellenbezeichnung|vaga|cargo|puesto|poste|intitulé du poste|ruolo|posizione|functie|stanowisko|должность|вакансия|target role|opportunity|we(?:'re| are) hiring|now hiring|hiring|wanted)(?: applied for)?$/
  ],
  [
    'company',
    /^(?:(?:hiring|about the) )?(?:company|employer|organi[sz]ation|firm|institution|client|business|unternehmen|arbeitgeber|firma|empresa|entreprise|soci[ée]t[ée]|azienda|bedrijf|werkgever|f[öo]retag|virksomhed|yritys|компания|работодатель|who|employing organi[sz]ation)(?: name)?$|^(?:name of )?(?:the )?(?:company|employer|organi[sz]ation)$/
  ],
  ['agency', /^(?:recruitment |recruiting |staffing )?agency(?: name)?$|^recruiter(?: company)?$/],
  ['location', /^(?:job |work |office )?(?:locations?|place|city|country|region|address)$/],
  [
    'pay',
    /^(?:(?:base|annual|yearly|hourly|monthly|gross|starting|expected|salary|pay|compensation|wage|total|target|estimated|the|our|advertised|offered) ){0,4}(?:salary|pay|compensation|remuneration|wage|wages|rate|salary range|pay range|pay rate|package|ctc|stipend)(?: (?:range|band|scale|details?|information|transparency|package|per (?:hour|year|annum)|offered))?$/
  ],
  ['level', /^(?:seniority|career|experience|job|position)? ?(?:level|seniority|grade)$/]
]

// A label is short, and a colon, a tab or a dash behind two spaces divides it from its value.
const divided = /^([^:\t]{2,45}?)\s*[:\t]\s*/

/** Reads a label; undefined for other lines. A label alone on its line has an empty value. */
export function labelOf(text: string): Label | undefined {
  const match = divided.exec(text)
  const name = (match?.[1] ?? (text.length <= 30 ? text : ''))
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[_\s]+/g, ' ')
    .replace(/[()]/g, '')
    .trim()
  if (name === '') return undefined
  // Without a colon only the plainest words are labels.
  if (
    !match &&
    !/^(?:job|position|role) title$|^company(?: name)?$|^employer(?: name)?$|^organi[sz]ation(?: name)?$|^hiring company$/.test(
      name
    )
  )
    return undefined
  const key = keys.find(([, pattern]) => pattern.test(name))?.[0]
  return key && {key, from: match ? match[0].length : text.length, to: text.length}
}
