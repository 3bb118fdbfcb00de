/* What is said to have become of a piece of work: gains, and the lack of them. Patterns of `phrases.ts`. */

const amount = '(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|ninety|several|many)'
/** More than one, for cores. */
const several = amount.replace('|one|', '|')
const unit = '(s|ms|sec|secs|second|seconds|minute|minutes|min|mins|hour|hours|hrs|h|day|days|night|nights|week|weeks|frames)'
const slowness =
  '(bottleneck|limit|ceiling|brake|drag|problem|slow part|pain|worry|laggard|straggler|headache|obstacle|weak link|choke point|sore point|hot spot|hotspot|slowest ..2)'
const cores = '(core|cores|cpu|cpus|processor|processors)'

/** The work became faster or takes less time. */
export const faster = `
faster
quicker
speedier
(much|far|so)? (more)? (quickly|swiftly|rapidly|fast)
~speed up
~speed ..6 up
~speed
speedup
speedups
speed (up|ups|gain|gains|boost)
(rise|gain|gains|increase|boost|jump|improvement) (of|in) (speed|throughput|performance)
~accelerate
~quicken
~boost
~outperform
~outrun
~overtake
~beat
~turbocharge
~supercharge
(twice|thrice|double) (as|the) (fast|speed|quick|quickly|throughput|many|much)
${amount} times (as|the) (fast|speed|quick|quickly|throughput|many|much)
${amount} times (as|the|what|that|more|our|its)
${amount} fold
in the time (of|that|for) (one|two|a|it|the (longest|slowest|largest))
(a|one|to|in) (a|one)? (third|quarter|fifth|sixth|seventh|eighth|tenth|twelfth|twentieth|fiftieth|hundredth|fraction) of (the|what|that|its|our)
(twofold|threefold|fourfold|fivefold|tenfold)
(a|in|by|to|one|under)? (half|third|quarter|fifth|tenth|fraction) (of)? (the|its|that|their) (time|run|runtime|duration|wall)
(half|third|quarter|fraction) (the|of the|that|of that) (time|run time)
~take (half|a third|a quarter|a fraction|a tenth) (that|of that|the time|of the time|of it|as long)
takes (half|a third|a quarter) (that|the)
~halve
~double
~triple
~treble
~quadruple
~quintuple
(quartered|quartering)
(~improve|~raise|~lift|~enhance|~increase|~optimise|~optimize|~maximise|~maximize|~gain|~unlock) ..4 (performance|throughput|speed|efficiency|runtime|run time|latency|response times)
(~lower|~decrease|~minimise|~minimize) ..4 (runtime|run time|running time|execution time|processing time|computation time|latency|duration|wait)
(~expedite|~hasten)
in half
~cut ..8 (by|from|to|down|in half|short)
~cut (the|its|our|their|that|an|a|run|our ..2) ..4 (time|times|runtime|latency|hours|minutes|duration|wait)
~reduce ..8 (by|from|to)
~shorten
~slash
~trim ..5 (by|from|to|off)
~shave ..6 (off|from)
~knock ..5 off
~take ..4 ${amount}? ${unit} off
~save ..3 ${amount} ${unit}
~bring ..8 (down|from|under|below|within)
~get ..8 (down to|under|below)
(~drop|~fall|~shrink|~sink|~plunge|~go|~decline|~decrease) (down|back)? (from|to|by|below|under) ..5
~come down (from|to|by|below|under) ..5
~go from ..5 to
~take ..3 from ${amount} ..2 to
from ${amount} ${unit}? to ${amount}
down (to|from) ${amount}
(now|then|afterwards|today|only|just) (~take|~need|~run|~finish|~complete) ..2 ${amount}
~take ..1 only
~now ~take
now takes
(~finish|~complete|~done|~close|done|ready|complete|through|over) (in|within|by|before|on) ..4 (${amount}|half|one|minutes|seconds|hours|time|lunch|breakfast|midnight|monday|tuesday|wednesday|thursday|friday|shift)
~mesh in
~run in (${amount}|minutes|seconds|half|under)
in (under|less than|about|roughly|just|only|well under)? (a|${amount}) ${unit} (rather than|instead of|not|where|now)
(in|within) (half|a third|a fraction)
(in|within) (a|one|half a|under a) ${unit}
${amount} ${unit} less
~gain ..5 (throughput|speed|per cent|percent|<number>)
~improve
(~rise|~increase|~grow|~climb|~jump) ..3 (by|to|from|fold) ..1 <number>
<number> <word>? → <number>
<number> <word>? to <number> (<word>|per)? (images|frames|pages|rows|records|documents|items|jobs|files|samples|rosters)
<number> ..2 became <number>
(stopped|ceased) (choking|stuttering|lagging|timing|crawling|missing|falling)
(~back|backlog) ..2 (gone|cleared|vanished|disappeared|empty)
(~carry|~do|~handle) (the)? (load|work) of (two|three|four|five|ten|<number>)
instead of ${amount}
rather than ${amount}
where (it|they|the ..2)? (had)? (been|was|were|took|used to) ..2 (${amount})
below ${amount} ${unit}
(at|with|by) (twice|double|three times|half) the
is (now)? down (by|to)
cheaper
throughput (~rise|~increase|~grow|~climb|~go up|~jump|~triple|~double)
~keep (up|pace) with
~catch up
~meet (the|its|our|their|that|every) ..3 (deadline|target|window|slo|sla|cut-off)
(real time|realtime)
~pay off
~work wonders
~rescue
~remove (the|our|that|its|a|every)? ..2 (bottleneck|bottlenecks|limit|ceiling)
~fix (the|our|that|it|this|its)
~fix that
~solve (the|our|that|this|its) ..3 (problem|bottleneck|slowness|speed|performance)
~cure
(slow|sluggish) ..4 into ..2 (fast|quick)
a fast one
(therefore|thus|hence|thereby|consequently|accordingly) (quick|fast|swift|nimble|brisk)
(and|so|now|suddenly|finally) (quick|fast|swift|nimble|brisk) (again|enough|at last|now|.)?
(stopped|ceased) (being|to be) (the|a|our|any|its) ..1 ${slowness}
no longer (the|a|our|any|its) ..1 ${slowness}
no longer (~show|~appear|~feature|~register|~figure) in ..2 (profile|profiles|profiler|trace|graph)
(~vanish|~disappear|gone) from ..2 (profile|profiles|profiler|trace|graph)
(~take|~need|~last) ..1 ${amount} ..1 (now|today)? (take|takes|need|needs|last|lasts) ..1 (${amount}|seconds|minutes|an hour|half|under|less)
(took|needed|lasted|used to take) ..4 ,? (and|but|now|today)? ..4 (it|they)? (takes|needs|lasts)
(took|needed|lasted) ${amount} ${unit} ..1 ,? (and|but)? (with|under|on|after|using|since|in) ..3 ${amount}
(took|needed|lasted) ${amount} ${unit}? ..2 ,? ${amount} ${unit}? (with|under|after|since|on|using)
(double|twice|thrice|triple|treble|${amount} times) the (volume|load|amount|number|work|traffic|rate|output|size|data)
what (took|needed|lasted|used to take|had taken) ..3 (now|today)? (take|takes|need|needs|is|fits|finishes|completes|happens|lasts|runs)
in the time (it|they|we|one|the ..2)? (once|had|used to|took|needed|has|have|spent) ..3 (take|taken|need|needed|for|before|earlier)?
(~lift|~raise|~push|~take) ..5 (from|to) ${amount} ..3 (to|a|an|per|each|fps)
(~chew|~plough|~plow|~munch|~churn|~whip|~power|~romp|~steam|~sail|~storm|~tear) through
~turn ..2 (slow|sluggish|lame|glacial|crawling|ponderous) ..4 into
${amount} (per cent|percent|%)? ..1 (gain|improvement|speedup|boost|increase|reduction|drop|cut)
(rate|speed|pace|throughput|output) ..4 (up|double|doubled|doubling|tripled|trebled|quadrupled|soared|climbed|rose)
(now|then|already) ..3 (instant|instantaneous|instantly|immediate|immediately)
(much|far|an hour|hours)? (more early|earlier|sooner)
in (no time|a flash|a blink|a heartbeat|a jiffy|an instant|the blink of an eye|a breath)
${amount} ${unit} before ..6 ${amount} ..3 (after|afterwards|since|now)
from ${amount} (<word>)? (a|an|per|each|every)? (<word>)? to (over|almost|nearly|about|roughly|some)? ${amount}
(~win|~buy|~give|~earn|~save|~spare|~free|~hand|~reclaim|~regain) (us|me|them|back|the team|our users)? (back)? ..3 (hours|minutes|seconds|evenings|nights|days|half|time|an hour|a day|a night)
(~collapse|~melt|~plummet|~tumble|~dwindle|~contract|~nosedive) ..3 (to|from|by|into) ..2 (${amount}|minutes|seconds|nothing|half)
(~shrink|~drop|~fall|~slim) (down)? to (a|an|one|under|less|half|minutes|seconds|single) ..2
(hours|days|minutes|nights|weeks) (~become|~turn into|~shrink to|into|to) (seconds|minutes|hours)
(~run|~go|~work|~move|~finish|~complete) ..2 like (lightning|the wind|clockwork|a rocket|the clappers)
(~outpace|~outstrip|~leapfrog)
(~race|~sprint|~rocket|~tear|~blast|~zip|~whizz|~whiz|~rattle|~gallop) (through|along|past|ahead)
(within|inside|well inside|in) (its|the|our) ..1 (window|budget|slot|deadline|sla|slo)
(~thank) (me|us|you)
(history|a thing of the past|a memory|behind us)
from (a|the) ..2 bottleneck (into|to)
~finish (before|by|ahead|early|earlier)
(complaints|grumbling|grumbles|tickets|alarms|moaning|sighs) ..1 (ceased|stopped|ended|vanished|dried up|went away)
(nobody|no one|none|not one) ..4 ~complain
(not|never) ..1 been (an|a|the|our) ..1 (annoyance|problem|worry|issue|bottleneck|concern|complaint|headache|topic) since
~put (an end|a stop|paid) to ..4 (wait|waits|waiting|delay|delays|queue|queues|overnight|night|nights|slowness|bottleneck|misery|agony|complaints|backlog)
(~pull|~get|~lift|~drag|~bring) ..6 out of (its|the|a|their|our) ..1 (slump|mud|mire|doldrums|swamp|lane|red|misery|hole|trough|trouble|crawl|rut)
(~come|~fit|~stay|~get|~land) ..2 (within|inside|under) budget
~lose <number> (%|percent|per cent)? of (its|the|their|our) ..1 (time|runtime|duration|latency|wait)
(up|down) from (<number>|${amount})
(on|in|just in|right on) time
(~be|~come|~arrive|~land|~finish|~stand) ..3 (by|before|ahead of|in time for) (the)? ..1 (noon|dawn|lunch|supper|dinner|breakfast|midday|midnight|nightfall|sunrise|teatime|opening|closing)
(take|taken|took) the (sting|pain|agony|wait|edge) out
(~squeeze|~wring|~coax|~get|~draw) ..3 (more|most|every) ..3 (out of|from) ..3 ${cores}
(suffice|suffices|sufficed)
(not|never|no longer) ..1 (~miss|~overrun|~lag|~time out|~fall behind|~choke|~stall|~starve|~run late)
no longer (bound|limited|stuck|confined|restricted) (to|on) (one|a single) ${cores}
no longer (~take|~eat|~cost|~fill|~last|~need) ..3 (night|day|hour|weekend|week|morning|evening|afternoon|nights|hours|days|minutes|break)
no longer (slow|a bottleneck|the bottleneck|sluggish|the slow part|the limit)
~clear ..4 (bottleneck|backlog)
~fly
snappy
blazing
~scream through
~breeze through
~rip through
(more|as many|the number of) ..5 (per|an|a|each|every) (second|minute|hour|day|night|shift)
~do (the trick|wonders)
~make (all)? the difference
`

