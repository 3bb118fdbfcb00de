import type {PhraseGroup} from '../wording.ts'
import {roles} from './words.data.ts'

const ai = '(ai|a.i|genai|gen ai|generative ai|artificial intelligence|llm|llms|large language model|large language models|chatgpt|gpt|copilot|claude|gemini|cursor|codex|agentic ai|agentic)'
// Products may stand at one's side for a task; the bare word "AI" there is a slogan.
const anyAi = '(ai|a.i|genai|gen ai|generative ai|artificial intelligence|llms|ai tools)'
const tools = '(tool|tools|assistant|assistants|assistance|help|model|models|agent|agents|support|helpers|autocomplete|completion|technology|technologies|capabilities|solutions)'
/** An assistant or its maker, whatever it is called. */
export const assistant = `(${ai} (coding|code|writing)? ${tools}?|(coding|code|writing) (assistant|assistants|agent|agents)|language model|language models|machine intelligence|chatbot|chatbots|chat bot)`
const charged = '(powered|driven|first|native|augmented|enabled|enhanced|infused|fueled|fuelled|centric|boosted|supercharged|obsessed|accelerated|forward|empowered|savvy|fluent|amplified)'
const self = `(${roles}|problem solver|thinker|mind|hacker|maker|innovator|strategist|visionary|wizard|wizardry|magician|mastery|virtuoso|prowess|artistry|alchemist|sorcerer|guru|rockstar|ninja|leader|mindset|dna|spirit|soul|thinking)`
/** AI as a slogan of it: no product and no piece of work. */
const slogan = `(generative|(frontier|foundation) (model|models)|(intelligent|autonomous|smart|digital) (tools|agents|assistants|helpers|machines)|machine intelligence|intelligent machines|thinking machines|language models|neural networks|${ai})`
const mine = '(mindset|workflow|workflows|approach|thinking|toolkit|toolbox|skillset|productivity|process|style|coding|way|methodology|development workflow|development)'
const people = '(people|developers|engineers|programmers|coders|colleagues|juniors|men|persons|team|teams|department)'
const several = '(two|three|four|five|six|seven|eight|ten|twenty|several|many|multiple|<number>)'
const manifold = '(10x|10 ×|5x|20x|50x|100x|10 x|ten x|tenfold|ten fold|10 fold|10 times|ten times|hundredfold)'

