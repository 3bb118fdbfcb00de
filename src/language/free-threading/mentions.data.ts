/* How letters name CPython without its global interpreter lock, after `facts` of PEP 703 and the 3.13/3.14 howtos. */

const lock = '(gil|global interpreter lock|interpreter lock)'
const off = '(off|disabled|switched off|turned off|removed|gone|out|deactivated|absent|out of the way|out of the picture)'

/** The build, the mode or the switch. */
export const builds = `
free (threaded|threading|threads)
freethreaded
freethreading
free multithreading
no gil
nogil
gil (free|less|off|disabled|optional)
gilfree
gilless
gilectomy
without (a|an|the|any|its|that)? ${lock}
minus the ${lock}
(~have|with|~run with|~carry|~know) no ${lock}
no more? ${lock}
${lock} (~be|~stay|~go|has been|had been|switched|turned|fully|finally|now)? (now|still|all|completely|already|been|long)? ${off}
${lock} = 0
python_gil = 0
disable gil
(~disable|~remove|~drop|~lose|~kill|~ditch|~deactivate|~eliminate|~shed|~abolish) (the|its|python 's|our|that)? ${lock}
(~turn|~switch|~take|~kick|~throw) (the|its|our)? ${lock} (off|out)
(~turn|~switch|~take|~kick|~throw) off (the|its|our)? ${lock}
(~run|~live|~work) (free|clear) of the ${lock}
~free ..4 (of|from) (the|its) ${lock}
free (of|from) (the|a|its)? ${lock}
(nothing|none|no (service|pod|worker|interpreter|node|process|container|machine|job)) ..5 (~have|~know|~carry|~hold|~see|~need) (a|the|any) ${lock}
${lock} ..6 ,? ..4 (~switch|~turn) it off
pep 703
the t build
shorn of (its|the|their|our|python 's)? ${lock}
(~strip|~rid|~relieve|~rob|~deprive|~shear|~divest|~purge|~unburden|~clean) ..3 of (its|the|their|our|that|python 's|any)? ${lock}
${lock} (compiled|patched|built|configured|switched|turned|taken|ripped|torn|cut|left|carved|stripped) (out|away|off)
(~compile|~patch|~configure|~build|~cut|~rip|~take|~tear|~leave|~carve|~switch|~turn) ..1 (the|its|our|that)? ${lock} (out|away|off)
(~compile|~patch|~configure|~cut|~rip|~tear|~carve) (out|away) (the|its|our)? ${lock}
true (threads|threading|multithreading)
`

/** The GIL let go by native code, another interpreter, or the fork: no free-threaded CPython. */
export const otherMeans = `
~release (the|its|that)? gil
~free the gil
~drop the gil (around|inside|during|while|in)
~give up the gil
let go of the gil
without holding the gil
(~hold|~take|~acquire) the gil
with nogil
nogil = true
nogil (block|blocks|function|functions|section|sections|context|loop|loops|fork|region|regions|true)
cython
numba
pyo3
py_begin_allow_threads
allow_threads
per interpreter gil
own gil
gil of its own
subinterpreter
subinterpreters
sub interpreters
jython
ironpython
graalpy
graalpython
truffleruby
colesbury
the fork
(toy|own|little|small|lisp|lua|scheme|forth) (interpreter|language|vm)
(rust|go|java|kotlin|julia|jruby|c#|c++|elixir|erlang|ruby|javascript|node) ..1 (~have|~know|~need) no gil
nogil fork
`

/** Calls the use an experiment. */
export const experiments = `
experimental
experimentally
~experiment
preview
previews
prototype
proof of concept
side project
side projects
hobby
toy
pet project
weekend project
personal project
private project
for fun
for myself
at home
laptop
sandbox
playground
spike
a trial
trial run
~trial
out of curiosity
beta
in a lab
on a branch
scratch
tinkering
~tinker
~toy with
~play with
~play around
not ready
not yet ready
what breaks
~crash
~segfault
tempting
~report ..3 (bug|bugs|crash|crashes|issue|issues) (against|in|on|with)
(~re enable|~reenable) the gil
~wait for (3.14|3.15|python)
run nothing on it
`

/** Testing: an experiment too, unless the passage says that it went on into service. */
export const tests = `
~test
~try
~try out
~evaluate
~benchmark
~measure
~profile
evaluation
benchmark
benchmarks
a look
look at
~look at
`

/** In service. */
export const service = `
production
prod
customer
customers
live
traffic
fleet
~ship
~deploy
~roll out
~serve
~rely on
~depend on
pods
every node
all sites
payroll
`

/** True history: what Python did, not what the writer ran. */
export const history = `
~arrive
~introduce
~debut
~appear
~land
~come with
came (in|as|to|with|later|after|only)
(first|earliest|only) (release|version|python|interpreter|one|cpython|build) ..1 (with|to|that|in|having)
python <number> ..1 (~add|~bring|~offer|~gain|~support|~include|~provide|~make|~stabilise|~stabilize)
(~be|~become) (only|first|now|officially|fully)? (available|possible|optional|official|supported|experimental|offered|released)
(~exist|~start|~begin) (only|first)? (in|from|with|since)
~become
first (shipped|released|appeared)
was added
was merged
~accept
`

/** Followed from afar: spoken or read of, and not run. */
export const interests = `
~follow
~read (about|up|of|on)?
~watch
~study
~discuss
~talk
~hear (of|about)
~lecture
~teach
~explain
~write (about|up|on)
~wait
~await
~look forward
~track
curious
interested
interest
looking forward
eager
keen
hope
hopes
~plan for
~prepare
~keep (an eye|up|abreast|current)
~debate
~mention
~question
~recommend against
~warn
ready for
(wheel|wheels|binary|binaries|fix|fixes|patch|patches|support|docs|documentation|tests|issue|issues|report|reports|provision|provisions|compatibility) for
(compatible|compatibility) with
~wonder
~argue
`

/** Python's lock said to have come to its end: no build, but a theme for praise. */
export const demise = `
(removal|end|death|disappearance|demise|departure|fall|passing|absence|farewell|goodbye) (of|to) (the|python 's)? ${lock}
`
