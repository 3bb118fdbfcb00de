/*
 * How letters speak of pay. Patterns are those of `phrases.ts` over a sentence in which the amount in question stands as
 * `<amount>`, and these stand for whole classes: `<role>` a person with a job (engineers, a Django lead, whoever), `<job>`
 * a role or piece of work, `<pay>` a noun that is pay by itself (salary, day rate), `<measure>` one that can be (band,
 * median, package), `<payer>` those who pay (banks, the market), `<gerund>` an -ing form that opens a clause, `<source>` a
 * known source of pay figures, `<other>` a verb or noun of other money, `<open>` a bracket. Gaps end at marks, at other
 * amounts, at `<other>`, at "that" and "which", and, for roles, at first persons. See `pay-classes.ts`.
 */

/** Frames of what a role pays, earns or is worth: the strength, then the patterns. The strongest frame on an amount decides. */
export const ROLE_FRAMES: Readonly<Record<1 | 2 | 3, string>> = {
  3: `
<role> ..6 (earn|earns|make|makes|get|gets|cost|costs|charge|charges|fetch|fetches|draw|draws|paid|worth|expect) ..6 : ..2 ,? ..2 <amount>
(<measure>|<pay>) ..3 (<role>|<job>) ..6 : ..2 ,? ..2 <amount>
<role> 's ..1 (<pay>|<measure>) ..6 : ..2 ,? ..2 <amount>
<role> 's ..2 <measure> ..5 <amount>
<role> ..4 (is|are) ..2 (expensive|costly|dear|cheap|scarce|rare|unaffordable) ..2 (<open>|,|–|—|:|-|at) ..3 <amount>
(hard|difficult|impossible|rare|not easy) to (find|hire|get|keep|attract|recruit|have) ..3 (for|under|below|for (less|under)) than? ..2 <amount>
what ..2 (<role>|<job>) ..3 (<pay>|<measure>|worth|pays) ..4 : ..2 ,? ..2 <amount>
(chair|seat|desk|same work|such work|this work) ..2 (is|are|gets|goes|filled|paid|pays|staffed|occupied) ..3 (for|at|from) ..3 <amount>
(earnings|income|incomes|compensation|package|packages|<measure>) of ..3 <amount> ..3 (are|is) ..2 (routine|common|normal|usual|standard|typical|ordinary|rare|average|unheard|the norm|expected|nothing)
<amount> ..4 (are|is) ..2 (routine|common|normal|usual|standard|typical|the norm|ordinary|nothing (special|unusual)) ..2 (for|at|among|in) ..4 (<role>|<job>|level|levels|field|trade|industry|market|profession)
<amount> (is|are) ..4 (price tag|price|tag|cost|rate|norm|tariff|asking) ..3 (on|of|for) ..5 (<role>|<job>)
(pay|pays|paying|paid) ..6 (<role>|<job>) ..6 <amount>
(<role>|<job>) 's ..2 (<pay>|<measure>|pay) ..1 (–|—|-|,|<open>|:) ..3 <amount>
<pay> ..9 (–|—|,|<open>) ..3 <amount>
who ..2 (cost|costs|earn|earns|draw|draws|command|commands) ..3 <amount>
<role> ..9 (earn|earns|earning|make|makes|making|draw|draws|drawing|command|commands|commanding|charge|charges|charging|bill|bills|billing|fetch|fetches|fetching|collect|collects|collecting|gain|gains|gaining|cash|cashes) ..4 <amount>
<role> ..9 (get|gets|getting|receive|receives|receiving|clear|clears|clearing|pocket|pockets|net|nets|gross|grosses|average|averages|land|lands|landing|see|sees|attract|attracts|attracting|pocketing|netting) ..4 <amount>
<role> ..9 (take|takes|taking|bring|brings|bringing) home ..4 <amount>
<role> ..9 (pull|pulls|pulling|rake|rakes) (in|down) ..4 <amount>
<role> ..9 (start|starts|starting|begin|begins|sit|sits|stand|stands|top|tops|max|hover|hovers|end) (out|up|somewhere|anywhere|off)? (at|on|from|with|around|near|between|with) ..4 <amount>
<role> ..9 (go|goes|going|hired|hiring|trade|trades|trading|retail|retails|sell|sells) ..1 (for|at|from|up) ..4 <amount>
(title|titles|profile|profiles|skill|skills|skill set|job title) ..3 (fetch|fetches|command|commands|pays|pay|earns|brings|draws) ..4 <amount>
<amount> , ..4 , (is|are) ..2 what ..4 (<role>|<job>) ..6 (earn|earns|make|makes|get|gets|cost|costs|pay|pays|command|commands|fetch|fetches|draws)
<job> ..9 (hover|hovers|hovering|cluster|clusters|settle|settles|sit|sits|stand|stands|lie|lies) ..4 <amount>
<role> ..9 (expect|expects|demand|demands|ask|asks|want|wants) (for|to (earn|make|get))? ..3 <amount>
<role> ..9 (is|are|'s|'re|be|been|being|gets|get) ..3 (wanted|sought|advertised|listed|employed|engaged|signed|paid|worth|underpaid|overpaid|hired|recruited|billed|priced|valued|given|offered|promised|handed|granted|charged|rewarded|quoted) ..5 <amount>
<role> ..9 (is|are|'s|'re|being) ..3 (underpaid|overpaid|paid) , at ..3 <amount>
<role> ..9 (is|are|'s|'re) ..2 (on|at) ..3 <amount>
<role> ..6 paid ..5 <amount>
<role> ..4 , (at|on|from) ..2 <amount>
<role> ..9 (their|his|her|its|the) <measure> , ..1 <amount>
(hour|day|week|month|year) of ..6 <role> ..1 (is|costs|runs|comes|goes) ..1 (valued|priced|billed|worth|rated|charged)? (at|to|for)? ..2 <amount>
(hour|day|week|month|year) of ..4 <role> 's ..1 (is|costs|runs|comes) ..4 <amount>
<role> 's (time|hour|day|week|month|year|work|help) ..1 (is|costs|runs|comes|goes) ..4 <amount>
<role> ..6 (takes|take|taking|brings|bring|carries|carry) ..2 <amount> home
what ..2 (pay|pays) ..3 <role> , ..1 <amount>
(profile|profiles|skills|skill set|background) ..6 worth ..3 <amount>
<role> ..9 (go|goes|going|walk|walks|walking|come|comes|get|gets|leave|leaves) (home|away|in|off|out|by) (with|at|on|for) ..3 <amount>
<role> ..9 (in|within|into|on|for|with) (the|a|an|their)? ..1 <amount> <measure>
<role> ..9 (walk|walks|walking) ..2 into ..2 <amount>
(<payer>|<role>|<job>) ..6 (pay|pays|earn|earns|make|makes|get|gets|cost|costs|worth|fetch|fetches) ..6 : ..2 ,? ..2 <amount>
<amount> (that|which)? ..4 (<role>|<job>) ..3 (earn|earns|make|makes|get|gets|cost|costs|pay|pays|command|commands|draw|draws|fetch|fetches|take|takes|bring|brings|bill|bills|invoice|invoices|(is|are) ..1 (paid|offered|given|promised|handed))
<role> ..9 (graded|banded|placed|ranked|scaled) ..1 (at|on|in) ..2 <amount>
<role> ..9 (will|would|can|does|do|may) ..2 (cost|earn|make|get|take home|command|fetch|draw|receive|charge) ..4 <amount>
<role> ..6 (costs|cost) ..4 <amount>
<role> ..6 (set|sets) (you|one|us|them) back ..4 <amount>
(<role>|<job>) <measure> ..2 <amount>
what ..3 <role> ..2 <word> , which (is|are|means) ..2 <amount>
my (profession|trade|craft|occupation|kind|line|field) ..4 (brings|pays|earns|yields|commands|fetches|makes|gets) ..4 <amount>
<pay> , ..6 , (is|are|lies|stands|comes|runs) ..3 <amount>
what ..3 <role> ..3 (earns|earn|makes|make|gets|get|costs|cost) ..4 , ..1 <amount>
<job> ..9 (pay|pays|paying|fetch|fetches) ..5 <amount>
<job> ..9 (carry|carries|offer|offers|command|commands|bring|brings|attract|attracts|earn|earns|net|nets) in? ..2 <amount>
(offer|offers|quote|quotes|price|asking|market) (for|to) ..6 (<role>|<job>) ..6 <amount>
(for|at) ..1 <amount> ..4 (get|gets|find|finds|hire|hires|buy|buys|have|has) ..4 <role>
<job> ..9 (go|goes|going|come|comes|start|starts|starting|top|tops|list|lists) ..2 (up|out|to|for|at|from|with|in|between|anywhere) ..4 <amount>
<job> ..9 (run|runs|range|ranges) ..1 (from|to|up|between|into|anywhere) ..4 <amount>
<job> ..9 (reach|reaches|average|averages|top|tops|exceed|exceeds|have|has) ..4 <amount>
python (pays|paid) ..6 :? ..2 <amount>
<role> <open> ..3 ,? ..2 <close> :? ..1 <amount>
<job> ..9 (is|are|'s) ..2 (worth|listed|advertised|going|paid|priced|offered|posted) ..4 <amount>
<pay> ..10 <amount>
<pay> ..8 , ..2 <amount>
<amount> ..3 <pay>
<amount> (is|are|was) ..6 <pay>
<measure> (for|of|at) ..9 (<role>|<job>) ..6 <amount>
(market|median|average|mean|typical|usual|normal|standard|fair) ..3 (<role>|<job>) ..6 <amount>
(market|median|average|mean|typical|usual|normal|standard|top|starting|entry-level|fair) <measure> ..8 <amount> ..6 for ..6 (<role>|<job>)
<measure> for ..6 (<role>|<job>) ..4 , ..3 <amount>
market ..2 <measure> ..6 <amount>
(pay|compensation|comp) (in|for|at|around|of|across) ..8 (is|runs|goes|starts|sits|lies|hovers|averages|tops|ranges|quoted) ..6 <amount>
(pay|compensation|comp) for ..6 , ..2 <amount>
^ <amount> (:|,|–|—) (that|this|which)? ..6 <source>
<amount> (that|which) ..1 <source>
<amount> , ..2 (say|says|reports|writes) ..2 <source>
<measure> (that|which)? ..1 <source> ..9 , ..1 <amount>
(pay|pays|paying) ..6 <role> ..4 <amount>
(earn|earns|make|makes|get|gets|draw|draws) ..3 <amount> ..2 as ..4 <role>
(with|after|at) ..6 (years|experience|skills|background|level) ..5 (you|one|people) ..2 (get|gets|earn|earns|make|makes|ask|expect|draw|draws) ..3 <amount>
team of ..3 (costs|cost) ..3 <amount>
(cost|costs) ..3 <amount> ..2 to (keep|hire|employ|replace|retain|recruit|find) ..4 <role>
(give|gives|offer|offers|giving|offering|hand|hands|handing|promise|promises|grant|grants|guarantee|guarantees|allow|allows) ..4 <role> ..4 <amount>
<amount> (that|which) ..6 (give|gives|pay|pays|offer|offers|grant|grants|hand|hands|promise|promises) ..5 (<role>|graduates|newcomers)
(hand|hands|handing|throw|throws|throwing|wave|waves|waving|dangle|dangles|dangling) ..2 <amount> ..3 (at|to|before|in front of) ..5 (<role>|graduates|newcomers|anybody|anyone|whoever)
(lure|lures|luring|tempt|tempts|attract|attracts|poach|poaches|woo|woos|win|keep|keeps|retain|retains|reward|rewards) ..4 <role> ..3 (with|for|at|by) ..3 <amount>
<payer> ..3 (reward|rewards|honours|honors|remunerates|values) ..4 (with|at|by) ..2 <amount>
(<measure>|package|packages|offer|offers) (of|at|over|above|beyond|upwards of|north of|from|around|near) ..3 <amount> ..9 (<role>|<job>)
<amount> (is|are|was|has been|have been|has become|became|remains) ..4 (norm|offer|rate|price|tag|tariff|figure|pay) ..2 (to|for|of|among|at|on) ..4 (<role>|<job>)
<amount> as the (norm|rule|standard|average|median|usual|going|rate) ..3 for ..4 (<role>|<job>)
(pay|pays|paying|offer|offers) ..4 <amount> ..3 (for|to) ..6 (<role>|<job>)
(pay|pays|paying|offer|offers) ..4 <amount> ..3 for (this|that|such|the same) (a|kind|sort|type|line|level) of? ..2
(you|one|companies|teams|firms) ..4 (hire|hires|hiring|recruit|recruits) ..6 (at|for|from) ..3 <amount>
(hire|hires|hiring|recruit|recruits|employ|employs) ..6 <role> ..6 (at|for|from|under|below) ..4 <amount>
<amount> ..3 (goes|go|buys|gets) ..1 to? ..3 <role>
<gerund> ..8 pays ..4 <amount>
<amount> (<job>|<role>)
<amount> (python|senior|junior|remote|backend|back-end|software|data|engineering|tech|dev|it|ml|platform|contract|freelance|full|mid|staff|principal) ..1 (<job>|<role>)
<amount> (skill|skills|career|profession|craft|calling|specialty|speciality|language|title)
<amount> (trade|skill|craft|calling|job)
(give|gives|pay|pays|paying|offer|offers|owe|owes|cost|costs) ..1 (whoever|anyone|anybody|someone|somebody|<role>) ..8 <amount>
(start|starts|hire|hires|take|takes|bring|brings) (on|in)? ..3 <role> ..2 (on|at|in at|from) ..3 <amount>
(get|find|have|land|afford|book|hire|secure) ..5 <role> ..2 (for|at|from|under|below) ..2 <amount>
(hire|hires|hiring|replacing|recruiting|keeping|employing) ..8 (cost|costs) ..4 <amount>
(lose|loses|lost|replace|replaces) ..4 <role> ..3 (pay|pays) ..3 <amount>
<job> ..6 (deserve|deserves|merit|merits|warrant|warrants|justify|justifies) ..4 <amount>
<role> ..6 (deserve|deserves|merit|merits|warrant|warrants|justify|justifies) ..4 <amount>
(<role>|<job>) ..6 (stop|stops|end|ends|cap|caps|bottom|bottoms|close|closes) (out|up|off)? (at|on|around|near|below|above) ..3 <amount>
(entry-level|mid-level|senior|junior|staff-level|graduate) ..4 (sit|sits|start|starts|pays|run|runs|hover|hovers|stand|stands|begin|begins|go|goes) ..1 (at|on|from|near|around|for|between) ..3 <amount>
(offers|quotes|bids) ..6 (run|runs|reach|go|come|start|top|range) ..1 (to|up to|at|from|in|around|out)? ..3 <amount>
(skill|skills|work|experience|expertise|background|profile|skillset|talent) ..2 (would|will|can|could|may)? ..1 (bring|brings|fetch|command|commands|earn|earns|sell|sells) ..3 <amount>
(<role>|<job>) ..2 is ..2 an? <amount> (one|role|job|post|position|<job>|<role>)
<role> ..4 (is|be|are) ..2 on ..3 <amount>
<source> 's (<measure>|<pay>) for ..6 (is|stands|lies|sits|comes) ..4 <amount>
(cv|resume|resumé|résumé) ..4 worth ..3 <amount>
(everyone|everybody|anyone|anybody) ..2 (hiring|recruiting) ..5 (pays|pay|offers) ..4 <amount>
(<measure>|value|worth|cost) of ..3 (<role>|<job>) ..3 (is|runs|lies|sits|stands|comes) ..4 <amount>
<pay> (for|in|of|at) ..5 : ..2 <amount>
<source> , ..3 <role> ..6 (has|have|is|are|at|stands|on) ..3 <amount>
<amount> ..1 (is|are) ..3 what ..4 (<role>|<job>) ..6 (carry|carries|offer|offers|reward|rewards|yields|hand|hands|earn|earns|make|makes|get|gets|cost|costs|pay|pays|commands|draws|expect|expects|ask|asks|want|wants|charge|command|see|reach|charges|bill|bills|receive|receives|take|takes|bring|brings|fetch|fetches)
`,
  2: `
<amount> ..4 for ..6 (<role>|<job>)
<role> ..8 (at|on) ..3 <amount>
at ..2 <amount> ..3 , ..4 <role>
<role> (–|—|-) ..1 <amount>
<job> ..4 at ..3 <amount>
(with|at|on|as) ..1 pay ..1 (at|of|around|near) ..2 <amount>
<job> , ..1 <amount>
<job> ..4 : ..2 <amount>
<role> ..9 (between|from) <amount>
<role> ..4 <open> ..3 <amount>
^ <amount> for ..8 : (that|this) is ..5 (engineering|development|programming|consulting|architecture|science|administration)
<role> ..3 : ..2 <amount>
<role> , ..1 <amount>
<role> <open> <measure>? : ..1 <amount>
<source> : ..1 <amount>
<role> ..6 (report|reports|state|states|declare|declares) ..3 <amount>
<source> <open> ..2 <amount>
<source> ..9 <amount>
<amount> ..5 <source>
<amount> <open> ..3 <source>
<measure> of ..3 <amount> ..8 (<role>|<job>)
`,
  // Whatever the verb: only a figure per time, or a band.
  1: `
<job> ..8 <amount>
<role> ..6 <amount>
`
}