/** Labels and promises made of AI without any work in them. */
export const aiFiller: readonly PhraseGroup[] = [
  {
    source: 'S0 R54 ("AI-powered Python engineer leveraging GenAI for 10x output")',
    patterns: `
${ai} ${charged} ,? __2 (,|and)? __2 ${self}
${ai} ${charged} , ${ai} ${charged} ..2 ${self}
(my|an|with an|with my) ..1 ${ai} ${charged} ..1 ${mine} (~multiply ..6)?
(~leverage|~harness|~utilize|~utilise|~unlock|~unleash|~wield|~embrace|~exploit) ..2 (power|magic|potential|capabilities) of ..2 ${ai}
(~leverage|~harness|~utilize|~utilise|~unlock|~unleash|~wield|~embrace|~exploit|~employ) ..3 ${ai} ..2 (for|to) ..4 (${manifold}|maximum|output|productivity|efficiency|speed|faster|deliver|drive|boost|accelerate|transform|innovation|innovate|value|results|impact|business|supercharge|maximize|maximise|optimize|optimise|streamline|enhance|revolutionize|revolutionise|excellence|success)
(cutting edge|next generation|next gen|bleeding edge|revolutionary|latest|modern) ${ai} ..1 (superpower|superpowers|magic|skills|mindset|expertise)
(prompt|prompting|prompt engineering) (wizard|guru|ninja|whisperer|superpower|superpowers|magician|magic|rockstar)
${anyAi} as my ..2 (co pilot|copilot|partner|teammate|sidekick|superpower|companion)
(ideas|concepts|features|products|months|weeks) ..6 (in|into) (minutes|hours|days) ,? not (days|weeks|months)
(cutting edge|next generation|next gen|latest|best)? ${anyAi} ..2 (at|by|on) my (fingertips|side|disposal|back|command)
${ai} (is|are) my ..2 (superpower|superpowers|weapon|co pilot|copilot|partner|teammate|friend|secret|sidekick|multiplier)
my ..1 (secret weapon|secret|superpower|co pilot|copilot|teammate|sidekick) ..1 (is|:) ..2 ${ai}
(being|i am) ${ai} (first|native|powered|driven)
(i|my|we) ..6 (~revolutionize|~revolutionise|~reinvent|~reimagine|~transform) ..6 (with|through|by|using) ..2 ${ai}
(~use|using|with|~apply|~employ|~adopt|~embrace) ..2 (cutting edge|next generation|next gen|latest|state of the art|revolutionary|advanced|modern) ${ai} ..2 to ..1 (maximize|maximise|drive|boost|unlock|accelerate|transform|revolutionize|revolutionise|supercharge|streamline|innovate|deliver|optimize|optimise|amplify|multiply)
(latest|newest|recent|rapid) ..1 (advances|advancements|breakthroughs|developments|trends|innovations) in ..2 ${ai} ,? (i|to|and) ..2 (deliver|drive|boost|unlock|accelerate|transform|create|push|stay|build)
(army|squad|swarm|legion) of ..1 ${ai}
(speak|speaks|speaking) ..1 fluent ..1 (prompt|prompts|${ai})
(embracing|weaving|infusing|harnessing|leveraging|unleashing) ..1 ${ai} ..1 (across|through|throughout|into|in|at) ..1 (every|each|all|full|entire|whole) ..3 (lifecycle|life cycle|phase|phases|stage|stages|step|steps|aspect|aspects|facet|facets|corner|layer|workflow|process|i do|i touch|i build)
${ai} ..2 (~make|~turn|~render) me ..2 (unstoppable|invincible|superhuman|limitless|a|an|into|more productive)
${ai} ${charged} ..1 (excellence|success|innovation|output|delivery)
^ ${ai} ${charged} (and ..3)? , i
(~let|~have) ${ai} (write|code|build|do) (everything|it all)
~bring ..2 ${ai} (revolution|transformation|era|age)
(live|lives|living) ..1 (and)? ..1 (breathe|breathes|breathing) ..1 ${ai}
${ai} ..1 (is|runs|flows) in my (dna|blood|veins)
(i am|am|being|as) ..2 (fluent|native|obsessed|all in) (in|with|on) ..1 ${anyAi}
${ai} ${charged} (mindset|thinking|approach|attitude|workflow|workflows|ways of working|culture|development|engineering|coding) to (everything|all|every|any|each|my|your|the table|the team)
(prompt|prompting) (engineering)? (expert|master|pro|specialist|virtuoso|artist|genius)
${anyAi} (~amplify|~multiply|~augment|~elevate|~extend|~enhance) (everything|all|what|my|me)
${ai} ..3 (force multiplier|game changer|productivity multiplier|secret weapon)
(force multiplier|superpower) ..2 (called|named|of|:) ..1 ${ai}
(i|my|me) ..3 vibe (coder|coding|code)
vibe (coding|code) ..3 (i|me|my)
(forefront|cutting edge|frontier|vanguard|crest|wave|part) of ..2 ${ai} ..1 (revolution|wave|era|age|transformation|boom)
(~ride|~embrace|~lead|~drive|ready for|~shape) ..2 ${ai} ..1 (revolution|wave|era|age|boom)
(limitless|endless|boundless|unlimited|infinite|incredible|immense|transformative) (power|potential|possibilities|opportunities) of ..2 ${ai}
`
  },
  {
    source: 'S0 R54',
    beside: `(${ai}|prompt|prompts|prompting)`,
    patterns: `
(~supercharge|~turbocharge|~superpower) ..5
${manifold} "? ..2 (output|productivity|engineer|developer|velocity|programmer|coder|efficiency|results|impact|me|myself)
(i|me|my|myself|us) ..6 ${manifold} ..2 faster
${manifold} faster ..2 (output|delivery|coding|coder|developer|results|code)
(~multiply|~double|~triple|~quadruple|~amplify|~boost|~skyrocket) my ..2 (output|productivity|velocity|speed|efficiency|work|impact) ..1 (${manifold}|by (ten|five|<number>) ..1)?
(ten|10|five|5|several|multiple|three|<number>) times (as|more) (productive|efficient)
(ten|10|five|5|several|multiple|three|many) (developers|engineers|programmers|coders|people) in one
the work of (ten|10|five|several|<number>|two|three|many|a whole|an entire|a full) ..1 (people|developers|engineers|programmers|team|department|persons|men|juniors)?
(one|1) (man|person|woman) ..1 (team|army|department)
(speed|pace|output|productivity|strength|impact|capacity|throughput) of (a|an|ten|five|several|<number>) ..1 (whole|entire|full)? ..1 (team|department|developers|engineers|people|army)
(exponential|unprecedented|unmatched|unparalleled|superhuman|limitless) (productivity|gains|speed|velocity|output|efficiency|results|value|growth)
(lightning|warp|light|record|breakneck|superhuman) (fast|speed|time|pace|velocity)
~replace (a|an) ..1 (whole|entire|full) ..1 (department|team|agency)
(ahead of the (curve|game|pack|competition)|steps ahead)
than (most|many|whole|entire|other) ..1 (teams|developers|engineers|people|programmers) ..1 (do|can|in|manage|produce)
with ${ai} ..8 than (others|most people|my peers|anyone|everyone else|the rest)
(i am|me) as (productive|fast|efficient|effective) as ..1 (a|an|ten|five|three|two|several|many) ..3
`
  },
  {
    // A multiple of the writer's own work.
    source: 'S0 R54',
    beside: `(${ai}|prompt|prompts|prompting)`,
    patterns: `
i ..4 (~produce|~deliver|~ship|~write|~build|~achieve|~create|~accomplish|~do|~complete|~finish|get|output|manage) ..2 (${manifold}|${several} times) ..1 (more|what|that of|as (much|many)|the (work|output|code|features|results))
i ..3 (~exceed|~outperform|~outpace|~outdo|~surpass|~achieve|~outproduce|~outship) ..1 (what|anything|everything|every expectation|all expectations|whole|entire|any) ..5
i ..6 (~embrace|~weave|~infuse|~harness|~leverage|~use|~apply|~integrate) ..1 ${ai} ..1 (across|through|throughout|into|in|at) ..1 (every|each|all|full|entire|whole) ..3 (lifecycle|life cycle|phase|phases|stage|stages|step|aspect|facet|corner) ,? (to|so) ..6
i ..6 (at|with) ..1 (${manifold}|(twice|double|triple|${several} times)) ..1 (the|my)? ..1 (speed|pace|rate|velocity|output|productivity)
(i|me|my) ..8 (twice|thrice|double|${several} times) as (fast|much|many|quickly|productive|efficient|effective)
(i|me|my) ..8 (twice|thrice|${several} times) (faster|more (productive|efficient|effective|output))
my ..2 (output|productivity|pace|speed|velocity) ..2 (is|are|equals|matches|rivals|exceeds) ..2 (that|those)? (of)? (${several}|a whole|an entire|whole|entire) ..1 ${people}
(worth|replace|replaces|equal to|outperform|outperforms|outproduce) ..1 (${several}|a|whole|entire|a whole|an entire) ..1 ${people}
in (a|an|one)? (day|hour|week|morning|minute|weekend|month|days|hours|weeks|minutes) what ..6 (take|takes|need|needs|do|spend|in|require|deliver)
~turn (hours|days|weeks|months) into (minutes|hours|seconds|days)
i ..3 ~turn (hours|days|weeks|months) of ..2 into (minutes|hours|seconds|days)
(at the)? speed of thought
no limits to (what|my)
(i am|me|myself|feel) ..1 (unstoppable|unbeatable|superhuman|limitless)
(productivity|output|efficiency) ..1 (~go|~shoot) through the roof
(new|next|unprecedented|unmatched|unseen) (level|levels|heights) of ..1 (productivity|output|efficiency|performance|speed|excellence|innovation)
(next level|exponential|unmatched|unprecedented) (productivity|output|efficiency|velocity|speed)
(for|at|with|to) (maximum|max|peak) (productivity|efficiency|velocity)
~multiply (everything|all|what) ..1 i ..1
ahead of the (curve|game|pack|competition|rest)
`
  },
  {
    // AI as what one is, not what one did.
    source: 'S0 R54',
    beside: '(i|me|my|mine|myself|your|bringing|harnessing|leveraging|unleashing|unlocking|using)',
    patterns: `
(power|magic|potential|wonders|wonder|superpower|superpowers|might|speed) of ..2 ${ai}
${ai} ..3 (~revolutionize|~revolutionise|~transform|~reshape|~redefine|~reinvent|~change) ..1 (how|the way|my|everything|what|me)
${ai} (is|are) ..2 (future|new electricity|new normal|game changer|everything) ..1 (of)?
(~think|~dream|~speak) in ${ai}
i ..2 (~think|~work|~code|~build|~live) ..1 ${ai} (first|native)
(master|magician|wizard|virtuoso|artist|king|queen) (of|with) ..1 (prompts|prompting|${ai}|language models)
my ..1 (passion|love|obsession|calling|religion) (is|for) ..1 ${ai}
(passionate|enthusiastic|obsessed|crazy) (about|by|with) ..1 ${ai} (.|,|!|and|;)
at (ai|llm|machine) (speed|pace)
${ai} ..1 (power user|champion|advocate|aficionado|pioneer|superpower|superpowers|magic|wizardry|wizard|ninja|guru|whisperer|evangelist|enthusiast|rockstar|junkie|fanatic|addict|maximalist)
${ai} is (not|no longer) ..1 (just|only|merely|simply) ..8
${ai} and (i|me)
my ..1 ${ai} (skills|expertise|mastery|fluency|prowess) (is|are) ..1 (second to none|unmatched|unrivalled|superb|top|world class|exceptional|strong|excellent|outstanding)
${ai} ..1 ${charged} (results|outcomes|success|value)
passion for ..1 ${ai} (.|,|!|and|;)
(developer|engineer|programmer|coder|builder|problem solver|professional|generalist) (powered|driven|fuelled|fueled|augmented|enhanced|backed|supercharged) by ..1 ${ai}
my secret (sauce|ingredient|recipe|weapon) (is|:) ${ai}
${ai} ..1 ${charged} (developers|engineers|programmers|coders|professionals|people)
(~apply|~bring|~add|~put|~use) ..1 ${ai} ..1 (to|in|for|into|on) (everything|all|every|anything|each) ..3
my ..2 (approach|mindset|philosophy|style|method|thinking|workflow) (is|:) ..2 ${ai} ${charged}
i am ,? ..2 ${ai} ${charged} ,? ..1 (always|through and through|first and foremost)
${ai} ..2 (~let|~allow|~enable|~help|~make) me ..8 in (minutes|hours|days|seconds) ,? (instead of|rather than|not) ..1 (hours|days|weeks|months)
there is nothing (that)? i (cannot|can not|could not)
${ai} ${charged} ..2 (excellence|productivity|innovation|output|efficiency|delivery|velocity|results|transformation|future|growth|performance|creativity)
(empowered|powered|fuelled|fueled|supercharged|amplified|augmented|driven|boosted|backed|armed|equipped) (by|with) ..2 ${ai} , ..1 (i|my)
(~live|~eat|~breathe) ,? (and)? (~breathe)? ..1 ${ai}
${ai} ..1 (~run|~flow) (in|through) my (veins|blood)
${ai} (is|are) ..1 (in|part of) my (dna|blood|genes|veins|nature)
(forefront|frontier|cusp|vanguard|crest|front line) of (the)? ..1 ${ai} ..1 (revolution|era|age|wave|innovation|transformation)?
(${ai}|prompt|prompts) (revolution|era|gold rush)
(fluent|native) in (${ai}|prompts|prompting|prompt engineering)
my ..2 (edge|advantage|recipe|difference|weapon|engine|fuel|rocket fuel) (is|:) ..2 ${ai}
with ${ai} as my ..1 (co pilot|copilot|partner|teammate|sidekick|second brain|engine)
${ai} ..2 (~make|~turn|~transform) (me|myself) (into)? ..1 (a|an|unstoppable|unbeatable|superhuman|one)
`
  },
  {
    // What AI makes of one, of work, of the reader's business: grand words beside it.
    source: 'S0 R54',
    beside: ['(i|me|my|mine|myself)', `(${slogan}|prompt|prompts|prompting|agents|agentic)`],
    patterns: `
(opportunity|chance|way|room|potential|power) ..3 (for|of|in) ..2 ${slogan} to ..2 (~revolutionize|~revolutionise|~transform|~change|~reinvent|~disrupt|~reshape)
(~ride|~surf|~catch|~embrace|~lead|~crest) the ..2 (generative|agentic|ai|a.i|llm|intelligence) ..1 (wave|tide|revolution|boom|storm|era|future|trend|train)
(engineer|developer|programmer|coder|workforce|workplace|software|coding|craft) of (the future|tomorrow)
(be|being|am|become|becomes|like|worth|equal|equals|into|outship|outcode) ..2 (two|three|four|five|six|seven|eight|ten|twenty|several|many|<number>) (developers|engineers|programmers|coders|people|persons) ..1 (in|rolled into|at)? (one|once)? (person|body|.|,|;|!)
(intersection|crossroads|junction|meeting point|confluence|nexus|interface|sweet spot|border|edge|marriage|fusion|symbiosis|synergy) (of|between|where) ..4 (and|~meet|with) ..1 (generative|machine|artificial|ai|a.i|llm|llms|intelligence)
(early adopter|evangelist|pioneer|apostle|champion|prophet|ambassador|native|believer|convert|disciple|devotee|missionary) (of|in|for) ..2 (everything|all things|anything|the|every)? ..1 ${slogan}
(all|everything|anything) (things)? (generative|ai|a.i|genai|agentic|llm)
(augmented|amplified|bionic|cyborg|centaur|enhanced|supercharged|superhuman|hybrid) (one|self|engineer|developer|coder|programmer|human|mind|me|being|craftsman)
(synergy|fusion|union|marriage|symbiosis|dance|harmony) ..1 (of|with|between) ..2 ${slogan} ..1
half (engineer|developer|human|coder|programmer|man|woman|person) , ..1 half ..2
(human|man|woman|engineer|developer) and machine ..2 (in|as|working|together|become|becomes|are|is)
~wield ..4 (superpower|superpowers|weapon|sword|magic|wand|scalpel|lightsaber)
(like|as) ..1 (superpower|superpowers|magic wand|magic|second brain|rocket fuel|jet fuel|turbo|turbocharger|exoskeleton|jetpack|wizard|sorcerer)
~make ..2 (deadlines|bugs|backlogs|waiting|limits|overtime|delays|boilerplate) a thing of the past
(output|productivity|velocity|results|speed|delivery) ..2 (through the roof|off the charts|into orbit|to the moon|sky high|to the next level|to (new|another|the next) ..1 (heights|level|levels|dimension|planet))
go together like
(human|my) ..1 (ingenuity|creativity|intuition|insight|imagination|craft) ..1 (with|and|meets|to) ..1 (machine|artificial|ai|algorithmic) ..1 (intelligence|power|precision|speed)?
(whole|entire|full) ..1 (team|department) (for|at) ..3 (price|cost|salary) of ..2
turbo (button|mode|boost|switch|engine|gear)
(productivity|efficiency|coding|pure|sheer|real) ..1 magic
everything ..3 (automated|handled|done|written|powered|driven|orchestrated) by ..2 ${slogan}
~multiply (everything|all|what|whatever) ..3
(~future proof|future proofing)
(~make|~let|~turn) ..3 (the impossible|impossible) ..1 (possible)?
(breathtaking|dizzying|astonishing|insane|incredible|unbelievable|mind blowing|breakneck|blistering|supersonic|inhuman|staggering|dazzling) ..1 (speed|pace|velocity|rate|productivity|output|results|heights)
(the)? sky ..2 limit
(~disrupt|~revolutionize|~revolutionise|~reinvent|~reimagine|~transform|~future proof) ..2 (business|businesses|organisation|organisations|organization|organizations|company|companies|industry|industries|enterprise|enterprises|workplace|world)
(~pour|~sprinkle|~infuse|~inject|~breathe) ..3 ${slogan} ..2 (into|over|on|in|through) (everything|every|all|your)
(so|dream|think|talk|breathe|eat|sleep) (in|of) (tokens|prompts|embeddings|vectors)
`
  },
  {
    source: 'S0 R54',
    beside: ['(i|me|my|mine|myself|her|him|engineer|developer)', `(${slogan}|prompt|llm|agent)`],
    patterns: `
(prompt|llm|ai|agent|model|token|genai) (whispering|orchestrating|loving|breathing|native|wielding|taming|herding|slinging|obsessed|wrangling|fluent) ,? (and)? ..4 (whispering|orchestrating|loving|breathing|native|wielding|taming|herding|slinging|obsessed|wrangling|fluent|engineer|developer)
`
  },
  {
    source: 'S0 R54',
    patterns: `
(~ride|~surf) ..2 ${ai} (wave|revolution|boom|train|trend|tsunami)
(mindset|attitude|approach|style|philosophy|motto|superpower|passion) (:|=|–|—) ..1 ${ai} ${charged}?
^ ${ai} ${charged} (,|and) ..2 (oriented|driven|focused|minded|hungry|ready)
`
  }
]

