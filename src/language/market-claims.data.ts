/**
 * How letters make claims about the market and the language. Patterns are those of `phrases.ts` over a sentence in which
 * `<tech>` stands for a technology, `<share>` for a percentage or fraction, `<factor>` for "ten times", `<crowd>` for a
 * population of the trade, `<count>` for a number in the millions.
 */

/** Populations that nobody counts in passing. A "the", "our" or "these" before them makes them one's own. */
export const CROWDS = `
companies company firms firm fintechs insurtechs airlines airports retailers manufacturers agencies consultancies publishers broadcasters ministries museums charities unicorns scaleups corporations enterprises institutions employers enterprises organisations organizations businesses startups startup banks bank insurers labs laboratories universities hospitals
developers programmers engineers coders scientists managers recruiters executives ctos leaders professionals practitioners candidates applicants graduates analysts hobbyists beginners newcomers learners students academics researchers statisticians testers architects freelancers contractors employees cios ctos
teams jobs postings openings vacancies roles projects websites adverts sites apps codebases bugs outages incidents breaches vulnerabilities failures migrations defects intrusions cyberattacks attacks hacks leaks papers people
physicists biologists chemists economists quants astronomers utilities municipalities governments factories
specialists technicians holes flaws letters résumés resumes cvs pipelines models initiatives programmes workloads organisation organization enterprise website start-ups
`

/** One of a population: "one ETL job in three". */
export const ONES = 'job project site website app codebase bug developer engineer programmer team role posting candidate letter model pipeline service deployment release outage migration rewrite graduate manager recruiter employer laboratory lab university hospital vacancy opening advert'

/** Only with "all" or "web": too often one's own. */
export const LOOSE_CROWDS = 'services repositories applications systems packages queries deployments releases tickets users customers'

/** What technologies are kinds of. */
const kind =
  '(language|languages|framework|frameworks|library|libraries|database|databases|tool|tools|skill|skills|technology|technologies|ecosystem|ecosystems|platform|platforms|runtime|runtimes|stack|stacks|orm|server|servers|broker|runner|runners|editor|editors|package|packages|linter|scheduler|engine|cloud|operating system)'
const liked =
  '(popular|used|wanted|loved|demanded|taught|common|sought|adopted|starred|downloaded|deployed|in demand|widespread|widely|requested|required|desired|admired|trusted|learned|learnt|installed|important|liked|advanced|powerful|versatile)'
/** One of a population behind "a" or "every", where its class is not read. */
const single = '(<one>|<crowd>|developer|engineer|programmer|scientist|analyst|tester|manager|recruiter|graduate|candidate|team|project|firm|business|bank|employer|start up)'
const world = '(world|planet|earth|globe|industry|trade|profession|internet|market)'

