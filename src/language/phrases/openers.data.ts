import type {PhraseGroup} from '../wording.ts'
import {
  advertisements as ads,
  documents,
  emotionNouns,
  emotions,
  expressing,
  fitPraises,
  fits,
  interests,
  jobs,
  postings,
  praises,
  roles,
  strongEmotions
} from './words.data.ts'

const adverbs = '(highly|very|truly|really|so|extremely|deeply|super|strongly|quite|genuinely|incredibly|absolutely|particularly|self)'
const praised = `${adverbs}? ${praises} ,? (and|&)? __3 ,? (and|&)? __3 ,? (and|&)? __2 ${roles}`
const reaching = '(reaching out|contacting you|getting in touch|~email ..1|~send ..5|~submit ..5|~approach ..1|~connect ..2|~drop ..4|here)'
const catching = '(~catch|caught|~capture|~grab|~attract|~draw|~pique|~spark|~arouse|~peak)'
const boards =
  '(linkedin|indeed|glassdoor|xing|stepstone|monster|dice|wellfound|stack overflow|stackoverflow|twitter|reddit|google|facebook|handshake|internet|web|website|site|page|newsletter|job board|job portal|portal|newspaper)'
const closeness = `(on|at|for|in|while|and|(via|through|from) ..2 ${boards})`