/** The work became parallel. */
/** A figure that may be a result: only where computing and the mechanism are explicit. */
export const figures = `
${amount} ${unit}
(overnight|over night|half a day|half an hour|a night|a minute|an hour|a second)
<number> ..2 (per|an|a|each|every) (second|minute|hour|day|night|shift)
`

/** What else may have shrunk: such a gain claims no speed. */
export const otherGains = `
memory (use|usage|footprint|consumption|peak|need|needs)
(peak|the|its|less) memory
ram
footprint
gb
mb
lines
code size
cost
costs
budget
bugs
errors
`

export const parallel = `
parallel
in parallel
~parallelise
~parallelize
parallelism
parallelisation
parallelization
(across|over|on|onto|to|uses|use|using|used) (all|every|each|both|${several}|many|multiple|more|more than one) (of)? (the|our|its|my|available)? ..1 ${cores}
(across|over|on|onto) (the|our|its|my) ${cores}
(~use|~load|~fill|~take) all (of)? (the)? (${amount}|them)
(all|every|each|both|${several}|multiple|many|of the|available) (of)? (the|our|its|my|their)? ..1 ${cores}
multi core
multicore
several cores
(~run|~work|~go|~spread|~sit) (on|over|across) (all|each|every|both|eight|sixteen) ..1 of (them|these)
(~bypass|~circumvent|~sidestep|~evade|~escape|~defeat|~overcome|~dodge|~get around|~work around|~get past|~get rid of|~eliminate|~remove|~lift) (the|python 's|cpython 's)? (gil|global interpreter lock)
free of the (gil|global interpreter lock)
~saturate ..4 ${cores}
~keep ..4 (busy|occupied|working|warm|hot|fed|at work|humming|saturated|loaded)
(~saturate|~fill|~occupy|~exploit|~load|~light up|~put to work|~feed|~employ|~engage|~max out|~wake|~peg|~pin|~heat|~harness|~utilise|~utilize|~enlist|~recruit) ..5 ${cores}
idle ${cores}
(~turn|~make|~put) ..3 ${cores} (into|to|useful|work|busy)
${cores} ..4 (busy|occupied|at work|to work|humming|full|saturated|glowing|pegged|flat out|evenly|join in|take part|pull|lit)
(~fill|~saturate|~use|~exploit|~max out) (the|our|every|all) (whole|entire|of the)? ..1 (machine|box|cpu|processor|socket|host|server)
~spread ..6 (over|across|on)
~distribute ..6 (over|across)
~fan ..5 out
(at once|at the same time|simultaneously|concurrently|side by side)
`

