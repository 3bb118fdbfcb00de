/*
 * What a told decision looks like: the writer as subject, a verb of choice, a reason. Patterns of `phrases.ts`. The verbs
 * follow facts.md section 3, "Decision verbs".
 */

/** To refuse or to argue is a decision by itself; the reason shows in what it is set against. */
export const refusals = `
  ~argue (against|for|that)
  ~argue ..3 (out|down)
  ~decline
  ~refuse
  ~reject
  ~veto
  ~resist
  ~insist
  ~overrule
  ~advocate
  ~recommend
  ~talk ..3 (out of|into)
  ~turn ..3 down
  ~push ..1 back
  (rule|ruled|ruling) ..3 out
  ~hold off
  ~hold ..3 back
  ~decide against
  ~decide not
  ~decide ..3 instead
  ~choose not
  ~vote against
  ~speak against
  ~say no
  saying no
  ~draw the line
  ~draw ..2 line
  ~stand (against|by)
  ~hold out
  ~defend
  ~oppose
  ~be against
  ~tell ..8 (should not|not to|nothing)
  ~say so
  would not (let|allow|accept|sign|ship|approve)
  did not (let|want|trust|touch|build|follow|sign)
  never (let|built|touched|shipped|merged|added)
  ~shut ..3 down
  ~leave ..6 (alone|out|off|as it was|as they were|in place|untouched|where it was|behind)`

/** A choice, if a reason stands near it. */
export const choices = `
  ~decide
  ~choose
  ~opt
  ~prefer
  ~favour
  ~favor
  ~side with
  ~end up with
  ~pick
  ~settle (on|for)
  ~select
  ~go with
  ~stick (with|to)
  ~stay (with|on|at)
  ~keep
  ~stop
  ~drop
  ~replace
  ~migrate
  ~move
  ~switch
  ~remove
  ~retire
  ~defer
  ~postpone
  ~delay
  ~propose
  ~suggest
  ~ask for
  ~ask to
  ~split
  ~separate
  ~cut
  ~limit
  ~restrict
  ~trade
  ~swap
  ~revert
  ~roll ..3 back
  ~undo
  ~weigh
  ~change
  ~close
  ~leave
  ~introduce
  ~put
  ~take ..4 out
  ~switch ..4 off
  ~turn ..4 off
  ~throw ..4 (out|away)
  ~allow
  ~require
  ~merge
  ~rewrite
  ~redesign
  ~partition
  ~cache
  ~give ..3 up
  ~freeze
  ~pin
  ~isolate
  ~delete
  ~let
  ~reduce`

/** Decisions told as a noun or without an agent, if the same sentence gives the reason. */
export const agentless = `
  ~lead ..3 (adoption|move|migration|switch|introduction|removal|replacement|rewrite|redesign|change)
  (~initiate|~drive|~push for|~propose) ..3 (adoption|move|migration|switch|introduction|removal|replacement|rewrite|redesign)`

/** Participles that tell a decision in the passive, by whomever. */
export const participles = `
  continued adopted pursued kept merged shipped chosen replaced rejected abandoned dropped removed moved split postponed
  deferred rewritten migrated left retired declined limited`

/** Past tenses without -ed that tell a deed. */
export const irregularDeeds = `
  spent told rebuilt withdrew overrode forbade dug reset drove laid
  took put let made built wrote rewrote gave held went set threw drew shut sent ran began kept left cut split brought
  stood hid wrote taught paid drew bound wound froze undid`

/** What first persons do in letters without deciding anything. */
export const noDeeds = `
  followed admired watched wanted loved liked enjoyed believed learned learnt worked joined applied studied attended finished graduated received
  helped noticed realised realized completed earned gained developed maintained delivered contributed participated
  supported spearheaded led needed hoped lived moved managed collaborated wondered looked tried improved achieved trained
  implemented executed mentored presented documented visited passed enrolled discovered failed used succeeded felt called served`

/** Nouns that name the decision. */
export const decisionNouns = `
  (decision|choice|call) ..6 (was|is|were|concerned)
  (my|our) ..2 (decision|choice|call|rule|trade-off|bet)
  (on|against|at) my ..1 (advice|insistence|recommendation|suggestion|proposal|request)
  my ..1 (answer|proposal|suggestion|advice|recommendation|verdict|argument|counterproposal|preference|position) (was|stood|won)
  (was|were) my ..1 (proposal|suggestion|idea|doing|recommendation|advice)
  (i|we) (wanted|asked|had) to ..2 (know|understand|see|find out|measure|be sure) ..4 first
  (it|they|that|both|one) ..1 (stayed|remained) (out|off|where|as (it|they))
  out (it|they) went
  (so|and so) it ..1 (became|stayed|remained) (a|an|the|with|on|in)
  (so no <name>|no <name> then)
  (decision|choice|call) (i|we) ..1 (made|took|own|owned|regret|defend)
  (i|we) could have`

/** Why, what against, at what price. */
export const reasons = `
  because
  to avoid
  instead of?
  rather than
  in place of
  in favou?r of
  in favor of
  in favour of
  at the (cost|price|expense) of
  (cost|price|trade|drawback|catch|downside|compromise|bargain) (is|was|of)
  trade off
  (cost|costs|cost) (us|me|them)
  would have
  would not have
  would only
  (the|my|our|one) reason
  the reasons
  (neither|nobody|none|no one) ..4 (would|could|had|needed|asked|read|used|wanted|missed|knew|looked)
  on purpose
  ~cost (a|an|the|us|me|them|him|her|one|two|three|<number>|nothing|more|less)
  of (two|three|four|five|several|both|all) ..1 <word> (i|we)
  (not|never) ..6 but
  the (simplest|smallest|dullest|cheapest|slower|longer|older) (one|option|way)?
  for fear
  given that
  in return
  it (was|took|cost) ..6 but`

/** What for, and how long: reasons for a choice, and said of every duty. */
export const purposes = `
  so that
  so (we|i|it|they|the)
  in order to
  to keep
  even though
  although
  until
  unless
  worth
  (made|left|earned) (me|us)
  afford
  as (it|they|we|nobody|there|the|each|our|its)
  which (made|meant|kept|let|cost|gave|saved|took)`

/** Too weak to be a reason, but a past choice beside one is told and not listed. */
export const contrasts = 'but not no never only would nobody none nothing though however twice neither nor'

/** What others wanted, or what could be done: against it the next sentence sets a choice. */
export const options = `
  (plan|plans|idea|proposal|request|wish|option|options|question|pressure) (was|were)
  (wanted|asked|proposed|suggested|offered|demanded|expected|planned|hoped)
  could have
  (proposals|alternatives) ..6 (on the table|were|stood|lay)
  (came|comes) up ..3 (planning|meeting|meetings|review|reviews|time)
  the alternative
  (seemed|looked|appeared|felt) (obvious|easy|tempting|natural|attractive|cheaper|quicker|simpler|like a)
  (favoured|favored|preferred|insisted|promised)
  the ..2 (remedy|cure|fix) (was|would)
  (a|an|another|more|one|two|bigger|the usual) ..3 (would|might) have
  there was ..2 (pressure|demand)
  against the (advice|wish|wishes|will)
  (two|three|several) (ways|options|choices|paths|candidates|plans)
  (easy|quick|quicker|obvious|usual|tempting|popular|standard|cheap) (way|answer|fix|thing|choice|option|remedy|cure|solution|route)`
