import type {PhraseGroup} from '../wording.ts'

const month = '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)'
const weekday = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const season = '(spring|summer|autumn|fall|winter)'
const count = '(<number>|a|an|one|two|three|four|five|six|eight|ten|twelve|thirty|sixty|ninety|few|several|couple)'
const period = `(${count} ..2 (day|days|week|weeks|month|months|fortnight))`
const part = '(beginning|start|end|middle|mid|first|second|third|last|early|late|1st|15th)'
const day = `(<number> ..1 ${month} ,? <number>?|${month} <number>? ,? <number>?|<number>|(the)? ${part} ..1 (of)? ..2 (${month}|year|month|quarter|week|${season}|<number>)|${month}|(next|this|following|coming) ..1 (${weekday}|week|month|year|quarter|${season}|${month})|${weekday}|(the)? (next|this|coming)? ${season}|tomorrow|today|now|then|q1|q2|q3|q4|(the)? (new year|christmas|easter|thanksgiving|holidays|year end|turn of the year)|(my|the) ..3 (notice|graduation|contract|degree|studies|thesis|semester|term))`
const soon = '(immediately|right after|directly after|soon after|shortly after|afterwards|thereafter|right away|straight away|straightaway|at once|instantly|right now|now|tomorrow|today|any time|anytime|at any time|asap|as soon as (possible|needed|you|we|your|required)|straight after|straight afterwards|from (then|that day|that date) on?|from then|at any ..1 (date|day)|on any ..1 (date|day)|at short notice|on short notice|without delay|without notice|with immediate effect|effective immediately|whenever (you|it|suits|needed|required))'
const when = `(${soon}|(from|on|by|in|as of|as from|starting|starting from|starting on|as early as|no earlier than|not before|after|within|at|since|around|about|until) ..1 ${day}|in ${period}|within ${period}|(with|after|giving|at|on|upon) ..4 notice|next (${weekday}|week|month)|in the (near future|${season})|at your ..1 convenience|${day} (on|onwards|onward))`
// "Available on Tuesday" is meant for a talk, "available from Tuesday" for the job.
const date = `(<number> ..1 ${month} ,? <number>?|${month} <number>? ,? <number>?|(the)? ${part} ..1 (of)? ..2 (${month}|year|month|quarter|${season})|(the)? (next|this|coming)? ${season})`
const whenFree = `(${soon}|(from|as of|as from|by|after|within|starting|starting from|starting on|as early as|no earlier than|not before) ..1 ${day}|(on|in|around) ..1 ${date}|in ${period}|within ${period}|(with|after|giving|at|upon) ..4 notice)`
const employer = '(you|your (team|company|firm)|the (team|company)|us|work|working|employment|a new (role|job|position)|with you|in (the|this) (role|position|job)|the (role|position|job))'
/** What may stand between beginning and its date: never the thing that is begun. */
const manner = '(officially|already|then|remotely|full time|part time|again|here|there|as early as|fresh|as (a|an|your) __3|at your <word>|on site|onsite|properly|for you)'
const able = '(can|could|would|will|may|might|able to|ready to|prepared to|free to|willing to|happy to|available to|ready for|in a position to|looking to|plan to|planning to|hope to|flexible to|glad to)'
const begin = '(start|begin|join|commence|take up|begin work|start work|start working|onboard|come on board|be on board|be with you|be available|starting|joining|beginning|switch|switch jobs|change jobs|take over|make the move|take on)'