/** Wordings, one a line; the whole match is what the diagnostic covers. */
export const MARKET_CLAIMS = `
# rank
<tech> , ..5 (number one|# 1|number 1|no 1|no . 1|king|queen|champion|leader|favourite|favorite|winner|first choice) ..2 (of|among|amongst|in|for|with) ..3 (languages|frameworks|databases|libraries|tools|language|programming|web|data|developers|<crowd>|industry|world|market)
<tech> (is|remains|stays|became|has become) ..5 (king|queen|champion|leader|favourite|favorite|first choice|lingua franca) ..2 (of|among|amongst|in|for|with) ..3 (languages|frameworks|databases|libraries|tools|language|programming|web|data|<crowd>|industry|world|market)
<tech> , ..3 most ..1 ${liked} ..4 ${kind}
more ..1 <crowd> ..3 than any other
more ..1 <tech> <crowd> than ..2 (<crowd>|people|person)
<tech> ,? (unmatched|unrivalled|unrivaled|unequalled|unbeaten|unsurpassed|second to none) ..4
<tech> is ..3 ${kind} (which|that) is ..1 (used|loved|wanted|taught|liked|chosen) the? most
it (has been|is) (shown|proven|known|established|demonstrated) ..5 that ..6 (halves|doubles|triples|<share>|<factor>) ..4
more ..2 <crowd> (for|in|with|around|asking for|that ask for) ..1 <tech> than ..3 (any|every|all) ..3
more <crowd> (use|uses|write|choose|prefer|love|run|pick|like|know|learn|study|start with|begin with|ask for) <tech> ..4 than ..3
no other ${kind} ..8 (as|so) ..1 (much|many|fast|popular|widely|often|loved)
<tech> ..5 (# 1|number one|number 1|no 1|no . 1) ..4 (choice|${kind})
(# 1|number one|number 1|no 1|no . 1) ..4 ${kind}
<tech> ..5 (most|second most|third most) ..1 ${liked} ..4 ${kind}
(most|second most|third most) ..1 ${liked} ..1 (after|demand)? ..3 (${kind}|(<crowd>|people) (in|on|of))
(fastest|quickest|best) growing ..3 (community|${kind})
(leading|dominant|largest|biggest) ..3 (language|framework|ecosystem) ..2 (in|on|of|for) (the|all)? (world|planet|earth|industry|market|data|web|ai|machine|backend|finance|science)
(it|<tech>) ..3 (# 1|number one|number 1|no 1|first|top) ..3 (in|of|on) (every|all|most|each) ..2 (ranking|rankings|index|indexes|survey|surveys|list|lists|chart|charts|poll|polls)
(it|<tech>) ..2 (tops|leads|heads) (every|all|most|each|the) ..2 (ranking|rankings|index|indexes|survey|surveys|list|lists|chart|charts|poll|polls)
no other ${kind} ..1 (has|is|offers|grows|sees|comes|can|does) ..6 (so|larger|bigger|faster|more|wider|richer|better|close|greater|popular|used)
no ${kind} ..1 (has|is|offers|grows) ..3 (larger|bigger|faster|more|wider|richer|greater)
<tech> ..2 (dominates|rules|leads|tops|owns) ..3 (market|industry|world|field|rankings|charts|data|machine|ai|web|science)
<tech> ..2 (overtaken|overtook|overtakes|surpassed|surpasses|dethroned|outranks|outranked) <tech> ..6 ${kind}
<tech> ..2 (overtaken|overtook|overtakes|surpassed|surpasses|dethroned|outranks|outranked) <tech>
${kind} with the (most|largest|biggest|widest|fastest) ..2
(more|larger|bigger|wider|faster|better) ..3 than any other ${kind}
(top|head|front) of (every|all|most) ..3 (ranking|rankings|index|indexes|survey|surveys|list|lists|chart|charts|poll|polls)
(top|head|front) of the ..3 (ranking|rankings|surveys|polls)
(in|across) ..2 (surveys|rankings|polls|indexes) ,? <tech> (comes|is|ranks|finishes|ends) ..2 (first|top|best)
(surveys|rankings|studies|indexes|polls|experts) ..1 (put|rank|place|name|call|have) <tech> ..3 (first|top|one|# 1)
every ..3 (<crowd>|<one>|company|firm|startup|bank|engineer) (on|in) the (planet|world|market|industry|trade|business)
${world} 's ..2 (favourite|favorite|most ..1 ${liked}|number one|# 1|leading|dominant|biggest|largest|fastest growing|best loved|top|first) ..3 ${kind}
<tech> (is|remains|stays) the ..1 ${kind} (that|which)? ..1 (most|<share>|almost every|every|nearly all) ..2 (<crowd>|<one>) ..3
<tech> (is|remains|stays) the ..1 ${kind} (that|which|of which)? ..2 <crowd> ..3 (most|best|above all|more than any other)
of all ..3 ${kind} ,? ..1 <tech> ..1 (is|has|sees|draws|gets) the ..1 (one ..4)? (most|largest|biggest|fastest|every) ..4
(of|among|amongst) all ..3 ${kind} ,? ..2 (most|none) ..4 <tech>
no ${kind} (is|gets) ..4 (as|more|so) ..3 (as|than) <tech>
<tech> (is|was|are|remains|stays|has been|have been) ..2 (number one|# 1|no 1|number 1|undisputed|unchallenged) ..2
<tech> (has|have|boasts|enjoys|commands) the (largest|biggest|widest|richest|fastest growing|strongest|most active) ..2 (community|communities|ecosystem|user base|following|market share|share|job market)
<tech> (has|is) ..1 more ..4 than any other ..1
<tech> (is|are|keeps) ..1 (overtaking|replacing|displacing|outgrowing|supplanting|ousting) <tech> ..1 (everywhere|worldwide|globally|across|as|in)
<tech> <crowd> (are|remain) ..2 (most ..1 ${liked}|scarcest|rarest) ..3
(it|this|that) ..1 (is|'s|remains|stays|became|has become) the ..1 (# 1|number one|number 1|no 1|no . 1|undisputed|top|most popular) ..1 (choice|pick|option) ..2 (for|of|in|among|worldwide|globally|everywhere) ..4
nothing (beats|matches|rivals|tops) <tech> ..3 (popularity|adoption|demand|reach) ..2
(almost|nearly|virtually|practically|just about) (every|all|any) ..2 (<crowd>|<one>|company|firm|bank|startup|business) ..5 (use|uses|run|runs|rely on|relies on|write|writes|depend on|depends on|build on|builds on) ..2 <tech>
more than any other ..2 ${kind}
(demand|market|need) ..5 (has|have) never been (higher|greater|stronger|bigger|hotter)
<tech> ..2 (has|counts|boasts|have) (millions|thousands|hundreds of thousands|tens of thousands) of ..2 (<crowd>|<loose>|fans|followers)
more <tech> ..2 than any other ..1
(higher|greater|bigger|more|hotter) (in)? demand than (any|all|every) ..2
<tech> ..1 (has|counts|boasts|attracts|have) ..4 <count> ..2 (<crowd>|<loose>|downloads|stars|fans|followers)
(most|majority of|almost all|nearly all|virtually all) ..2 <crowd> (are|is) ..1 (moving|migrating|switching|shifting|turning|going|adopting|hiring|desperate|abandoning|leaving) ..3
(nothing|no ${kind}|no other) ..3 comes close to ..1 <tech>
# share
(shortage|lack|gap|deficit|shortfall|surplus) of ..3 <crowd> ..6 (<count>|<number>|<share>)
<tech> ..1 (runs|is|works|lives) ..1 on ..4 <count> ..1 (devices|machines|servers|computers|phones)
(most|majority of|almost all|nearly all|virtually all) ..2 (<crowd>|ads|adverts) ..5 (ask for|require|want|demand|mention|list|call for) ..3 <tech>
(industry|sector|economy|world) (is|are) short of ..3 (<count>|<number>) ..2
<crowd> (lose|spend|waste) (a|an|half a|one) (day|hour|week) ..4
<share> <tech> (shops|houses|teams|users|people|projects)
<crowd> ..1 (double|halve|triple) (a|the|their|every|each) ..3
(ahead of|above|before) (all|every|any) other ..1 ${kind}
(shortage|lack|gap|deficit|shortfall|surplus) of ..2 (<count>|<number>) ..3 <crowd>
(average|typical|median) ..1 (<crowd>|<one>) ..1 (is|are|runs) ..3 (<share>|<factor>) ..2
(developer|engineer|skills|talent|labour|labor|it) (shortage|gap|shortfall) ..6 (<count>|<number>|<share>)
on average ,? ..3 ${single} ..1 (spends|spend|wastes|waste|loses|lose|changes|change|costs|cost) ..4 (<share>|<number>|<count>)
(a|an|each|every|any) ..2 ${single} ..1 (spends|wastes|loses) ..2 <share> of (the|his|her|their|each|every|working)? ..2
(cost|costs|costing) (a|an|the average|the typical|every|each) ..1 ${single} ..3 ($|€|£)? (<number>|<count>|<share>)
(cost|costs|costing) (<crowd>|the ..1 (industry|economy|sector|world)) ..3 ($|€|£)? (<count>|billions|trillions)
(frameworks|languages|databases|libraries|runtimes|engines|apps|<crowd>) ..2 (handle|serve|are|run|process|need|use|start|scale|perform|ship|deploy|recover|cost) ..1 <factor> (more|faster|as|better|fewer|less) ..4
<number> (of|in|out of) the ..1 <number>? ..1 (best|top|largest|leading|biggest|richest) ..1 <crowd>
average ..2 (tenure|age|lifespan|life|time|cost|notice|wait|size|number|stay) of (a|an|the)? ..2 (${single}|outage|breach|bug) ..3 (is|lies|stands|runs) ..3 <number> ..1
(best|top|good|great|senior|experienced|strong) <crowd> ..1 (are|produce|write|deliver|ship|outperform) ..2 (<factor>|<share>) ..4
<share> of (all|it|the it|annual|total|global|corporate)? ..1 (budgets|spending|costs|salaries|spend)
(makes up|make up|accounts for|account for|represents|constitutes) ..2 <share> of ..5 <crowd>
^ ..2 <crowd> ..1 (spend|waste|lose|change|switch|quit|abandon|forget|miss) ..4 (<number>|<share>|<factor>|<count>) ..2
<share> of (all|most) (pull requests|code reviews|merge requests|feature requests|stand ups|meetings)
market ..6 (reach|reaches|exceed|exceeds|hit|hits|surpass|surpasses|top|tops|pass|passes|cross|crosses|grow|grows|be) ..3 ($|€|£)? ..1 (<count>|billion|billions|trillion|trillions)
^ (a|an|every|each) ..1 (bug|defect|outage|breach|mistake|failure|vulnerability) ..6 (cost|costs) ..2 <factor> ..4
^ (a|an|every|each|the (average|typical|median)) ..2 (recruiter|manager|employer|analyst|scientist|tester|candidate|applicant) ..2 (loses|spends|wastes|needs|takes|sends|writes|reads) ..3 (<share>|<number> ..1 (seconds|minutes|hours|days)) ..4
(cost|costs|eat|eats|burn|burns|lose|loses|rob|robs) ..1 <crowd> ..3 <share> (of)? (their|its|all|annual|the)? ..1 (revenue|turnover|time|budget|budgets|income|profit|sales|productivity)
<share> of them (do|does|are|is|have|has|never|will|fail|use|run|say|get|can) ..3
<number> of the ..2 <number>? (biggest|largest|richest) <crowd>? (do|does|use|uses|run|runs|rely|trust|choose)
<number> of the ..2 <number>? (top|leading|best known|most valuable) <crowd> (do|does|use|uses|run|runs|rely|trust|choose)
(most|majority of|almost all|nearly all|virtually all|hardly any) ..2 <crowd> ..1 (never|fail|fails|die|end|go|miss|overrun|run over|run late|exceed|stall|lose|waste|collapse) ..3
<share> ..2 <crowd> (never|fail|fails|die|end|miss|overrun|stall)
<crowd> , ..2 <share>
<share> of ..2 <loose> (will|are|is) ..3
(typical|average|median) ..2 (<crowd>|<one>|company|firm|startup|bank|team) ..1 (spends|loses|wastes|writes|fixes|ships|makes|pays|needs|takes|reads) ..4 $? (<number>|<share>|<count>|<factor>)
<crowd> ..2 (spend|spends|take|takes|need|needs|decide) ..3 <number> ..1 (seconds|minutes|hours)
share of the (market|web|pie|cake) ..3 <share>
(studies|surveys|experts|statistics|research|reports|analysts) (have|has)? ..1 (shown|found|proven|proved|established|demonstrated) that? ..12 (<share>|<factor>)
<share> of (all|today 's|the world 's|global|european|american|german|uk|us|modern|enterprise|fortune 500|new|large|big)? ..3 <crowd>
<share> of all ..2 <loose>
<share> of (all|the world 's|modern|new) ..3 (code|software|learning|development|programming|computing|science|back ends|front ends|backends|frontends)
(most|majority of|almost all|nearly all|virtually all) ..1 <crowd> ..1 (use|uses|run|runs|write|rely|have|has|build|choose|prefer|are|now|already) ..7 <tech>
(majority|most|half|all|<share>) of (the)? (fortune|ftse|dax|unicorns)
<tech> ..3 (outnumber|outnumbers|outnumbering|outnumbered|outpace|outpaces|outpacing|outsell|outsells) ..3
majority of ..1 <crowd> (is|are|have|never|use|run|fail|come)
share (of|among|in|with) ..4 (is|stands|lies|reached|exceeds|has) ..2 <share>
market ..6 worth ..3 ($|€|£)? ..1 (<count>|billion|billions|trillion|trillions)
<one> ..6 (cost|costs) ..2 <factor> (more|as|what|the)
<share> ..2 <crowd>
<number> ..2 (<crowd>|<one>) (out of|in|of) <number>
<share> ..2 <one>
(studies|surveys|experts|statistics|research|reports|analysts|insiders|everyone|everybody|people) (say|says|show|shows|suggest|agree|prove|found|find|estimate|know|knows) (:|,) ..2 <share>
<share> of (all|enterprise|new|production|modern|the world 's)? ..1 (code|software|data|traffic|infrastructure)
<crowd> ..6 <share> of (their|its) ..2 (time|week|weeks|day|days|hours|budget|budgets|code|work|effort|year|spend|salary|capacity)
market share of ..2 <share>
<share> ..2 market share
<share> of (the|all)? ..2 (web|internet|market|industry|cloud)
(studies|surveys|experts|statistics|research|reports|analysts|insiders|everyone|everybody|people) (say|says|show|shows|suggest|agree|prove|found|find|estimate|put|know|knows) that? ..6 <share>
(studies|surveys|experts|statistics|research|reports|analysts) (say|show|suggest|agree|prove|found|find|estimate) that? ..6 <factor>
(most|majority of|almost all|nearly all|virtually all|the bulk of) ..2 <crowd> (are|is|were) ..1 (found|fixed|introduced|discovered|reported|solved|missed|ignored|rejected|lost|wasted|abandoned|filled|caused|due|down|self inflicted|preventable|avoidable|human|triggered|introduced) ..3
(most|almost all|nearly all|virtually all) ..2 <crowd> (come|comes|stem|stems|begin|begins|start|starts|result|results|trace|originate|arise) ..1 (from|with|in|back) ..3
<tech> ..1 (power|powers|run|runs|drive|drives|serve|serves|underpin|underpins|handles|holds) ..2 <share> of (all|the (world|web|internet|cloud|market|planet|industry)|ai|data science|machine learning|science|modern|global|enterprise|scientific|<crowd>|websites|web) ..3
<share> the (web|world|internet|planet|industry|cloud) (run|runs|is|lives|uses|depends|works|relies) ..3
<crowd> (that|who|with|which|without|using) ..5 (are|is|ship|have|see|deliver|make|write|report|get|release|find|earn|fail) ..2 (<share>|<factor>) ..1 (more|less|fewer|faster|better|higher|lower|as|slower|likelier)
^ (a|an|every|each) (developer|engineer|programmer|<one>) ..2 (loses|spends|wastes|needs|takes) ..3 (<share>|<number> ..1 (minutes|hours)) ..4
share of ..1 <crowd> (that|who|which) ..8 (is|has|stands|reached|grew|rose) ..3 <share>
(cost|costs) the (average|typical|median) ..1 (<crowd>|<one>|company|firm|business) ..4 (<count>|<number>|<share>)
it is <tech> (that|which) ..1 <crowd> ..5 (most|more than any|above all)
<tech> is (what|the ${kind}) ..2 (most|majority|<share>) ..3 <crowd> ..2 (write|use|choose|prefer|reach for|learn|know|want|start with)
<crowd> ..2 (spend|spends|waste|wastes|lose|loses) ..2 <share> of (the|a|an|each|every) ..2 (time|week|weeks|day|days|hours|budget|year|life)
<crowd> ..6 <share> of (their|its) ..2 (revenue|turnover|profit|profits|income|customers|sales|money|staff|data)
(fixing|finding|correcting|catching|repairing) ..6 (is|costs) ..2 <factor> ..1 (more|as|what|the) ..3
(typical|average|median) ..2 (<crowd>|<one>|company|firm|startup|bank|team) ..1 (runs|uses|has|employs|holds|keeps|faces|sees) ..3 <number> ..1
(most|majority of|almost all|nearly all|virtually all) ..3 <crowd> (are|is) ..1 (built|written|based|run|running) (on|in|with|around) ..2 <tech>
(dominant|leading) ${kind} of the ..1 (decade|century|future|era|age|generation|years)
(studies|research|experiments) (show|shows|prove|proves|demonstrates|has|have) ..1 (shown|proven|proved|established|demonstrated)? that? ..6 (halves|doubles|triples|quadruples) ..4
<tech> (is|remains|has become) ..3 lingua franca of ..2 (science|research|finance|ai|analytics|engineering|statistics|academia)
<share> of ..1 (women|men|people|workers|staff) in (tech|it|software|ai|engineering|industry) ..4
<crowd> (are|is) <share> (more|less|likelier|faster|slower|happier|cheaper) ..2
<share> the world 's ..3 <crowd>
(eats|takes|consumes|devours|swallows) ..1 <share> of (every|each|the average|the typical) ..2 (budget|week|sprint|day|project)
(industry|economy|sector) (loses|spends|wastes) ..2 (billions|<count>|trillions) ..2
# growth
(~job|~posting|~advert|~ad|~vacancy|~opening) that ..6 (grew|rose|risen|doubled|tripled|grown|fallen|fell|dropped|increased|jumped|soared|climbed) ..4
(number|numbers|ranks|army) of ..3 <crowd> ..5 (grew|rose|risen|doubled|doubles|doubling|tripled|triples|grown|increased|soared|exploded) ..4
(demand|market) ..6 (outstrips|exceeds|outpaces|outweighs|outgrows|outruns) ..1 (supply|offer) ..4
(demand|need|market|~job|~posting|~opening|~vacancy|~ad|~advert|adoption|usage|use|popularity|interest|salaries|hiring|community|ecosystem|user base|userbase|following|share|downloads) ..9 (grew|grow|grows|growing|grown|rose|rise|rises|rising|risen|increase|increased|increases|increasing|jumped|jumps|soared|surged|exploded|skyrocketed|mushroomed|climbed|climbs|fell|falls|shrank|expand|expands|expanding|up|down) ..6 <share>
(demand|market|~job|~posting|~opening|~vacancy|~ad|~advert|adoption|usage|popularity|hiring|community|ecosystem|user base|userbase|following|share|downloads|users) ..6 (double|doubles|doubled|doubling|triple|triples|tripled|tripling|quadruple|quadrupled) ..1 (by|in|within|every|each|since|over|last|this|year|before|until) ..2
(demand|market|adoption|usage|popularity) ..6 (grew|grown|rose|risen|increased|jumped|up) <factor>
# heads
(downloaded|pulled|installed|starred|fetched|imported|cloned) ..4 <count> times
(downloaded|pulled|installed|starred|fetched|imported|cloned) ..4 <count>
<count> ..1 (downloads|installs|stars|pulls) ..1 (a|per|each|every) (day|week|month|year)
<count> ..3 (<crowd>|<loose>) ..2 (worldwide|globally)
<count> ..3 (<crowd>|<loose>) ..2 (in|around|across|on) the (world|globe|planet)
<count> ..3 (<crowd>|<loose>) ..3 (use|uses|write|writes|code|program|rely|work|run|choose|prefer|trust) ..2 <tech>
<tech> ..6 used by ..3 <count> ..2 (<crowd>|<loose>)
# speed of languages
<tech> (code|programs|programmes|scripts)? (is|are|runs|run) ..3 (<factor>|<share>) ..2 (slower|faster|quicker|as fast|as slow|more efficient|lighter|smaller|cheaper) ..2 (than|as) ..2 <tech>
<tech> (is|are|runs|run) ..3 (<factor>|<share>) ..1 (faster|slower) than (any|every|all) other
`