const code = '(code|coding|programming|work|project|projects|portfolio|script|scripts|repository|repositories|letter|application|line|lines|function|functions|software|program|programs|python|github|everything|anything|all)'
const never = '(never|not|yet to)'
/** Who might have written code for one: a machine by any name. */
const machine = `(machine|machines|model|models|robot|robots|bot|bots|algorithm|algorithms|autocomplete|${assistant})`
const persons = '(person|human|humans|human being|human beings|people|human hands)'
const made = '(written|coded|made|built|typed|developed|created|composed|produced|crafted|programmed|drafted|authored)'
const using = '(~use|~touch|~rely on|~need|~open|~ask|~consult|~trust|~accept|~employ|~try|~install|~depend on|~turn to|~resort to|~require|~work with|~code with|~program with|~write with|~allow|~permit|~reach for|~lean on|~copy ..2 from|~paste from|~want|~believe in)'
const making = '(~write|~code|~build|~make|~create|~develop|~program|~produce|~ship|~type|~craft|~do|~work|~deliver|~complete|~finish|~design|~compose|~draft)'
const producing =
  '(~write|~code|~build|~make|~create|~develop|~produce|~ship|~type|~craft|~do|~deliver|~complete|~finish|~compose|~draft)'
const shunning = '(~refuse|~decline|~reject|~avoid|~abstain from|~stay away from|~shun|~boycott|~keep away from|~steer clear of|~renounce|~stay clear of|~do without|~live without|~oppose|~swear off|~forgo)'

