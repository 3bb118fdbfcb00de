import {lines} from './phrases.ts'

/*
 * How letters propose a next step (S0: a walk-through, a take-home, a pair session, a problem to reason through).
 * Patterns of `phrases.ts`; collected from the sample letters of the five seeds and the fixtures of this project.
 */

const action =
  '(~walk|~show|~pair|~talk|~go|~take|~bring|~send|~trace|~review|~answer|~explain|~compare|~repair|~test|~reason|(~start|~begin) ..2 (with|from|by|at|there|where|on (a|an|your|the)|in (a|an|your|the)|a|an|the|your)|~prepare|~present|~discuss|~debug|~demonstrate|~demo|~watch|~reproduce|~sketch|~draw|~tell|~try|~meet|~read|~open|~defend|~run|~spend|~visit|~sit|~write|~build|~fix|~solve|~look|~argue|~trade|~hand|~swap|~attack|~dissect|~replay|~rerun|~speak|~chat|~work (through|on|backwards)|~hear (how|what|why|about|which|where|your)|~share (the|a|an|one|two|how|what)|~ask|~step|~dig|~play|~check|~inspect|~profile|~measure|~map|~give you|~come (by|over|round|in)|~drop (by|in)|~stop by|~sit in|~do (a|the|one|your|it|so|that|this)|~join (your|one|a|an|you for))'
const offer = '(would|could|can|will|shall|may|might|propose|suggest|offer|happy|glad|ready|keen|willing|prepared|welcome|prefer|gladly|like|love)'

/** Words of a sentence that proposes something to do together. */
export const proposals: readonly string[] = lines(`
(i|we|you|and|which|that|it|me) ..2 ${offer} ..8 ${action}
(i|we) ..3 (~propose|~suggest|~offer) (a|an|the|that|one|two|you|to|we|my)
my (offer|proposal|suggestion) ..5
(i|we) ..3 (would|'d) ..2 (welcome|prefer|enjoy|appreciate|love|like) ..1 (a|an|half|one|any|the|your|to|that) ..3 (take home|pair|pairing|call|talk|conversation|hour|session|chance to|opportunity to|exercise|problem|task|walk|discussion|interview|chat)
(happy|glad|gladly|ready) (to)? ..2 ${action}
~look forward to ..2 (~walk|~pair|~review|~debug|~compare|~reason|~go through|~show|~trace|(the|a|your) ..2 (take home|exercise|task|pair))
(let|shall) (me|us|we) ..3 ${action}
take home
whiteboard
(a|one|another) ..1 (look|glance|walk|session|visit|tour|round) ..1 (at|of|through|with|in|on|over) ..1 (your|you|one|the|whoever)
~pair ..3 (with|on|session|for|over|programming)
(pairing|pair|live|working|review) session
(work sample|trial (task|day|week)|code review|walk through|walkthrough|screen share|test task|coding exercise|practical exercise)
~walk ..5 through
~talk ..5 through
~reason (through|aloud|about|it|with)
(an|half an|one|a|first|thirty|twenty|two) (hour|hours|minutes|talk|call|conversation) (on|with|of|at|about|over|to|would|might|could|through)
`)

/** First words of a sentence that asks the reader for something to work on. */
export const requests: readonly string[] = lines(`
^ (please|so|then|just|or)? (~pick|~send|~bring|~give|~ask|~show|~pair|~hand|~choose|~name|~point|~throw|~tell|~invite|~try|~test|~put|~set|~quiz|~challenge|~schedule|~drop|~pass|~grill|~share|~open|~take|~start|~let) ..2 (me|one|any|a|an|the|your|my|us|two|it|some|in|which|with)
`)

/** The same behind a colon or a comma. */
export const laterRequests: readonly string[] = lines(`
(:|;|—|–|,|and|so|then) (~pick|~send|~bring|~give|~ask|~show|~hand|~choose|~name|~throw|~invite|~challenge|~pass|~take|~let) (me|us|one|any|a|an|your)
`)

/** An offer that was one: "Once I would have ended by offering a trial day". */
export const withdrawals: readonly string[] = lines(`
(would|could|might) have (ended|closed|offered|proposed|suggested|asked|liked|finished)
(used to|no longer) ..1 (~offer|~propose|~suggest|~end)
`)

/** What looks like a request and is none. */
export const pleas: readonly string[] = lines(`
~give me ..3 (chance|opportunity|interview)
let me know
~take ..2 (care|consideration|account)
~ask me any
~send me ..2 (email|mail|reply|answer)
~give me ..2 (call|ring)
thank
(references|referees|former employers|my (manager|boss|colleagues)) ..4 (happy|glad|ready|willing|can|will|would) ..8
`)