/** Told by its verb, whatever population it is of: only where none of the above says more exactly what to cover. */
export const LATE_MARKET_CLAIMS = `
<share> of (all)? <word> <word>? (fail|fails|collapse|go wrong|run over|run late|never ship|never launch|end in failure|miss their (deadline|deadlines|goals|targets|budget)|never pay off|disappoint) ..2
<share> of ..2 <word> (run|runs|use|uses|rely on|have adopted|has adopted|adopted|prefer|have moved to|build on|build with|bet on|trust|standardise on|standardize on|write) ..2 <tech>
<share> of (the)? ..3 (fail|fails|never|die|dies|end up|run over|miss) ..3 (production|deadline|budget|deadlines|users|market|year)
`

/** Verbs of doing away with what a share is of: "type hints prevent 38% of all bugs" denies nothing. */
export const REMOVING = /^(?:prevent|avoid|stop|block|kill|eliminate|catch|cut|reduce|save|find)(?:s|es|ed|ing)?$/

/** First persons and words of one's own shop: the claim is about them, not about the market. */
export const OWN_SCOPE = /^(?:i|we|our|ours|my|mine|us|me)$/
export const LOCAL_SCOPE = /^(?:company|team|department|lab|office|group|faculty|firm|house|organisation|organization|estate|codebase|repository|repo|shop|unit|division|employer|here|postmortems|tracker|backlog|bootcamp|class|course|school)$/

/** Behind "in the", the whole trade. */
export const WORLD = /^(?:world|market|industry|trade|field|planet|globe|us|uk|eu|union|country|region|valley|sector|web|data|cloud|netherlands|nordics|community|last|past|next|public|private|financial|tech)$/

/** How one counts for oneself: then a share is one's own result. */
export const OWN_COUNT = /^(?:counted|measured|read|tracked|analysed|analyzed|surveyed|sampled|logged|tallied|timed|benchmarked|checked|reviewed|collected|went)$/

/** Trade words one of which must stand near a market's growth. */
export const TRADE = /^(?:python|developers?|engineers?|programmers?|programming|languages?|software|ai|ml|machine|data|cloud|skills?|tech|it|jobs?|scientists?|fastapi|django|rust|devops|backend)$/