/** What one writes as code: labels, maps and furniture are made by hand as well. */
const codelike = `(${code}|commit|commits|module|modules|package|packages|service|services|test|tests|app|apps|keystroke|keystrokes|class|classes|method|methods|parser|api|repo|repos|pull request|pull requests|keyboard|editor)`

/** Claims that no AI had a part, as far as their words go. */
export const aiDenial: readonly PhraseGroup[] = [
  {
    source: 'S0 R53 ("claiming you hand-write every line without AI assistance")',
    patterns: `
i ..4 ${never} ..3 ${using} ..3 ${assistant}
(not once|never|never once|at no (time|point)) ..8 (have|has|did|do|had) i ..2 ${using} ..3 ${assistant}
i ..2 (~use|~need|~want|~require|~touch|~accept) (no|zero) ..2 ${assistant}
i ..4 ${shunning} ..1 (to|from)? ..1 (~use|~touch|~rely on|~work with|~code with|using)? ..2 ${assistant}
(no|not one|not a single|zero|never an|never any) ..2 ${assistant} ..1 (has|have|had|was|were|is|are|will|ever|~touch|~write|~go|~help) ..4 (touched|touch|written|write|used|involved|been|near|seen|wrote|generated|contributed|helped|allowed|part|in|employed|needed|went|employed|consulted|present|required) (in|into|for|by|at|on)?
${assistant} ..2 (had|has|have|having|played|play|plays|took|take|takes) ..1 (no|never|not|zero) ..2 (part|role|hand|say|share|place|influence|involvement|input) ..1
(type|typed|key|keyed|write|wrote) (every|each) ..1 (character|keystroke|letter) ..6 (myself|alone|on my own)
(handwritten|hand written|handcrafted|hand typed|hand coded) (code|python|software|programs) (only|exclusively|alone)
only (handwritten|hand written|handcrafted|hand typed|hand coded) (code|python|software|programs)
no ${machine} ..1 (wrote|written|typed|drafted|generated|composed) (this|my|a line|any|one)
rather (think|write|code|trust|rely|use|do|work) ..6 than ..2 (ask|use|rely on|trust|consult|let|have) ..2 ${assistant}
(mine|my own) ,? (and)? not ..1 ${assistant}
i ..2 (consider|call|regard|find|deem|see) ..3 ${ai} ..4 (cheating|cheat|crutch|theft|laziness|beneath me|shameful)
${assistant} (off|out of|away from) my (machine|editor|code|keyboard|desk|repo|work|laptop|computer)
i (am|stand|remain) ..2 against ..2 ${assistant}
not (one|a single|a) ..6 (has|have) ..2 (been)? ..1 (~touch|~write|~generate|~see|~come|~pass) ..4 ${assistant}
not (one|a single|a) ..6 (came|come|comes|is|was|were|has|have) ..4 (assistant|assistants|machine|model|generator|${ai})
(not|never) find ..2 (a|any|one) ..1 (single)? (generated|${ai} generated|${ai} written) (line|lines|function|functions|character|file|commit)
^ (zero|0%|0 %|0 percent|zero percent|zero per cent) (of)? ${assistant}
(find|contains|contain|is|are|have|has) no generated (code|lines|functions) in (my|any|it|these|this)
${assistant} (stays|stay|remains|remain|is|are) (uninstalled|banned|forbidden|out|off) (of|from|in)? (my|mine)?
${assistant} ..1 never ..1 (~touch|~write|~see|~help|~have|~come|~go|~enter)
(i am|proud to be|being|remain) (a|an|one|someone) ..6 (who|that) ..2 ${never} ..2 ${using} ..2 ${assistant}
i ..2 neither ..2 nor ..2 ${assistant}
(none|nothing|not any|not one) of (my|this|it|these|that) ..4 (~generate|~write|~draft|~touch|~come|~suggest|~produce|~make|~create|~contain|~hold|~include) ..6 ${assistant}
untouched by ..1 ${assistant}
i ..4 (never|not) ..2 (~have|~make|~get|~ask) ..2 ${assistant} ..1 (write|code|do|finish|complete|fix|generate) ..4
(my|this|mine) ..6 ,? (free of|free from|devoid of|untouched by|clean of) ..1 ${assistant}
i ..4 (never|not|~refuse|~decline) ..3 ~let ..2 (${assistant}|a model|a machine|any model) ..1 (write|code|think|touch|near|do|generate) ..2 (my (code|work|repositories|projects|job|editor)|any of my|anything|for me)
(not|never|nor) ..1 (one|a|any|single)? ..2 (line|lines|word|words|function|functions|character|commit|part|keystroke|piece) ..9 (touched|written|generated|produced|suggested|typed|made|drafted|seen) by ..2 (machine|machines|model|models|robot|robots|bot|bots|algorithm|${assistant})
(not|never) ..2 ~accept ..3 (suggestion|suggestions|completion|completions|line|word) (of|from|by) ..2 (model|models|machine|machines|${assistant})
no ..2 ${assistant} in my (toolchain|workflow|editor|work|code|process|repositories|repository|setup|stack|projects|portfolio|day)
(disabled|uninstalled|removed|deleted|banned|banished|switched off|turned off) ..2 ${assistant} ..1 (for good|forever|everywhere|permanently|from (my|all))
(switched|turned) (all|every|any|the)? ${assistant} off
(my|mine) ..8 not from ..1 ${assistant}
(my|mine) ..6 (free of|free from|devoid of|without) ..1 (machine|${ai}) (generated|written|made) ..1
keep my ..3 free (of|from) ..1 (assistants|${assistant})
no ${assistant} ,? (and|or)? no ${assistant}
no ..2 ${assistant} ..1 (involved|needed|required|in sight|anywhere|whatsoever)
no ..2 (robot|robots|autocomplete|assistants|assistant|ai|copilot|helpers) ..2 for me
(real|true|serious|good|proper|genuine) (programmers|developers|engineers|coders|programmer|developer|engineer|coder|craftsmen) ..1 (do|does|would|need|needs|never) ..1 (not|no)? ..2 (~need|~use|~rely on|~want|~touch)? ..1 ${assistant}
(unlike|in contrast to|as opposed to) ..6 ,? i ..3 (not|never) ..2 ${using} ..1 (on)? ..1 ${assistant}
(unlike|in contrast to|as opposed to) ..6 ,? ..7 (not|never) ..2 ${using} ..1 (on)? ..1 ${assistant}
(with|using|by) my (own)? ..1 (brain|head|mind|hands|fingers) ,? (and)? not ..1 (with|by|through|using|on)? ..1 ${assistant}
(sole|only) author of (my|every|all|each)
`
  },
  {
    source: 'S0 R53',
    beside: `(proud|last who|few who|can (still)? (code|program|write)|every|all|each|entire|everything|anything|whole|100%|100 %|100|hundred|entirely|completely|fully|always|still|i (~code|~program|~write|~work|~develop)|my ..2 ${code}|this ..1 ${code}|${code} ..3 (of mine|i))`,
    patterns: `
i (~program|~work) ..2 without ..5 ${assistant}
who ..2 (~program|~code|~work|~write|~develop) ..2 without ..3 ${assistant}
(with no|without any|without) (help|assistance|aid|support|input|suggestions|suggestion|hints|drafts|completions|prompting) (from|of|by) ..2 (model|machine|machines|${assistant})
${producing} ..6 (,|:|—|–)? without ..5 (${assistant}|artificial (help|assistance|aid|support)|machine (help|assistance)|(help|assistance) of machines)
(passed|pass) (on|over|up) (every|all|any) ..2 ${assistant}
(~come|came) into being without ..3 (${assistant}|artificial (help|assistance|aid))
(written|coded|made|built|typed|developed|created) ..2 by hand ,? (and)? without ..5 ${assistant}
by hand ,? (and)? (without|with no) ..5 ${assistant}
`
  },
  {
    // Who wrote it, and that no machine did: a contrast, a count of nothing, a cleft.
    source: 'S0 R53',
    beside: '(i|my|mine|me|myself)',
    patterns: `
(${made}|author|authors|hand|hands|wrote|types|typed|writes|name) ..4 ,? (and)? (it|he|she|that|who|which|they) (is|was|are|were) not ..2 ${machine}
(absence|lack) of ..2 ${assistant} ..2 (from|in|behind|throughout) ..2 (my|mine|this) ..1 (thesis|portfolio|project)? ..1 ${code}
(~lack|~be missing) ..2 ${assistant}
what (you|one|nobody|reviewers|they) ..1 (will|would|can|could|do|did)? not (find|see|spot|discover|meet) in my ..2 (is|are|is any|are any) ..4 (prompt|prompts|generated|suggestion|suggestions|completion|completions|${assistant})
you (will|would|can|could) (search|look) ..4 in vain
${assistant} ..1 (could|can|did|would|will|has|have|does|do) not ..2 (~write|~build|~code|~make|~produce|~help|~touch|~do|~create) ..1 (this|my|mine|any|one|that|it|a (single)? line|me)
(without|with no|no) ..1 ${machine} (looking over|at my|whispering|at|beside|near|holding|behind|in) ..1 (my|me) ..1 (shoulder|side|desk|hand|elbow|keyboard|ear|back|house|room|editor)?
(only|sole|one) ..1 (author|hand|hands|brain|intelligence|mind|keyboard) ..6 ${made} ..2
(only|sole) intelligence ..4 (my|mine|me)
by me ,? (and|but)? (never|not) ..1 (by|from|with) ..2 ${machine}
no (prompt|prompts|prompting|autocomplete|assistants|suggestions|completions) , (and)? no (prompt|prompts|prompting|autocomplete|assistants|suggestions|completions|${assistant})
others (prompt|generate|paste|autocomplete|ask) ..2 (;|,|.|:|–|—) i (program|code|write|think|type|build)
(nought|zero|0|0%) (per cent|percent|%) (machine|robot|${assistant})
(remain|am|stay|still|proudly|purely) ..2 (organic|handmade|hand made|analogue|analog|artisanal) ..1
my own ..1 (thinking|head|brain|brains|mind|hands|judgement|judgment|wits) ..3 (rather than|instead of|not|over) ..3 ${assistant}
the only (intelligence|author|hands|brain|assistant|copilot|autocomplete|model) ..6 (is|was|are|were|has been) ..1 (my|mine|me|myself|own)
${made} ..3 by (a|one|real|an)? ..1 ${persons} ,? ..2 (only|alone|and ..2 only|not ..3 ${machine}|from ..4 to ..4)
i ..4 (never|not|yet to|~refuse) ..2 ~let ..4 ${assistant} ,? ..6 (near|touch|into|write|inside|close to|anywhere near|at) ..3 (mine|my)
`
  },
  {
    source: 'S0 R53',
    beside: ['(i|my|mine|me|this (letter|application|cover)|in (this|my) (repository|portfolio))', codelike],
    patterns: `
${made} ..1 (entirely|solely|only|exclusively|purely|wholly|fully|completely|always|personally)? by (a|an|one)? (real|actual|single)? (human|humans|human being|human beings|me alone|me and me alone)
not (one|a single|a) (line|lines|function|character|word|snippet|test|commit|file) (of (it|mine|this|these|that|my ..2)|in (it|this|my ..2))? ..1 (was|is|were|has been|have been) (ever)? generated
(zero|0%|0 %|0 percent|zero percent|zero per cent) (of)? ${assistant}
(i|me) ..4 (old school|purist|traditionalist|old fashioned) (:|,|—|–|-|;)? (and)? ..2 (no|without|never) ..2 ${assistant}
hand (crafted|written|typed|made|coded|built) ,? (and)? (never|not) ..1 (generated|prompted|copied|autocompleted)
(few|last|rare|only) ..4 (who|that) ..1 (write|code|type|program|do|build) ..2 (everything|all|every line|each line|code|it) ..3 (themselves|by hand|myself|alone)
`
  },
  {
    source: 'S0 R53',
    beside: ['(i|my|mine)', '(my (own)? ..1 (hands|hand|head|fingers)|by hand|myself|on my own|(wrote|typed|coded) ..1 (all|everything|it all)|every line|from scratch)'],
    patterns: `
(no|without|without any|with no|not one|never a) ..1 (model|machine|bot|tool|assistant|robot|models|machines|tools|bots) ..2 (involved|needed|used|consulted|required|looking|at hand|in sight)
`
  },
  {
    // Any denial of it right before its name, in a sentence on one's own writing of code.
    source: 'S0 R53',
    beside: [
      '(my|mine|i|myself)',
      `(${making}|${made}|${code}|keystroke|keystrokes|commit|commits|repo|keyboard|portfolio|thesis|typing|editor|hands|hand|brain)`
    ],
    patterns: `
(no|without|zero|free of|free from|minus|sans|neither|nor|nothing from|not by|not from|not with|not thanks to|instead of|rather than|independent of|innocent of|devoid of|untainted by|uncontaminated by) ..2 ${assistant}
(free|clean) (of|from) ..2 (generated|synthetic|machine) ..2
(turned down|~refuse|~decline|~reject|gave back|sent back) ..4 ${assistant} ..1 (licence|license|seat|subscription|account|access|offer)
${assistant} ..3 (~have|~play|~stay) ..1 (no|never|nowhere|not|zero|nothing)
${assistant} ..3 ~be ..1 (never|nowhere|no part|no help|nothing|not ..1 (involved|part|in|near|used|allowed|welcome|invited|asked|consulted|needed|here|there|at|on|responsible|behind|installed|open|present|running))
${assistant} ..1 (has|have|had|did|will|shall) (not|never)
i ..4 (never|not|yet to|nor|~refuse|~decline) ..8 ${assistant}
`
  },
  {
    source: 'S0 R53',
    patterns: `
(zero|no|not one|not a single) (token|tokens|prompt|prompts) ..4 (making|writing|code|my|this) ..1
(handcrafted|hand crafted|handmade|hand made|handwritten|hand written|hand typed|hand coded|human made) ,? ..2 (no|zero|without|not) ..2 ${assistant}
(not|never) ..1 (one|a single|any) ..2 (line|lines|word|token|character|suggestion|completion|keystroke|function|commit) ..2 (of|from|by) ..2 ${assistant}
(${assistant}|machines) ..1 (has|have|had) (not|never) ..1 (contributed|written|touched|added|typed|suggested|seen) ..6 (i|my|mine)
(no|zero) ${assistant} (used|needed|involved|allowed|touched) ,? ..1 (ever|anywhere|at all|whatsoever)
(use|used|need|needed|want|touch|touched) none of (them|these|those|it)
(0|zero|no|not one|not a|not a single) ..1 (line|lines|commit|commits|character|characters|word|words|function|functions) ..2 (by|from|of|written by|courtesy of) ..2 ${machine}
`
  },
  {
    source: 'S0 R53',
    beside: ['(my|mine|this|i|code)', codelike],
    patterns: `
(by hand|handmade|hand made|hand (crafted|written|coded|typed|built)) from ..4 to ..4
(typed|type|wrote|write|written|coded|code|built|made|programmed) ..6 (with|by) my own ..2 (hands|hand|fingers|head|brain)
(human|person) (wrote|typed|coded|programmed|built|made) (it|them|this|these|every|each|all|everything) ..3
`
  },
  {
    source: 'S0 R53',
    beside: '(i|my|mine|me)',
    patterns: `
(every|each) (single)? (line|character|word|function|keystroke) ..8 by hand
(~write|~type|~code|~craft|~program|hand write|hand code|hand type) ..1 (every|each|all|everything) ..8 by hand
(everything|all) (that)? i ..6 by hand
hand (written|typed|coded|crafted) , ..1 (every|each|all) ..4
hand (~write|~type|~code|~craft) (every|each|all|everything) ..1 (line|lines|character|function|word|code|of it)?
(every|each|all|everything) ..8 hand (written|typed|coded|crafted)
`
  },
  {
    source: 'S0 R53',
    beside: `(${assistant}|assistant|assistants|machine|machines|generated|generator|generators|autocomplete|robots|others)`,
    patterns: `
i ..4 (never|not) ..2 ~let (one|them|it|any) ..1 (~write|~finish|~complete|~touch|~generate|~suggest|~near|near|into|~do|~code|~think) ..4
i ..3 (~keep|~stay|~steer) ..1 (clear|away|off|free) ..1 (of|from)? (it|them|one|these|those)
i ..4 ${shunning} ..1 (to|from)? ..1 (~use|~touch|~rely on|~work with|using) ..1 (one|them|it|any of (them|it|these)|either)
i ..8 (~code|~write|~program|~work) without (them|it|one|any|either)
my (hands|fingers|own hands|keyboard) (~write|~type|~produce) (all|every|everything|it all|each)
i ..3 ${making} ..5 (unaided|single handedly|without help|without aid)
i ..2 (~rely|~lean|~depend|~count) on (nothing but|only|just|nothing except) ..1 my own ..1
i ..2 (~type|~write|~code) everything from scratch
by my own (hand|hands)
no (assistant|assistants|machine|bot|bots|model|tool|robot) ..1 (has|have) ..1 ever ..1 (~complete|~write|~touch|~generate|~see|~suggest|~finish|~change) ..4 (mine|my)
i ..4 ${shunning} ..1 (these|such|all|those) (assistants|tools|helpers|machines)
i ..4 ${never} ..2 ${using} ..1 (one|them|any of (them|it|these)|either|an assistant|assistants)
i ..3 never ..1 (~need|~use|~touch|~want|~open|~try|~miss) (it|that|this)
no (single)? (line|lines|part|function|character|word|piece|bit) ..8 (~generate|~write|~draft|~touch|~come|~suggest|~produce) ..3 ${assistant}
^ no ${assistant} (,|:|;|—|–|-|.)
(not|no|never) ..3 ${ai} (generated|written|made|produced) (code|line|lines|function|functions|content|text)
i ..1 (~write|~type|~code|~do|~program) ..2 (every|each|all|everything) ..5 (myself|by myself|alone|on my own|with my own hands)
`
  },
  {
    source: 'S0 R53',
    patterns: `
(my|mine|this|i|guaranteed|everything|all) ..8 ,? ..2 ${ai} free
${ai} free (code|python|letter|work|portfolio|zone|developer|engineer|programming|coding|programmer|since)
`
  },
  {
    source: 'S0 R53',
    beside: `((every|each|all|any) ..3 (line|lines|word|words|function|character|keystroke|project|piece|repository|script)|my own ..2 (hands|work|words|code)|by hand|purist|human made|handmade|hand (crafted|typed|written|coded)|(all|everything) i)`,
    patterns: `
(,|and|with|—|–|:|;) (no|zero) ..1 (ai|llm|llms|chatgpt|copilot|generative ai|assistants|assistant|chatbots|chatbot|autocomplete) (involved|used|needed|required|included|allowed|whatsoever|anywhere|at all|,|and|or|.)
(never|not|no) ..1 ${ai} (output|slop|generated|code|text|written)
`
  },
  {
    source: 'S0 R53',
    beside: ['(my|mine|i|this|code)', codelike],
    patterns: `
(100%|100 %|<number> %|100 percent|100 per cent|hundred per cent|hundred percent|purely|entirely|completely|fully|wholly|genuinely|pure|truly) ..1 (human|handmade|hand made|human made|human written|handwritten|hand written|organic) (code|made|written|work|crafted)?
(my|mine) ..6 written by (a|real)? ..1 (human|humans) (alone|only|hands)?
`
  }
]