/** What says when the writer could begin. */
export const availability: readonly PhraseGroup[] = [
  {
    source: 'S0 R73; RB',
    patterns: `
i (am|will be|would be) ..3 available __2 (${whenFree}|to ..1 ${begin}|for (immediate|full|part|work|employment|hire|hiring|a start))
i (am|will be|would be) ..2 immediately ..1 available
^ __2 available ..1 ${whenFree}
i (am|would be|will be|could be) ..2 free __1 (${whenFree}|to ..1 ${begin})
my ..3 availability ..5
^ ..1 availability : ..4
i ..2 ${able} ..2 ${begin} ${manner}? ${employer}? ${manner}? ..1 ${when} (on|onwards)?
(i am)? ..1 (ready|able|prepared|free|happy|glad|keen|available|willing) ..1 to ..1 ${begin} ..1 ${employer}? ..1 ${when}
(i|and|but|or|who) (can|could) ..1 ${begin} ${manner}? ${employer}? ${manner}? ${when}
i ..2 (can|could|would|will) ..2 ${begin} ..1 ${employer}? ..1 (as soon as|when) (my|i)
i (am|'m) an? immediate joiner
immediate (joiner|joining|start|availability)
(my|the)? (earliest|soonest|first) ..1 (possible|feasible|potential|available)? (start|starting|joining|entry|begin|beginning|entrance) (date|day) ..1 (is|are|would be|will be|would|:|could be|from)? ..5
my ..3 (start|starting|joining|entry) (date|day) ..1 (is|would be|will be|:|could be)? ..5
(my|possible|preferred|desired|available|expected) (start|starting|joining|entry) (date|day) ..1 (is|would be|will be|:|could be)? ..5
^ (earliest|possible|preferred)? (start|starting|joining|entry|begin) (date|day|time)? ..1 : ..5
i ..8 and ${begin} ..1 ${employer}? ..1 ${when}
the (earliest|soonest|first) ..1 i ..3 (start|begin|join|leave|come|be) ..6
(count on|have|expect) me ..4 (from|as of|by|starting|before) ..1 ${day} (on|onwards)?
i (can|could|would|will|may) ..2 be ..1 (with you|at work|on board|on site|there|at your (desk|office)|yours|operational) ..1 (${when}|before ..2 ${day})
(and|to) be (with you|at work|on board|on site) ..1 (${when}|before ..2 ${day})
i (begin|start|join|commence) ..1 ${employer}? (on|from|by) ${day}
i (begin|start|join|commence) (immediately|tomorrow|at once|next (week|month|${weekday}))
(from|as of|after|starting|starting from) ..1 ${day} (on|onwards)? ,? i (am|will be|would be|can|could|will|would) ..3 (free|available|yours|released|work|start|join|begin|at your|full time|ready) ..3
i (can|could|would|may|might|will) ..2 take up ..1 (the|this|your|my) ..1 (post|position|job|role|work|duties|place)
i ..2 be (released|free to leave) ..3
(any|every) (day|date|time|moment) ..4 me to (start|begin|commence|join)
i am ..2 free ..1 (for|during|throughout) ..5 (${season}|month|year|${month})
(desk|calendar|diary|schedule) ..3 (clear|free|empty|open) ..1 (from|as of|after) ..1 ${day} (on|onwards)?
my (work permit|permit|visa|residence permit) ..3 (arrives|arrive|comes|starts|begins|is valid|expires|runs) ..3
i am ..2 (between jobs|unemployed|out of work)
(starting|beginning|joining|start|onboarding) (in|on|from|by|within|as of|around|at) ..2 (${date}|${period}|${month}) ..2 (would|will|is|are|suits|suit|works|should|poses|presents)
(starting|beginning|joining|start) (${soon}|on ..1 ${weekday}|next (week|month|${weekday})|any (day|time|monday)) (would|will|is|poses|presents) ..1 (be|suit|work|no|not|possible|fine) ..5
(a|my|the) ..1 start ..1 (in|on|from|by|around|as of|within|at|for) ..2 (${date}|${period}|${month}) ..2 (would|will|is|suits|works|should|for me)?
my start ..1 (could|would|can|might|may|will) ..1 be ..1 ${when}
${date} ..6 (start|starting|entry|joining) (date|day)
(flexible|negotiable|open) ..4 (start|starting|joining|entry) (date|day|time)
(flexible|open) ..4 when i (start|begin|join)
(looking|search|searching) for ..6 (job|role|position|post|employment|internship|challenge|work) ..1 (from|as of|starting|starting from|starting in|beginning|in|for) ..1 ${date}
i ..2 (~graduate|~finish|~complete|~submit|~defend|~leave|~end) ..8 and ..4 (free|available|start|begin|join) ..3
^ immediately available
(i|,|am) immediately available
i would ..1 (love|like|prefer|hope|plan|wish|want) to ${begin} ${manner}? ${employer}? (in|on|by|from|as of)? ..1 ${date}
i ..1 (hope|plan|want|wish|intend|expect) to ${begin} ${manner}? ${employer}? (in|on|by|from|as of)? ..1 ${date}
(once|when|as soon as|after) my ..2 (visa|permit|contract|exams|exam|thesis|degree|studies|semester|project|course|leave|relocation|finals|doctorate|service) ..8 ,? i ..1 (can|could|will|would|am) ..2 (start|begin|join|free|available|be free|be available)
(leave|leaving|quit|quitting) my ..2 (job|post|position|employer|company|role) ..1 (on|in|at|by) ..1 ${day}
i (can|could|will|would|may) ..1 work ..2 (from|as of|starting) ..1 ${date}
i (can|could|will|would|may) ..1 work (<number>|full|part) ..5 (from|until|as of|starting|during) ..3 (${date}|${month}|exams|semester|term|studies|graduation)
(hours|days) (a|per) week ..1 (from|as of|until|starting) ..2 (${date}|${month})
available for (a|an) ..3 (internship|placement|contract|position|job|role|stint|assignment|traineeship) ..1 (from|in|between|as of|until|starting|of|during)
i ..2 (will|would) be free ..1 (on|from|by|after) ..1 ${date}
you (can|could|may|might|would|will) ..1 (have|get|hire|employ|engage) me ..2 ${whenFree}
(count|have|put) me (in|down|on board) ..1 (from|as of|by) ..1 ${day}
i ..2 (can|could|would|will|may|am|'ll) ..2 be ..1 at your (disposal|service|command) ..1 ${when}
i (am|stand|remain|will be|would be) ..1 at your (disposal|service|command) ..1 ${whenFree}
i ..1 (will|would|could|am) be? ..2 (ready|free|able) (to (go|work|leave|move|change|switch|begin|start))? ..1 (in ${period}|within ${period}|(from|as of|as from) ..1 ${day})
i ..1 (can|could|will|would|am able to|may) ..2 (be|live|settle|arrive) in <word> ..1 (by|from|as of) ..1 ${date}
i ..2 (can|could|will|would|able to|ready to|willing to|happy to|prepared to|free to|plan to|intend to|hope to) ..1 (relocate|move) ..1 (to <word>)? ..1 (${whenFree}|(in|by) ..1 ${date})
i (can|could) not ..1 (start|begin|join|leave|come on board|be free|be available|take up) ..4 (before|until|till|earlier than|sooner than) ..1 ${day}
(before|until) ..1 ${day} ,? i (can|could) not ..1 (start|begin|join|leave)
i am ..2 (bound|tied|held|committed) (to|by) ..1 (<number>|a|two|three|four|six|eight|twelve) ..1 (day|days|week|weeks|month|months) ..2 notice
i am not (bound|tied|held) (to|by) ..2 notice ..1 (period)?
i (have|'ve) ..1 (already|just)? (handed|given|put) in my ..1 (notice|resignation)
(hand over|wrap up|finish|close) my (work|job|post|duties|projects) ..3 (here|there|at|and start|and join)
(nothing|little|no contract) (keeps|holds|binds|ties) me ..2 (beyond|after|past|until) ..1 ${day}
(take|takes|need|needs|cost|costs) me ${period} to (hand over|leave|move|relocate|give notice|wind up|finish) ..3
(wait for me|be patient with me|do without me) (until|till) ..1 ${day}
my ..3 (degree|course|studies|thesis|contract|project|engagement|leave|service|term) ..2 (ends|end|runs out|is over|finishes|expires) ..4 ..1 (after that|then|from then|and|so) ..3 (i am (yours|free|available)|(start|begin|join))
my ..5 (allows|allow|lets|let|permits|permit|enables|enable) me to ${begin} ..1 ${employer}? ..1 ${when} (at the earliest)?
`
  },
  {
    source: 'S0; RB ("available on two weeks\' notice")',
    patterns: `
my ..4 (notice|resignation|cancellation) (period|time) ..1 (is|runs|ends|of|:|will be|would be|amounts|lasts)? ..4
(i|me|contract|employer) ..6 (a|the|of|my|serving)? ..4 notice period ..1 (of)? ..3
^ ..1 (notice|resignation) (period|time) : ..4
notice period of ${period}
my notice ..1 (is|runs|amounts to|would be|of|:) ..3 ${period}
^ notice ..1 : ..4
${period} ..1 (of|'|'s)? ..1 notice ..1 (~bind|~tie|~keep|~hold) me
notice ..4 (~bind|~tie) me
i ..5 (give|serve|work|~need|~have|~owe|~require) ..3 ${period} ..1 (of|'|'s)? ..1 notice
i ..5 (~give|~hand in) ..2 notice (on|at|in|by|to|tomorrow|next|as soon|once)
(i|employer|contract|company|boss) ..4 (~need|~require|~want|~have|~demand|~expect) ..3 ${period} ..1 (of|'|'s)? ..1 (notice|warning)
(i|with|on|after|upon|and) ..6 ${begin} ..4 ${period} ..1 (of|'|'s)? ..1 notice
(with|on|after|at|giving|upon) ..1 ${period} ..1 (of|'|'s)? ..1 notice ,? i ..6 ${begin}
i am ..3 on ..2 notice
i (am|remain) ..2 (under ..1 contract|in ..3 (contract|job|position)|bound|tied|committed|contracted|employed|engaged|booked|on ..2 leave) ..6 (until|till|through|up to) ..1 ${day}
(employer|company|firm|boss|contract) ..2 (~need|~keep|~hold|~bind|~tie|~oblige) me ..3 (until|till|to|through) ..1 ${day}
(employer|company|firm|boss|manager) ..2 (would|will|can|could|has agreed to|is willing to|agreed to) ..1 (release|let) me ..2 ..1 (from|by|on|at|in|as of|after|within) ..1 ${day}
my notice (runs|ends|expires|is up|finishes|lasts|is) ..3 (${day}|${period})
(serve|serving|work|working|observe|observing) ..1 out? (a|an|my|the) ..2 notice (period)? (of ${period})?
no notice (period|to (serve|give|work|keep|observe)) ..1
i ..4 ${period} ..1 (to|for) ..1 (wrap up|finish|hand over|leave|close|complete|settle|conclude) ..1 (my|the|at) ..3 (job|post|position|work|role|employer|company|duties)
give (my|the) ..2 (employer|company|firm|boss|team) ..1 ${period}
my ..3 (contract|employment|engagement|job|fellowship|visa|semester|studies|internship|placement|parental leave|leave) ..2 (ends|expires|runs out|runs until|ends on|terminates|finishes|is over) ..4
my last (working )? day ..3 (is|will be|was) ..4
`
  }
]
