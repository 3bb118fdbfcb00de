import type {PhraseGroup} from '../wording.ts'
import {documents, emotions, fitPraises, fits, jobs, strongEmotions} from './words.data.ts'

const answer = '(reply|response|answer|feedback|call|decision|email|consideration|acknowledgement|word)'
const kind = '(positive|favourable|favorable|prompt|kind|early|quick|speedy|valued|esteemed|good)'
const waiting = '(~await|~anticipate|waiting for|wait for|hoping for|~hope for|expecting|~expect)'
const sure =
  '(~believe|~think|~feel|~know|~trust|~hope|am ..2 (confident|sure|certain|convinced|positive|certainly)|~feel ..1 (confident|sure|certain|convinced)|~be ..2 (confident|sure|certain|convinced))'
const mine = '(my|our) ..2 (application|qualifications|qualification|candidacy|candidature|experience|experiences|skills|skillset|background|profile|suitability|fit|expertise|abilities|credentials|interest|resume|résumé|cv)'
const meeting =
  '(~discuss|~speak|~talk|~meet|~connect|~interview|~contribute|~join|~work|~learn|~explore|~share|~bring|~be|~become|~help|~grow|~further|~collaborate|~demonstrate|~show you my|~apply|~add|~make|~serve|~prove|~elaborate|~support|an interview)'
// "Your clients look forward to …" has another subject.
const lookForward = '(looking ..2 (forward|forwards|ahead)|(and|but|much|eagerly) ..1 look forward|would look forward)'
const lookForwardMyself = '(~look ..2 (forward|forwards|ahead))'

