/*
 * How letters speak of the employer to be. Each pattern ends where a name begins: at a capital. All are bounded, and
 * anchored at a word that seldom occurs, so they stay linear. No `\p{…}` and no i flag: together they cost milliseconds
 * to compile.
 */

const NAME = String.raw`(?=[*_"'“]*[A-ZÀ-ÞĀ-Ž\d]|[*_"']*[a-z]{1,2}[A-Z])`
const GAP = String.raw`(?:[^\s.;:!?]+\s+){0,9}?`
const pattern = (source: string): RegExp =>
  new RegExp(
    String.raw`\b${source}\s+(?:the\s+)?(?:(?:[a-z]+\s+){0,2}(?:people|folks|team|engineers|crew|colleagues)\s+(?:at|of|from|behind)\s+(?:the\s+)?)?[*_"'“]*${NAME}`,
    'g'
  )

// The writer looks ahead: "I would", "may I", "I hope to", "glad to".
const AHEAD = String.raw`(?:I\s+(?:would|could|will|can|shall|should|may|might|hope|want|wish|plan|intend|mean|aim)|I['’](?:d|ll)|(?:[Mm]ay|[Cc]an|[Cc]ould|[Ss]hall|[Mm]ight)\s+(?:I|we)|[Ll]et\s+(?:me|us)|(?:want|wish|hope|hoping|like|love|eager|keen|happy|glad|proud|excited|ready|delighted|thrilled|prepared|honou?red|willing|able|chance|opportunity|looking\s+forward|look\s+forward)\s+to|[Ii]t\s+(?:would|will)|how\s+I\s+(?:can|could|would|might|will))`
const WISH = String.raw`(?:want|wants|wish|hope|hoping|like|love|eager|keen|happy|glad|proud|excited|looking forward|look forward|plan|dream|choose|delighted|thrilled)`

/** Frames in which only a company can stand, be it a technology's maker as well. */
export const places: readonly RegExp[] = [
  pattern(
    String.raw`(?:[Aa]pply|[Aa]pplying|[Aa]pplications?)\s+(?!(?:my|the|this|these|those|such|what|his|her|our|their|[a-z]+ing|[A-Z][a-z]+)\s+[a-z])${GAP}(?:to|at|with|@)`
  ),
  pattern(
    String.raw`(?:[Rr]ole|[Pp]osition|[Oo]pening|[Pp]ost|[Jj]ob|[Vv]acancy|[Oo]pportunity|[Ii]nternship|[Tt]eam|[Pp]osting|[Cc]andidacy|[Ii]nterview|[Ss]pot|[Ss]eat)s?\s+${GAP}(?:at|with|@)`
  ),
  pattern(
    String.raw`(?:[Ee]ngineer|[Dd]eveloper|[Aa]nalyst|[Ss]cientist|[Pp]rogrammer|[Aa]rchitect|[Mm]anager|[Ll]ead)\s+(?:at|@)`
  ),
  pattern(String.raw`[Jj]oin(?:ing)?`),
  pattern(
    String.raw`${WISH}\s+${GAP}(?:work|working|be|being|start|starting|contribute|contributing|build|building|grow|career|future|life|stay|help|years)\s+${GAP}(?:for|at)`
  ),
  pattern(
    String.raw`(?:future|place|career|desk|seat|home|chapter|long run|next step|next years|interview)\s+${GAP}(?:at|with)`
  ),
  pattern(String.raw`[Hh]ear(?:ing)?\s+(?:back\s+)?from`),
  pattern(
    String.raw`(?:I\s+(?:would|could|will|can|hope\s+to|want\s+to)|I['’](?:d|ll))\s+${GAP}(?:do|bring|use|build|repeat|continue|make|help|start|try|learn|write|begin|apply|offer|add|take)\s+${GAP}at`
  ),
  pattern(
    String.raw`(?:write|writing|apply|applying|application|letter|pitch|reach\s+out|reaching\s+out)\s+to`
  ),
  pattern(String.raw`(?:consider|considering)\s+me\s+(?:for|at)`),
  pattern(
    String.raw`[Yy]our\s+(?:[a-z]+\s+){0,2}?(?:work|engineers|team|colleagues|people|culture|role|mission|offices?|projects|customers|products?|platform)\s+(?:[a-z]+\s+){0,2}?at`
  ),
  pattern(String.raw`(?:hired|considered|employed|taken\s+on|interviewed|invited)\s+by`)
]

/** "I would … at Northwind", with what is between them to be looked at. */
export const deedsAhead: RegExp = pattern(
  String.raw`${AHEAD}\s+(?:[^\s.;:!?]+\s+){1,14}?(?:at|within|inside)`
)