/** Frames without a role or piece of work in them: none may name something bought ("$200k for Snowflake"). */
export const PAYER_FRAMES = `
<payer> ..6 (pay|pays|paying|offer|offers|offering|quote|quotes|promise|promises) ..5 <amount>
<payer> ..4 (dangle|dangles|wave|waves|throw|throws|shell out|lay out|put up) ..3 <amount>
<payer> ..9 (hire|hires|hiring|recruit|recruits) ..6 (at|for|from) ..3 <amount>
`

/** A floor of pay told by a denial, which belongs to the claim: "nobody here writes Python for less than …". */
export const FLOOR_FRAMES = `
(nobody|none|no one|few|hardly anyone) ..8 (paid|earns|earn|makes|make|gets|get|draws|asks|charges) ..2 (under|below|less than|beneath) ..2 <amount>
<role> ..6 (refuse|refuses|decline|declines|reject|rejects|ignore|ignores|shun|turn down|turns down|laugh at) ..3 (below|under|less than|beneath) ..2 <amount>
(nobody|none|no|not|never|hardly|few) ..9 (<role>|<job>) ..6 (for|under|below|beneath) (less|under|below)? than? ..3 <amount>
(nobody|none|no one|few) ..12 (settle|settles|sign|signs|accept|accepts|answer|answers|write|writes|do|does|work|works|code|codes|touch|touches|start|starts|get|gets|move|moves) ..4 (for|under|below) (less|under|below)? than? ..3 <amount>
(nobody|none|no|no one|not|never|hardly|few|cannot|rarely|seldom) ..9 (<role>|<job>) ..9 (under|below|beneath|less than|anything (less than|under|below)) ..2 <amount>
(not|never|cannot|hardly) ..6 (have|had|get|got|hire|hired|find|found|buy|bought|recruit|recruited|keep|kept) ..4 (<role>|<job>)? ..4 (under|below|beneath|less than) ..2 <amount>
<role> ..9 not ..4 (under|below|beneath) ..3 <amount>
<role> ..9 not ..4 for less than ..2 <amount>
(nobody|none|no one|few|no|not) ..6 (hired|found|had|got|recruited|bought|kept|won) ..3 (under|below|beneath|for less than) ..2 <amount>
no <role> ..9 (under|below|for) (less|under|below)? than? ..3 <amount>
`

