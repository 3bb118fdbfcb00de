/*
 * How the beats around a decision are told (S0: "one Python decision told end to end … the outcome with a number, and one
 * thing you got wrong or deliberately deferred"). Patterns of `phrases.ts`, collected from the sample letters of the seeds
 * and the fixtures of this project.
 */

const figure =
  '(<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|half|third|zero|none)'

/** What was amiss before the decision. */
export const problems = `
(worse|slow|slower|slowly|late|later|stale|broken|flaky|unreliable|fragile|stuck|overloaded|unreadable|inconsistent|outdated|expensive|duplicate|duplicated)
(~fail|~crash|~break|~lose|~drop|~leak|~block|~hang|~miss|~stall|~starve|~complain|~choke|~freeze|~disagree|~overwrite|~collide|~degrade|~outgrow|~suffer)
~time out
(took|takes|brought|brings) ..5 down
(took|takes|needed|ran for|waited) ..4 (seconds|minutes|hours|days|weeks)
(error|errors|outage|outages|bug|bugs|incident|incidents|timeout|timeouts|deadlock|deadlocks|complaint|complaints|problem|problems|bottleneck|backlog|queue of|race|pain|trouble)
(went|arrived|came|sent|counted|ran|charged) (out)? twice
(could|can|did|would|does) not
(nobody|no one|none of us) (knew|could|saw|noticed|owned|trusted|read|looked)
(wrong|missing) (number|numbers|amount|amounts|price|prices|rows|data|figure|figures|date|dates|version)
(by hand|manually)
(over budget|too (many|much|large|big|old))
`

/** What it was set against, beside what `decisions.data.ts` knows. */
export const alternatives = `
(instead|rather than|in place of|as opposed to)
(either|whether) ..12 or
~weigh
~consider (a|an|the|two|three|several|moving|using|buying|writing)
~compare
(chose|picked|choose|favoured|favored) ..8 over
(preferred|prefer) ..8 (over|to)
~argue (against|for)
(~decline|~reject|~refuse|~resist|~turn ..3 down|~rule ..3 out)
(two|three|four|several|both|other) (ways|options|choices|paths|candidates|plans|proposals|ideas|designs|routes|answers)
(first|obvious|popular|usual) (idea|choice|plan|answer|reflex|instinct)
`

/** What came of it. */
export const outcomes = `
from ..5 ${figure} ..5 to ..4 ${figure}
(down|up) (from|to|by) ..3 ${figure}
(~fall|~drop|~rise|~shrink|~grow|~climb|~sink|went|came|~decrease|~increase) ..3 (to|from|by|below|under|above) ..3 ${figure}
(~cut|~reduce|~lower|~raise|~bring|~save|~halve|~double|~shorten|~improve) ..8 (by|to|from) ..3 ${figure}
(~cut|~reduce|~save|~lower|~shorten) ..4 ${figure}
${figure} ..4 (fewer|less|faster|cheaper|shorter|down from|off (the|its|our))
(now|today|since then|since|ever since|after that|a year later|months later|weeks later) ..8 (has|have|takes|take|runs|run|is|are|was|were|needs|been|stays|fits|reads|costs)
(has|have) (been|run|held|stayed|needed|had) ..6 (since|quiet|ever since|without)
(stopped|quit) (falling|failing|breaking|complaining|asking|crashing|hearing|calling|waking|timing|losing|dropping)
no longer
has not ..8 since
(no|not one|not a single|zero) ..6 (since|after that|in the year|in the months)
`

/** What went wrong, was put off, or would be done differently. */
export const mishaps = `
(mistake|mistakes|regret|hindsight|oversight|misjudged|misjudgement)
(i|we) (underestimated|overlooked|overestimated|misread|forgot|missed|misjudged|overdid|broke)
(i|we) ..2 ~get ..4 wrong
~make (a|an|one|two|my|this|that) ..2 (error|errors|mistake|mistakes)
(i|we) (was|were) ..1 too (slow|late|early|optimistic|careful|quick|trusting|proud|sure)
(i|we) ..1 (was|were) wrong
(went|gone|go|did) ..2 wrong
(i|we) ..2 should ..1 have
(i|we) (would|'d) ..3 (do|test|start|measure|ask|split|write|choose|have) ..6 (differently|first|sooner|earlier|before|today)
what (i|we) (would|'d) do differently
(i|we) ..2 (still)? (owe|deferred|postponed|left out|put off|have not)
(left|leaves|leave|left it) ..6 for later
(i|we) had not ..1 (thought|tested|asked|seen|expected|considered|measured|noticed|checked|planned)
too (late|early|soon)
(it|that|which) (cost|costs) (me|us|a|an|the|one|two|three|<number>) ..4
(the)? (price|cost|drawback|downside|catch) (is|was|of)
(did|does|do) not ..1 (work|help|hold|survive)
the first (try|attempt|version|draft|design) ..6 (failed|broke|was|did|had)
i ..2 (learned|learnt) ..3 (the hard way|too late)
(took|take) it (back|out) again
`
