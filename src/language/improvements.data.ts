/** How letters tell an improvement in per cent or as a factor, and what makes it a measured one. */

/** Stems of verbs and nouns of improvement that a figure may belong to. */
export const IMPROVING = `cut reduce lower shrink improve increase boost raise speed accelerate drop fall decrease grow rise rose risen sank shave knock strip slim save gain win slash trim halve bring lift soar surge skyrocket explode plunge plummet tumble swell leap rocket dwindle curb curtail quicken dip balloon mushroom multiply
optimise optimize enhance push jump climb decline sink double up scale streamline shorten ease improvement increase decrease reduction speedup uplift gain drop growth saving rise boost jump cutting`

/** Words of comparison behind the figure: "10x faster", "thirty percent more orders". */
export const COMPARING = /^(?:off|faster|quicker|slower|smaller|cheaper|fewer|less|more|better|higher|lower|shorter|lighter|leaner|up|down|increase|decrease|improvement|reduction|speed|speedup|gain|drop|uplift|rise|growth|boost|jump|decline|saving|savings|output|throughput|productivity|roi|return)$/

/** The figure is no improvement: a share, a cost, a coverage. */
export const NO_IMPROVEMENT = /^(?:coverage|covered|sure|certain|confident|remote|human|test-covered|uptime|availability|sla|slo|discount|equity|interest|prices?|tax|taxes|rents?|inflation|wages|salaries|tariffs?|temperatures?)$/

/** Wordings of a method, a baseline or a time window; one in the passage and the figure is a measured one. One a line. */
export const MEASURED = `
~measure
~benchmark
~profile
(i|we) time (it|both|the|our)
timing (it|both|the|our)
timed
~sample
~compare
comparison
comparing
baseline
a b (test|tests|testing)
(controlled|split|load|stress|performance) (test|tests|testing)
(in|on) (the|our|a) (test|benchmark|trace|traces|profiler|dashboard|logs|metrics)
(pgbench|k6|memray|locust|jmeter|hyperfine|pyperf|wrk|scalene|cprofile|grafana|prometheus|datadog|pytest-benchmark|asv|pyinstrument|timeit)
py spy
(p50|p90|p95|p99|p999)
~percentile
(median|mean) (of|over|time|latency|run|from)
from ..5 to ..3
~go ..4 from
down (to|from) ..2 <number>
up (to|from) ..2 <number>
(on|under|with|over) the same (machine|machines|hardware|data|load|input|inputs|host|hosts|box|week|traffic)
between <number> and <number>
instead of
in place of ..3 (second|seconds|minute|minutes|hour|hours|day|days|morning|afternoon|week|weeks|month|months)
(against|versus|vs|where it was|up from|down from|it was) <number>
where it (was|had)
<number> ..4 before ..6 and ..2 <number>
<number> ..3 (before|then|earlier|originally) ..3 (,|and|but|;) ..3 <number> ..4 (after|now|today|later|since|afterwards)
(before|after|earlier|previous|first) and (after|before|now|second|later)
(in|over|within|during|across|for) (the|a|an|its|one|two|three|four|five|six|eight|ten|twelve|several|some|<number>)? (first|last|next|following|same|full|whole|past|previous)? ..1 (day|days|week|weeks|month|months|quarter|quarters|year|years|hours|runs|releases|sprints|winter|summer)
year (on|over) year
(month|week|quarter|day) (on|over|to) (month|week|quarter|day)
(quarter|month|year|week) (before|after|earlier)
(than|against|versus|vs) (in|the|that|those|last|our)
(january|february|march|april|june|july|august|september|october|november|december)
(on|by|from|to|against|compare) (the|our|its|their) ..2 (invoice|invoices)
per (thousand|hundred|million)
confidence interval
(held out|holdout|hold out|validation|test|evaluation|labelled|labeled) (set|data|sample|tickets)
(statistically)? significant
<number> (runs|samples|trials|repetitions|rounds)
(spreadsheet|survey of|questionnaire)
`

/** What there is more of: "2x the capacity", "twice the throughput". */
export const QUANTITIES =
  /^(?:capacity|throughput|output|speed|performance|productivity|traffic|load|volume|revenue|sales|efficiency|users|orders|conversions?|velocity|bandwidth|turnover|accuracy|coverage|requests|work|results)$/

/** Units of measured quantities: two figures with one of these are a before and an after. */
export const UNITS = /^(?:iterations?|steps?|epochs?|cycles?|joins?|lines?|cases?|complaints?|failures?|defects?|commits?|tests?|s|ms|us|secs?|seconds?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|kb|mb|gb|tb|gib|mib|files?|errors?|requests?|rps|qps|tickets?|pages?|rows?|records?|incidents?|queries|calls|releases?|deploys?|deployments?|bugs?|users?|orders?|euros?|dollars?|%)$/
