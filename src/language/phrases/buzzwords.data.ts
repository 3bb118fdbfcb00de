import type {PhraseGroup} from '../wording.ts'
import {fits, jobs, praises} from './words.data.ts'

const place =
  '(environment|environments|surrounding|surroundings|setting|settings|startup|startups|start up|start ups|team|teams|company|companies|agency|agencies|office|workplace|culture|role|roles|world|industry|organization|organisation|organizations|organisations|work|project|projects|atmosphere|job|business|businesses|field|market|development|sector|context|contexts|condition|conditions|sprint|sprints|company|place|shop|career|space|technology|tech|life)'
const wearers = '(many|a great many|great many|a good many|a dozen|plenty of|several|multiple|different|various|all|lots of|a lot of|a variety of|numerous|more than one|so many)'
const skill = '(skill|skills|skillset|ability|abilities|expertise|craft|knowledge|proficiency|talent|talents|understanding|experience|capabilities|strengths|background|techniques|competencies|acumen)'
const strong = '(strong|excellent|great|outstanding|good|exceptional|solid|superb|effective|superior|impressive|remarkable|stellar|extraordinary)'
const self =
  '(i (am|was|become|became|remain|have become|have been|will be|would be|could be)|(~call|~name|~consider|~dub|~nickname|~label|~crown|~make|~think of|~see|~describe) (me|myself)|(~hire|~know|~describe|~recommend|~introduce|~see|~employ) (me|myself) ..1 as|i am (known|seen|described|regarded) as|known as|as|be|being|becoming)'
const sages = '(guru|gurus|wizard|wizards|jedi|superhero|maverick|evangelist|whisperer|superstar)'
const coders = '(developer|engineer|programmer|coder|dev|hacker|analyst|tester)'
// "We leverage Redis": a name or a plain object that could simply be used.
const anything = '(<name>|python|cloud|data|machine|modern|existing|advanced|asynchronous|async|automated|open|state|various|multiple|tools|technologies|techniques|libraries|frameworks|technology|apis|ai)'
const pile =
  '(robust|scalable|innovative|seamless|end to end|cutting edge|high quality|impactful|world class|best in class|efficient|elegant|sustainable|cost effective|user friendly|reliable|future proof)'
// What a letter is passionate about; bread and kites are another matter.
const trade =
  '(technology|technologies|tech|software|coding|programming|code|python|data|development|engineering|backend|building|solving|creating|crafting|learning|leveraging|delivering|using|turning|transforming|ai|machine learning|innovation|innovative|problem solving|clean code|automation|open source|analytics)'
const here = '(your|the ..1|my|this|our)'

