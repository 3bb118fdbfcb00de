/*
 * How letters excuse a missing degree or missing experience (S0: "Keep it to one sentence"; R65, R66; AY, NY). Patterns of
 * `phrases.ts`; a sentence is judged by the kinds that meet in it.
 */

const degree =
  '(degree|degrees|diploma|bachelor|bachelors|master|masters|university|college|studies|study|studied|education|schooling|qualification|qualifications|certificate|certificates|certification|certifications|academic|graduate|training|bootcamp|boot camp|computer science|cs|informatics|credentials|self taught|autodidact|background|phd|internship|internships|apprenticeship|academia|exam|exams|finals|grades|coursework|doctorate|papers|baccalaureate|a levels)'
const experience = '(experience|experiences|years|year|expertise|knowledge|track record|practice|industry|references|seniority|title|titles|time in the field)'
const drawback =
  '(drawback|disadvantage|gap|gaps|weakness|weaknesses|minus|problem|shortcoming|shortcomings|flaw|deficit|handicap|downside|obstacle|hindrance|con|issue|concern|lack|risk|negative|deal breaker|dealbreaker|red flag|limitation|hurdle)'

/** What is missing. */
export const lacks = `
(not|no|never|without|~lack|~miss|missing|little|limited|only|unfinished|incomplete|insufficient|short of|~fail|~drop|less|~abandon|~quit|~interrupt|instead of|nor|neither|few|too little) ..6 (${degree}|${experience})
(${degree}|${experience}) ..6 ,? ..4 (not|never|missing|~lack|only|little|limited|short|thin|few|less|unfinished|incomplete|too small|small|insufficient)
~drop out
(not|never) ..1 (~graduate|~finish|~complete)
(not|never) ..2 (~work|employed|hired|had a job) ..2 (as|in|for)
(finish|complete|finished|completed|graduate) ..2 (my|a|any|the) ..2 (${degree})
self taught
my ..2 (lack|absence|shortage) of ..5
(not|never) ..1 have (one|it|any|that|either)
none of my ..4
(underqualified|unqualified|inexperienced|under qualified|a beginner|a novice)
~leave ..2 (university|college|school|studies) ..3 (early|without|before|behind)
(~be|~stay|~remain) ..2 closed to me
(just|only|merely) ..2 (<number>|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|few) ..1 (months|month|years|year|weeks)
(just|only|merely) (a|an)? ..2 (bootcamp|self taught|junior|beginner|career changer|hobbyist|autodidact|amateur|hobby|novice|newcomer|trainee|layman)
(new|newcomer|stranger|latecomer) to (software|programming|coding|tech|it|(the|this) (field|trade|industry|profession|business))
short ..1 (work|employment|job) history
(hobby|amateur|sunday|weekend) (programmer|coder|developer)
~leave school (at|after|before|when) ..3
my ..1 (education|schooling|studies|training) ..1 (~end|~stop|~finish) ..1 (with|at|after|early|before)
my ..2 (cv|resume|résumé|career|list of jobs|work history|employment history|track record) ..1 (~be|~look|~seem) ..2 (short|thin|poor|weak|small|modest|meagre|meager|patchy|full of gaps)
(not|hardly) ..2 the ..1 (most|best|strongest) ..1 (qualified|experienced|educated|candidate|applicant)
(not|hardly|barely) ..2 (qualified|experienced) enough
(no|without) ..4 (qualifications|title|reference|references|employer) 
`

/** What the missing thing is called. */
export const topics = `
${degree}
${experience}
`

const knowing =
  '(know|realise|realize|understand|see|accept|~admit|~confess|~concede|~acknowledge|~recognise|~recognize|am aware|am conscious|am afraid|fear|guess)'

/** Words that ask pardon for it, by themselves. */
export const pleas = `
(sorry|apologise|apologize|apologies|apology|forgive|forgiveness|pardon|regretfully|~embarrass|shame|ashamed|embarrassed|embarrassing|excuse|~beg)
(overlook|look past|look beyond|look over|see past|see beyond|bear with me|make an exception|turn a blind eye|not hold ..3 against me)
(i|me|to) ..1 ~wish (that)? (i|it|things|my|they) ..1 (had|have|could|were|was)
i ..3 (understand|accept|respect) ..2 (if|when|should) ..8
(give|grant|allow) me ..3 chance
(please|hope|hoping|ask) ..5 not ..3 (see|view|count|judge|hold|regard|take|consider|mind|let|reject|think|discourage|deter|scare|put)
(can|could|may|might) not compete
(is|are) not everything
(not|never|hardly) ..2 (blame|fault) you
i ..1 (regret|regretted)
have (always|often|long|deeply|since|sorely|bitterly)? regretted
(not|never|hardly) ..2 proud of
(not|never) be surprised if
(~understand|~share|~respect|~see|~appreciate) your (doubt|doubts|hesitation|concern|concerns|reservations|scepticism|skepticism|worries|decision)
i ..2 ${knowing} ..1 ,? too? ,? (that)? you ..3 (will|would|might|may|must|surely|probably|have|get) ..2 (prefer|rather|hesitate|doubt|worry|stronger|better|more qualified|more experienced|many)
(made|makes) it impossible
(could|can|did|would) not ..1 pay for
(nothing|not anything) to be proud of
~judge me (kindly|gently|fairly|leniently|by)
(poor|bad|weak|wrong) impression
(have|need|want|try|ought) to (justify|excuse|explain away)
(worry|bother|disappoint|deter|discourage|trouble) you
(~hope|trust) you ..1 (will|would|can|may|might) ..2 (read on|still|nevertheless|nonetheless|anyway|understand)
(hope|hoping) ..6 not ..2 (count|weigh|work|speak|be held|matter|stand) ..1 (against|too|in)
(count|weigh|held|speak) against me
(can|could) only (ask|promise|hope|say|apologise|apologize|beg|assure)
(ask|beg|asking|hope|hoping) ..2 for ..2 (patience|understanding|leniency|indulgence|forbearance|mercy|benefit of the doubt)
(put|puts|scare|scares|turn|turns) you (off|away)
(stood|stand|stands|came|got|gets) in (the|my) way
~have hoped to
(did|could|would|has|have) not ..2 (permit|allow|afford|let me|make it possible)
(not ideal|less than ideal|far from ideal|not what you ..3)
(my|a|the|this|it) ..5 (great|big|biggest|greatest|main|only|serious|obvious|real) ..1 ${drawback}
`

