/*
 * How letters excuse a missing degree or missing experience (S0: "Keep it to one sentence"; R65, R66; AY, NY). Patterns of
 * `phrases.ts`; a sentence is judged by the kinds that meet in it.
 */

const degree =
  '(degree|degrees|diploma|bachelor|bachelors|master|masters|university|college|studies|study|studied|education|schooling|qualification|qualifications|certificate|certificates|certification|certifications|academic|graduate|training|bootcamp|boot camp|computer science|cs|informatics|credentials|self taught|autodidact|background|phd)'
const experience = '(experience|experiences|years|year|expertise|knowledge|track record|practice|industry|references|seniority)'
const drawback =
  '(drawback|disadvantage|gap|gaps|weakness|weaknesses|minus|problem|shortcoming|shortcomings|flaw|deficit|handicap|downside|obstacle|hindrance|con|issue|concern|lack|risk|negative|deal breaker|dealbreaker|red flag|limitation|hurdle)'

/** What is missing. */
export const lacks = `
(not|no|never|without|~lack|~miss|missing|little|limited|only|unfinished|incomplete|insufficient|short of|~fail|~drop|less|~abandon|~quit|~interrupt|instead of|nor|neither|few|too little) ..6 (${degree}|${experience})
(${degree}|${experience}) ..5 (not|missing|~lack|only|little|limited|short|thin|few|less|unfinished|incomplete|too small|small|insufficient)
~drop out
(finish|complete|finished|completed|graduate) ..2 (my|a|any|the) ..2 (${degree})
self taught
my ..2 (lack|absence|shortage) of ..5
(just|only|merely) (a|an)? ..2 (bootcamp|self taught|junior|beginner|career changer|hobbyist|autodidact)
`

/** What the missing thing is called. */
export const topics = `
${degree}
${experience}
`

/** Words of excuse or regret that need no more. */
export const pleas = `
(sorry|apologise|apologize|apologies|apology|forgive|forgiveness|pardon|regret|regretfully|regrettably|ashamed|embarrassed|embarrassing|excuse|~beg)
(overlook|look past|look beyond|look over|see past|see beyond|bear with me|make an exception|disregard|turn a blind eye|not hold ..3 against me)
(i|me|to) ..1 ~wish (that)? (i|it|things|my|they)
(i|would) ..3 (understand|accept|respect) ..2 (if|when|that|should) ..8
(give|grant|allow) me ..3 chance
(please|do|hope|would) ..4 not ..3 (see|view|count|judge|hold|regard|take|consider|mind|let|reject|think|discourage|deter)
(can|could|may|might) not compete
(is|are) not everything
(did|could|would|has|have) not ..2 (permit|allow|afford|let me|give me|make it possible)
(not ideal|less than ideal|far from ideal|not enough|not sufficient|not optimal|not what you)
(i|and) ..1 know ..1 i am not ..8
(despite|in spite of|notwithstanding) ..2 (this|that|it|these|my)
`

/** Words that turn the naming of a gap into an excuse. */
export const confessions = `
(unfortunately|sadly|regrettably|alas|admittedly|honestly|afraid)
i ..2 (must|have to|need to|should|want to|do|also)? ..1 (~admit|~confess|~concede|~acknowledge|~recognise|~recognize)
(i|me) ..2 (~know|~realise|~realize|~understand|am aware|am conscious|~see|~accept) ..2 (that|this|it|how|i|my|many|most|some|the|you|companies|employers)
it is true that
(although|though|even though|while|even if) i ..6
(to be honest|to be fair|in all honesty|frankly)
`

/** What a gap is called when it is excused. */
export const drawbacks = `
${drawback}
(is|are|was|be|seem|seems|look|looks) ..1 not ..2 (much|ideal|enough|a lot|optimal|impressive|real|a real|perfect|sufficient|good|as good|equal|the same|what you|replacement|substitute)
no ..1 (replacement|substitute|match|equal)
(less|fewer|shorter|lower|worse|weaker) than
(rule|rules|ruled|disqualify|disqualifies|count|counts|speak|speaks|put|puts|throw|exclude|excludes|stand|stands) ..3 (me out|me|against me|you off|in my way)
(require|requires|required|ask|asks|expect|expects|demand|want|wants|prefer|need|look) ..1 (one|for one|it|that|this|more|for more|for three|for five|three|five|a degree)
(thin|poor|meagre|meager|weak|unimpressive|unusual|unconventional)
`

/** A pronoun that takes the gap up. */
export const references = `
(this|that|it|one|these|which|such)
(i|me) ..1 chosen ..1 otherwise
otherwise
`