/** What reads like such a claim and is none. */
export const notAiDenial = `
human (readable|review|reviewed|reviewer|reviewers|error|errors|resources|labelled|labeled|approved|in|judgement|judgment|eye|eyes|rights|language|factors)
`

/** Words that tell where AI is used: with them a denial is the other half of an honest account. */
export const aiUse = `
it (may|can|does|will|is allowed to) ..3 (read|draft|write|suggest|help|check|propose|explain|summarise|summarize)
(;|,|.|but|and|though|while) i do ,? (for|on|in|daily|at|when|where|every)
(i|we) ..4 (~use|~let|~ask|~run|~have|~rely on|~employ|~keep|~give) ..5 ${assistant}
(i|we) ..4 (~use|~let|~rely on|~run|~ask) (it|one|them) ..1 (daily|for|to|where|when|elsewhere|every|on)
(daily|elsewhere|otherwise) ..2 (i|we) ..2 ~use
it (is|stays) (still|switched|turned)? (on|allowed|welcome)
(i|we) ..4 (~use|~let|~rely on) ..3 (completion|completions|autocomplete|suggestions)
(i|we) ..4 (~use|~let|~ask|~have|~run) ..2 (an|the|my|one) (assistant|assistants|tool|model)
${assistant} ..3 (~draft|~suggest|~scaffold|~generate|~propose|~help|~have a part|had a part)
(assistants|assistant|copilot|chatgpt|claude|models|llms) (~write|~do|~draft) my
(come|comes|came) from (a|an|the) (tool|model|assistant|llm)
(drafted|written|generated|scaffolded|suggested|proposed) by (a|an|the)? ..1 (model|assistant|tool|${assistant})
(a|the|an) (model|assistant|tool|llm) ..1 (drafted|drafts|wrote|writes|scaffolds|scaffolded)
`