/** Words and phrases that say nothing wherever they stand. */
export const buzzwords: readonly PhraseGroup[] = [
  {
    source: 'S0, HR, GL (results-driven); JJ, WB, RX, CH, LI (self-praise)',
    praise: true,
    patterns: `
(result|results|outcome|outcomes|goal|goals|success|achievement|achievements|deadline|action|solution|solutions|detail|details) (driven|oriented|orientated|minded)
(result|results|outcome|outcomes|goal|goals|detail|details|solution|solutions) (focused|focussed)
self (starter|starters|motivated|driven)
highly (motivated|driven)
hard (worker|workers)
hard working (individual|professional|person|developer|engineer|programmer|student|graduate|candidate|team|employee|and)
hardworking
(fast|quick) (learner|learners|study)
(team|teams) (player|players)
people person
${strong} communicator
critical thinker
strategic (thinker|mindset)
visionary (leader|thinker|engineer)
thought leader
dynamic (and ..2)? (professional|individual|leader|personality|self|engineer|developer|and results)
${strong} (communication|interpersonal|organizational|organisational|analytical|problem solving|leadership|teamwork|people|time management|multitasking|multi tasking|collaboration|presentation|verbal|written|soft) ..4 (skill|skills|ability|abilities)
wealth of (experience|knowledge|expertise|skills)
(attention to|eye for) detail
(can do|positive|winning) (attitude|mindset)
(highly|very|extremely|truly)? ${praises} ,? (and|&)? __2 (individual|professional)
extensive (experience|knowledge|expertise|background) (in|with|of|as|across|working|building|developing|using)
proven (ability|abilities|experience|expertise|history|success|skills|capability|record|competence)
(perfect|ideal) (candidate|fit|match|${fits}) for (this|the|your) ..3 (${jobs}|team|company)
(perfect|ideal|best) candidate for
(will|would|can|could) not find (a|any) (better|more) ..3 (candidate|developer|engineer|applicant|person|programmer)
opportunities for (advancement|career)
innovative (thinker|mindset|problem|professional|individual)
problem solver at heart
(natural|creative|born|avid|relentless|skilled|innovative) problem solver
`
  },
  {
    source: 'S0, SO (labels)',
    names: true,
    patterns: `
(rockstar|rockstars|rock star|rock stars|ninja|ninjas)
${self} (a|an|the|your|our|their|its|one|some|as) (the|a|an|your|our|their)? __2 's? __4 ${sages}
${sages} ${coders}
(code|coding|data|python|sql|excel|linux|tech|automation|debugging|devops|cloud|spreadsheet|computer|regex|git|django|kubernetes|software|programming|numbers|productivity) ${sages}
(10x|10 x|ten x) ${coders}
(~synergy|synergistic|~synergize|~synergise)
`
  },
  {
    source: 'CH, HR, RX, JJ, WB, LI (self-praise and phrases, as people vary them); GL, ED (of machine-made drafts)',
    patterns: `
(strong|excellent|great|solid|exceptional|impeccable|outstanding|tireless) ..1 work ethic
(~work|~thrive|~excel|~perform|~function|calm|cool|composed) (well|best|great|effectively)? (under|beneath) (pressure|tight deadlines)
(jack|jacks) of all trades
(i|me|am|as|a|natural|born) ..2 (multitasker|multi tasker|perfectionist|workaholic|trailblazer|trail blazer|self improver|overachiever|over achiever|high achiever)
(change (agent|maker)|changemaker)
~push (the|all)? ..1 (boundary|boundaries|envelope) ..1 (of what|of|in|and|for|further|.)
(i|we|to|can|could|will|would|and) ..2 ~move the needle
(i|me|to|can|could|will|would) ..2 (bring|brings) ..1 to the table
i ..2 ~bring ..2 (lot|much|more|plenty|something|skills|experience|value|perspective|energy|expertise) ..2 to the table
(~harness|~unleash|~unlock) the ..1 (power|potential|full potential) of
(culture|spirit) of (innovation|excellence|continuous improvement|collaboration and)
(passion|~strive|~striving|drive|thirst|dedication|quest) ..1 (for|to|towards) (excellence|perfection|innovation|success)
(paradigm shift|paradigm shifts|low hanging fruit|low hanging fruits|win win)
world class (platform|team|teams|product|products|software|engineering|engineer|engineers|engineering|solution|solutions|talent|service|services|experience|experiences|technology|company)
(i|am|a|an|lifelong|life long) ..1 (lifelong|life long|eternal|perpetual|continuous|constant) learner
(demonstrated|proven) history of
(i|we|who) ..1 (~live|~eat) (, sleep)? (,|and)? ..2 (~breathe)
(in|into) my (dna|blood|genes)
(takes|taking|take|took|bring|brings|bringing|lift|raise|propel|elevate|elevating) ..8 to the next level
(give|giving|gave|giving) ..2 (110|120|150|200|110%|120%|150%|200%) (%|percent|per cent)?
at the intersection of ..2 (business|technology|tech|engineering|design|data|product|people|art|science|software) and
(missing|perfect) (piece|puzzle piece) ..2 (of|for|to|in) (your|the) ..2 puzzle
(transformative|transformational|game changing|lasting|meaningful) impact
(deeply|fully|firmly|truly|wholeheartedly|strongly|passionately) committed to ..2 (deliver|delivering|excellence|quality|high|continuous|building|creating|producing|learning|innovation|providing|clean|success)
(forward thinking|tech savvy|customer centric|client centric|solution centric|people oriented|customer obsessed)
driven by ..1 (desire|passion|curiosity|purpose|challenge|challenges|innovation|love|results|excellence)
(challenging|exciting|stimulating|rewarding|fulfilling) (and|,) (rewarding|challenging|fulfilling|stimulating|dynamic) ..1 (role|position|job|environment|opportunity|work|career|projects|project|challenge)
high impact (results|solutions|work|projects|products|features|contributions|deliverables)
(innovator|entrepreneur|creator|maker|builder|leader|hacker|tinkerer) at heart
(coding|programming|python) (machine|beast|monster)
(full stack|coding|10x|tech|python|unicorn) (unicorn|unicorns)
~revolutionise ..1 (the way|how)
~revolutionize ..1 (the way|how)
(fresh|unique) perspective (to|on|and|that|.)
`
  },
  {
    source: 'S0',
    patterns: `
(pythonista|pythonistas)
(gogetter|gogetters)
`
  },
  {
    source: 'S0, RX',
    names: true,
    patterns: `
go (getter|getters)
`
  },
  {
    source: 'HR, CH, RX, GL (phrases)',
    patterns: `
fast paced ,? (and|,)? __3 ${place}
fast paced and __2 ${place}
~think (outside|out of|beyond|out off) (of)? (the|a|your) box
(outside|out of) the box (thinking|thinker|thinkers|ideas|idea|solutions|solution|approach|approaches|problem)
cutting edge
bleeding edge
(i|we|to|comfortable|while|by) ..4 ~wear ${wearers} ..2 hats
best of breed
blue sky thinking
helicopter view
(i|we|to|can|could|will|would|shall|and|'ll) ..1 ~hit the ground running
~go above and beyond
`
  },
  {
    source: 'count 38 (aligns), 13 (track record), 12 (honed my), 11 (strong foundation, thrive), 10 (valuable asset)',
    patterns: `
~align (perfectly|well|closely|seamlessly|strongly|directly|deeply|naturally|nicely|ideally|precisely|greatly|really well|very well|so well|fully|completely|exactly|extremely well|quite well) with (my|your|our|(the|this|these) ..1 (role|position|job|requirements|company|team|mission|values|goals|needs|qualifications|responsibilities|opportunity|vision|culture|organisation|organization)|what (you|i|the)|<name>)
(perfectly|closely|strongly|well|directly|seamlessly|deeply|fully) ~align with (my|your|our|the ..1 (role|position|job|requirements|company|team|mission|values|goals|needs|qualifications)|what (you|i))
~align ..1 with (my|your) ..4 (goal|goals|values|skills|experience|interests|interest|passion|passions|background|expertise|career|aspirations|mission|vision|strengths|ambitions|needs|culture|requirements|qualifications|principles|beliefs)
perfect alignment (with|between)
my ..2 (background|experience|skills|skillset|profile|goals|values|expertise|career|interests|passion|qualifications|strengths|work) ..8 (~align|~dovetail|~mesh|~correspond|~gel|~chime|~match|~fit|~tie) (up|in)? (perfectly|seamlessly|ideally|closely|well|very well|neatly|exactly|beautifully|strongly|directly|naturally) (with|to|into)?
(proven|strong|solid|demonstrated|demonstrable|consistent|successful|excellent|impressive|great|good|extensive|long|established|outstanding|documented) ..1 track record
(~have|with|my|~bring|~build|~boast|~show|~possess|~establish) ..3 track record ..1 (of|in|for|that|with)?
(valuable|invaluable|great|strong|real|true|huge|significant|tremendous|excellent) ..1 asset (to|for|in|at|of your)
(valuable|invaluable) asset
i ..6 (be|become|prove|being) ..1 (a|an|the) ..2 asset (to|for|in|at) (your|the|any)?
asset (to|for) (your|the|any) ..2 (team|company|organization|organisation|firm|business|department)
(valuable|invaluable|great|strong|perfect|excellent|ideal|wonderful|fantastic) addition to (your|the|any|this|our)
(~have)? ~hone ..1 (my|these|those) ..5 ${skill}
~sharpen my ..4 (skills|abilities|expertise)
my ..3 (skills|abilities|expertise|craft|talents|technique) ..3 honed
(a|my|me|with|have|built|build|building|laid) ..1 (strong|solid|robust|firm|excellent) foundation (in|for|of (python|software|programming|knowledge|skills|computer)|and|,|.)
i ..2 ~thrive ..1 (wherever|where|when|whenever|if|in|on|under|amid|amidst|within)?
~thrive (in|on|under|within|amid|amidst) ..3 ,? ..4 (${place}|pressure|challenge|challenges|chaos|ambiguity|deadlines|situations|problems|uncertainty|change)
`
  },
  {
    source: 'count 28 (contribute to your), 27 (leverag-), 8 (resonates), 6 (esteemed)',
    patterns: `
~leverage (my|these|this|those) ..4 ${skill}
~leverage my
(~utilize|~utilise) my ..4 ${skill}
i ..3 ~leverage ..4 (to|for) ..2 (unlock|drive|deliver|maximize|maximise|create|generate|enable|empower|boost|accelerate|optimize|optimise|transform|streamline)
(~unlock|~deliver|~drive|~generate) ..1 (business|tangible|maximum|real|measurable)? (value|synergies)
(to|that|which|and|i|can|will) ~drive (impact|innovation|growth|results|efficiency|meaningful|measurable|business|value)
${pile} ,? (and)? ${pile} ,? (and)? ..2 solutions
(unwavering|steadfast|relentless|tireless) (commitment|dedication|focus|pursuit|passion)
commitment to (excellence|quality|continuous|innovation)
~go ..1 the extra mile
(at|on|of) the (bleeding|leading|cutting) edge of (technology|technologies|innovation|research|science|development|software|what|ai|machine|data|the field|engineering|tech)
game (changing|changer|changers)
disruptive (thinking|thinker|innovation|innovator|mindset|ideas)
(is|are|was|been|remains) my ..2 (passion|passions)
(i|and) am ..2 passionate (about|for) ..2 ${trade}
(my|a|have|with) ..2 passion for ..2 ${trade}
(diverse|versatile|unique|wide|broad|rich) (skill set|skillset|set of skills|range of skills)
~contribute ..2 to ${here} ..4 (success|mission|growth|goals)
~resonate ..2 with (me|my ..2 (value|values|belief|beliefs|experience|experiences|background|interest|interests|goal|goals|passion|passions|skills|aspirations|ambitions|principles|career|philosophy|vision|ideals|heart|mission|way|journey|approach|curiosity|story|outlook|desire|convictions|idea|ideas|view))
(esteemed|reputed) ..1 (company|organization|organisation|firm|institution|team|concern|establishment|enterprise|corporation|employer|startup|group|university|institute|department)
(your|this|such a) ..1 (prestigious|renowned|reputable) ..1 (company|organization|organisation|firm|institution|team|enterprise|employer|institute)
~delve (into|deeper|deep)
(is|are|was|as|stands|stand|be) ..1 a testament to
testament to (my|the|your|our|his|her|their|its)
`
  },
  {
    source: 'LI (dynamic); count 17',
    beside: '(i|my|me|we|us|your)',
    patterns: `
dynamic ,? (and)? __3 (environment|environments|workplace|setting|settings|teams|world|industry)
dynamic (and ..2)? (team|teams|environment|environments|company|organization|organisation|setting|workplace|start|startup|and fast)
`
  },
  {
    source: 'count 13 (cross-functional), 46 (eager to); JJ, RX (a mark that one gives oneself)',
    praise: true,
    patterns: `
cross functional (collaboration|environment|environments|mindset|skills|communication)
(~collaborate|~work|~partner|~liaise) ..3 with ..2 cross functional (team|teams|stakeholders|partners|groups)
(eager|keen|excited|ready|happy) to ..2 (take on|tackle|embrace|face) ..1 new challenges
(consistently|always|regularly|routinely) ~exceed ..2 expectations
best in class
~work ..1 (well|equally well|effectively|great|best)? ,? (both)? independently (and|as well as|or) ..2 (as part of|in|within|on|with) (a|the)? ..1 (team|teams|group)
~stay (up to date|abreast|current) (with|of|on) ..2 (latest|newest|emerging|current|industry) ..2 (technologies|technology|trends|developments|tools|advancements|innovations|practices)
(growth|ownership|winning|success) mindset
`
  },
  {
    source: 'EN ("spearheaded" in three of five among 300 applications); GL, ED (leverage)',
    patterns: `
(i|we|and|to|have|having|has|,|by|of) ..2 ~spearhead
^ ..1 (spearheaded|spearheading)
(i|we|to|can|could|will|would|that) ..1 leverage (my|our|your|the|this|these|those|a|an|its|their|both|${anything})
leveraging (my|our|your|the|this|these|those|a|an|its|their|both|${anything})
(i|we|and|have|having|had|that) ..1 leveraged (my|our|your|the|this|these|those|a|an|its|their|both|${anything})
^ leveraged (my|our|your|the|this|these|those|a|an|its|their|both|${anything})
`
  },
  {
    source: 'ED, count 28 (robust), 10 (seamless); RX (proven, adept: a mark that one gives oneself); BI, JJ (comparison with unknown others)',
    patterns: `
(robust|comprehensive|multifaceted|proven|solid technical|strong technical|diverse|rich) ..1 (background|foundation|skill set|skillset|expertise|track record|understanding) (in|with|of|across|as|building|and|spanning)
(unique|rare|distinctive|powerful|strong|ideal|perfect|rich|winning) (blend|combination|mix|mixture|fusion) of ..2 (${skill}|technical|analytical|creative|hands on|practical|academic|industry|business|engineering|domain|leadership|soft|hard|coding|programming)
(i am|being|and|am|,) ..2 well versed (in|with)
well versed (in|with)
(i am|and|,|am) ..1 adept (at|in|with)
what (~set|~make|~distinguish) me ..1 (apart|different|unique|stand out|special) ..2
~set me apart (from)?
(that|which) (~set|~make) me ..1 (apart|unique|stand out)
(~demonstrate|~proven|~prove|~show) ..1 (ability|expertise|proficiency) (to|in|of) (deliver|lead|build|drive|design|develop|work|manage|solve|adapt|learn|create)
(strong|excellent|great|exceptional|outstanding|superior|advanced|sharp|keen|solid) ..1 (problem solving|analytical|critical thinking) (skills|abilities|ability|mindset|capabilities)?
`
  },
  {
    source: 'GB, MS (a poll of journalists); Wikipedia "Signs of AI writing", GC (landscape)',
    patterns: `
actionable (insight|insights|intelligence)
(data|valuable|meaningful|deep|key|business|powerful) ..1 driven insights
(ever|rapidly|constantly|fast|continuously|continually|quickly) ,? (evolving|changing|shifting) ..3 (landscape|world|industry|field|environment|space|ecosystem|market)
(today's|today 's|todays|the modern|the current|this) ..3 (digital|competitive|tech|technological|technology|data driven|fast moving|fast paced|complex|business|software) ..1 (landscape|world|age|era)
(navigate|navigating|navigated) the complexities of
(to|will|can|could|would|i) ..2 (make|making|have|deliver|create) ..1 (a|an)? ..1 (meaningful|lasting|tangible|positive|significant|immediate) (impact|difference|contribution|contributions)
(~contribute|~add) ..1 (meaningfully|significantly|immediately|positively) to ${here}
`
  },
  {
    source: 'GL, ED; Wikipedia "Signs of AI writing" (promotional adverbs); count 10 (seamless)',
    beside: '(i|we|my|our|me)',
    patterns: `
(i|we|to|can|could|will|would|and|by|that) ..2 seamlessly (~integrate|~collaborate|~connect|~work|~combine|~transition|~adapt|~migrate|~deploy|~bridge|~fit|~communicate|~deliver)
(i|we|to|can|could|will|would) ..3 (~integrate|~blend|~collaborate|~adapt|~transition|~work|~fit) ..4 seamlessly
seamless (integration|collaboration|experience|experiences|user|communication|transition|workflows|delivery)
~bridge the gap between ..2 (business|technical|technology|developers|engineers|engineering|product|stakeholders|teams|design|data|research|theory|academia|it|strategy|users|complex)
`
  }
]

/** Words that drafts made with a language model overuse: nothing alone, a sign where three kinds meet. */
export const tells: readonly PhraseGroup[] = [
  {
    source: 'Signs of a machine-made draft: Wikipedia "Signs of AI writing"; Kobak et al. 2025; GL, ED',
    names: true,
    patterns: `
~delve (into|deeper|deep)
tapestry of
testament to
~underscore (the|my|your|how|a|our|its)
pivotal
(evolving|dynamic|changing|digital|competitive|vibrant|technological|tech|technology|business|data|ai|modern|current|shifting) landscape
(meticulous|meticulously)
vibrant
~foster (a|an|collaboration|innovation|growth|strong|trust|inclusion|inclusive|relationships|teamwork|culture|environment|environments|continuous|cross)
~showcase (my|the|your|our|a|how|their)
~resonate ..2 with
~align ..2 with (my|your)
(in|within) the realm of
intricate
^ (furthermore|moreover|additionally)
`
  }
]
