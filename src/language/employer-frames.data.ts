/**
 * How letters speak of the employer to be. Patterns are those of `phrases.ts` over a sentence in which `<name>` stands for the
 * one name that is looked at; commas count as words.
 */

/** What may stand between a frame and the name: "the people at", "a company like". */
const name =
  '((the|your|a|an|such)? (..3 (people|folks|team|engineers|crew|colleagues|staff|developers|side|doors|walls|offices|roof) (at|of|from|behind) the?|..3 (company|firm|employer|place|organisation|organization|business|house|shop|startup|one) (like|such as|called|named)|..2 (company|firm|publisher|bank|startup|retailer))|the)? <name>'

const feels =
  'want|wants|wish|hope|hoping|like|love|eager|keen|happy|glad|proud|excited|looking forward|look forward|plan|dream|choose|delighted|thrilled'
const pleased = `${feels}|ready|prepared|honored|honoured|willing|able|chance|opportunity|pleased|grateful|curious|determined`
const adverb =
  '(also|really|very|much|gladly|certainly|truly|therefore|still|too|one day|simply|indeed|happily|definitely|most)?'

/** The writer looks ahead: "I would", "may I", "I hope to", "glad to". */
const ahead = `(i ${adverb} (would|could|will|can|shall|should|may|might|hope|want|wish|plan|intend|mean|aim)|(may|can|could|shall|might) (i|we)|let (me|us)|(${pleased}) to|it (would|will)|how i (can|could|would|might|will))`

const function_ = '(engineer|developer|analyst|scientist|programmer|architect|manager|lead|intern)'
const ideals =
  '(success|growth|future|mission|vision|goals|values|culture|ethos|principles|philosophy|reputation|commitment|approach)'

/** "Applying it to", "the next step at": only a company stands there, be it a technology's maker as well. */
export const PLACES = `
(apply|applying) (for|to|as|at|with|@|here|now|today|again|directly|on|in|because|after|,) ..9 (to|at|with|@) ${name}
(apply|applying) (to|at|with|@) ${name}
(application|applications) ..9 (to|at|with|@) ${name}
(role|position|opening|post|job|vacancy|opportunity|internship|team|posting|candidacy|interview|spot|seat|place|roles|positions|openings|posts|jobs|vacancies|opportunities|teams|postings|interviews|spots|seats) ..9 (at|with|@) ${name}
${function_} (at|@) ${name}
(join|joining) ${name}
(${feels}) ..9 (work|working|be|being|start|starting|contribute|contributing|build|building|grow|career|future|life|stay|help|years) ..9 (for|at) ${name}
(future|place|career|desk|seat|(a|new|my|second) home|chapter|long run|next step|next years|interview) ..9 (at|with) ${name}
(hear|hearing) back? from ${name}
i (would|could|will|can|hope to|want to) ..9 (do|bring|use|build|repeat|continue|make|help|start|try|learn|write|begin|apply|offer|add|take) ..9 at ${name}
(write|writing|apply|applying|application|letter|pitch|reach out|reaching out) to ${name}
(consider|considering) me (for|at) ${name}
your ..2 (work|engineers|team|colleagues|people|culture|role|mission|office|offices|project|projects|customer|customers|product|products|platform) ..2 at ${name}
(hired|considered|employed|taken on|interviewed|invited) by ${name}
`

/** "I would … at Northwind": what is between them says whether it was done there before. */
export const DEEDS_AHEAD = `
${ahead} <word> ..12 (at|within|inside) ${name}
`

/** Frames in which technologies and fields of work stand as well. */
export const ATTRACTIONS = `
(want|wish|hope|like|love|eager|keen|happy|glad|proud|excited|looking forward|look forward) ..9 (contribute|contributing|help|bring) ..9 to ${name}
(draw|draws|drew|drawn|attract|attracts|attracted|bring|brings|brought|pull|pulls|pulled) me? most? (to|towards|by) ${name}
(appeal|appeals) to me ..9 (about|in|at|is|from|of) ${name}
what i (like|admire|value|love|respect|enjoy|want) ..9 (about|in|at|is|from|of) ${name}
(interest|interested|interests me|impressed|excited|intrigued|fascinated|inspired|enthusiastic|passionate|curious|thrilled) most? (in|by|about) ${name}
(fit|match|asset|addition|value|benefit|contribution|contribute|contributing|useful|use|helpful|service|credit|worth|suited|suitable|valuable|advantage) (for|to|at|with) ${name}
(be|being|become|becoming) (a|an)? active? (part|member) of ${name}
(i|have) (long|always)? (admire|admired|respected) ${name}
(what|how|why) the? <name> (needs|does|is|has|builds|looks|works|makes)
(what|that) ..1 (convinced|convinces|persuaded|decided|draw|draws|drew|attracts|attracted|brings|brought|made|makes|interest|interests|excites|intrigues|fascinates|moves|moved|impresses|impressed|struck|strikes|caught|sold|motivates|tempts|tempted|won|appeal|appeals|speak|speaks|spoke) ..9 (is|was|are|were|about|in|at|by) ${name}
(reason|reasons|why) (for|that|why|of)? (i|my|behind|this) ..9 (is|was|are|were) ${name}
(convinced|persuaded|impressed|attracted|drawn|inspired|won over|intrigued|moved|struck|motivated) (me|by|to|at) ..9 (in|at|by|about|of|to) ${name}
`

