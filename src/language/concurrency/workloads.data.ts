/*
 * What a piece of work mostly does: compute or wait. Words by domain; each counts with its inflections. A workload that
 * no list knows is computing by default if its name is made from a verb (`-er`, `-or`, `-ation`, `-ing`) or its head is
 * one of `computingHeads`, and nothing beside it waits.
 */

/** Computing, whatever stands around it. */
export const computing = `
cpu bound
(compute|computation|computationally|calculation|calculations|cpu|processor|processing|core|arithmetic) (bound|heavy|intensive|hungry|expensive|limited|demanding|hogging)
cpu (work|time|usage|load|bottleneck)
(~number)? ~crunch
~compute
~sum
(optimisation|optimization) of ..3 (routes|route|tours|schedules|plans|portfolios|prices|layouts|timetables|rosters|shifts|stock|inventory|loads|trajectories|parameters|weights)
computation
computational
~calculate
calculation
calculator
arithmetic
math
maths
mathematics
algebra
matrix
matrices
fft
ffts
fourier
eigenvalue
pure python
(plain|ordinary|nothing but|all|only|simply|hand written|interpreted|vanilla|straight) python
(written|wrote|all|entirely) in (pure|plain)? python
in plain python
python (loop|loops|arithmetic|sampler|checker|coder|generator|validator|code|engine|threads|lists|objects)
loop over
(hot|inner|tight) loop
~simulate
simulation
simulator
monte carlo
kalman
finite element
~mesh
mesher
numeric
numerics
numerical
integrator
ode
pde
~solve
solver
optimiser
optimizer
(route|cost|portfolio|cutting|ration|schedule|price|layout|shift|fleet|network|inventory|convex|integer|numerical|combinatorial) (optimisation|optimization)
~backtest
branch and bound
knapsack
heuristic
~roster
rostering
~timetable
np hard
~permute
combinatorial
brute force
~parse
parser
~lex
lexer
~tokenise
~tokenize
tokenizer
tokeniser
tokenisation
tokenization
~lemmatise
~lemmatize
stemming
regex
regexes
regexp
levenshtein
fuzzy ..1 (match|matching|matcher|search|join)
~dedupe
deduplication
~deduplicate
~diff
differ
~compare
comparison
~sort
sorter
~hash
hasher
sha
argon2
bcrypt
scrypt
checksum
checksums
digest
digests
~encrypt
~decrypt
encryption
decryption
cryptography
cryptographic
signing
~encode
encoder
~decode
decoder
~transcode
transcoder
codec
~compress
~decompress
compression
compressor
gzip
zstd
~serialise
~serialize
serialisation
serialization
serializer
serialiser
deserialisation
deserialization
~pickle
~render
renderer
ray (tracer|tracing|casting|marcher|marching)
path (tracer|tracing)
nearest neighbour ..1
nearest neighbor ..1
mandelbrot
julia set
fractal
fractals
annealing
annealer
(spectral|blind|image|signal)? deconvolution
(xml|xsd|schema|json|html|csv|yaml|grammar|rule|rules|model|syntax|type|invoice|message) (validation|validator|checking|checker|transformation|parsing|schema validation)
xslt
(word|letter|character|token|term|frequency|n gram) ..1 (count|counts|counting|frequencies|statistics)
(genetic|evolutionary|swarm|dynamic|linear|integer|constraint) (algorithm|algorithms|programming|search|optimisation|optimization)
(python|pure) (dicts|sets|dictionaries|objects|arithmetic|recursion|bytecode)
(decision|expression|syntax|parse|prefix|suffix|quad|search|game) (tree|trees)
backtracking
recursion
memoisation
bootstrapping
(bootstrap|permutation) (test|tests|samples|resampling)
downsampling
upsampling
subsampling
anonymisation
tagging
tagger
(topic|language|term|acoustic) (model|models|modelling|modeling)
anti aliasing
demosaicing
raytracing
raytracer
~rasterise
~rasterize
shader
~resize
resizer
thumbnail
thumbnails
thumbnailing
~rescale
~downscale
~upscale
~downsample
~resample
resampler
~denoise
~deblur
~blur
~sharpen
~warp
~stitch
orthorectification
~convolve
convolution
sobel
edge filter
histogram
watermarking
mixdown
~transpose
beat detector
spectrogram
image processing
(~shrink|~crop|~rotate|~scale|~mirror|~flip|~dither|~colour|~recolour|~retouch|~watermark|~thumbnail|~convert|~enlarge|~reduce) ..3 (photo|photos|image|images|picture|pictures|scan|scans|frame|frames|video|videos|thumbnails|bitmap|bitmaps|raster|rasters)
(image|photo|picture|frame|video|audio|signal|point cloud|text|data|log|document) (scaling|cropping|filtering|correction|rotation|conversion|grading|mixing|cleaning|crunching|munging|wrangling)
image (pipeline|filter|conversion)
video (encoding|processing|pipeline|conversion)
ocr
(pdf|report|invoice|document|label) (generation|generator|rendering|layout|builder)
typesetting
layout engine
~compile
compiler
minifier
training
trainer
retraining
recalibration
reindexing
recompression
inference
prediction
predictor
~infer
(model|curve|parameter|load curve) fitting
gradient
backpropagation
hyperparameter
~vectorise
embedding computation
feature (extraction|engineering|computation|matrix|generation|extractor)
fitter
(curve|spline|model|price) fitting
merging
indexing
routing
generation
evaluation
detecting
filtering
segmenting
predicting
rasterising
rasteriser
rasterizer
halftone
halftoning
hillshade
hillshading
viewshed
tessellation
voronoi
spline
splines
hyphenation
(line|page) breaking
kerning
hinting
rollout
rollouts
simplex
bundle adjustment
photogrammetry
tomography
inversion
denoising
wavelet
wavelets
huffman
coder
prover
(zero knowledge|theorem) (proof|proofs|prover)
merkle
groebner
gröbner
nesting
cutting stock
bin packing
packing
cross validation
back test
back tests
risk parity
annuity
annuities
harmonic
summation
diffraction
isochrone
isochrones
ephemeris
ephemerides
orbit
estimation
estimator
kriging
watershed
delineation
(chess|draughts|checkers|go|game) (engine|search)
move search
spectrograms
confidence interval
elliptic
recursive
(signature|ballot|proof|hash|checksum|chain|certificate|model) (verifier|verification|check)
(string|pattern|text|name|record|address|image|fingerprint|sequence|word|rule) (matcher|matching)
(anagram|word|crossword|chess|opening|book|genome|motif|prime|neighbour|neighbor|parameter|state) search
(route|move|tree|path|plan|pattern|string|text|similarity|vector|prime|maze|word|brute force) search
python only
only python
(proof|theorem|rule|spell|grammar|style|plagiarism|type|sanity|model) checker
(word|frequency|letter|line|token|cell|particle|people|vote) counter
(wind|snow|wave|bridge|beam|thermal|heat|crash|traffic|load|stress|cash|crop) (load|loads|model|models|module|flow|field)
(colour|color|gamma|lens|perspective|exposure|noise|skew|atmospheric|tone) correction
colour grading
color grading
tomogram
lemma
lemmas
proofs
blurring
svd
pca
tsne
umap
tf idf
suffix array
edit distance
transliteration
spell (checker|checking)
type checker
bytecode
emulator
emulation
voxel
voxels
toolpath
toolpaths
milling
slicer
cfd
fem
n body
particle
variant calling
imputation
mcmc
gibbs
bayesian
posterior
arima
smoothing
smoother
random forest
gradient boosting
xgboost
shap
neural
beamforming
vocoder
fingerprint (match|matching)
fingerprinting
similarity
entity resolution
record linkage
map matching
(travelling|traveling) salesman
vehicle routing
black scholes
greeks
value at risk
stress test
yield curve
cash flow projection
depreciation
interest
premium
thumbnailer
panorama
stitching
rigging
tiling
roll up
rollup
recomputation
~recompute
~recalculate
recalculation
~iterate
iterations
quantiser
quantizer
quantisation
quantization
stiffness
rheology
mesher
meshing
interpolator
decoder
integrals
integration of
determinant
factorisations
inbreeding
pedigree
coefficients
k means
kmeans
clustering
~classify
classifier
classification
regression
scoring
scorer
ranking
~forecast
forecasting
~interpolate
interpolation
~extrapolate
propagation
~propagate
valuation
pricer
pricing engine
(rate|tariff|tax|pricing|premium|rules|rating|risk|scoring|route|routing|planning|matching|fare|rule|search|layout|physics|game|chess|recommendation|simulation|decision|calculation|inference) engine
(tax|rate|tariff|premium|dose|payroll|interest|risk|pricing|fare|commission|price|route|margin|reserve|pension|mortality|emission|emissions|carbon|tide|orbit|load|stress) (calculation|computation|run|model|projection|arithmetic|batch)
actuarial
accrual
mortality
amortisation
reserving
reserve model
collision
pathfinding
path finding
physics
hydrology
geometry
triangulation
voronoi
spline
contour
contours
isoline
aligner
alignment
genome
sequencing
folding
docking
molecular
protein
phylogenetic
assembler
~traverse
graph traversal
dijkstra
shortest path
~enumerate
~factor
factorisation
factorization
prime
primes
sudoku
(maze|puzzle) solver
minimax
beam search
(tree|grid|local|exhaustive) search
analyser
analyzer
~aggregate
aggregation
validator
detection
detector
~recognise
~recognize
recognition
segmentation
transformation
projection
evaluator
generator
converter
conversion
indexing
~reconcile
reconciliation
~allocate
allocation
assignment
planner
scheduler
dispatcher
`

