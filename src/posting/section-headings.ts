import type {Line} from './lines.ts'

/** What a part of a posting is about. */
export type Section = 'required' | 'nice' | 'unwanted' | 'tasks' | 'offer' | 'about' | 'apply' | 'related'

/*
 * The many names of a posting's sections, as patterns over a heading in lower case without marks. Order counts: "preferred
 * qualifications" is nice to have, "not required" is unwanted. Collected from the layouts counted over 160 postings.
 */
const names: readonly (readonly [Section, readonly string[]])[] = [
  [
    'unwanted',
    [
      String.raw`^(?:what )?(?:we|you) (?:don't|do not|won't|will not) (?:need|ask|require|expect|want|look).*`,
      String.raw`^what (?:we|you) (?:don't|do not) .*`,
      String.raw`^(?:what )?(?:you|we) can (?:forget|skip|leave|ignore|do without).*`,
      String.raw`^(?:won't|won't have|forget about|never mind|out of scope|you can leave at home.*)$`,
      String.raw`^(?:not needed|not required|no need|not necessary|don't need|you don't need).*`
    ]
  ],
  [
    'related',
    [
      String.raw`^(?:similar|related|more|other|recommended|featured) (?:\p{L}+ )?(?:jobs|openings|positions|roles|vacancies|opportunities).*`,
      String.raw`^(?:related|people also viewed|also open|meet the hiring team|apply for this job|create a job alert|set alert.*|explore more.*|looking for something else.*|more jobs.*|jobs you may.*|we are also hiring|hiring insights|about the company page|submit your application)$`
    ]
  ],
  [
    'nice',
    [
      String.raw`.*\b(?:nice|good|great|useful|helpful) to (?:haves?|know|see)\b.*`,
      String.raw`^(?:nice|bonus|pluses|plus|pluspunkte|extras?|assets?|ideally|optional|optionally|preferably|preferred|desired|desirable|desirables|advantageous|advantages?|additionally|kudos|extra credit|brownie points|wünschenswert.*|von vorteil.*|idealerweise.*|gern gesehen.*|das wäre .*|das ist ein plus|beneficial|handy|appreciated|valued|regarded|wish ?list|icing on the cake|secondary skills|negotiables?|should|should[- ]haves?|could|could[- ]haves?|good extras?|wish|wishes|kann|kür|atouts?|optionnel|deseable|valorable)$`,
      String.raw`.*\b(?<!^(?:skills|experience|required|requirements|qualifications)(?: and|\/| &) )(?:nice-to-haves?|bonus points?|bonus skills?|bonus if|preferred|desirable|desired|advantageous|additional (?:skills|qualifications|experience|assets)|extra (?:points|credit)|plus points|a plus|an advantage|an asset|beneficial|stand ?out|set you apart|brownie points|not (?:a )?(?:must|required|essential)|optional|(?:highly|well|also|much|particularly) (?:regarded|valued|appreciated|desirable|welcome)|(?:viewed|regarded|considered|seen) favou?rably|wish ?list|ideal world)\b.*`,
      String.raw`^(?:even better|it's (?:great|nice|a bonus)|it would|it'd be|what would|what helps|(?:what|things) we(?:'d| would) (?:cheer|clap|smile|be glad|be happy|be pleased|be thrilled|appreciate|welcome|enjoy)\b.*|(?:who|what) you (?:might|may|could) be|(?:the )?(?:stack|tools?|things?|languages?|skills?) (?:that )?you (?:may|might|could)\b.*|it's (?:lovely|nice|fine|great|good|welcome)\b.*|what will help|would be|we(?:'d| would) (?:also )?(?:like|love(?! to (?:meet|hear|see|talk|have you)| you to)|be (?:pleased|happy|glad|delighted|excited|impressed))|also (?:good|nice|welcome|helpful)|good if|great if|you'll impress|you might also|helps if|welcome|useful|ideally|preferably|(?:you|candidates?|applicants?) (?:might|may|could) (?:also )?(?:have|know|bring|offer|speak|like|enjoy|mention)|you (?:also|ideally|preferably) (?:have|know|bring|offer|speak)|you get (?:extra|bonus)|(?:(?:it|that|this) )?(?:wouldn't|would not|won't|can't|doesn't|does not) (?:hurt|harm)).*`
    ]
  ],
  [
    'required',
    [
      String.raw`.*\b(?:requirements?|required|qualifications?|prerequisites?|must[- ]haves?|essentials?|eligibility|person specification|competenc(?:y|ies)|skill ?sets?|skills)\b.*`,
      String.raw`^(?:musts?|must|needed|need|your? profile|profile|candidate profile|ideal profile|background|your background|experience|your experience|your skills|criteria|selection criteria|education|education,? (?:and|&|and\/or|\/)? ?(?:training|experience|skills|qualifications).*|knowledge|expertise|anforderungen|dein profil|ihr profil|what counts|tech(?:nology|nical)? stack|(?:our |the |your )?(?:tech )?stack|technologies|our technologies|technical environment|tools|tools and technologies|languages|tech we use|core technologies|non-negotiables?|muss|pflicht|profil|profil recherché|requisitos|imprescindible|(?:what )?we (?:cannot|can't|could not) do without|the (?:stack|tools?|skills?) you (?:master|know|need|have|must)\b.*|you(?:'ll| will) (?:probably )?(?:be happy|feel at home|like it|enjoy it|fit in)\b.*|the (?:basics|essentials)|anforderungsprofil|qualifikation(?:en)?|voraussetzungen|(?:das|was) (?:bringst du|bringen sie|du|sie) (?:mit|mitbringst|mitbringen)|das solltest du mitbringen|(?:deine|ihre) (?:qualifikation(?:en)?|kenntnisse|skills)|(?:das )?(?:wir erwarten|erwarten wir)|wir suchen)$`,
      String.raw`^(?:about you|about the candidate|who you are|you|you are|you have|you've|you bring|you know|you need|you (?:definitely|already|should already) have|you should (?:have|know|be)|you(?:'ll| will| would)? (?:need|have|bring|know|should|must)|you must|your (?:qualifications|strengths|toolbox|toolkit)|what (?:you|you'd|you'll|you will|you'll|you would|you must|you should)\b(?!.*\b(?:do|be doing|be working|work on|get|receive|learn|own|build)\b).*)`,
      String.raw`^(?:what|who|whom) (?:(?:are )?we(?:'re| are)?|do we) (?:looking|look|need|ask|expect|require|want|search|seek|hop)\w*.*`,
      String.raw`^(?:we|we'd|we're|we are) (?:after|need|ask|expect|require|look|looking|want|seek|hope)\w*(?! to hear).*`,
      String.raw`^(?:things|skills|what) we (?:need|want|look|expect|ask|require).*`,
      String.raw`^(?:looking for|the ideal candidate|ideal candidate|the (?:right|successful|perfect|best) (?:candidate|person|applicant)|the person|successful candidates?|candidates? (?:should|must|will)|our ideal|is this you|could this be you|sound like you|does this sound|(?:this|the) (?:role|job|position) is for you|you(?:'re| are| may be| might be| could be| will be)? (?:a )?(?:good|great|right|perfect)? ?(?:fit|match)|you (?:may|might|could|'ll|will) (?:be|thrive|fit)|we'd love to (?:hear|meet|see|talk).*|what makes you|what it takes|why you|you'll (?:fit|thrive|be (?:a )?(?:good|great))).*`
    ]
  ],
  [
    'offer',
    [
      String.raw`.*\b(?:benefits|perks|compensation|salary|what we offer|we offer|what's in it for you|what you(?:'ll| will|'d)? (?:get|receive)|package|remuneration|our offer|the offer|pay|pay range|money|why (?:join )?us|why you(?:'ll| will) love|rewards|wir bieten|(?:das|was) (?:wir )?bieten(?: wir)?|unser angebot)\b.*`
    ]
  ],
  [
    'tasks',
    [
      String.raw`.*\b(?:responsibilities|duties|accountabilities|tasks|day[- ]to[- ]day|typical (?:day|week)|your day|scope)\b.*`,
      String.raw`^(?:you will|you'll|you'd|your (?:role|work|mission|job|impact|position)|the (?:role|job|work|position|opportunity|mission|challenge)|about the (?:role|job|position|work|opportunity)|(?:in|with|as part of) this (?:role|position|job).*|what you (?:do|will do|'ll do).*|what you(?:'ll| will|'d| would)? (?:be )?(?:do|doing|work|working|own|build).*|what (?:the|this) (?:role|job) .*|job (?:description|summary|purpose|overview|duties)|role (?:overview|description|summary|purpose)|position (?:overview|summary|description)|key (?:areas|objectives)|how you(?:'ll| will) .*|overview|summary|description|purpose|(?:deine |ihre )?aufgaben|(?:das|was) (?:erwartet dich|dich erwartet|sie erwartet|erwartet sie))$`,
      String.raw`^what you(?:'ll| will|'d| would)? (?:be )?(?:do|doing|work|working|own|build|deliver|learn)\b.*`
    ]
  ],
  [
    'apply',
    [
      String.raw`^(?:how to apply|to apply|apply|applying|(?:your |the )?applications?(?: documents)?|application.*|what to send|what we need from you|(?:your |required )?documents(?: required)?|please (?:send|include|submit)(?: us)?|send us|bewerbung.*|(?:deine|ihre) bewerbung|so bewirbst du dich|kontakt|interessiert|next steps|(?:the |our )?(?:hiring|interview|recruitment|selection|application) (?:process|steps|procedure|stages)|contact.*|process|interested|practical matters|what happens next|closing date|deadline|hiring)$`
    ]
  ],
  [
    'about',
    [
      String.raw`^(?:about|who we are|who are we|our (?:company|team|story|mission|values|culture|vision|product|products|customers|commitment)|the (?:company|team|product)|company(?: description| overview| profile| info)?|culture|values|mission|equal opportunit.*|diversity.*|eeo.*|inclusion.*|what we (?:do|build|make|believe|value|stand for)|why .*|our .*|meet .*|über uns.*|introduction|background information|location)\b.*`
    ]
  ]
]