/** The same, with no comma between the frame and the name. */
export const CLOSE_ATTRACTIONS = `
(honor|honour|privilege|pleasure|joy|dream|delight|ambition|aim|goal|plan|wish) (is|it is)? to <word> ..6 (for|at|with|to) ${name}
${ahead} ..3 (help|helping|support|supporting|serve|serving|assist|strengthen|give|offer|save|spare|bring|show|make|keep|lead|propel|represent|choose|prefer|call) ${name}
(would|could|will|can) ..2 (help|serve|support|benefit|strengthen|assist) ${name}
(opportunity|chance|idea|prospect|thought|possibility) (to|of) (work|working|build|building|grow|growing|collaborate|collaborating) ..9 (with|for|at) ${name}
${ahead} ..8 (bring|contribute|offer|add|give|take|devote|lend|move|dedicate|commit) <word> ..7 to ${name}
(align|aligns|aligned|aligning|resonate|resonates|resonated|identify|agree|chime|chimes|fit|fits|sympathise|sympathize|in line|in tune) ..3 (with|to) ${name}
(admire|share|believe in|respect|applaud|appreciate|contribute to|support|further|advance|committed to) ..4 (work|${ideals.slice(1, -1)}) (of|at) ${name}
${ideals} (of|at) ${name}
`

const attracting =
  '(resonate|resonates|resonated|resonating|speaks to me|spoke to me|appeals to me|attracts me|attracted me|draws me|drew me|convinced me|convinces me|persuaded me|impress me|impresses me|impressed me|excites me|interests me|intrigues me|fascinates me|inspires me|moves me|caught my (eye|attention|interest)|made me (write|apply|want)|makes me want|is (the reason|precisely|exactly)? (why|what) (i|drew|brings|brought|attracts|made|draws)|(aligns|align) with|(fit|fits|matches) (me|my|what i)|suits me|is close to my|is mine as well|is one that? i (share|believe))'

/** What is said of a name that is the employer's to be. */
export const SUBJECTS = `
<name> 's (mission|vision|values|culture|posting|opening|vacancy|job|advert|advertisement|ad|commitment|reputation|careers page|hiring|engineering blog)
<name> (is|are) (currently|now)? (looking|searching|hiring|recruiting)
<name> (would|could|will|can) (gain|benefit|profit|get|find in me|be getting|be hiring|count on|rely on|expect from me|have in me)
<name> (is|seems|seems to be|would be|looks like|sounds like|remains|strikes me as|feels like|appears to be|has long been) (exactly|precisely|just)? (where i|the (right|kind|sort|company|place|employer|team|one|only|first)|(a|an) ..2 (place|company|employer|team|firm) (where|that i|i|in which|for me)|my (first|only|dream|top|preferred)|(first|top) (choice|on my list))
<name> 's? ..10 ${attracting}
`

/** The same for names that are no sentence's first word, or that stand in such a place that only an employer can. */
export const SURROUNDINGS = `
^ (at|with|for) the? <name> ,? ((too|then) ,?)? (i|we) ${adverb} (would|could|will|can|hope|want|wish|expect|see|plan|should|shall|look forward)
(,|.|;|:|–|—) (at|with|for) the? <name> ,? ((too|then) ,?)? (i|we) ${adverb} (would|could|will|can|hope|want|wish|expect|see|plan|should|shall|look forward)
(working|being|starting|life|(a|an) (job|role|place|position|career)|to (work|be)) (at|for|with) the? <name> (would|will|is what|is where|appeals|means)
^ (at|with) the? <name> ..12 ${function_} (is|are) (needed|wanted|sought|missing|looked for)
(,|.|;|:|–|—) (at|with) the? <name> ..12 ${function_} (is|are) (needed|wanted|sought|missing|looked for)
<name> ..12 ..8 ,? and ..12 there ..9 i (would|could|will|hope|want|wish)
<name> (take|takes|hire|hires|employ|employs|engage|engages|choose|chooses|accept|accepts|invite|invites) me
why the? <name> ?
followed the? <name> ('s <word>)? (since|for (years|a|some|many|several)|with ..1 (interest|admiration)|from its)
`

/** What is usual at a place is what was done there: "At Northwind I would often stay". */
export const HABITS = `
<name> ,? (i|we) (would|could|will|can) (often|always|sometimes|usually|regularly)
`

/** "The Northwind team": a department's, unless the name is a firm's. */
export const TEAMS = `
(join|joining|part of|member of|strengthen|with|on|in) (the|your) <name> (team|family|crew)
`