/** Waiting for something else: networks, disks, devices, people. */
export const waiting = `
i/o
io bound
(network|io|i/o|database|disk|latency) (bound|heavy)
~wait
~request
http
https
rest
graphql
api
apis
~fetch
fetcher
~download
downloader
(cloud|object|remote|network) storage
selenium
playwright
(test|tests) (suite|suites|run|runs|grid)
pytest
(both|two|test) suites
~listen (to|for|on)
(~talk|~speak) to
the network (is|was|had|has|were)
(synchronisation|synchronization)
(~call|~ask|~contact|~reach|~consult|~collect ..4 from|~gather ..4 from|~pull ..4 from|~read ..4 from) ..4 (back ends|backends|services|systems|suppliers|providers|partners|servers|sources|carriers|banks|shops|vendors|agencies|agents|airlines|hotels|stations|sites|portals|offices|branches|brokers|insurers|libraries|marketplaces|devices|sensors|registries|hosts|feeds)
(collector|listener|receiver|forwarder|shipper|relay|consumer|heartbeat|heartbeats|telemetry)
(ssh|snmp|ldap|soap|oauth|telnet|tcp|udp|rss|sse)
(event|data) streams
(our|the|all|my|unit|integration|end to end) (tests|suite)
load (generator|test|tests|tester|testing|generation)
~upload
uploader
transfer
transfers
~crawl
crawler
~scrape
scraper
~poll
poller
watcher
~monitor
tracker
tracking
~ping
webhook
webhooks
callback
callbacks
websocket
websockets
socket
sockets
connection
connections
(over|across|on) the network
network (calls|traffic|requests|latency|service|io|hop|hops|round)
proxy
gateway
upstream
upstreams
downstream
endpoint
endpoints
round trip
round trips
roundtrip
roundtrips
database
databases
postgres
postgresql
mysql
redis
mongo
mongodb
elasticsearch
sql
query
queries
~query
orm
s3
bucket
blob
ftp
sftp
disk
filesystem
kafka
rabbitmq
mqtt
(message|mail|job|task) (queue|queues)
(message|mqtt|kafka) broker
pubsub
~publish
subscriber
subscribers
messages
mail
mails
mailer
mailing
newsletter
newsletters
sender
ping
pings
fetching
email
emails
smtp
imap
sms
notification
notifications
push notifications
chat
chats
bot
~stream
~deliver
delivery
~send
~receive
~sync
~replicate
(hosted|remote|external|third party) ..2
provider
providers
vendor api
(llm|model|gpt|openai|claude|inference|embedding) (call|calls|api|apis|request|requests|endpoint|prompts)
prompt
prompts
(each|every|the|a|one|per|api|service|remote|hosted|upstream) call (to|of|is|was)
(api|service|remote|hosted|upstream|network|http|rest|grpc|database|outgoing|concurrent|carrier|their|those|these|the|all|of|making|our|many|1|those) calls
calls (to|out|in)
lookup
lookups
dns
handshake
handshakes
sensor
sensors
meter readings
modbus
device
devices
serial port
user sessions
page views
page loads
concurrent (users|visitors|players|viewers|listeners|clients)
in flight
fan out
rpc
grpc
microservice
microservices
llm
llm <word>
llms
gpt
openai
anthropic
claude
service calls
payment provider
bank api
feed
feeds
~ingest
ingestion
~import
~backup
~copy
`