/** Stock openings, met in the first two sentences of a body. */
export const openers: readonly PhraseGroup[] = [
  {
    source: 'S0; MU, HP, HP2; count 47',
    patterns: `
i am ..4 writing ,? ..6 ,? to ..3 ${expressing} ..5 ${interests} (in|for|of)?
i ..2 (write|wrote) ..5 to ..3 ${expressing} ..5 ${interests} (in|for|of)?
^ ..1 writing ..5 to ..3 ${expressing} ..5 ${interests} (in|for|of)?
i am ..2 ${reaching} ..4 to ..3 ${expressing} ..5 ${interests} (in|for|of)?
^ ${reaching} ..4 to ..3 ${expressing} ..5 ${interests} (in|for|of)?
i ..5 ${expressing} ..1 my ..5 ${interests} (in|for|of)?
(let|allow|permit) me ..3 ${expressing} ..1 my ..5 ${interests} (in|for|of)?
~express ..1 my ..5 ${interests} (in|for|of)?
i (am|would like|wanted|want) ..5 (to|and) ..2 let you know ..3 (how|that i) ..4 (keen|interested|excited|eager|passionate|enthusiastic|much i)
this (letter|email|e mail|mail|message|note|application) ..4 (~express|to ${expressing}) ..5 ${interests} (in|for|of)?
(letter|email|application) (is|serves|comes) ..3 to ..2 ${expressing} ..5 ${interests}?
(letter|email|application) (is|serves|comes) ..3 (as|an) ..4 expression of ..4 ${interests}?
(letter|email|note|message) (serves|is intended|acts) as ..4 (application|introduction)
i have (a|an)? (very|deep|deeply|strong|keen|great|genuine|sincere) ..2 interest in (the|this|your|joining|working) (__6 ${jobs})?
i am (very|extremely|highly|deeply|keenly|genuinely|truly|really|sincerely|greatly|incredibly|strongly|so) ..2 interested in (applying|joining|working|pursuing|(the|this|your|an|a) __6 ${jobs})
`
  },
  {
    source: 'HP, BI; S0 R03; count 12',
    patterns: `
i am ..4 writing ,? ..6 ,? to ..3 ~apply (for|to|as|at|with)?
i ..2 (write|wrote) ..5 to ..3 ~apply (for|to|as|at)
^ ..1 writing ,? ..6 ,? to ..3 ~apply (for|to|as|at)
i am ..2 ${reaching} ..4 to ..3 ~apply (for|to|as|at)
i am ..4 writing ,? ..6 ,? to ..3 (~submit|~offer|~present|~propose|~send|~forward|put forward|be considered) ..4 (for|${documents}|candidacy|candidature|name|services|profile)
i am ..4 writing ,? ..6 ,? to ..3 (inquire|enquire|ask) ..6 (position|positions|opening|openings|role|roles|opportunity|opportunities|vacancy|vacancies|possibility|employment|internship)
i am ..4 writing ..4 (in response|in reply|in answer|in reference|in regard|in regards|in relation|with reference|with regard|with regards|with respect|regarding|concerning) to? (your|the|an|this|a) ..8 ${ads}
(in response|in reply|in answer|in reference|in regards|with reference|with regards|with respect|further|pursuant|referring) to (your|the|this) ..8 ${ads}
(in response|in reply|with reference|in reference|with regards|pursuant|referring) to (your|the|this) ..1 (above|said|advertised|aforementioned|afore|open|vacant) ..3 ${jobs}
i (beg|wish|would like|want|hereby) ..1 to offer ..2 (my services|myself)
i refer to (your|the|this) ..8 ${ads}
i am ..4 writing ..4 as (a|an|my|the) ..3 ${documents}
i am (responding|replying|answering) to? (your|the|this|a) __6 ${ads}
i ,? ..5 ,? (would|should) ..2 (like|love|wish|want) to ..4 ~apply (for|to|as|at)
i (want|wish|intend|desire|hope|aim|wanted) to ..3 apply (for|to|as|at)
i am ..3 (interested in|looking to|hoping to|wanting to|willing to|looking forward to) ..2 (apply|applying) (for|to|as|at)?
i (would|wish|want|am|should) ..4 be considered (for|as)
i (would|wish|want) ..2 (like|love)? to ..2 (submit|offer|present|put|propose|throw|nominate) ..3 (my|me|myself) ..3 (for|${documents}|candidacy|candidature|name|hat|services)
i ..3 (take|taking|use|using|seize) (this|the) opportunity to
this (letter|email|e mail|mail|message|note|application) ..4 to ..2 (~apply|inquire|enquire|introduce)
`
  },
  {
    source: 'S0; DL, NY, ED; count 6',
    patterns: `
(please|kindly) ..3 (accept|consider|receive|treat|regard|review) (this|my|the|these|enclosed|attached|me) ..3 (letter|email|e mail|note|message|profile|candidacy|candidature|${documents})
(please|kindly) ..3 (accept|consider|treat|regard) this as
(please|kindly|like you to|ask you to) ..3 consider me (for|as)
(please|kindly)? (find|see) ..3 (attached|enclosed|herewith) ..4 ${documents}?
please ..2 (find|see) ..4 ${documents}
(enclosed|attached|herewith) ..2 (please|you|kindly) ..2 find
(enclosed|attached|herewith) (is|are) ..4 ${documents}
i ..3 (~attach|~enclose) ..5 ${documents}
i (am|have|hereby|herewith) ..3 (hereby|herewith|enclosed|attached) ..4 (submit|submitting|send|sending|present|forward|forwarding) ..4 ${documents}
i (hereby|herewith) (submit|send|present|forward) ..4 ${documents}
i (would like|wish) to ..1 (attach|enclose|forward) ..5 ${documents}
my ..2 ${documents} (is|are) ..1 (attached|enclosed)
as you (can|will|may|could|would|might) ..2 (see|note|notice|read|gather|observe) (from|in|on|by) ..6 (${documents}|profile|linkedin|transcript)
(as|like) ..1 (my|the) ..3 ${documents} ..1 (~show|~indicate|~demonstrate|~reflect|~state|~highlight|~attest|~suggest|~detail)
`
  },
  {
    source: 'S0; count 23 (excited, thrilled, pleased)',
    patterns: `
i (am|was|feel) ..4 ${emotions} (and ..2)? (to|at|about|for|by|in) ..4 (applying|submitting|be applying|be submitting)
i (am|was|feel) ..4 ${emotions} (and ..2)? to ..3 apply my
~throw my ..1 hat (in|into)
i (am|was|feel) ..4 ${emotions} (and ..2)? to ..3 apply (for|to|as|at|with|here|in)
i (am|was|feel) ..4 ${strongEmotions} (and ..2)? to ..3 apply
i (am|was|feel) ..4 ${emotions} (and ..2)? to ..3 (express|submit|present|share|announce|put|offer|introduce|convey|send) ..2 (my|myself|this|you|forward)
i (am|was|feel) ..4 ${emotions} (and ..2)? to ..3 (write|be writing|reach out|contact|be considered|pursue|be ${emotions})
i (am|was|feel) ..4 ${strongEmotions} (and ..2)? to ..3 (join|contribute|bring my|lend|become|be part|use my|utilize|utilise|put my|grow|explore)
i (am|was|feel) ..4 (eager|keen|happy|glad|proud) to ..3 (join|contribute to|bring my|become|be part) (your|the|a|skills|experience|expertise|of)
i (am|was|feel) ..4 ${emotions} (and ..2)? (to|when|on|upon|by) ..2 (~see|~find|~read|~learn|~discover|~hear|~come across|~stumble upon|~notice|~spot) (of|about|upon)? (your|the|this|that|an|a) __6 ${postings}
i (am|was|feel) ..4 ${strongEmotions} (and ..2)? to ..2 (~see|~learn|~read|~hear|~discover|~find|~notice) that (you|your|<name>) __2 (is|are|have|has|was|were)? ..2 (hiring|looking|seeking|recruiting|searching|opening|growing|expanding)
i (am|was|feel) ..4 ${emotions} (and ..2)? (about|by|at|with|for|in) ..3 (joining|contributing|leveraging|bringing|becoming)
i (am|was|feel) ..4 ${emotions} (and ..2)? (about|by|at|with|for|over) (the|this|your|an|such) ..2 (opportunity|prospect|possibility|chance|idea)
i (am|was|feel) ..4 ${emotions} (about|by|at|for) (the|this|your) __6 ${jobs}
i (would|'d) ..1 be ..3 ${strongEmotions} ..2 (to (join|be|work|contribute|bring|apply|have|become|take|get)|by|about|at)
^ ${adverbs}? ${emotions} (to|about|by|at) ..4 (apply|applying|leverage|leveraging|join|joining|bring|contribute|submit|express|offer|be considered|be part|opportunity|prospect|chance|possibility|${jobs})
${emotions} (and ..2)? (to|about|by|at|for) ..6 (~leverage|~utilize|~utilise|~harness)
(it is|it 's|is) with ..5 ${emotionNouns} ..3 that ,? (i|we)? ..3 (~apply|~write|~submit|~express|~send|~present|~respond|~put|~introduce|~offer|~announce)
with ..4 ${emotionNouns} ..3 ,? (that)? i ..3 (~apply|~write|~submit|~express|~send|~present|~respond|~put|~introduce|~offer)
with ..3 (interest|excitement|enthusiasm|pleasure|delight) ..3 ,? (that)? i ..3 (~read|~learn|~see|~notice|~discover|~review|~find|~note) ..3 (your|the|this) __6 ${postings}
i ..3 (~read|~see|~review|~notice|~study|~note|~find) with ..2 (interest|excitement|enthusiasm|pleasure|delight) ..2 (your|the|this|of|about) __6 ${postings}
i ..3 (~read|~see|~review|~notice|~study|~note|~find) (your|the|this|of|about) ..8 with (great|keen|much|real|genuine|considerable|particular|special|sincere|utmost|strong|immense) (interest|excitement|enthusiasm|pleasure|delight)
i ..2 (write|writing) ..3 with ..3 ${emotionNouns} ..2 (regarding|about|concerning|to|for|in)?
(would|'d) ..1 (love|welcome|relish|cherish|like) ..2 (opportunity|chance) to ..2 (join|work|contribute|be part|be considered|bring|apply|become|grow)
it ~give me ..3 (pleasure|joy|honor|honour|delight) to
it (is|would be) ..4 (honor|honour|pleasure|privilege|delight) ..2 to ..2 (~apply|~submit|~express|~write|~be|~join|~work|~present|~introduce|~contribute|~have)
i (have|take) ..3 (honor|honour|pleasure|pride) (to|of|in) ..1 (~apply|~submit|~express|~write|~present|~introduce)
i (could|can) not ..1 (be|have been) more ${emotions}
i (could|can) not wait to (join|apply|start|contribute|bring|work)
`
  },
  {
    source: 'MU, HP; count 18',
    patterns: `
my ..2 (name|names) (is|are|'s) <name> <name>? <name>?
my ..2 (name|names) (is|are|'s) <name> ..3 ,? (and|—|-|–)? i
(let|allow|permit) me ..2 introduce (myself|me)
i (would|want|wish|am|should) ..5 (introduce|introducing) (myself|me)
i am ..2 writing ..4 to ..1 introduce (myself|my)
^ (myself|self) <name> ..3
`
  },
  {
    source: 'S0; HP2; count 78 (passion anywhere)',
    patterns: `
i am ..4 passionate (about|for|in|towards|with|on)
i (have|had) ..3 been ..4 passionate (about|for|in|towards|with)
i am (a|an|someone|somebody) ..7 passionate (about|for|in)
(being|as someone|as somebody|as a person|as an individual) ..4 passionate (about|for|in)
^ ..2 passionate (about|for) ..1
i have ..2 been ..2 (fascinated|captivated|obsessed|hooked|in love|mesmerised|mesmerized|intrigued) (by|with|on) ..3 (technology|computers|software|programming|coding|code|data|python|machines|ai|problem solving)
(~have|~develop|~discover|with|~find|~hold) ..5 passion (for|in|about|of|towards)
my ..3 passion (for|is|lies|in|has|to|and|with|since|ever|from|,|.|!)
^ with ..12 passion for
`
  },
  {
    source: 'S0; HR, RX, GL, HP2 (self-praise as a label)',
    patterns: `
^ (a|an)? ${praised} (with|who|seeking|looking|eager|ready|here|,|specialising|specializing|experienced|from)
i am (a|an|your|the) ${praised} (with|who|from)?
i ..2 (consider|call|describe|see|regard|think of) (myself|me) ..1 (a|an) ${praised}
i am ..2 (highly|self|extremely|strongly|deeply|very) (motivated|driven|ambitious)
as (a|an) ..1 ${praised}
(being|becoming) (a|an) ${praised}
^ (a|an)? __3 pythonista (with|who|,|looking|seeking|from|here|and)
(i am|as) (a|an) ..4 pythonista (with|who)?
`
  },
  {
    source: 'HP2, EX, HP; count 6',
    patterns: `
i ..4 (~come across|~come upon|~fall upon|~hit upon|~stumble (upon|across|on|over)|~run across|~happen (upon|on|across)|~chance upon) ..1 (your|the|this|that|a|an) __6 ${postings} ${closeness}?
i ..4 (~see|~find|~notice|~discover|~spot|~view) (your|the|this|that|a|an) __6 ${postings} ${closeness}
i ..4 (~read|~learn of|~learn about|~hear of|~hear about|~read about|~come to know of|~come to know about|~get to know about) (your|the|this|that|a|an) __6 ${postings} (online|..5 (on|via|through|from|at) ..2 ${boards})
(~draw|drawn|attracted) to (your|the|this) __6 ${postings}
(upon|after|on|while|by) (seeing|reading|finding|discovering|coming across|browsing|reviewing|stumbling upon) (your|the|this) __6 ${postings}
(having|after) ..1 (seen|read|come across|come upon|found|reviewed|discovered|noticed|spotted|heard of|learned of|learnt of|stumbled (upon|across|on|over)|chanced upon) (your|the|this) __6 ${postings}
when i (saw|read|came across|found|discovered|noticed|learned of|heard about|heard of|stumbled upon) (your|the|this|that|about) __6 ${postings}
`
  },
  {
    source: 'EX, HP2',
    beside: `(your ..12 ${catching}|${postings} ..12 ${catching}|what ..3 ${catching})`,
    patterns: `
(immediately|instantly|really|truly|particularly|first|also|has|have)? ${catching} my ..1 (eye|attention|interest|curiosity)
`
  },
  {
    source: 'NY, AY (apology first)',
    patterns: `
i (am|may|might|will) ..1 (probably|perhaps|maybe|possibly|likely|surely|certainly|well|definitely)? not ..1 be? (the|a|an|your)? ..2 (best|ideal|perfect|strongest|most qualified|most experienced|right|typical) (candidate|applicant|fit|person|match|choice) ..4 ,? (but|yet|however)
i (do|may|might) not ..1 have (much|a lot of|any|enough|a great deal of|extensive|very much|so much|lots of|too much) ..4 experience ..6 ,? (but|yet|however)
i have (little|no|not much|limited|only little) ..4 experience ..6 ,? but ..2 (am|willing|eager|learn|ready|motivated|hungry|promise|want|fast)
`
  },
  {
    source: 'NG, AM, JJ, YT, BI, WS, AY (boast or plea first)',
    patterns: `
uniquely (qualified|positioned|suited|placed|equipped)
tailor made for (my|me)
(tailored|made|written|perfect) ..2 (for|to) my (qualifications|profile|skills|skillset|background)
(your|the) search ..5 (ends|stops|is over|has ended|ended) ..1 (here|now|today|with me)
(your|the) search ..6 (can|may|could|will|has|should|is|must) ..3 (end|ended|stop|over|finished|come to an end)
~look no further
~search no further
i ..1 (~meet|~fulfil|~fulfill|~satisfy|~match|~possess|~exceed|~tick|~check) (all|each|every|the|your|most) ..4 (requirement|requirements|qualifications|criteria|boxes|prerequisites)
i (just|only|simply|merely) (need|want|ask for|require|am asking for) ..2 chance
all i (need|want|ask|ask for|am asking for|require) is ..2 chance
i ..8 (perfect|ideal|best|excellent|great|right|strongest|exceptional|outstanding) (${fits}|person|man|woman|engineer|developer) for
(~make|making) me ..2 ${fitPraises} ${fits} (for)?
`
  },
  {
    source: 'count 1 ("I hope this letter finds you well"); HP',
    patterns: `
(i|we)? (~hope|~trust) (that)? (this|my|the|all|everything|you|it) ..4 (~find|~reach) you ..3 (well|health|spirits|time)?
(i|we)? (~hope|~trust) (that)? you are (all)? (doing|keeping|feeling|having)? ..3 (well|great|good|fine|wonderful|nice|lovely)
`
  }
]

/** The same words said of the thing that is called so. */
export const literalOpenings = `
(requirement|requirements|criteria|qualifications) (document|documents|file|files|list|spec|specification|engineer|engineers|table|tool|database|catalogue|review|text)
`