/** Stock closings, met in the last paragraph of a body. */
export const closers: readonly PhraseGroup[] = [
  {
    source: 'S0, PS; count 55 (look forward), 29 (hear from you)',
    patterns: `
i ,? ..5 ${lookForwardMyself} to ..3 (hear|hearing) ..1 (from|of|back) ..2 (soon|you|shortly|back)? ..2 (soon|shortly)?
${lookForward} to ..3 (hear|hearing) ..1 (from|of|back)? ..2 (you|your|back) ..2 (soon|shortly)?
${lookForward} to ..4 ${answer}
${lookForward} to ..2 (receive|receiving|getting|get|having|have) ..5 (from you|${answer}|interview)
${lookForward} (for|on) ..4 ${answer}
(love|hope|hoping|happy|glad|delighted|like) to ..2 hear back ..2 (from you|soon)?
i ..5 (hope|hoping|love|like|happy|glad|expect|wait|waiting|await|delighted|pleased|appreciate|keen|eager|grateful) ..1 (to|for)? ..3 (hear|hearing) ..1 from ..2 (you|yourselves|team) ..2 (soon|shortly)?
(hope|hoping|waiting|eager|expecting|awaiting) ..1 to ..2 (hear|hearing) ..2 from (you|your team) ..2 (soon|shortly)?
(hope|hoping) to ..2 (have|get) ..2 (chance|opportunity|possibility) to ..2 ${meeting}
(hope|hoping) for ..3 ${kind} ..2 (reply|response|answer|consideration|feedback)
i ..3 ${waiting} (your|a|an|any|to) ..3 ${answer}
(eagerly|anxiously|patiently|keenly|and|will|shall) ..1 ~await (your|a) ..3 ${answer}
^ ..2 ${waiting} (your ..3|(a|an|any) ..1 ${kind} ..1) ${answer}
i am ..3 (waiting|hoping) for ..4 ${answer}
in ..1 anticipation of ..4 ${answer}
(your|a|any) ..1 ${kind} ..1 (reply|response|answer|consideration|attention|feedback) ..6 (appreciated|awaited|oblige|welcome|welcomed|valued)
(your|any) (consideration|reply|response|feedback) ..5 (would|will|is) ..2 (appreciated|awaited|welcomed|valued)
i (would|will|shall) ..3 (grateful|thankful|obliged|appreciate) ..4 ${kind} ..1 (reply|response|answer|consideration)
`
  },
  {
    source: 'S0; count 11 (possibility), 8 (opportunity), 38 (discuss)',
    patterns: `
i ,? ..5 ${lookForwardMyself} to ..4 ${answer}
i ,? ..5 ${lookForwardMyself} to ..2 (discussing|discuss|talking about|exploring|sharing|explaining|telling you about) ..4 (how (i|my)|${mine}|further|in (more|greater|further) detail|in person|the (role|position|opportunity|job)|this (role|position|opportunity|job)|with you)
i ,? ..5 ${lookForwardMyself} to ..1 (speaking|talking|meeting|connecting|speak|talk|meet) (with|to)? (you|the team|your team) ..2 (soon|shortly|further|in person)?
i ,? ..5 ${lookForwardMyself} to ..1 (an|the|a|your|our|any) __2 (interview|meeting|conversation|discussion)
i ,? ..5 ${lookForwardMyself} to ..2 (contributing|joining|becoming|working with|working at|working for|being ..2 part|growing with|helping ..4 grow|adding value|bringing my)
i ,? ..5 ${lookForwardMyself} to ..2 (next steps|learning more|the next step|your consideration)
i ,? ..5 ${lookForwardMyself} to ..2 (receive|receiving|getting|get|having|have) ..5 (from you|${answer}|interview)
i ,? ..5 ${lookForwardMyself} (for|on) ..4 ${answer}
i ..5 ${lookForwardMyself} to ..2 (opportunity|possibility|chance|prospect|opportunities) (to|of|for) ..2 ${meeting} (${mine})?
${lookForward} to ..3 (opportunity|possibility|chance|prospect) (to|of|for) ..2 ${meeting} (${mine})?
${lookForward} to ..2 (discussing|discuss|talking about|exploring|sharing|explaining|telling you about) ..4 (how (i|my)|${mine}|further|in (more|greater|further) detail|in person|the (role|position|opportunity|job)|this (role|position|opportunity|job)|with you)
${lookForward} to ..1 (speaking|talking|meeting|connecting|speak|talk|meet) (with|to)? (you|the team|your team) ..2 (soon|shortly|further|in person)?
${lookForward} to ..1 (an|the|a|your|our|any) __2 (interview|meeting|conversation|discussion)
${lookForward} to ..2 (contributing|joining|becoming|working with|working at|working for|being ..2 part|growing with|helping ..4 grow|adding value|bringing my)
${lookForward} to ..2 (next steps|learning more|the next step|your consideration)
(i|would|'d|and) ..2 (welcome|appreciate|relish|love|like|cherish|value) ..2 (opportunity|chance|possibility|privilege) (to|of) ..3 (discuss|discussing|talk about|share|explain|show|demonstrate|prove|elaborate) ..2 (how (i|my)|${mine}|my ..2 value|myself)
(would|'d) ..2 (welcome|appreciate|relish|love|cherish|like) ..2 (opportunity|chance|possibility|privilege) (to|of|for) ..3 (interview|an interview|contribute to|join|be part|be considered|work with you|work at|work for|bring my|serve)
(would|'d) ..3 (love|like|happy|glad|delighted|pleased|eager|keen) to ..3 (discuss|talk about|share|explain|elaborate on|tell you about|speak about) ..3 (how (i|my) (can|could|would|might|may)|${mine} (can|could|would|might|may|align|further|in|with|fit|match))
i ..3 (happy|glad|available|willing|eager|keen|excited|ready) to ..3 (discuss|elaborate on|talk about|explore|share) (how (i|my)|${mine})
(would|'d|i) ..3 (welcome|appreciate|relish|love|like|value|grateful|glad) ..3 (opportunity|chance|possibility) (to|of) ..2 (speak|speaking|talk|talking|meet|meeting|connect|connecting|chat|chatting) (with|to)? (you|your team|the team) ..1 (further|soon|in person|more)? (.|!|,|;|and)
(opportunity|chance) to discuss ..2 (${mine}|this further|how (i|my))
`
  },
  {
    source: 'RB, S0; count 20 (contact, let me know, get in touch)',
    patterns: `
(please|kindly)? (do|should|can|may|you|need) ..2 not ..1 (hesitate|hesitating) ..1 (to|in)? ..1 (contact|contacting|call|reach|get|email|e mail|write|ask|let|phone|drop|ping|message|send)? ..3 (me|touch|questions|out)?
~hesitate to (contact|call|reach out|email|get in touch) ..2 me
(please|kindly)? feel free to (contact|reach|call|email|e mail|get|ask|write|phone|drop|ping|message|let|give|schedule|connect) ..2 (me|touch|out|questions|back)? (at your ..1 convenience)?
(if|should|in case) ..2 you ..1 (~have|~need|~require|~want|~wish|would like|~desire) ..3 (further|additional|other|more|any) ..2 (information|questions|question|details|documents|clarification|references|queries) ..2 (about me|from me|from my side)?
i ..1 (remain|am|stay|stand) ..1 available ..1 (for|to|should|if) ..3 (any|further|additional|more) ..2 (information|questions|clarification|details|discussion|interview|discussions)?
i ..1 (am|remain|stand|stay|will be) ..2 at your ..2 (disposal|service)
at your ..2 disposal
at your ..1 (earliest|convenience) ..2 convenience?
(i|you) can ..2 be reached (at|by|on|via|under|through)
(you|please) ..2 (reach|contact|call|email) me ..2 (at|by|on|via|under|anytime|any time|if|for|should|through|whenever)
(if|should) you ..2 (wish|want|like|care|desire) ..2 to ..2 (discuss|know|learn|talk|hear) ..4 (my ..2 (qualifications|application|background|experience|skills|candidacy|profile)|more about me|more about my ..2 (experience|background|skills|qualifications))
(any|further|additional|more) ..2 (information|questions|details|documents) ..3 (please|just|kindly) ..1 (let me know|contact|call|ask)
(happy|glad|willing|pleased|able|delighted) to ..2 (provide|send|supply|give|furnish|offer|share) ..2 (further|additional|any|more|other) ..2 (information|references|details|documents)
please ..1 (reach out|contact me|call me|email me|get in touch|write to me|write me) ..3
(ping|message|text|dm|drop|shoot|give) me ..1 (whenever|anytime|any time|(a|an) ..1 (line|message|ring|note|shout|email|ping|text|call back))
(always|more than|very|only too) happy to (chat|talk|connect|help)
please let me know (if|should|in case|whether) you ..1 (have|need|require|want) ..2 (question|questions|information|details|anything|more|further|additional|references|clarification|documents)
please let me know (if|should|in case|whether) you ..1 (would|'d) ..1 (like|want|wish) ..1 (any|more|further|additional|anything|(to)? (discuss|talk|speak|meet|know|learn|move|proceed))
let me know (if|should|in case) (there|anything|any) ..4 (questions|information|unclear|need|needs|missing|provide|help)
i (am|will be|would be) ..2 available ..3 (for|to) ..3 (interview|interviews|a call|discussion|a meeting|an interview|meeting) ..2 (at your ..1 convenience|anytime|any time|at any time|whenever)
`
  },
  {
    source: 'BI, WS, WB, AY; count 26 (I am confident that)',
    patterns: `
i ..2 ${sure} (that)? ..1 (i|i myself|me) ..5 (~be|~make|become|'d|as|represent) ..4 (a|an|the|your|just the)? ${fitPraises} ..3 ${fits} (for|to|with|on)? (your|the)? (team|company|role|position|organisation|organization)?
i ..2 ${sure} (that)? ..1 i ..5 (an|the|your) ..2 asset (for|to|in|at) (your|the|any)?
i ..2 ${sure} (that)? ..1 i ..4 (right|best|ideal|perfect|very) (person|man|woman|one|developer|engineer) for
i ..2 ${sure} to ..2 be ..4 ${fitPraises} ..2 ${fits}
i ..2 ${sure} (that)? ..2 ${mine} ..12 (~make me|~align|~fit|~match|valuable|asset|~qualify me|~suit|~enable me|~allow me|~prepare me|~equip me|~contribute) ..2 ${fitPraises}? ..2 ${fits}?
i ..2 ${sure} (that)? ..1 i ..2 (can|could|will|would|shall) ..3 (contribute|~add value|~add ..2 value|bring value|~make ..4 (contribution|impact|difference)|help your|exceed|excel|be of (value|use|service)|~meet ..2 expectations|succeed|thrive|deliver|fit)
i (would|will|could|can|shall|'d) ..2 (~be|~make|become|represent) ..2 (a|an|the|your) ${fitPraises} ..2 ${fits} (for|to|with|on)? (your|the)? (team|company|role|position|organisation|organization)?
i (am|have become|'m) ..2 (a|an|the|your|just the) ${fitPraises} ${fits} (for|to) 
(~make|making) me ..3 (a|an|the|your) ${fitPraises} ..2 ${fits}
${mine} ..8 (~make|would make) me ..2 (a|an|the) ..3 ${fits}
(am|be|is|are) (a|an|the) (great|good|perfect|ideal|excellent|strong) (fit|match) for (your|this|the) ..2 (team|company|role|position|job|organisation|organization|culture)
`
  },
  {
    source: 'BE, RB, YT; count 6 (please consider, attached)',
    patterns: `
i (will|shall|'ll|would) ..2 (~call|~phone|~telephone|~ring|~visit|~contact|~email) (your|the) ..1 office ..4
i (will|shall|'ll) ..2 (~call|~phone|~telephone|~ring|~contact) you ..6 to (arrange|schedule|follow up|set up|discuss|see if)
i (will|shall|'ll|am going to) ..2 follow up (with|by|in|on|next|within|after|to|this) ..4
(through|with|in|from) (this|the|your) (position|role|job|opportunity|company|post|employment|opening) ,? i (hope|wish|want|expect|would like) to ..2 (gain|learn|acquire|grow|develop|improve|enhance)
i ..2 (hope|wish|want|expect|aim|look|would like|am looking) to ..2 (gain|acquire|enhance|improve) ..4 (experience|knowledge|skills|exposure)
opportunities for (advancement|growth)
(please|kindly) ..2 (~consider|~accept|~review|~peruse) (me|my ..3 (application|candidacy|candidature|profile|request|resume|résumé|cv)) (..2 (for|favourably|favorably|positively))?
(please|kindly) ..2 (give|grant|offer|provide) me ..3 (chance|opportunity|interview)
i ..2 (~request|~beg|~urge) you to ..2 (consider|give|review|grant|accept|do)
i ..3 (hope|trust|wish) ..1 (you|that you|your) ..2 (will|would|can|may) ..3 (consider|give|grant|offer|find) ..2 (me|my ..3 (application|profile|candidacy|request|letter|resume)) ..3
i ..3 (hope|trust|wish) (that)? my ..2 (profile|application|letter|experience|skills|background|qualifications|resume|cv) ..2 (~arouse|~meet|~raise|~spark|~meets|~find|~attract|~suit|~fit|~match|~convince|~awaken|~align) ..3 (interest|approval|expectations|attention|requirements|needs|you)
i ..2 ~assure you ..1 (that|of)
i ..2 (hope|wish|want|like|long|aim|love) to ..2 (be|become) ..2 (part|member) of ..1 your
(if|when|once) ..2 given ..2 (chance|opportunity)
(i ..2 (~attach|~enclose)|please ..1 find ..4 (attached|enclosed)?|(attached|enclosed) ..1 (please)? find|(attached|enclosed) (is|are)) ..4 ${documents} ..1 (for your ..1 (review|reference|consideration|perusal|information))?
my ..2 ${documents} (is|are) ..1 (attached|enclosed) ..1 (for your ..1 (review|reference|consideration|perusal|information))?
it (would|will) be ..3 (honor|honour|pleasure|privilege|dream|delight) to ..2 (work|join|be|contribute|serve|become|meet|hear|have)
i (would|will|'d) ..1 be ..2 (grateful|thankful|obliged|indebted) (for|if|to) ..4 (interview|opportunity|chance|consider|considered|consideration|given)
i (would|will|'d) ..2 be ..2 ${strongEmotions} to ..2 (join|work|be|contribute|bring|have|become|discuss|speak|talk|hear|meet|get)
i am ..3 ${emotions} (about|by|at|for|with) (the|this|your) ..2 (opportunity|possibility|prospect|chance|idea) (to|of|that)
i am ..3 ${strongEmotions} to ..2 (join|contribute|bring|be part|become|help|discuss|work|apply my|put my|learn)
i am ..3 (eager|keen|ready) to (join|contribute|bring my|be part|become|help you|put my|apply my|work with|work for|work at|prove) 
i ..3 ${sure}? ..3 ${jobs} (is|would be) ..2 (perfect|ideal|great|excellent) (fit|match) for (me|my)
i (appreciate|would appreciate|greatly appreciate) ..3 your ..2 (consideration|time|attention) ..4
`
  }
]

