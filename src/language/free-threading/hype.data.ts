/* What makes a mention of free threading hype, and what takes the hype out of it. */

/** A win promised or felt. */
export const enthusiasm = `
~excite
excitement
~thrill
enthusiasm
enthusiastic
eager
keen
~bet on
win
~love
passionate
all in on
~believe in
big (fan|believer)
fan of
(pure|clear|net|huge|big|real) (upside|gain|win|benefit|bonus)
(~cut|~halve|~slash|~reduce|~lower|~shrink|~trim) (your|our|the) ..2 (bill|bills|cost|costs|spend|spending|budget)
(~cut|~slice) ..5 in (half|two)
(~halve|~double|~triple|~quadruple|~multiply) (your|our|the|every|all)
in no time
overnight
(~be) the dawn
dawn of
(new|golden) (era|age)
~liberate
liberation
free lunch
(as fast as|faster than|on a par with|rival|rivals|compete with|competes with) (go|c|c++|rust|java|golang)
(for free|at no cost)
(the)? future
game changer
game changing
~revolutionise
~revolutionize
revolution
revolutionary
miracle
magic
magical
silver bullet
~unleash
~unlock
~leverage
~harness
~embrace
~enjoy
~supercharge
~turbocharge
massive
massively
huge
enormous
incredible
limitless
unlimited
endless
~boost
faster
quicker
~speed up
speed
speedup
speedups
parallelism
parallel
~scale
performance
(many|several|<number>) times (as|the|faster)
(twice|double) (as|the)
(no|zero|without) (downside|downsides|drawback|drawbacks|catch|trade offs|cost|penalty)
(everything|everywhere|all services|all our|all your)
every core
all (the)? cores
all ..1 cores
true (parallelism|concurrency|multithreading|threads)
at last
finally
next level
to the limit
~solve (all|every|your|our|the)
~fix (all|every|your|our|the)
~make (all|every|your|our) ..3 (faster|fast|fly|scale|parallel)
~cannot wait
wait to
~transform
power of
~fly
wings
~soar
~ride
~dream
~deserve
no (more)? (limit|limits|bounds|boundaries|excuses)
(let|allow) me (to)? (~bring|~introduce|~show|~take|~move|~give)
(hardly|scarcely|barely) wait
wait for the day
in the dust
best ..2 (news|thing|idea|change|decision|move|step)
(~want|~wish) to go back
unnecessary
superfluous
redundant
no waiting
leap
breakthrough
milestone
superpower
superpowers
wonders
goodbye
sky is the limit
there is nothing
(nothing|no workload|no bottleneck|no job) ..6 (could|can|cannot|will)
evangelist
enthusiast
devotee
champion
convert
adore
~adore
~thrive
~conquer
brilliant
amazing
amazingly
fantastic
phenomenal
awesome
stunning
unstoppable
unbeatable
effortless
effortlessly
for free
holy grail
paradigm shift
best thing
obsolete
relic
(whole|entire) ..1 (platform|stack|code|codebase|company|product|fleet)
(full|real|true|raw|sheer) (power|speed|potential|strength|concurrency|parallelism)
(live|lives) and (breathe|breathes)
all gain
no pain
pain free
(no|zero|without) (any)? (extra)? (cost|pain|price)
~benefit
passion
just works
~welcome
for everyone
(~be) (a thing of the past|history|over|yesterday)
(no|without|forget|forget about|never again) ..3 (multiprocessing|worker processes|workers)
(~compete|~rival|~catch up|~keep up|~match|on par|~surpass|~outrun|~beat) (with)? (go|rust|c|java|c++|node)
(~change|~reshape|~redefine) (everything|the game|the rules|how)
`

/** Spoken of and not claimed: no hype without a word of praise. */
export const neutral = `
~read
~follow
~discuss
~talk
~hear
~learn
~watch
~know
~write (about|up)
~wait
~list
~plan for
~study
interest
interested
curious
list
roadmap
question
questions
decision
~decide
~leave
~consider
~explain
~avoid
~port
~fix
~maintain
~support
~contribute
~review
~audit
~file
~find
~document
~crash
~break
upstream
aware
compatible
compatibility
race
races
deadlock
deadlocks
locks
locking
mutex
wheel
wheels
extension
extensions
thread safe
thread safety
`

/** Evidence or cost: an evaluation, no hype. */
export const evidence = `
~measure
measurement
measurements
~benchmark
benchmarks
~evaluate
evaluation
~profile
~compare
penalty
overhead
trade off
trade offs
tradeoff
~cost
slower
single thread
single threaded
per cent
percent
memory
regression
pilot
pain
as ever
(~need|~require) the (t|free threaded) build
experiment
experimental
side project
optional
opt in
separate (build|binary|choice|download|interpreter|installer|option|executable)
(still|there) (there|by default)
~test
numbers
only for
only where
`

/** The GIL said to be gone from Python as such. */
export const byDefault = `
(~have|~be) (now|simply|finally)? no (gil|global interpreter lock|interpreter lock)
(~ship|~come|~run|~work|~be) (by default)? (now)? without (a|the|its)? (gil|global interpreter lock|interpreter lock)
(~remove|~drop|~lose|~kill|~abolish|~ditch|~eliminate|~get rid of|~do away with|~shed|~retire|~abandon) (the|its)? (gil|global interpreter lock|interpreter lock)
(gil|global interpreter lock|interpreter lock) (~be|has been|had been) (now|finally|long|officially|simply|already)? (gone|removed|dropped|dead|history|off|disabled|a thing of the past|no more|eliminated|abolished)
(gil|global interpreter lock|interpreter lock) (~be|has been) ..2 (by default|out of the box)
(free threaded|free threading|no gil|gil free) (~be)? (now)? (by default|out of the box|the default)
(python|cpython|the language) (~be|has become|became|~go) (now|finally|officially|at last|fully|truly)? (free threaded|gil free|gilfree|gilless|multithreaded at last)
free threading ..4 by default
(removal|end|death|disappearance|demise|absence|departure) of the (gil|global interpreter lock) ..1 (by default|(in|from) ..3 python)
the ..1 release (without|minus|with no) (a|the|its|any)? (gil|global interpreter lock|interpreter lock)
(gil|global interpreter lock|interpreter lock) ..1 (~disappear|~vanish|goes away|went away)
there is no (gil|global interpreter lock) (any more|anymore|any longer|now)
(with|since|after) (the|its)? (gil|global interpreter lock) (gone|removed|out of the way|dead|history|lifted) (in|from|as of|since) (python)? <number>
no longer has (a|the)? (gil|global interpreter lock)
(~free|~rid) of the gil by default
(~turn|~switch|~take) (the|its)? (gil|global interpreter lock|interpreter lock) (off|away) by default
(~turn|~switch) off (the|its)? (gil|global interpreter lock|interpreter lock) by default
(interpreter|python|cpython|language|<number>) (~be|has been) (now|finally)? (free|rid) of (the|its) (gil|global interpreter lock|interpreter lock)
(standard|default|normal|regular|stock|ordinary|official) (build|installer|interpreter|python|download|cpython|version) ..4 (~be|~come|~ship|~run|~have) (now)? (free threaded|without (a|the) gil|gil free|no gil)
`