/** Frames in which technologies stand as well. */
export const attractions: readonly RegExp[] = [
  pattern(
    String.raw`(?:want|wish|hope|like|love|eager|keen|happy|glad|proud|excited|looking forward|look forward)\s+${GAP}(?:contribute|contributing|help|bring)\s+${GAP}to`
  ),
  pattern(
    String.raw`(?:draws?|drew|drawn|attracts?|attracted|brings?|brought|pulls?)\s+(?:me\s+)?(?:most\s+)?(?:to|towards|by)`
  ),
  pattern(
    String.raw`(?:appeals?\s+to\s+me|[Ww]hat\s+I\s+(?:like|admire|value|love|respect|enjoy|want))\s+${GAP}(?:about|in|at|is|from|of)`
  ),
  pattern(
    String.raw`(?:interest|interested|interests\s+me|impressed|excited|intrigued|fascinated|inspired|enthusiastic|passionate|curious|thrilled)\s+(?:most\s+)?(?:in|by|about)`
  ),
  pattern(
    String.raw`(?:fit|match|asset|addition|value|benefit|contribution|contribute|contributing|useful|use|helpful|service|credit|worth|suited|suitable|valuable|advantage)\s+(?:for|to|at|with)`
  ),
  pattern(String.raw`(?:be|[Bb]eing|become|[Bb]ecoming)\s+(?:a\s+|an\s+)?(?:active\s+)?(?:part|member)\s+of`),
  pattern(String.raw`(?:I|I['’]ve|have)\s+(?:long\s+|always\s+)?(?:admired?|respected)`),
  pattern(
    String.raw`(?:[Ww]hat|[Hh]ow|[Ww]hy)(?=\s+(?:the\s+)?[A-ZÀ-ÞĀ-Ž]\S*(?:\s[A-ZÀ-ÞĀ-Ž]\S*){0,3}\s+(?:needs|does|is|has|builds|looks|works|makes))`
  ),
  // "What convinced me to write is Northwind's promise", "the reason for my letter is Northwind"
  pattern(
    String.raw`(?:[Ww]hat|[Tt]hat)\s+(?:[^\s.;:!?]+\s+)?(?:convinced|convinces|persuaded|decided|draws?|drew|attracts?|attracted|brings?|brought|made|makes|interests?|excites?|intrigues?|fascinates?|moves?|moved|impress(?:es|ed)?|struck|strikes|caught|sold|motivates?|tempt(?:s|ed)|won|appeals?|speaks?|spoke)\s+${GAP}(?:is|was|are|were|about|in|at|by)`
  ),
  pattern(
    String.raw`(?:[Rr]easons?|[Ww]hy)\s+(?:(?:for|that|why|of)\s+)?(?:I|my|behind|this)\s+${GAP}(?:is|was|are|were)`
  ),
  pattern(
    String.raw`(?:convinced|persuaded|impressed|attracted|drawn|inspired|won\s+over|intrigued|moved|struck|motivated)\s+(?:(?:me|by|to|at)\s+)${GAP}(?:in|at|by|about|of|to)`
  ),
  pattern(
    String.raw`(?:honou?r|privilege|pleasure|joy|dream|delight|ambition|aim|goal|plan|wish)\s+(?:is\s+|it\s+is\s+)?to\s+(?:[^\s.;:!?,]+\s+){1,7}?(?:for|at|with|to)`
  ),
  // The writer helps, and is of use to.
  pattern(
    String.raw`${AHEAD}\s+(?:[^\s.;:!?,]+\s+){0,3}?(?:help|helping|support|supporting|serve|serving|assist|strengthen|give|offer|save|spare|bring|show|make|keep|lead|propel|represent|choose|prefer|call)`
  ),
  pattern(
    String.raw`(?:would|could|will|can)\s+(?:[a-z]+\s+){0,2}?(?:help|serve|support|benefit|strengthen|assist)`
  ),
  pattern(
    String.raw`(?:opportunity|chance|idea|prospect|thought|possibility)\s+(?:to|of)\s+(?:work|working|build|building|grow|growing|collaborate|collaborating)\s+${GAP}(?:with|for|at)`
  ),
  pattern(
    String.raw`${AHEAD}\s+(?:[^\s.;:!?,]+\s+){0,8}?(?:bring|contribute|offer|add|give|take|devote|lend|move|dedicate|commit)\s+(?:[^\s.;:!?,]+\s+){1,8}?to`
  ),
  // The writer shares what the employer stands for.
  pattern(
    String.raw`(?:aligns?|aligned|aligning|resonates?|resonated|identify|agree|chimes?|fits?|sympathi[sz]e|in\s+line|in\s+tune)\s+(?:[^\s.;:!?,]+\s+){0,3}?(?:with|to)`
  ),
  pattern(
    String.raw`(?:admire|share|believe\s+in|respect|applaud|appreciate|contribute\s+to|support|further|advance|committed\s+to)\s+(?:[^\s.;:!?,]+\s+){0,4}?(?:success|growth|future|mission|vision|goals|values|culture|work|reputation|commitment|ethos|approach)\s+(?:of|at)`
  ),
  pattern(String.raw`(?:success|growth|future|mission|vision|goals|values|culture|ethos)\s+(?:of|at)`)
]

