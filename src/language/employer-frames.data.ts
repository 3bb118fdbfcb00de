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
(picture|imagine|see|find|seeing|imagining|picturing) (myself|me) ..5 (at|with|in) ${name}
(be|feel) (at home|happy|useful|right|well placed|in good hands) ..2 (at|with) ${name}
(advert|advertisement|posting|ad|vacancy|listing|job description|careers page|website|blog|interview) ..2 (says|tells me|tells|shows me|shows|reads|states) (that)? the? <name>
(vacancy|post|role|position|job|opening|advert|advertisement|posting|ad|internship) (that|which)? the? <name> (has|is|advertised|advertises|advertise|offers|posted|published|announced|listed|opened)
(saw|read|heard|learned|learnt|noticed|see|read|hear|understand|gather) that the? <name> (seeks|is seeking|is looking|looks for|is hiring|hires|is recruiting|recruits|has (an|a) ..2 (opening|vacancy|post|role|position)|wants a|needs a)
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
(what|why) the? <name> (needs|does|is|has|builds|looks|works|makes)
(like|love|admire|liked|loved|admired|impressed by|struck by|drawn to|appeals to me|excites me|fascinates me|is) how the? <name> (needs|does|is|has|builds|looks|works|makes|treats|runs|handles|keeps|writes|tests|plans)
(what|that) ..1 (convinced|convinces|persuaded|decided|draw|draws|drew|attracts|attracted|brings|brought|made|makes|interest|interests|excites|intrigues|fascinates|moves|moved|impresses|impressed|struck|strikes|caught|sold|motivates|tempts|tempted|won|appeal|appeals|speak|speaks|spoke) ..9 (is|was|are|were|about|in|at|by) ${name}
(suit|suits|suited) me ..4 (as|than|like) ${name}
(few|no|hardly any|no other) (employer|employers|company|companies|firm|place|places|team) ..9 (as|than|like) ${name}
(am|'m) (applying|writing) because (of)? the? <name>
i (apply|write) because (of)? the? <name>
what i (could|can|would|might|will) ..3 (for|to|at) ${name}
i ..1 (could|would|can|might) ..2 do ..3 for ${name}
(in|at|into) the (service|disposal) of ${name}
${ahead} ..6 (halls|looms|ovens|works|workshop|workshops|office|offices|depot|depots|sheds|kitchen|kitchens|lab|labs|laboratory|laboratories|warehouse|warehouses|gates|doors|walls|corridors|stores|studio|studios|factory|plant|yard|ranks|crew|staff|engineers|developers|team|family) (of|at) ${name}
(speak|talk|meet|meeting|speaking|talking|conversation|interview|call|chat|in touch) ..3 (with|to) (the people|the team|the engineers|the developers|somebody|someone|anyone|a colleague|an engineer|the folks) (at|from|of) the? <name>
(thank you|thanks) ..9 at the? <name>
(spend|spending|devote|devoting|dedicate|give|invest) ..3 (next|coming|years|career|life|energy|time|working life) ..6 (at|to|with|for) the? <name>
(share|believe in|identify with|agree with|subscribe to|stand behind) the? <name> 's
what the? <name> (stands|tries|wants|offers|publishes|teaches|believes|promises|does for)
i (trust|hope|believe|think|am ..1 (sure|confident|certain|convinced|positive)|wish|pray|expect|would be ..2 (glad|happy|honoured|honored|grateful|delighted|thrilled)) (that|if)? the? <name> ..2 (will|would|could|can|may|might|considers|considered|finds|takes|took|invites|invited|gives|gave|needs|chooses|chose|and i)
(hope|wish|dream) ..1 (is|would be) (that)? the? <name> (will|would|may|might|could)
i can (help|serve|support) ${name}
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
<name> (is|seems|seems to be|would be|looks like|sounds like|remains|strikes me as|feels like|appears to be|has long been) (exactly|precisely|just)? (where i ..1 (want|would|could|hope|see|can|belong|will|feel|should|wish|picture|am applying)|the (right|kind|sort|company|place|employer|team|one|only|first)|(a|an) ..2 (place|company|employer|team|firm) (where|that i|i|in which|for me)|my (first|only|dream|top|preferred)|(first|top) (choice|on my list))
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
<name> (has|was|had) ..2 (been)? my (goal|dream|first choice|wish|favourite|ambition|dream employer|dream company|aim)
it (is|must be|has to be|should be|'s|was) ..1 the? <name> (that|where|for which|to which|,)? ..1 (i|my) ..1 (want|would|hope|apply|am applying|wish|choose|see|belong|heart|dream)
for me ,? it (must|has to|should|can only) be the? <name>
(if|should|when|once|whether) the? <name> ..2 (give|gives|take|takes|hire|hires|consider|considers|choose|chooses|invite|invites|decide|decides|accept|accepts|want|wants|see|sees|let|lets|offer|offers) ..2 (me|my)
(if|should|whether) (you|anybody|anyone|somebody|someone) at the? <name> ..2 (need|needs|want|wants|wish|wishes|like|likes|have|has|be|are|is|would)
(have|'ve) ..2 (wanted|hoped|wished|dreamt|dreamed|meant|longed|planned) (to|of) ..4 (for|at|with|joining|join|to) the? <name>
<name> and (i|me|my ..2) (would|could|will|can|are|make|fit|share|belong)
in the? <name> ,? i (see|have found|recognise|recognize|hope to find|expect to find|would find) ..3 (employer|company|team|place|house|firm|publisher|group)
(have|'ve) ..2 been ..2 (fan|admirer|follower) of the? <name>
(moving|move|going|coming|changing|switching|switch|change) to the? <name> (would be|will be|is) ..2 (next|logical|natural|right|only) ..1 (step|move|chapter|thing)
(move|relocate|commute|come|travel) to <word> ..2 (for|to work for|to work at) the? <name>
^ (at|with) the? <name> ,? (my|this|that|such|it) ..4 (would|will|could) (be|reach|have|find|matter|serve|help|grow|make|mean)
thank you ,? <name> ,
(working|helping|contributing|building|supporting|testing|looking after|maintaining) (on|to|with|for)? the? <name> 's ..3 (would|will) (be|mean)
<name> is the ..2 (employer|company|firm|place|house|team|one) ..1 (that|which|where|for which)? ..1 i ..2 (want|would|hope|have ..1 been looking|have been searching|have wanted|look for|am looking|wish|apply|should|could)
<name> (deserves|deserve|should have|ought to have) ..12 ,? and i would
let me know ..1 (if|whether|when) the? <name>
followed the? <name> ('s <word>)? (since|for (years|a|some|many|several)|with ..1 (interest|admiration)|from its)
`

/** What is usual at a place was done there: "At Northwind I would often stay". */
export const HABITS = `
<name> ,? (i|we) (would|could|will|can) (often|always|sometimes|usually|regularly)
<name> ,? (i|we) could not
`

/** Whoever works there, or did with the writer: "a talk by an engineer at Northwind". */
export const OTHERS = `
my (old|former|last|previous|present|current|own|then) ..2 (team|manager|lead|boss|mentor|colleague|colleagues|people|job|role|post|position) (at|with|@) the? <name>
(by|with|from|met|know|knows|asked|told|than|hired|called|friend|my) (a|an|another|one|some|several|two|former|senior|lead|old)? ..2 (engineer|developer|analyst|scientist|programmer|architect|manager|lead|intern|recruiter|colleague|friend|mentor|boss) (at|@) the? <name>
`

/** "The Northwind team": a department's, unless the name is a firm's. */
export const TEAMS = `
(join|joining|part of|member of|strengthen|with|on|in) (the|your) <name> (team|family|crew)
`