/** The writer's own floor: "I would not move for less than …". */
export const OWN_FLOOR_FRAMES = `
i ..4 (declined|turned down|refused|rejected) ..1 (an|another|one|offers|the)? ..1 (offer|offers|job|post|position|role|<job>) ..2 (of|for|at|over|from|paying|with) ..3 <amount>
(below|under|beneath|for less than|less than|for under|for anything (under|below)) ..1 <amount> ,? ..2 i ..2 not ..1 (say|sign|accept|move|come|start|work|consider|live|join|switch|leave|do|go|think|agree|get)
i ..3 not ..8 (under|below|for (less|under|below)) than? ..3 <amount>
i ..3 not ..1 (move|sign|come|start|work|join|switch|relocate|go|do|get|live|take|commute|consider|accept|settle) ..8 for ..3 <amount>
(anything|something) (under|below|beneath|less than) ..2 <amount> ..2 (is|would be) ..4 (question|reach|low|little|no) ..4 me
for (less|under|below) than? ..2 <amount> ..2 i (would|will|could|do|shall) ..3
(not|nothing|never) (under|below|less than|for less than) ..2 <amount>
i ..4 not ..1 (accept|take|go|settle|move|sign|work|start|consider) ..3 (below|under|less|lower) than? ..3 <amount>
`

