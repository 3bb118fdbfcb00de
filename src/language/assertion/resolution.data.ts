/*
 * What the text goes on to say of a proposition by pronoun or ellipsis ("it did", "I declined", "She was wrong").
 * Patterns of `phrases.ts`, matched at the beginning of a clause that follows; `|` at the end of the list's heading is
 * for those that must close their clause, so that "it did not need more memory" resolves nothing.
 */

const they = '(it|they|we|i|he|she|that|this|both|all|neither|the result|the numbers)'

/** Confirmations that must stand at the end of their clause. */
export const closedConfirmations = `
(and|but|yet|and so|in the end|yes)? ${they} (really|indeed|actually|certainly)? (did|does|do|has|have|is|was|were)
(and|but)? ${they} (did|does|do) (just|exactly)? (that|so|exactly that|just that|it)
(and)? so (it|they|we|i) did
(and|but)? (it|that) (~work|~pay off|~hold|~succeed)
(it|that) (passed|was approved|was accepted|was merged|went in|got merged)
`

/** Answers that are a clause of their own. */
export const bareConfirmations = `
yes
it did
we did
`

export const bareRejections = `
no
nope
neither
`

/** Confirmations wherever they stand in a clause's beginning. */
export const openConfirmations = `
(and|but)? (he|she|they|it|the <word>|my ..1|our ..1) (~be|~prove) (quite|entirely|perfectly|absolutely)? (right|correct|true)
(and|so|but)? (i|we) (~take|~follow|~accept|~adopt|~heed) (the|that|her|his|their|this|it|up) (advice|suggestion|idea|word|proposal|tip|plan|hint)
(and|so|but)? (i|we) (~ship|~roll|~deploy|~release|~build|~deliver|~enable|~adopt|~implement|~do|~make|~switch) (it|so|them|just that|exactly that)
(and|so|but)? (i|we) (~base|~build|~bet|~run) (our|the|my) ..2 (on|onto) (it|that|this)
(and|so|but)? (i|we) (~put|~move) (our|the|my) ..3 (on|onto|to) (it|that|this)
(and|so|but)? (i|we) (~deliver|~provide) (it|that|this|just that)
(it|the (proposal|plan|idea|rewrite)) passed (my|our|the) (review|vote)
(and|so|but)? (i|we) (~put it in|~put them in|~wire it (in|up)|~bring it in|~install it|~introduce it|~try it|~take it (in|up)|~plug it in|~merge it)
(and|so|but)? (i|we) (~say|~answer) yes
(and|so|but)? (i|we) (went ahead|agreed|obliged|complied)
(and|but)? (it|this|that) has (paid off|worked|held|run|carried|served)
(and|but)? (it|they) (has|have) been (running|live|in production)
`

/** Rejections that must stand at the end of their clause. */
export const closedRejections = `
(and|but|yet)? ${they} (did|does|do|has|have|is|was|were|would|could|can|should|will) (simply|just|never|of course)? not
(and|but)? ${they} (never|hardly) (did|does|has|was|would|will)
(and)? (i|we) said no
nothing (changed|happened|came of it|moved|improved)
(and|but)? (none|nothing|little) (ever)? (came|followed|arrived|materialised|materialized|appeared|showed up|changed|happened)
(and|but)? (it|they|that|any ..2|the (gain|gains|speedup|speed up|improvement|boost|win|benefit|benefits|difference|effect|miracle|magic)) never (came|followed|arrived|materialised|materialized|appeared|showed up|happened|showed)
(and|but)? (i|we) (saw|found|got|noticed|measured|gained|had) (none|nothing|little)
`

