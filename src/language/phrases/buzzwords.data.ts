import type {PhraseGroup} from '../wording.ts'
import {fits, jobs, praises} from './words.data.ts'

const place =
  '(environment|environments|surrounding|surroundings|setting|settings|startup|startups|start up|start ups|team|teams|company|companies|agency|agencies|office|workplace|culture|role|roles|world|industry|organization|organisation|organizations|organisations|work|project|projects|atmosphere|job|business|businesses|field|market|development|sector|context|contexts|condition|conditions|sprint|sprints|company|place|shop|career|space|technology|tech|life)'
const wearers = '(many|a great many|great many|a good many|a dozen|plenty of|several|multiple|different|various|all|lots of|a lot of|a variety of|numerous|more than one|so many|two|three|four|five)'
const skill = '(skill|skills|skillset|ability|abilities|expertise|craft|knowledge|proficiency|talent|talents|understanding|experience|capabilities|strengths|background|techniques|competencies|acumen)'
const strong = '(strong|excellent|great|outstanding|good|exceptional|solid|superb|effective|superior|impressive|remarkable|stellar|extraordinary)'
const self =
  '(i (am|was|become|became|remain|have become|have been|will be|would be|could be)|(~call|~name|~consider|~dub|~nickname|~label|~crown|~make|~think of|~see|~describe) (me|myself)|(~hire|~know|~describe|~recommend|~introduce|~see|~employ) (me|myself) ..1 as|i am (known|seen|described|regarded) as|known as|as|be|being|becoming)'
const sages = '(guru|gurus|wizard|wizards|jedi|superhero|maverick|evangelist|whisperer|superstar)'
const coders = '(developer|engineer|programmer|coder|dev|hacker|analyst|tester)'
const pile =
  '(robust|scalable|innovative|seamless|end to end|cutting edge|high quality|impactful|world class|best in class|efficient|elegant|sustainable|cost effective|user friendly|reliable|future proof)'
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
dynamic ,? (and)? __3 (environment|environments|workplace|setting|settings|teams|world|industry)
dynamic (and ..2)? (professional|individual|leader|team|teams|environment|environments|company|organization|organisation|setting|personality|workplace|start|startup|self|engineer|developer|and fast|and results)
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
(diverse|versatile|unique|wide|broad|rich) (skill set|skillset|set of skills|range of skills)
~contribute ..2 to ${here} ..4 (success|mission|growth|goals)
~resonate ..2 with (me|my)
(esteemed|reputed) ..1 (company|organization|organisation|firm|institution|team|concern|establishment|enterprise|corporation|employer|startup|group|university|institute|department)
(your|this|such a) ..1 (prestigious|renowned|reputable) ..1 (company|organization|organisation|firm|institution|team|enterprise|employer|institute)
~delve (into|deeper|deep)
(is|are|was|as|stands|stand|be) ..1 a testament to
testament to (my|the|your|our|his|her|their|its)
`
  }
]

/** The same words in their plain meaning. */
export const literalUses = `
(cmake|meson|bazel|gn|generator|make|wheel) ..6 ninja
ninja ..2 (build|builds|file|files|generator|target|targets|backend|cmake|meson|warrior|game|turtle|turtles|costume|film)
(tour|concert|gig|stage|album|band|ticket|tickets|fans|guitar|museum|film|biography|photo|photos|song|songs) ..8 (rockstar|rock star|rockstars|rock stars|ninja)
(rockstar|rock star|rockstars|rock stars) ..8 (tour|concert|gig|stage|album|band|ticket|tickets|fans|guitar|song|songs|sang|sings|games|energy)
(each|every|per|which|another|both|opposing|visiting|home|football|soccer|hockey|basketball|handball|volleyball|sports|rugby|cricket|baseball|national) ..1 team (player|players)
team (player|players) ..2 (statistics|table|data|ids|id|row|rows|wears|wore|stats|scored|cards|vest|jersey|jerseys|transfers)
(setup|installation|install|installer|configuration|config|import|export|onboarding|checkout|migration|registration|print|step) wizard
(drug|drugs|compound|compounds|pharmacological|dose) ..4 ~synergy
~synergy (score|scores|coefficient|keyboard|screening)
cutting edge ..2 of (the|a|an|each|every|its|our) ..3 (blade|blades|tool|tools|knife|knives|saw|mill|drill|cutter|chisel|plough|plow|scissors|bit|lathe|disc|wheel|milling|turning|machine)
cutting edge (is|was|has|had|wear|wears|angle|angles|radius|length|geometry|gets|needs|wore|breaks|broke|heats)
(blade|blades|knife|mill|milling|lathe|saw|drill|machinist|wear|blunt|dull|sharp|sharpen|grind|grinding|chisel) ..8 cutting edge
(the|a|one|each|every|its|their) cutting edge of (the|a|an|each|every|its|our) (blade|tool|knife|saw|mill|drill)
asset (class|classes|register|management|allocation|store|pipeline|table|manager|bundle|tag)
pythonista (app|script|scripts|shortcut|for|on|evening|evenings|meetup|meetups|meeting|conference|community|group|night|club|'s)
(in|with|using|on) pythonista
~synergy (is|was) (the|a|an|our|my|their) ..2 (name|product|tool|system|company|client|software|vendor)
(called|named) ..1 synergy
hit the ground running (at|with) <number>
(dummy|drone|robot|ball|runner|parachutist|lander|bird|wheel|wheels|tyre|tires|probe|player|horse) ..8 ~hit the ground running
(chess|game|games|gaming|player|players|match) ..6 game changing
game changing (patch|update|move|rule|rules|bug)
foundation ..2 (concrete|stone|clay|steel|piles)
track record in (the|a) (railway|rail|register|track|land)
track record (table|tables|file|files|layout|format|of (the)? (rail|railway|train|tram|metro|race))
~delve ..2 (metres|meters|feet)
dynamic (environment|environments|work|team|setting) (map|maps|mapping|variable|variables|lighting|model|item|id)
`

/** Words that drafts made with a language model overuse: nothing alone, a sign where three kinds meet. */
export const tells: readonly PhraseGroup[] = [
  {
    source: 'AI tells of facts.md 3: Wikipedia "Signs of AI writing"; Kobak et al. 2025; GL, ED',
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