/** Frames of other money, with the same strengths. At equal strength they win. */
export const OTHER_FRAMES: Readonly<Record<2 | 3 | 4, string>> = {
  // "the tool I am looking for has to stay under $2,000 a year"
  4: `
<other> of ..2 <amount>
i (make|makes|earn|save|bring|cost) (the|our|this|that|their|its|his|her|them|us|every|each) ..4 <amount>
<amount> in ..3 (fees|savings|sales|refunds|fines|penalties|losses|damages|interest|credits|vouchers|donations|funding|revenue|claims)
bill ..2 (under|below|of) ..2 <amount>
<amount> (would|will|could) not
i (am|was) (looking|hoping|aiming) for (has|have|must|is|should|needs|will|would|can|may) ..8 <amount>
`,
  3: `
<amount> (in all|altogether|all told)
at ..2 cost of ..2 <amount>
(donated|granted|awarded|gave|lent) (our|my|us|the|them|a|an) ..3 <amount>
<source> ..2 (charges|charge|charged|bills|billed|invoices|invoiced|sells|paid) ..4 <amount>
(paid|covered|funded|financed|sponsored|supported|bought) for? ..4 (year|years|month|months|week|weeks) of ..9 ,? ..2 <amount>
<amount> (too (much|little)|extra|short|in arrears)
cost (the|our|their|his|her|my|its|us|them|him|me|every|each|that|this) ..2 <amount>
(pay|pays|paid|owe|owes|send|sends|sold) <source> ..2 <amount>
<amount> (of|in) ..2 <other>
(customers|customer|clients|client|users|user|passengers|patients|visitors|subscribers|members) (pay|pays|paid|spend|spends) ..4 <amount>
(paid|charged|billed|invoiced|quoted|cost|costs|wired|sent|owed|lent) (us|me|them|him|her) ..4 <amount>
(we|i|us) (paid|charged|billed|gave|offered|spent|raised|received) ..5 <amount>
(we|i|us) (got|earned|made|took) ..2 <amount>
<amount> (of|in) ..3 (revenue|savings|sales|funding|losses|refunds|damage|fraud|volume|equity|investment|donations|costs|credits|traffic|business|debt|transactions|payments|claims|orders|hardware|tooling|test|cloud|vouchers|voucher|points|tips|interest|commission|coupons|fines|penalties|damages|tax|taxes|rent|fees)
`,
  2: `
<other> ..3 <amount>
<other> ..2 (of|is|was|at|to|by|from) ..2 <amount>
(cost|costs|costing) ..4 <amount>
(worth) ..2 <amount> (of|in)
(job|jobs) (costs|burns|uses|takes) ..4 <amount>
`,
}