/** The same words with something to them: "hear from you which design you would have chosen". */
export const concreteClosings = `
(hear|hearing) ..1 from you (about|how|what|which|why|where|when|whether|who)
(looking|look) ..2 forward to (walking|pairing|comparing|reviewing|debugging|showing you|breaking|taking apart)
`

/** Thanks of the usual kind: a courtesy beside a proposal, nothing as the only content. */
export const thanks: readonly PhraseGroup[] = [
  {
    source: 'S0, RB (gratitude boilerplate); count 49 (thank you for considering), 33 (consideration)',
    patterns: `
(many|very many|i|we)? ..1 (thank|thanks|thanking) ..1 (you)? ..5 (for|in advance for) ..4 (time|consideration|considering|reviewing|attention) ..8
(many|i|we)? ..1 (thank|thanks|thanking) ..1 (you)? ..5 for ..2 taking ..3 time ..8
(many|i|we)? ..1 (thank|thanks|thanking) ..1 (you)? ..5 for (reading|reviewing|evaluating) ..1 my ..4 (application|letter|resume|cv|profile|message|email|materials|documents)
(many)? (thanks|thank you) ..3 in advance ..8
i ..2 appreciate ..2 your ..2 (time|consideration|attention) ..5
your (time|consideration) ..4 (appreciated|valued)
i am ..2 (grateful|thankful) for ..2 your ..2 (time|consideration|attention) ..3
`
  }
]
