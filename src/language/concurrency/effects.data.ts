/* What is said to have become of a piece of work: gains, and the lack of them. Patterns of `phrases.ts`. */

const amount = '(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|ninety|several|many)'
const unit = '(s|ms|sec|secs|second|seconds|minute|minutes|min|mins|hour|hours|hrs|h|day|days|night|nights|week|weeks|frames)'
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
${amount} fold
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
(~drop|~fall|~shrink|~sink|~plunge|~go|~come|~decline|~decrease) (down|back)? (from|to|by|below|under) ..5
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
${amount} ${unit} less
~gain ..5 (throughput|speed|per cent|percent|<number>)
~improve
(~rise|~increase|~grow|~climb|~jump) ..3 (by|to|from|fold) ..1 <number>
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
no longer (slow|a bottleneck|the bottleneck|sluggish)
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
export const parallel = `
parallel
in parallel
~parallelise
~parallelize
parallelism
parallelisation
parallelization
(across|over|on|onto|to|of|uses|use|using|used) (all|every|each|both|${amount}|the|its|their|our|my|many|multiple|more)? (of)? (all|the|our|its|my|available|eight|four|sixteen|twelve)? ..1 ${cores}
(all|every|each|both|${amount}|multiple|many|of the|available) (of)? (the|our|its|my|their)? ..1 ${cores}
multi core
multicore
several cores
~saturate ..4 ${cores}
~keep ..4 busy
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
(no|not|not any|not a bit|never any|hardly any|hardly|none the|not one bit|barely) ..1 (faster|quicker|speedier|better|speedup|gain|gains|difference|improvement|benefit|effect|speed)
(no|hardly any|little) (speed up|difference|gain|gains|improvement|benefit|effect|win)
(just|exactly|still|about|every bit)? as (slow|slowly|long|sluggish|before)
(as slow|no less slow) as
slower
more slowly
~slow
~slow down
~get slower
longer
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
(one|a single|only one|just one|the same) (busy)? ${cores}
(single core|single threaded)
flat
unchanged
~block ..3 (loop|everyone|everything|server|requests|others|each)
~stall
~freeze
~starve
~crash
~hang
worse
~waste
~lose
~serialise on
~fail
`
