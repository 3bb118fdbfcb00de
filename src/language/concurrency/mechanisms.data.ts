/*
 * Means of concurrency, as letters name them. Patterns of `phrases.ts`. A dotted name (`asyncio.gather`) counts as its
 * first part.
 */

/** One event loop on one core: helps waiting, never computing (Python docs, library/asyncio-dev). */
export const asyncNames = `
async
asynchronous
asynchronously
asynchrony
asyncio
asyncify
coroutine
coroutines
uvloop
aiohttp
aiofiles
aiomultiprocess
anyio
nursery
nurseries
quart
sanic
starlette
event loop
event loops
task group
task groups
taskgroup
asgi
~await (everything|all|it all|the lot)
async await
`

/** Names that are async only in code, in lower case, or beside another async name. */
export const doubtfulAsyncNames = `
~await
trio
curio
the loop
gather
taskgroup
`

/** "Async" as a way of working together. */
export const remoteWork = `
(~work|~collaborate|~communicate|~meet|~talk) (together|mostly|fully|largely|well|remotely)? (async|asynchronously)
(async|asynchronous) (communication|culture|standup|standups|stand-up|stand-ups|update|updates|collaboration|writing|meeting|meetings|work|working|teamwork|review|reviews|discussion|discussions|team|teams|workflows|decision|decisions|first|hiring|interview|interviews|onboarding|handover|handovers|feedback)
(async|asynchronous) (code|design|written|team|video|status|daily) ..1 (review|reviews|meetings|updates|standups|communication|culture)
(remote|distributed|written|remotely) ..2 (async|asynchronous|asynchronously)
(async|asynchronous|asynchronously) ..2 (remote|distributed|time zones|timezones|written)
`

/** "Asynchronous" as a term of other fields: training, replication, hardware. */
export const otherAsync = `
(async|asynchronous) (sgd|stochastic|gradient|actor|advantage|parameter|federated|replication|motor|motors|machine|machines|clock|circuit|circuits|reset|transfer mode|compute|copy|copies|memcpy|commit|value iteration|bayesian|cellular|successive|halving|hyperband)
(asynchronously) (replicated|trained on)
`

/** Threads under the GIL: help waiting, and code that releases the GIL (Python docs, library/threading). */
export const threadNames = `
thread
threads
threaded
threading
multithreading
multithreaded
multi (threading|threaded|thread)
thread pool
thread pools
threadpool
threadpoolexecutor
qthread
qthreads
~thread
`

/** "Thread" and "threads" in other senses. */
export const otherThreads = `
(slack|mail|e mail|email|forum|twitter|discussion|comment|common|red|review|github|long|reddit|mailing list) ..1 (thread|threads)
thread about
thread of (<number>|the|a|an|this|that|mails|emails|messages|comments|thought|questions)
thread on (a|the|my|our)
~thread (the needle|through|together)
(free) (threaded|threading)
single (threaded|thread)
main thread
`

/** Runtimes without a GIL, or with an event loop of their own: what is said of them is no claim about Python. */
export const otherRuntimes = `
java
jvm
kotlin
scala
clojure
c#
f#
.net
dotnet
unity
unreal
swift
objective c
javascript
typescript
node
node.js
nodejs
deno
bun
react
angular
vue
golang
(in|our|a|the|my) go
go (service|services|code|program|routines)
goroutine
goroutines
openmp
pthreads
tbb
elixir
erlang
ruby
rails
php
dart
flutter
haskell
ocaml
c++
job system
task parallel library
`

/** Where computing may go: other processes, machines and languages. Says that the mechanism did not do the work. */
export const handOvers = `
process (pool|pools|workers|group)
process poolexecutor
processes
process of (its|their) own
(one|another|a second|own|a separate|per) process
processpoolexecutor
processpool
multiprocessing
multiprocess
multi (process|processing)
subprocess
subprocesses
sub (process|processes|interpreter|interpreters)
subinterpreter
subinterpreters
interpreterpoolexecutor
executor
executors
run_in_executor
to_thread
(separate|another|other|own|background|second|dedicated|worker|celery) (process|interpreter|service|machine|machines|worker|workers|box|host|hosts)
workers
to (a|the|another|its own) (worker|queue|pool|farm)
celery
dramatiq
dask
(on|with|through|to|onto) ray
ray (cluster|tasks|actors|workers)
joblib
spark
pyspark
loky
mpi
slurm
gpu
gpus
cuda
rust
pyo3
golang
cython
numba
numpy
pypy
mypyc
nuitka
c extension
c extensions
(c|native|compiled|rust|cython) (code|library|module|routine|extension|extensions|core|kernel|loop)
(in|to|into|is|been|was|are|now) (c|c++|rust|go|cython|numpy|numba|julia|fortran|zig)
julia
fortran
c++
native extension
extension module
lets go of the gil
let go of the gil
~release the gil
~drop the gil
zlib
scipy
pillow
lxml
orjson
vectorised
vectorized
~vectorise
~vectorize
~offload
~outsource
ffmpeg
libvips
gdal
embree
tesseract
rapidfuzz
polars
duckdb
simd
aws lambda
lambda (function|functions)
fargate
batch cluster
kubernetes jobs
compute cluster
(a|the|our) cluster
another machine
own ..1 (machine|machines|box|boxes|server|servers|host)
rented (machine|machines|boxes|servers)
a colleague 's
elsewhere
loop (stays|stayed|remains|remained) (free|clear|responsive|idle)
other machines
`
