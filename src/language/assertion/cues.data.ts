/*
 * Cues of assertion status: what kind, and the words. Patterns are those of `phrases.ts`. The kinds and their use follow
 * NegEx (Chapman et al. 2001, J Biomed Inform 34:301: pre- and pseudo-negation, termination), ConText (Harkema et al.
 * 2009, J Biomed Inform 42:839: direction and scope) and the source-introducing predicates of De Facto (Saurí &
 * Pustejovsky 2012, Comput Linguist 38:261). The words are our own, collected from how letters speak.
 */

export type CueKind =
  /** Looks like a negation and is none: masks what it covers. */
  | 'pseudo'
  /** Denies what follows it, up to the end of the clause. */
  | 'negation'
  /** The subject works against what follows, up to the end of the sentence or a contrast. */
  | 'opposition'
  /** Denies or rejects what stands before it. */
  | 'rejection'
  /** Somebody says, wants or expects what follows; whose word it is depends on the subject. */
  | 'source'
  /** Names a plan, wish or saying without a verb: "the idea of", "in the hope of". Nobody's fact. */
  | 'plan'
  /** What follows is not said to be real. */
  | 'hypothesis'

export const cues: Readonly<Record<CueKind, string>> = {
  pseudo: `
~take (<number>|half|a (third|quarter|fifth)|(two|three) (thirds|quarters)) (percent|per cent|%)? off
, if (that|anything|lucky|even that|not more|not less) (,|and|;)
no fluff jobs
(written|rewritten) (all|entirely|wholly|mostly|purely|only|solely|exclusively|completely|fully|just|throughout)? in (pure|plain|ordinary|straight|stock|vanilla|nothing but)? (python|cpython|cython|c|c++|rust|go|java)
(pull|merge|feature|change) (request|requests)
(no|without) ..1 (i / o|i/o|io|network calls|network|disk access|database|sleeping|waiting) (at all|anywhere|whatsoever|whatever|in it|involved)
(~bypass|~avoid|~overcome) (the|python 's|cpython 's)? (gil|global interpreter lock)
no more (limit|limits|bounds|boundaries|excuses)
(no|without|never|minus) (a|the|any|more)? (gil|global interpreter lock|interpreter lock)
(no|not a|without) (c|native|compiled|third party|external|binary|foreign|single)? (extension|extensions|numpy|cython|numba|native code|compiled code|third party code|dependency|dependencies)
nothing ..1 (~stop|~prevent|~hinder|~block|~hold|~keep) ..6 (from|back)
(nobody|no one) who ..8 (~want|~wish|~go|~look) ..3 back
nothing ..4 more
(nothing|none|nobody|no one) ..8 (except|other than|apart from|save for|but (that|the|for))
not (~wait|~queue|~block|~stall|~hang|~starve) any (more|longer)
you (can|could|may|will|would|should) expect
not (only|just|merely|simply|solely|least|alone|long ago|unlike)
no (doubt|wonder|secret|surprise|sooner|matter|question that|question|joke|exaggeration|accident|coincidence|mean feat|small feat)
no (less|fewer|later) than
no (shortage|lack|dearth|end|want|scarcity) of
or not
nothing (short of|less than|but|else)
hardly any ..6 (like|as much as)
not to mention
without (a|any)? (doubt|question|exaggeration|fail)
without (a|an|any|one|single|the|adding|buying|touching|changing|needing|writing|downtime|losing|extra|more|new)
not until
not even (a|one)? (week|day|month|hour)
cannot (wait|stress|recommend|overstate)
can not (wait|stress|recommend|overstate)
could not (be|have been) (happier|prouder|more)
not (a)? (bit|little)
not (bad|surprisingly|surprising|surprised|astonished|shocked|incidentally|coincidentally)
none (other than|the less)
nonetheless
(could|would) (not|never) ..7 without
would have been (lost|stuck|late|impossible|hopeless) without
had ..10 not ..8 ,? ..3 would
without ..8 would (still|have|be|never)
(could|would) not have ..8 had ..4 not
(nobody|no one|few) ..3 (shocked|surprised|astonished) ..1 (that|by|to)
(forward|design|systems|critical|analytical|creative|lateral) thinking
if you (compare|count|look|wish|want|like|prefer|care|have time|wonder|ask|must know)
~believe in
~write (our|my|its|all|every|most|it|them|these|those|much)
~tell ..2 apart
~take off (,|and|when|after|once)
~have (your|her|his|their|its|our|my) say
if (anything|useful|it is useful|needed|necessary|possible|it helps|you want)
not (hide|conceal|deny|disguise|doubt)
^ no (,|:|;|—|–)
not find (too)? many
no longer (~wait|~block|~queue|~need|~have|~hold)
more often than not
why not
believe it or not
I do not (exaggerate|regret|mind|apologise|apologize)
(i|we) would (gladly|happily|love|like|be|welcome|enjoy|prefer) ..6 (~walk|~show|~talk|~discuss|~explain|~tell|~sketch|~go|~pair|~bring|~demonstrate|~present)
(~be)? (happy|glad) to (~walk|~show|~talk|~discuss|~explain|~tell|~sketch|~go|~demonstrate|~present)
would (gladly|happily) (~walk|~show|~talk|~discuss|~explain|~tell|~sketch|~go|~demonstrate|~present)
(nobody|no one) ..4 (expected|believed|thought|trusted)
(nothing|none|nobody|no one|few things) ..8 (like|as much as|as well as|more than)
(you|one) (could|might|can|may) (say|argue) (that)?
(fair|safe|suffice it|suffice|needless|sad|strange) to say
(contrary to|despite|whatever|no matter|never mind) (what|everything|all)? ..5 (~say|~claim|~think|~believe|~assume|~expect|~suggest|~write|~tell|~argue|~promise)
~put (an end|a stop) to ..4 (wait|waits|waiting|delay|delays|queue|queues|overnight|night|nights|slowness|bottleneck|misery|agony|complaints|backlog)
~put paid to ..4 (wait|waits|waiting|delay|delays|queue|queues|overnight|night|nights|slowness|bottleneck|misery|agony|complaints|backlog|it|that)
(~pull|~get|~lift|~drag|~bring) ..6 out of (its|the|a|their|our) ..1 (slump|mud|mire|doldrums|swamp|lane|red|misery|hole|trough|trouble|crawl|rut)
(nobody|no one|none|not one) ..4 ~complain
(not|never) ..1 been (an|a|the|our) ..1 (annoyance|problem|worry|issue|bottleneck|concern|complaint|headache|topic) since
no longer (the|a|an|our|my|its|any) ..2 (bottleneck|bottlenecks|laggard|brake|drag|problem|limit|ceiling|straggler|worry|headache|pain|issue|obstacle|part|link|point|path|concern|matter)
no longer (slow|sluggish|limited|stuck|idle|overnight|~show|~appear|~choke|~crawl|~lag|~hog|~eat|~stall|~struggle|~starve|~freeze|~stutter|~dominate|~time|~miss|~fall|~take|~cost|~last|~fill|~run late|~overrun)
`,
  negation: `
not
not (pretend|claim|say|tell|argue|suggest) (you|anyone|anybody|here)?
not once
not one
not a (single)?
never
no
none
nobody
no (one|part)
nothing
^ (little|few|not much|precious little) (in|of|about|on|at)
nowhere
neither ..10 nor
neither
nor
hardly
barely
scarcely
rarely
seldom
without
~fail to
~fail (at|in)
~refuse to
unable to
incapable of
unlikely to
far from
anything but
rather than
instead of
as opposed to
in place of
in no way
by no means
no more than
never got (round|around) to
too (slow|late|big|large|costly|complex|risky) to
~lack
nay
~cease to
`,
  opposition: `
~argue (hard|successfully|strongly|once|then|early|at length)? against
~argue (us|them|him|her|my team|the team|the board|everyone) out of
~argue (down|away)
~speak (out|up)? against
~vote (it)? (against|down)
~decide (then|early|deliberately)? (against|not)
~advise (them|us|him|her|the team|my lead)? against
~campaign against
~push back (on|against)?
~push against
~decline
~reject
~refuse
~veto
~oppose
~resist
~protest
~object to
~say no to
~say no
~turn down
~turn ..4 down
~talk ..5 out of
~talk down
~argue ..5 out of
~persuade ..5 (not to|against|out of)
~convince ..5 (not to|against|out of)
~stop ..2 (~plan|~attempt|~proposal|~project|~rewrite|~initiative|~effort|~push|~drive|~idea|~migration|~team|~colleague|us|them|him|her|someone|somebody)
~stop (making|using|treating|moving|rewriting|putting|running|calling|claiming)
~kill
~prevent
~block ..2 (~plan|~proposal|~rewrite|~attempt|~request|~merge|~initiative)
~avoid
~dismiss
~abandon
(scrap|scraps|scrapped|scrapping)
~shelve
~revert
~undo
~discard
~rule out
~rule ..3 out
~hold off
~hold back
~steer ..4 (away from|clear of)
~warn (me|us|them|him|her|the ..2|my ..2|our ..2|everyone|against|off|about)
~warn against
~dissuade
~discourage
~dispute
~debunk
~refute
~disprove
~deny
~denied
~unlearn
~put an end to
~put a stop to
~keep ..8 (out of|away from)
~keep ..6 ,? ..3 ,? off (every|all|any|our|the|its|production|customer|customers)
~move ..6 (off|out of|away from)
~migrate ..6 (off|out of|away from)
~port ..6 (off|out of|away from)
~take ..3 off
~take (it|that|them|asyncio|async|everything|the code) ..2 out of
~pull ..6 (off|out of)
~rip ..4 out
~get ..4 (off|away from)
~leave ..3 out
(~leave|~set|~put) ..3 aside
~step back from
~walk away from
~back (out of|away from)
~regret
~skip
~bypass
~forgo
~eschew
~shun
~spurn
~sit out
~ban
~forbid
~prohibit
~stay (away from|clear of|off)
~leave ..5 alone
~laugh (at|off)
~shrug (at|off)
~scoff at
~frown (on|upon|at)
~mistrust
~distrust
~think better of
(sceptical|skeptical|cautious|wary|careful|nervous|lukewarm|doubtful|guarded|reserved) (of|about|with|on)
~see through
~resist the temptation
~thank but no
~strike out
~cross out
(wrong|false|untrue|misleading|dishonest|absurd|a ..1 lie|a ..1 mistake|an ..1 error|a ..1 myth|foolish|naive|nonsense) to (say|claim|think|believe|write|state|suggest|expect|assume|pretend|make|use|call|run|move|put)
~pretend
~claim otherwise
not (true|so|the case|right|correct) that
(untrue|false|wrong) that
a ..1 (myth|misconception|fallacy|lie|rumour|rumor|mistake|misunderstanding|error|legend|superstition|half-truth) (that|to)
a ..1 (myth|misconception|fallacy|mistake|misunderstanding|illusion) (in|among|of|on|at) ..3 that
a mistake (of|about)
the (mistake|myth|fallacy|trap|error|temptation|urge) (of|that|to)
against (making|using|moving|rewriting|going|putting|running|a|an|the|turning|porting|doing|adding|adopting|switching|enabling|shipping|claiming|that)
why ..10 (not|no|never)
~defer
~postpone
~cancel
~call off
~roll back
~roll ..4 back
`,
  rejection: `
(is|was|were|be|are) (just|simply|only|clearly|still)? (a|an|the)? (myth|mistake|fallacy|misconception|misunderstanding|trap|lie|non-starter|bad idea|wrong idea|dead end|nonsense|error|illusion)
(is|was|were|are) (just|simply|plain|flatly|clearly|obviously)? (wrong|false|untrue|impossible|unrealistic|nonsense|pointless|useless|hopeless)
(is|was|were|are|be|been|got|get) (quickly|rightly|later|then|soon|finally|eventually)? (rejected|declined|dropped|shelved|vetoed|abandoned|reverted|refused|cancelled|canceled|dismissed|denied|discarded|scrapped|ruled out|turned down|voted down|struck out|thrown out|thrown away|taken out|rolled back|undone|killed|postponed)
(is|was|were) (no|not an|never an) option
(~stay|~remain) out of (the|our|my|its|it|this|that|every|production|sight)
(is|was|were|be|been) (kept|held|locked|left) out
(is|was|were|be|been|~remain|~stay) (out of the question|out of reach|out of bounds|off the table|off limits|off the menu|beside the point)
(is|was|were) (not|never) (on the (table|cards|menu|agenda)|in the cards|within reach|in reach|up for discussion|for us)
(~have|will have) to wait ,? (until|till|because|as|since|for (python|the|a|our|another))
(~stay|~remain) on (the|our|my) (wish list|list|shelf|drawing board)
(is|was) not ..1 (how|what|the way) (i|we)
(is|was) not (so|true|the case|real|possible|an option|available|on offer)
(is|was|were|are) (not|never|hardly) (something|a thing|ready|fit|meant|stable|supported|mature|safe|solid|for|production|enough|worth|good|worthy|trustworthy)
(~do) not ..1 exist
(is|was|were) not ..1 (there|around|out) (yet|at the time|then)
in vain
to no avail
(and|but|which) ..1 failed
(and|but|which) ..1 backfired
(it|they|which|everything) (got|became|ran|grew) (even)? (slower|worse)
to no effect
of no use
for naught
a placebo
placebo
a red herring
wishful thinking
window dressing
~stay on paper
~remain on paper
left in the drawer
never happened
no more than
for nothing
~make no difference
~do nothing
~change nothing
~gain nothing
~buy (us|me|them)? nothing
~bring (us|me|them)? nothing
~give (us|me|them)? nothing
would not (have)? (help|helped|work|worked)
died in (my|our|the) (review|meeting)
~add nothing
~contribute nothing
~play no (part|role)
~exclude
left (out|aside|alone|behind)
~leave it (out|alone)
later (year|release|quarter)
had (no|nothing) ..1 (part|role|share|to do with)
`,
  source: `
~want
~offer
~volunteer
~hope
~wish
~claim
~promise
~say
~swear
~suggest
~propose
~insist
~argue (for|that|in favour of|in favor of|hard for)
~think
~believe
~assume
~suppose
~suspect
~doubt
~expect
~anticipate
~guess
~imagine
~figure
~fear
~plan
~intend
~mean to
~ask
~request
~demand
~push (for|hard for)
~lobby for
~call for
~advertise
~recommend
~predict
~urge
~dream
~tell
~write
~report
~announce
~boast
~brag
~maintain that
~assert
~consider
~prefer
~tempt
~ask for
~mention
~call (it|this|that|them)
~wait for (the|a|an|some|any|that) ..2 (speed|speedup|gain|gains|improvement|boost|win|benefit|magic|miracle|payoff)
~read (that|about)
~hear (that|of|about)
(~be|~become) (eager|keen|ready|tempted|inclined|determined|convinced|sure|certain|supposed|meant|asked|told|urged|said|rumoured|rumored) (to|that)
(was|were) (going|about) to
(~be) to be
would (like|love|prefer|rather) to
would rather
`,
  plan: `
's (plan|idea|proposal|suggestion|wish|request) (was|is|to|of|for)
(plan|idea|proposal|suggestion) on the (table|wall|whiteboard|agenda) (was|is)
the ..1 (idea|plan|proposal|suggestion|request|wish|hope|dream|claim|promise|belief|notion|assumption|theory|slogan|myth|temptation|talk|rumour|rumor|advice|expectation|intention|initiative|attempt|push|drive|pressure|vote|vision|pitch) (was|is|of|to|that|for|came)
(a|an|my|our|their|his|her|one|some) ..2 (plan|proposal|suggestion|request|initiative|attempt|push|drive|brochure|pitch|slogan) (of|to|that|for|was)
in (the)? (hope|hopes|belief|expectation|assumption) (of|that)
on the (assumption|theory|premise) (of|that)
to see (if|whether|what)
`,
  hypothesis: `
would
might
if
unless
whether
suppose
supposing
imagine
picture
^ say (a|an|the|that|you|we|i|your|our|my|each|every|some|somebody|someone|one|it)
^ assume
let (us|'s) (say|suppose|assume|imagine)
provided
assuming
as if
as though
could have
should have
may
perhaps
maybe
possibly
in theory
on paper
hypothetically
theoretically
someday
were (we|i|they|it|you|she|he) to
had (we|i|they|it|you|she|he|the <word>|our <word>|that|there|anyone|somebody|someone)
(is|are|was|were) (still)? on (our|my|the) (list|roadmap|wish list)
one day
ought to
`
}