/** People who wait for a result; the program need not. */
export const idlePeople = `
(~keep|~leave) ..6 waiting
waiting (over|around|until|all|half|a|an|<number>|forever|so)
(people|person|users|user|customers|customer|clients|client|analyst|analysts|traders|trader|doctors|doctor|nurses|nurse|patients|editors|editor|designers|artists|researchers|scientists|students|teachers|engineers|colleagues|colleague|staff|everyone|everybody|nobody|anyone|management|accountants|operators|planners|dispatchers|visitors|players|i|we|you|they|he|she) ..2 (wait|waits|waited|waiting) (for (results|numbers|figures|the (results|result|numbers|answer|render|report))|<number>|a|an|hours|minutes|all|over|until|so|less|no|half)
(the|a|our|their|long|short|no|hour|minute|worth) wait
(no more|without|instead of|of) waiting
(cannot|could not|hardly|not) wait
wait a (minute|moment)
`

/** Heads of workloads that compute unless something beside them waits. */
export const computingHeads = `
algorithm
engine
job
batch
kernel
model
models
loop
loops
stage
step
pass
routine
crunching
analysis
processing
pipeline
run
math
core
workload
script
`

/** Subjects of a speed claim that say nothing about the work: they mostly wait, or are no program at all. */
export const unspecific = `
service services site sites page pages app apps application applications product products platform platforms system systems
backend backends frontend server servers website websites portal dashboard dashboards team teams company release releases
deploy deployment deployments suite tests test ci build onboarding roadmap review reviews hiring support response responses
time times runtime duration wait bill bills invoice budget headcount cost costs price prices lead meeting notice
load traffic throughput latency requests checkout shop store market user users customer customers client clients worker work
handler handlers view views code codebase base stack architecture infrastructure everything all tool tools bot chat us we
me them people development delivery writing meetings feedback career learning speed process project projects feature features
`

/** Words made like a verb's noun that are no work at all. */
export const noWorkload = `
synchronisation synchronization communication notification registration reservation authentication authorisation authorization integration
negotiation cancellation confirmation
server customer user number order manager letter paper computer member other another whether together ever never over under after
later however rather either neither engineer developer reviewer designer owner leader partner teacher lawyer officer author vendor
founder director editor visitor investor donor doctor sensor monitor error mirror colour color motor sector factor actor editor
question position location application organisation organization station section version nation option action solution
collection documentation information education relation duration mention reputation situation attention motivation
conversation foundation discussion decision session mission permission extension expansion division season reason
thing something anything nothing everything morning evening during being building meeting king ring spring string
week weeks december october september november summer winter quarter paper power tower shower
`