let compiled:
  readonly {readonly section: Section; readonly loose: RegExp; readonly exact: RegExp}[] | undefined

const any = (patterns: readonly string[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|') || '(?!)', 'u')

function compile(): NonNullable<typeof compiled> {
  return names.map(([section, patterns]) => {
    const [loose, exact] = [
      patterns.filter((pattern) => pattern.startsWith('.*')),
      patterns.filter((pattern) => !pattern.startsWith('.*'))
    ]
    return {section, loose: any(loose), exact: any(exact)}
  })
}

// The words that headings consist of. A plain line with any other ("Excellent communication skills") is a lost list item.
const headingWords = new Set(
  `required requirements requirement qualifications qualification preferred desired desirable minimum basic key core technical tech essential
  essentials skills skill experience education knowledge and & or the your our a an job role position candidate ideal must have haves musts
  nice to good great bonus points plus additional optional professional main general other who what you we are is for of in as with if
  responsibilities duties tasks accountabilities daily day typical week scope benefits perks compensation salary pay package offer extra
  credit personal soft hard functional specific competencies competency prerequisites eligibility criteria specification person not needed
  it's be would asset assets advantage advantages advantageous beneficial us i'm looking expect need
  highly well regarded valued viewed favourably favorably appreciated wouldn't won't hurt harm it that after someone somebody definitely ideally also might may could handy wish list world bring`
    .trim()
    .split(/\s+/)
)

/** The section that a heading's words announce; `plain` for a line that nothing but its words marks as a heading. */
export function sectionNamed(heading: string, plain = false): Section | undefined {
  compiled ??= compile()
  const words = heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]+|[^\p{L}')]+$/gu, '')
    .replace(/\s+/g, ' ')
  if (words === '' || words.length > 90) return undefined
  // Headings in two languages: "Atouts / You may have".
  const halves = words.split(/\s+[/|]\s+/)
  if (halves.length === 2) {
    const named = halves.map((half) => sectionNamed(half, plain))
    const wish = named.find((section) => section === 'nice' || section === 'unwanted')
    const both = wish ?? named.find((section) => section !== undefined)
    if (both) return both
  }
  const strict = plain && !words.split(/[\s/,-]+/).every((word) => headingWords.has(word))
  return compiled.find(({loose, exact}) => exact.test(words) || (!strict && loose.test(words)))?.section
}

/** The section that a line opens as a whole; `other` for a heading of no known kind, undefined for a line that is none. */
export function sectionOf(line: Line): Section | 'other' | undefined {
  const {text, kind, level, strong, gap} = line
  const words = text.split(/\s+/).length
  const colon = /[:：]$/.test(text)
  if ((kind === 'item' && !colon) || text.length > 90 || words > 14) return undefined
  const marked = level > 0 || strong || colon
  const capitals =
    words > 1 && gap && text.length > 8 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
  if (marked || capitals) return sectionNamed(text) ?? (colon && words > 8 ? undefined : 'other')
  const plain = words <= 7 && /^[\p{Lu}\p{P}\p{S}]/u.test(text) && !/[.!;,]$|[,;:]\s/.test(text)
  return plain ? sectionNamed(text, true) : undefined
}
