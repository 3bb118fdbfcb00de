import {wordSet} from './word-set.ts'

/** Words that tell whether a bare "3.11" is a Python, one list a role. Lower case; compared with a token's `lower`. */


/** The names that bind a number behind them to Python. */
export const PYTHON_NAMES = wordSet(`python cpython py`)

/** Words that may stand between the name and its number. */
export const VERSION_NOUNS = wordSet(`version versions v ver release releases series branch line interpreter runtime build builds image tag`)

/** After these a bare number can be a version. Behind any other word it belongs to that word (Django 3.2). */
export const VERSION_LEADS = wordSet(`
  on under in to from onto into with for before after until till since below above than between past off by-now instead
  our my your the its their his her this that these those a an every each both all another same
  and or then but nor not plus versus vs
  use uses used using run runs ran running support supports supported supporting need needs needed require requires required
  target targets targeted left leave leaves leaving skip skipped drop drops dropped dropping hit adopt adopted keep kept keeping pinned pin
  ships ship shipped bundles bundled
  get got had has have reach reached lives still only already now just currently mostly finally even yet long once
  latest newest older old oldest stock plain vanilla recent current former previous default supported
  free-threaded threaded nogil gil no-gil free-threading threading
`)

/** Forms of "be": a measure stands behind them as often as a version. */
export const BE = wordSet(`is are was were be been being am 's 're stays stayed remains remained`)

/** A number before one of these is a measure, whatever stands before it. */
export const MEASURES = wordSet(`
  times time x fold percent per cent % out of magnitude stars star points point rating average score grade gpa
  million millions billion billions trillion thousand thousands hundred lakh crore k m bn
  s ms us ns sec secs second seconds minute minutes min mins hour hours h hr hrs millisecond milliseconds microseconds
  kb mb gb tb pb kib mib gib tib bytes bits byte bit gigabytes megabytes terabytes kilobytes gigabyte megabyte terabyte petabytes
  ghz mhz khz hz v volts volt watts watt w kw kwh mwh degrees degree celsius
  km kilometres kilometers miles mile metres meters m² cm mm kg kilos grams tonnes tons pounds lbs litres liters inch inches feet
  euros euro dollars dollar usd eur gbp chf cents
  people users requests rows records events customers developers engineers colleagues fte ftes
  percentage pp bps basis stddev sigma standard deviations nodes pods cores vcpus
`)

/** Spans of time: behind a whole number they make it a count ("Python 3 years"). */
export const TIMES = wordSet(`year years yr yrs month months week weeks day days hour hours minutes seconds times projects apps people`)

/** Words that may join two versions of one thing. */
export const JOINTS = wordSet(`to and or through thru until till then up plus & , / - – — → -> > than from straight directly via`)

/** Products whose versions fall where Python's do: a number beside their name is theirs. */
export const LOOKALIKES = wordSet(`django airflow spark pyspark flink kafka rails ruby node openssl celery wagtail postgis opencv pandas redis bootstrap swift unity vue`)

/** "three-eleven": the words of a version that is written out. Below three-five a pair is more often a score. */
export const SPELLED_MAJORS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3]
])
export const SPELLED_MINORS: ReadonlyMap<string, number> = new Map(
  'five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
    .split(' ')
    .map((word, index) => [word, index + 5])
)

/** A version written out stands behind one of these, or before a form of "be". */
export const SPELLED_LEADS = wordSet(`
  on under to onto into from our your their its
  use uses used using run runs ran running support supports need needs target targets left keep kept hit adopt adopted reach reached
  still to past than off since and
`)

/** "the box had 3.8 then": behind a form of "have" a version ends its clause, or one of these follows. */
export const HAVE = wordSet(`has have had having`)
export const AFTER_HAD = wordSet(`then there still only installed everywhere until and but , . ; : )`)

/** What is said to "be" a version: "Production was 3.8 then". */
export const HOSTS = wordSet(`production prod staging server servers cluster clusters box boxes fleet machine machines host hosts image images container containers everything platform`)