/** Rejections wherever they stand in a clause's beginning. */
export const openRejections = `
(and|but|so|then|until|later|today|that is why|which is why)? (i|we) (then|later|soon|also|politely|firmly|quickly|finally|have since|had to|could only|chose to|decided to|eventually)? (~decline|~refuse|~say no|~disagree|~object|~argue against|~push back|~veto|~reject|~vote against|~revert|~undo|~advise against|~oppose|~talk (them|him|her|us|the team|my lead|my manager|the client|the board|everyone) out|~kill (it|that|the)|~stop (it|that|them|the)|~drop (it|that|the idea|the plan)|~remove (it|that|them|all of it|all of that)|~take (it|that|them) (back )?out|~roll (it|that|them) back|~turn (it|that|this|them|him|her) (off|down|back|away)|~send (it|that|this|them) (back|home|away)|~close (it|that) unmerged|~bounce (it|that)|~close the branch|~hold (it|them|that) (off|back)|~leave (it|that|this) (out|off|alone)|~strike (it|that) out|~strike (the|that|this) (line|sentence|claim)|~withdraw|~retract|~take (it|that) back|~think better of it|~cross (it|that) out|~delete it|~switch it off|~back (it|that) out|~argue (them|him|her|the team) out|~dissuade|~tell (them|him|her) (otherwise|no)|~correct|~debunk|~disprove|~show (them|him|her|it|that) (otherwise|wrong|why|the)|~explain (why|that) ..6 (not|no)|~put a stop|~put an end|~throw (it|that|the) ..2 (away|out)|~abandon|~scrap|~pull (it|that) out)
(and|but)? (he|she|they|it|that|the ..2|this|both) (~be|~prove|~turn out to be) (quite|entirely|simply|just|plainly|sadly)? (wrong|mistaken|false|untrue|nonsense|a mistake|an error|no faster|not (so|the case|true|right|faster|to be|it|any|what|how|where|in|on|ready|for|yet|our|mine|something|an|stable|supported|allowed|enough|live|running|used|the build|the version|production)|a myth|in vain|a disappointment)
(and|but)? (it|this|that|they|the ..2) (~make|~bring|~give|~yield|~have|~show) (us|me|them)? (no|little|hardly any) (difference|gain|effect|change|improvement|speed-up|speedup|benefit|win|speed)
(and|but)? (it|they|the ..2) (~do|~change|~gain|~bring) nothing
(and|but|so)? (it|they|the ..3) ..1 (did|does|do|would|could) not (budge|move|change|help|matter|improve|get|become|run|shrink|fall|drop)
(and|but)? (it|they|the ..3) still (~take|~run|~use|~need|~sit|~stay|~crawl|~be)
(and|but)? (it|they|the ..2) (~stay|~remain|~be) (just)? as (slow|long)
what (it|they|we|the ..2|was) (really|actually)? (~need|~help|~want)
(and|but)? (it|they|that|this|both|the (change|branch|rewrite|patch|pull request|proposal|idea|plan|experiment|switch)) (~be) ..2 (reverted|rolled back|rejected|withdrawn|turned down|scrapped|undone|abandoned|declined|thrown out|backed out)
(and|but) ..1 (took|threw|ripped|pulled|tore|ripped) (it|them|that) ..1 out
(and|but) ..1 (removed|reverted|deleted|undid|dropped|scrapped|abandoned|discarded) (it|them|that)
no such (build|version|thing|gain|speed-up|option|number|source|figure)
(a|the|my|our|one) (reviewer|colleague|lead|mentor|interviewer) (corrected|told|showed|pointed|explained)
(the|a|my|our) (profile|profiler|measurement|measurements|benchmark|benchmarks|numbers|flame graph|profiles|trace) (~show|~say|~tell|~prove|~disagree) ..2 (otherwise|no|not|nothing|that it|wrong|why|one|both|a different)
(that|the|this) (line|sentence|claim|slogan|phrase|statement|boast) (~be|~stand|~come|~stay|~go)
not (while|until|before|as long as|yet|with|without|on my)
(i|we) (~ask|~call) for a (profile|benchmark|measurement|proof|number)
(i|we) ~ask (him|her|them|the ..1|my ..1) (what|why|whether|which|how|if)
(i|we) (~keep|~stay with|~stick with|~stick to) (the|our) ..1 (process|processes|pool|build|gil|workers|queue)
~reject
`