const gap = '(this|it|that|these|which|such|one|my ..4)'

/** Words that go on about the gap once it is named. */
export const dwellings = `
i ..2 ${knowing} ..2 (that)? ${gap} ..2 (~be|may|might|could|can|would|will|~look|~seem|~put|~make) ..6 ${drawback}
i ..2 ${knowing} ..2 (that)? ${gap} ..2 (~be|~look|~seem) ..1 (not|less|no|only|fewer|below|short of|thin|poor|weak|unusual|unconventional) ..8
${gap} ..1 (~be|may be|might be|could be|will be|~look|~seem) ..3 ${drawback}
i ..2 ${knowing} ..2 (that)? i (am|may be|look|seem) ..2 (underqualified|unqualified|inexperienced|under qualified|a beginner|a novice|weak|behind)
(~close|~shut) ..2 (door|doors)
i ..2 ${knowing} ..1 how (much|important|little|highly|weak|thin|strange|bad|it|this|that) ..10
(hardly|barely|scarcely|not) ..1 enough
i ..1 ~feel (the|its|this|that) (lack|gap|loss|want|absence)
i (can|could) ..1 see (why|how) (this|that|it) ..8
(this|that|it|which) (rules|ruled|counts|takes|puts) me ..1 (out|against|behind)
${gap} ..2 (~be|~look|~seem) ..2 (bad|poor|strange|odd|suspicious|weak|unprofessional|risky|presumptuous|bold|daring|cheeky|unconvincing|insufficient|disappointing|worrying|thin|little|not much)
i ..2 ${knowing} ..2 (that)? (many|most|some|you|your|the|other|all) ..5 (~require|~ask|~prefer|~expect|~want|~look for|~demand|~need|~have) ..6
i ..2 ${knowing} ..2 (that)? i ..3 (not|can not|am only|have only|~lack) ..6
(months|years|year|practice|experience|time|schooling|career) ..5 (~be|~look|~seem) ..2 (thin|little|short|few|modest|scant|meagre|meager|small|limited) ..6
i ..2 ${knowing} ..2 (that)? (the)? (others|other applicants|other candidates|competitors|most applicants|many applicants|most candidates) ..3 (will|can|do|may|might)? ..1 (~show|~have|~bring|~hold|~be|~offer|~present) ..6
(reason|explanation|explains|cause|excuse) ..3 (why|for|that|:|is)? ..3 (my|this|it|${experience.slice(1)} ..6
my ..3 (cv|resume|résumé|profile|experience|background|education) ..2 (~look|~be|~seem) ..3 (thin|poor|weak|short|small|little|modest|unimpressive|meagre|meager)
`

/** Words that turn the naming of a gap into an excuse. */
export const confessions = `
(unfortunately|sadly|regrettably|alas|admittedly|afraid|worse|i fear)
i ..2 (must|have to|need to|should|want to|do|also)? ..1 (~admit|~confess|~concede)
it is true that
(although|though|even though|even if|while|whilst|granted) ..1 (i|my) ..6
`

/** The same for what stands in the place of the missing thing: "I must admit that I studied history". */
export const admissions = `
i ..3 (~admit|~confess|~concede|~fear) ..8 ${degree}
(unfortunately|sadly|regrettably|alas|admittedly|worse|honestly) ,? ..2 (my|mine|i) ..8 (${degree}|${experience})
(unfortunately|sadly|regrettably|alas|admittedly|worse) ,? (internships|university|college|studies|a degree|none of my) ..6
${experience} ..6 ,? i ..3 (~admit|~confess|~concede|~fear|am afraid)
${degree} ..6 ,? i ..3 (~admit|~confess|~concede|~fear|am afraid)
`

/** A pronoun or another word that takes the gap up. */
export const references = `
(this|that|it|one|these|which|such|otherwise|also)
`

/** The writer's schooling, named without a judgment. */
export const schoolings = `
my ..2 (degree|diploma|studies|education|training|background|schooling|qualification|qualifications|grades|certificate) ..1 (is|are|was|were|lies|comes|ended)
i (studied|majored in|hold|graduated|trained) ..6
`