/** The writer's own pay, asked or present. `<mine>` is a `<measure>` behind "my". */
export const OWN_FRAMES = `
(last|latest|previous|former|current|present|old|next) (job|role|post|position|employer|company|contract|<job>) ,? ..2 i ..2 (earn|earned|make|made|get|got|was paid|am paid|received|charged|billed) ..3 <amount>
i ..6 (<pay>|pay) (<other>|cut|rise|raise|bump|increase|drop) (to|from|of) ..3 <amount>
i ..4 (have|hold|received) ..3 offer (of|for|at|over|from) ..3 <amount>
i (am|was|have been|have grown) (used|accustomed) to ..6 <amount>
i ..3 (live on|live off|get by on|depend on|rely on|count on|manage on|survive on) ..3 <amount>
i ..4 (gave up|give up|left|leave|enjoy|enjoyed|have|had|quit|walked away from) ..2 (<pay>|pay|<measure>) ..2 (of|at|with|around) ..2 <amount>
(offer|pay|give) ..3 <amount> ,? ..2 i (would|will|can|could|shall) ..3 (accept|sign|join|come|move|start|say yes|be yours|be there|be happy)
my ..2 (goal|aim|hope|ambition|plan|dream|wish|objective) ..7 (<pay>|<measure>|<mine>|pay) ..3 <amount>
i ..3 (not|never) ..3 (earned|earn|made|make|been paid|worked|charged|gone|went|billed) ..3 (less|under|below|lower) than? ..3 <amount>
i ..2 (see|put|price|value|place|rate) (this|the|your) ..2 (<job>|<role>) (at|around|near) ..3 <amount>
my ..2 (<pay>|<measure>|<mine>|pay) (,|<open>|–|—|-|:) ..3 <amount>
^ (financial|pay|money|wage|salary) (expectations|expectation|terms|wishes|requirements) ..2 :? ..2 <amount>
i ..1 (consider|deem|find|think|call|feel) ..3 <amount> ..3 (appropriate|fair|right|reasonable|adequate|realistic|fitting)
(take|takes|takes|took) ..2 <amount> (to|for) ..3 me
i (am|would be|will be) ..1 (comfortable|happy|content|fine) (in|with|at|on|around) ..2 <amount>
my ..1 (request|request|bid|offer) ..4 : ..2 <amount>
i (would|will) be yours (for|at) ..2 <amount>
i ..3 been (offered|promised|quoted|given) ..2 <amount>
(i|we) ..3 (have|need|had|want|expect|ask|like|hope) to be ..1 (offered|paid|given|promised) ..3 <amount>
my (household|family|rent|mortgage) ..3 (needs|need|requires|costs|takes) ..3 <amount>
my (current|present|last|old|first|own)? <amount>
i ..2 (earned|billed|charged|made|invoiced|got) ..2 <amount> ..2 (in|at|with|for|on) my ..1 (last|previous|former|old|first|current)
my ..2 (pay slip|payslip|pay stub|pay check|contract) ..3 <amount>
i ..1 (suggest|propose) ..2 <amount>
i ..3 have in mind ..3 <amount>
^ <pay> (history|record|so far|at present|today|currently) : ..2 <amount>
what i ..1 (earn|make|get|charge) ..2 , ..1 <amount>
i ..2 (accept|want|need|ask for|earn|draw|offer|propose) ..3 (<pay>|<measure>|pay) (,|:|–|—|-|<open>|of) ..2 <amount>
i ..3 set (myself|me)? ..2 (floor|limit|minimum|line|target|<measure>) (of|at) ..2 <amount>
i (can|could|may) be (hired|had|booked|contracted) ..1 (at|for|from) ..2 <amount>
i (would|will|shall|should) be (at|on|above|near|paid|earning) ..3 <amount>
my (last|latest|previous|former|present|current|recent|old|final) ..2 (contract|invoice|engagement|gig|assignment|employer|client|client's|job|post|position|role|<job>) ..9 (billed|paid|pays|invoiced|charged|was|is|stood|ran|at|on) ..1 (at|on|for)? ..2 <amount>
<amount> ,? and ..3 i (would|'d|will|'ll|could|can|want|hope|expect|intend|mean|propose) ..6 ((same|that|this) (again|level|terms|price|here|<measure>|<pay>)|match it|keep (it|that|this)|stay there|as much)
i ..2 (invoice|invoiced) ..2 <amount>
please ..1 (budget|count|reckon|plan|allow|calculate|assume|pencil in|figure|provide|reserve|set aside) ..1 (on|with|for|in|around)? ..3 <amount>
you ..4 (plan|count|budget|reckon|allow|calculate) ..1 (on|with|for)? ..1 (paying|giving|offering)? ..1 me ..4 <amount>
you ..4 (plan|count|budget|reckon) ..1 (on|with|for) ..2 <amount> ..2 (for me|a year|per year|in pay|as pay)
(find|budget|allow|pencil in|set aside|provide|reserve) ..2 <amount> ..2 for me
(have|get|hire|book|secure) me ..3 <amount>
^ the (<pay>|<measure>|pay|money) (would|must|should|has|needs|will|ought) ..1 (to|have to|need to)? ..1 (be|start|reach|come|lie|exceed|match|beat|stand|begin|hit) ..4 <amount>
^ (financially|moneywise|pay-wise|salary-wise) (speaking)? ,? ..3 <amount>
^ (regarding|concerning|about|on|as (to|for)|in terms of|with regard to|when it comes to|in (matters|point) of|speaking of|for) ..1 (<pay>|<measure>|pay|money|finances) (side|front|question|matter)? (,|:) ..8 <amount>
^ (current|present|last|expected|desired|target|previous) (annual|yearly|monthly|gross|net|base|total)? (<pay>|<measure>|<mine>|pay) ..1 <amount>
my ..2 (skills|experience|work|time|background|profile|services|knowledge) ..4 (worth|deserve|deserves|merit|merits|justify|justifies|warrant|warrants|command|commands|fetch|fetches) ..4 <amount>
<amount> ..3 (is|would be|seems|feels) ..3 (reflection|reward|price|value|return|recognition|match|valuation|measure) (of|for) ..1 my
<amount> ..3 (reflects|rewards|matches|mirrors|honours|honors|recognises|recognizes|recognise|reflect) ..2 my (skills|experience|work|background|profile|level|market|worth|value|seniority)
(for|with|at|on|given) ..4 <amount> ..2 ,? i (would|'d|will|'ll|could|can|am) ..2 (sign|accept|join|come|stay|say yes|be yours|agree|be happy|be in|move|resign)
<amount> ..1 (would|will|could|might) ..6 for me
i ..2 (bring|take|carry|get) home ..3 <amount>
<amount> as my ..3 (<pay>|<measure>|<mine>|price|expectation|floor|minimum|ask|target|offer|figure)
<amount> ..1 (is|would be|lies|falls) ..1 within (your|the) ..2 (<other>|<measure>|means|frame)
(<pay>|pay|<measure>) ..2 (to|for) me (means|is|would be) ..3 <amount>
my (hope|aim|goal|wish|ambition|aspiration|dream|idea) (is|would be) (for|to (earn|make|be paid|reach|be on|start at|start on)) ..3 <amount>
(would|could|can|will|is|might) ..3 <amount> ..3 (possible|realistic|feasible|acceptable|fair|reasonable|right) ..4 like me
<amount> (;|,) ..6 (suit|suits|do|fine|works|work) ..2 me
i ..2 (prepared|willing|ready|happy|content|open|glad) to ..1 (accept|take|drop|go|come|start|work|settle|move|sign|join) ..4 <amount>
i (would|could|can|will) ..2 (come|go|drop|exchange|trade|swap|give up) ..4 <amount>
i ..2 (offer|propose|quote|suggest) ..2 (<pay>|<measure>|<mine>) of ..2 <amount>
i cost (about|around|roughly|some)? <amount>
<amount> (corresponds|matches|meets|fits|suits|reflects|is in line) ..2 my ..1 (<mine>|<pay>|expectation|expectations|needs|wishes)
i (hope|trust|assume|believe) ..1 <amount> ..1 (is|are|would be|will be|falls|lies) ..2 (within|out|possible|fair|reasonable|acceptable|in|right|realistic)
my ..1 (<pay>|<mine>) ..3 ,? which (is|stands|comes) ..2 <amount>
i ..3 (left|leave|leaving|quit) ..4 (on|at|with) ..1 (<pay>|<measure>) of ..2 <amount>
<amount> is my (line|limit|floor|number|figure|minimum|bottom|target|price|ask)
i ..4 (<job>|job|post|position|role) ..1 (that|which|with|at|paying) ..1 (paid|pays|paying|brought|gave|earned) ..1 me? ..2 <amount> ,? and ..3 i (would|'d|will|hope|want|expect)
my ..3 (<pay>|<measure>|<mine>|number|figure|wish|price|target|minimum|idea|ask|fee|floor|expectation|expectations) ..4 : ..2 ,? ..2 <amount>
what ..4 (i|me) ..6 : ..2 ,? ..2 <amount>
(how much|what) ..4 (would|do|am|should) i ..6 : ..2 ,? ..2 <amount>
^ (money|<pay>|pay|<measure>) , (to|while|since|before|if|as|briefly|frankly) ..10 : ..3 <amount>
(<pay>|pay|compensation|package|remuneration|money|salary|rate) ..1 (sought|expected|desired|wanted|required|requested|aimed|asked|hoped) ..2 (:|,|–|—|-)? ..3 <amount>
i ..2 (sit|stand|hover) ..1 (at|on) ..3 <amount>
^ (day|daily|hourly|monthly|annual|current|desired) <pay> : ..3 <amount>
(for|about|regarding|on) (<pay>|pay|money|compensation) ,? ..1 i ..6 <amount>
my ..1 (<pay>|<measure>|<mine>) ..3 , ..6 , ..6 <amount>
(we|us|i|you) ..2 (agree|settle|meet|land) ..1 (on|at|around|near) ..4 <amount>
<amount> , (which|that|and that) is (where|what|all|how much) i ..4
<amount> ..2 is (where|what|how much) i ..3 (now|today|currently|at present|stand|sit|earn|make|get|am)
(where|what) i ..1 (earn|make|get|sit|am|stand) ..2 (now|today|currently) ..4 <amount>
i ..4 not ..1 (dream|ask|want|expect|need|demand) ..3 ,? ..1 : ..2 <amount>
<amount> ..6 (would|will|could|might) ..3 (tempt|move|persuade|convince|win|bring|lure|keep|satisfy|please) ..1 (me|my)
<amount> ..8 what it (would|will|takes|took) ..3 (take|needs|need|to) ..4 me
my ..4 (<pay>|<measure>|<mine>|expectation|expectations|minimum|floor|price|ask|wish|target|requirement|requirements|limit|threshold|demand|idea) ..9 <amount>
(<pay>|pay|compensation|package) (expectation|expectations|requirement|requirements|wish|wishes|idea|demand|demands) ..9 <amount>
(<pay>|pay|compensation|package) (expectation|expectations|requirement|requirements|wish|wishes) (:|-|–|—) ..3 <amount>
(expected|desired|target|targeted|required|requested|wished) (annual|yearly|monthly|gross|net|base|total)? (<pay>|<measure>|<mine>) ..6 <amount>
(expected|desired|target|current|present|requested) (annual|yearly|monthly|gross|net|base|total)? (<pay>|<measure>|<mine>) : ..3 <amount>
i ..3 (earn|charge) ..4 <amount>
i ..1 (draw|bill|gross|net) ..4 <amount>
i ..2 (make|get) ..3 <amount>
i ..2 take <pay> ..4 <amount>
i ..4 (looking|thinking|talking) (at|of|about|around|in|for) ..4 <amount>
i ..2 (work|freelance|consult|contract) (for|at|on) ..3 <amount>
i (would|will|'d|'ll) be (content|happy|fine|satisfied|comfortable|glad|okay|ok) ..2 (with|at|on) ..4 <amount>
for <amount> ,? ..2 i (would|will|could|can) ..3 (sign|start|join|come|move|do|work|accept)
i (am|'m) ..2 worth ..3 <amount>
offer would be ..3 <amount>
my ..1 (demands|expectations|wishes|ambitions|needs) ..4 : ..2 <amount>
my ..1 (ballpark|fee|fees|quote|demands|asking|bottom) ..1 (line|price)? (is|are|of|starts|would be|lies) ..4 <amount>
what i ..2 (need|want|ask|expect|seek) ..1 (for)? is ..3 <amount>
i (am|'m|was|have been) ..3 (on|at|paid|earning|drawing|making|getting|charging|billing|asking|seeking|expecting|targeting) (for)? ..4 <amount>
i (am|'m) ..3 (looking|hoping|aiming) (for|at)? ..4 <amount>
(we|i) (agreed|settled) on a? (<pay>|<measure>|<mine>) ..4 <amount>
i ..3 (expect|want|seek|request|ask|target|envisage|envision|propose) (for|to (earn|make|get|be paid))? ..5 <amount>
i (would|'d|will|'ll|could|can) ..3 (need|want|expect|accept|take|ask|like|require|prefer|favour|favor|appreciate|welcome|look|aim|settle|start|work|consider|join|come|hope|be happy|sign) ..6 <amount>
i (need|require) ..5 <amount>
i (hope|look|aim) for ..4 <amount>
(pay|pays|paying|paid|give|gives|offer|offers|offered) me ..5 <amount>
<amount> ..8 (would|will|could) (suit|do|work|satisfy|please|be (fine|okay|ok|enough|right|acceptable|fair|good))
<amount> ..8 (is|are) (fine|okay|ok|enough|right|acceptable|fair|good) (for|by|with) me
<amount> ..4 in mind
<amount> ..9 is (what|all|where) i ..3 (want|need|ask|expect|looking|aim|hope|start|seek)
<amount> ..4 is my ..3 (<pay>|<measure>|<mine>|expectation|minimum|floor|price|target)
for me ..3 (<pay>|<measure>|<mine>|number|floor|minimum) ..6 <amount>
(wage|salary|pay|money) wise ..8 <amount>
my ..3 (<pay>|<measure>|<mine>|number|figure|wish|wishes|price|target|minimum|idea|ask|fee) ..2 : ..2 <amount>
^ (seeking|wanting|targeting|expecting) ..2 <amount>
^ (<pay>|<measure>|<mine>|pay|money|compensation|rate|fee) (wise)? : ..3 <amount>
(pay|<pay>|<measure>|number|figure|sum|amount|money) i ..4 (mind|want|hope|ask|expect|seek|need) ..2 (is|are|would be|lies|starts|:) ..4 <amount>
(<measure>|sum|amount) to start ..2 : ..2 <amount>
i (hope|look|aim|go) for ..8 <amount>
i ..2 (deserve|merit|command) ..3 <amount>
i ..4 (land|end up|settle) ..1 (at|between|around|near|on|somewhere) ..3 <amount>
i ..2 (see|picture|place|put|position|price) myself ..2 (at|between|around|near|on|in) ..3 <amount>
i (would|will|'d|'ll) be (content|happy|fine|satisfied|comfortable|glad|okay|ok) ..2 (around|near|from|between|somewhere) ..3 <amount>
for <amount> ,? ..2 i (am|would be|will be) ..2 (yours|available|in)
(would|will) take ..3 <amount> ..3 to ..2 (move|tempt|win|get|bring|hire|convince|lure|have) me
<pay> of ..3 <amount> would ..8 (me|my|easy|easier)
<amount> ..4 (would|will|could) ..3 (my|me)
<amount> ..6 (would|will) (make|be|win|bring|help|convince|let) ..8 (me|easy|easier|yes)
my ..3 (<pay>|<measure>|<mine>|expectation|expectations|number|figure) : ..2 <amount>
^ (looking|asking|hoping|aiming) for ..4 <amount>
i value (my|this) ..4 at ..3 <amount>
(have|hire|book|get) me ..2 (for|at) ..3 <amount>
i ..2 (start|started|began|joined) ..5 (at|on|with) ..2 <amount>
(anything|something|nothing) ..1 (north|above|over|upwards|from|below|under|less) (of|than)? ..2 <amount> ..6 me
(as (to|for)|regarding|concerning|on) (<pay>|<measure>|pay|money) (:|,) ..6 <amount>
(values|value|rates|rate|prices|price|ranks|puts) me ..2 (at|with|on|as worth) ..3 <amount>
(brought|brings|lifted|lifts|took|takes|put|puts|moved|bumped|pushed|left|leaves|landed) me ..1 (to|at|on|onto|with) ..3 <amount>
<amount> ..6 (lets|let|gets|get|keeps|keep|feeds|feed) ..1 (me|my (family|rent|mortgage|bills|household|children))
(offer|package|deal|figure|number) for me ..5 <amount>
(would|could|can|will|might) you ..3 (stretch|go|do|manage|offer|pay|match|agree|meet|accept) ..4 <amount>
(would|could|can|will|is|are|might|does) ..5 <amount> ..5 (work|<job>|be|fit|suit|within|acceptable|possible|feasible|realistic) ..5 (for (you|me)|with you|your ..1 (<other>|<measure>|means|frame))
takes ..2 <amount> to ..3 me
mine (is|was|would be|lies|stands|starts|begins) ..3 <amount>
i ..3 (left|leave|quit|leaving) ..5 (consulting|contracting|freelancing|job|post|position|role|employer|<job>) ..1 (at|on|with|for|of|paying) ..3 <amount>
<amount> ,? ..2 i (am|will be|would be) (yours|available|in|happy|there|on board)
<amount> ..4 (seems|feels|looks|sounds|is|would be|appears) ..2 (right|fair|reasonable|fitting|appropriate|realistic|adequate|just) ..1 to me
<amount> ..6 ,? ..4 ,? ..1 (is|are|would be) ..2 (where|what) i ..2 (begin|start|stop|draw|stand|sit|settle|hope|aim)
offer i ..8 <amount>
worth ,? (and|which) ..1 (is|means|comes|that is|it is) ..3 <amount>
(suits|suit|fits) me ..2 ,? ..1 (at|for|from|with) ..2 <amount>
`

/** Whatever the verb, of a figure per time or a band. */
export const OWN_LOOSE_FRAMES = `
i (would|will|could|'d|'ll) ..8 <amount>
`

/** The writer says that the figure was asked for. */
export const ASKED_FOR = `
as (you)? (asked|requested|required|ask|request|require)
(you|posting|advert|advertisement|ad|listing|vacancy|form) ..1 (ask|asks|asked|request|requests|requested|require|requires|required) ..4 (for|to|about|figures|salary|pay|rate|number|expectation|expectations)
(you|posting|advert|advertisement|ad|listing|vacancy|form) (ask|asks|asked) for (it|one|them|that|figures|a)
(at|on|upon) your request
(answer|reply|response|respond|answering|replying) ..2 (your|the) ..2 (question|questions|request|query|inquiry|enquiry|advert|posting|form)
(answer|reply|response|respond|answering|replying) to (your|the) ..2 (question|questions|request|query|inquiry|enquiry|advert|posting|form)
you ..1 (ask|asked|wanted|wish|wished) ..1 (what|how much|to know|to hear|my)
`