const attracting = String.raw`(?:resonat\w+|speaks? to me|spoke to me|appeals? to me|attracts? me|attracted me|draws? me|drew me|convinced me|convinces me|persuaded me|impress\w* me|excites? me|interests? me|intrigues? me|fascinates? me|inspires? me|moves me|caught my (?:eye|attention|interest)|made me (?:write|apply|want)|makes me want|is (?:the reason |precisely |exactly )?(?:why|what) (?:I|drew|brings|brought|attracts|made|draws)|aligns? with|fits? (?:me|my|what I)|matches (?:me|my|what I)|suits me|is close to my|is mine as well|is one (?:that )?I (?:share|believe))`

/** What follows a name that is spoken of as the employer to be. */
export const follows = new RegExp(
  String.raw`^(?:'s\s+(?:mission|vision|values|culture|posting|opening|vacancy|job|advert|advertisement|ad|commitment|reputation|careers page|hiring|engineering blog)\b|\s+(?:is|are)\s+(?:currently\s+|now\s+)?(?:looking|searching|hiring|recruiting)\b|\s+(?:would|could|will|can)\s+(?:gain|benefit|profit|get|find in me|be getting|be hiring|count on|rely on|expect from me|have in me)\b|\s+(?:is|seems(?: to be)?|would be|looks like|sounds like|remains|strikes me as|feels like|appears to be|has long been)\s+(?:exactly\s+|precisely\s+|just\s+)?(?:where I|the (?:right|kind|sort|company|place|employer|team|one|only|first)|(?:a|an) (?:\w+ ){0,2}(?:place|company|employer|team|firm) (?:where|that I|I|in which|for me)|my (?:first|only|dream|top|preferred)|(?:first|top) (?:choice|on my list))|(?:'s)?(?:\s+[^\s.;:!?,]+){0,10}?\s+${attracting})`
)

/** What stands before and behind a name that is the employer's to be: "At … I would", "Working at … would", "Why …?". */
export const aroundNames: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [
    /(?:^|[.;:,–—]\s)(?:[Aa]t|[Ww]ith|[Ff]or) (?:the )?$/,
    /^,?\s+(?:too,?\s+|then,?\s+)?(?:I|we)(?:['’](?:d|ll)\b|\s+(?:would|could|will|can|hope|want|wish|expect|see|plan|should|shall|look forward)\b(?!\s+(?:often|always|sometimes|usually|regularly)))/
  ],
  [
    /\b(?:[Ww]orking|[Bb]eing|[Ss]tarting|[Ll]ife|[Aa] (?:job|role|place|position|career)|[Tt]o (?:work|be)) (?:at|for|with) (?:the )?$/,
    /^\s+(?:would|will|is what|is where|appeals|means)\b/
  ],
  [
    /(?:^|[.;:,–—]\s)(?:[Aa]t|[Ww]ith) (?:the )?$/,
    /^,?[^.;:!?]{0,80}\b(?:[Ee]ngineer|[Dd]eveloper|[Aa]nalyst|[Ss]cientist|[Pp]rogrammer|[Aa]rchitect|[Mm]anager|[Ll]ead|[Ii]ntern)\s+(?:is|are)\s+(?:needed|wanted|sought|missing|looked for)\b/
  ],
  // "Northwind's maps have accompanied me, and a desk there is what I hope for"
  [
    /(?:^|\s)(?:the )?$/i,
    /^[^.;:!?]{0,120},?\s+and\s+[^.;:!?]{0,60}\bthere\b[^.;:!?]{0,50}\bI(?:'d|'ll|\s+(?:would|could|will|hope|want|wish))\b/
  ],
  [
    /(?:^|\s)(?:the )?$/i,
    /^\s+(?:take|takes|hire|hires|employ|employs|engage|engages|choose|chooses|accept|accepts|invite|invites)\s+me\b/
  ],
  [/\b[Ww]hy (?:the )?$/, /^\s*\?/],
  [
    /\bfollowed (?:the )?$/,
    /^(?:'s \w+)?\s+(?:since|for (?:years|a|some|many|several)|with (?:\w+ )?(?:interest|admiration)|from its)\b/
  ]
]