/** The work grows with the machine or the load. */
export const scaling = `
~scale
scalable
scales
~scale ..2 (linearly|out|up|with|to)
scalability
`

/** No gain, or a loss: refutes instead of claiming. */
export const noGain = `
(no|not any|not a bit|never any|hardly any|hardly|none the|not one bit|barely|not much|little) (faster|quicker|speedier|better)
(no|hardly any|little|not much|barely any) ..1 (speedup|gain|gains|difference|improvement|benefit|effect|speed)
hardly (~change|~move|~help|~matter)
(no|hardly any|little) (speed up|difference|gain|gains|improvement|benefit|effect|win)
(just|exactly|still|about|every bit)? as (slow|slowly|long|sluggish|before)
(as slow|no less slow) as
slower
more slowly
slowed
~slow down
~get slower
(~take|even|much|far|~run|~need) longer
~make (no|little|hardly any|zero) (difference|sense)
~do (nothing|little) (for|to|about)
~gain (us|me|them)? (nothing|little)
~save (us|me|them)? nothing
~change nothing
~leave ..8 (at|on|where|unchanged|as|slow)
still (~take|~use|~run|~need|~cost|~sit|~stay|~be) ..6
~stay (at|on|flat|put|single|where|as|the same)
~remain (at|on|flat|single|the same|unchanged)
~keep ..3 so
(~use|~run on|~stay on|~stick to|~occupy|~have|still on|on) (only|just|still)? (one|a single|only one|just one|the same) (busy)? ${cores}
flat
still ..2 (bottleneck|slow part|slow|problem)
the same <number> (s|ms|seconds|minutes|hours|days)
(added|adds) nothing
unchanged
(~be|~sit|~stand|~lie) still
still (grinding|running|going|crawling|there|waiting|limping)
as ever
in the same time
(the|at) same (speed|pace)
back to square one
(~shave|~save|~take|~gain|~win|~bring|~cut|~knock|~buy|~yield) (us|me|it)? (nothing|little|no)
(did|does|do|would|could) not (budge|move|change|help|matter|improve|shrink|fall|drop|get|become|care)
limped on
placebo
let down
disappointment
flop
no more than
merely
(same|identical|unchanged) (speed|run time|runtime|duration|pace|throughput|figures|numbers|timings)
(~take|~need) ..1 the same time
(the|took|~take|~bear|~share|~get) (the|all the|some|its)? (blame|fault)
(to blame|at fault|the culprit)
(~clutter|~complicate|~confuse|~muddle|~obscure)
(block|blocks|blocking) (the|our|every|each|all|it|us|for|on|until|while|everything)
blocked
~stall
~freeze
worse
~waste
~lose (time|speed|a|ground|<number>)
~serialise on
`
