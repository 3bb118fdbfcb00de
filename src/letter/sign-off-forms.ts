const adjectives = 'best|kind|kindest|warm|warmest|good|many|sincere|friendly|cordial|professional'

/*
 * How people close a letter, by the words that a form may begin with: a line is held against the few forms that begin as
 * it does. All at once they would be a pattern that takes longer to compile than the letter to read.
 */
const forms: readonly (readonly [first: string, form: string])[] = [
  ['yours', 'yours(?: (?:very )?(?:sincerely|faithfully|truly|respectfully|obediently))?'],
  [
    'very most sincerely respectfully truly faithfully',
    '(?:very |most )?(?:sincerely|respectfully|truly|faithfully)(?: yours| submitted| and respectfully)?'
  ],
  [
    `with my very ${adjectives.replaceAll('|', ' ')}`,
    `(?:with )?(?:my )?(?:very )?(?:${adjectives})(?: (?:and|&) (?:${adjectives}))? (?:regards|wishes|thanks|greetings)`
  ],
  [
    'regards best warmly cordially cheers kindly gratefully all take until talk',
    'regards|best|warmly|cordially|cheers|kindly|gratefully|all the best|take care|until then|talk soon'
  ],
  [
    'thanks thank thanking',
    '(?:thanks|thank you|thanking you)(?: (?:again|a lot|so much|very much|kindly|in advance))?'
  ],
  [
    'many thanks thank',
    `(?:many )?(?:thanks|thank you)(?: (?:and|&)|,)? (?:(?:with )?(?:${adjectives}) )?(?:regards|wishes)`
  ],
  ['with', 'with (?:appreciation|gratitude|thanks|regards|respect|greetings|anticipation)'],
  ['in thank thanks', 'in (?:anticipation|appreciation|gratitude)|thank(?:s| you) for reading'],
  [
    'mit ganz freundliche freundlichen beste besten viele vielen herzliche herzlichen liebe lieben schöne schönen hochachtungsvoll',
    '(?:mit )?(?:(?:ganz )?(?:freundliche|beste|viele|herzliche|liebe|schöne)n? )grü(?:ß|ss)en?|hochachtungsvoll'
  ],
  [
    'med vänlig vänliga venlig venlige vennlig vennlige bästa beste hälsning hälsningar mvh',
    '(?:med )?(?:vänliga?|venlige?|vennlige?|bästa|beste) (?:hälsning(?:ar)?|hilsen(?:er)?)|hälsningar|mvh'
  ],
  [
    'met vriendelijke hartelijke groet groeten groetjes ystävällisin terveisin',
    '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|ystävällisin terveisin|terveisin'
  ],
  [
    'bien cordialement un cordial saludo saludos atentamente',
    '(?:bien )?cordialement|bien à vous|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente'
  ],
  [
    'cordiali distinti atenciosamente selamlar saygılar saygılarımla sevgiler pozdrawiam z',
    '(?:cordiali|distinti) saluti|atenciosamente|selamlar|saygılar(?:ımla)?|sevgiler|pozdrawiam|z poważaniem'
  ]
]

const byFirst = new Map<string, (string | RegExp)[]>()
for (const [first, form] of forms) {
  for (const word of first.split(' ')) byFirst.set(word, [...(byFirst.get(word) ?? []), form])
}

/** Length of the words of a sign-off at the head of a line (`Kind regards`, `Best`), the longest that they make, or 0. */
export function signOffWords(line: string): number {
  const lower = line.toLowerCase()
  if (lower.length !== line.length) return 0
  const candidates = byFirst.get(/^[^\s,.!:;/|—–]+/.exec(lower)?.[0] ?? '')
  let longest = 0
  for (const [index, form] of candidates?.entries() ?? []) {
    const pattern = typeof form === 'string' ? new RegExp(`^(?:${form})(?![a-zà-ž0-9])`) : form
    if (candidates) candidates[index] = pattern
    longest = Math.max(longest, pattern.exec(lower)?.[0].length ?? 0)
  }
  return longest
}
