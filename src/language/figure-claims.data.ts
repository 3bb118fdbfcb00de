/** How letters take a figure back or keep it at a distance. Patterns are those of `phrases.ts`, one a line. */

/** Before the figure, in its sentence. */
export const DISOWNED = `
i (no longer|not|never) ..1 (believe|believed|think|claim|say|hold)
(a|the) (myth|legend|fable|fairy tale|rumour|rumor|fiction|cliche) (that|of)
(mistake|mistakes|slip|error|misconception|misconceptions|misreading|misunderstanding|falsehood|fallacy|confusion|misattribution|misquotation|blunder|myth|legend) (is|was|being)? ,? namely? that
(mistake|slip|error|misconception|misquotation|claim) ..1 i ..1 (fixed|corrected|removed|found|caught|refuted|struck) ..5 that
(common|frequent|popular|widespread|usual|classic) (mistake|slip|error|misconception|misreading|myth) ..2 (that|:)
(mistake|slip|error|misquotation|claim|line) to (avoid|correct|fix|strike|delete) (:|is)
(correct|corrects|corrected|correcting|fixed|removed|deleted|struck|retracted|refuted|debunked|debunk|debunks|disproved|withdrew|challenged|disputed|contradicted) ..4 (line|lines|claim|claims|slide|sentence|statement|headline|paragraph|figure|post|page|entry|note|passage|wording|belief|assertion) ..2 (that|which|:|saying|where|when)
(liked|likes|used|loved|loves|fond) (to|of) (claim|claiming|boast|boasting|insist|insisting|brag)
contrary to
(recruiter|friend|colleague|agent|headhunter|caller|manager|neighbour|neighbor|cousin|acquaintance) ..3 (quoted|named|mentioned|offered|promised|suggested|cited|guessed)
`

/** Behind the figure, in its sentence. */
export const DISBELIEVED = `
(which|that|and|but|though|although) i ..2 (not|never|hardly|barely) ..1 (believe|trust|accept|credit|buy|vouch|know|swear|take)
(which|that|and|but|though|although) i ..2 (doubt|distrust|mistrust|question|dispute|disbelieve)
(no|without|never a|lacked a) source
i (never|did not|have not|could not) ..1 (check|checked|verify|verified|confirm|confirmed)
(is|was|are|were) ..1 (false|untrue|mistaken|incorrect|inaccurate|unfounded|nonsense)
which (is|was) ..2 (wrong|a mistake|an error|not true)
that (is|was) (wrong|a mistake|an error|not true|not so)
(which|and|but) (is|was) ..1 (nonsense|wrong|a myth|a legend|unlikely|doubtful)
`

const person =
  '(consultant|recruiter|friend|colleague|manager|vendor|salesman|salesperson|speaker|boss|cto|ceo|founder|blog|slide|slides|brochure|poster|podcast|newsletter|teacher|professor|lecturer|trainer|uncle|cousin|neighbour|neighbor|advert|banner|keynote|pitch|leaflet)'

/** Behind the figure, in its sentence: the word of somebody, which the writer does not make their own. */
export const TOLD_BEHIND = `
(or|,) so (a|an|the|my|our|one|their|his|her) ..3 (told|tells|say|says|said|claimed|claims|wrote|went|goes|ran|read|had it)
, (a|an|the|my|our|one|their|his|her) ..3 ${person} ..2 (told|tells|said|says|claimed|claims|wrote|writes|insisted|insists|announced|swore)
(says|said|claims|claimed|according to) (a|an|the|my|our|one|their|his|her) ..3 ${person}
`

/** Opens the sentence behind: the writer turns to something else, and opposes nothing. */
export const TURNING = `
^ i would (rather|sooner|prefer to|like to) ..1 (talk|tell|speak|write|show|describe|point)
`

/** In the sentence behind the figure's. */
export const WITHDRAWN = `
(never|no|not|nobody|nothing|without) ..6 (source|sources|evidence|proof|reference|study|origin)
(never|not) ..4 (seen|found|learned|learnt|known) where ..6 (from|figure|number)
found nothing
i (have|had) ..1 (met|seen|known|found) (none|nobody|no one|not one)
where ..2 (that|it|this|they|those|number|figure) (came|comes|come|is|are|was|were) from
i (leave|left|take|took|cut) ..1 (it|that|them|this) out
(dropped|deleted|struck|retracted|withdrew|withdrawn) (it|that|the (figure|number|line|claim|sentence))
(doubt|doubted|distrust|mistrust) (it|that|them|this|the (figure|number|claim))
`

/** Persons and pages: what they say and what nobody takes over stays theirs. */
export const PERSON =
  /^(?:recruiter|friend|colleague|manager|blog|teacher|candidate|applicant|advert|somebody|someone|me|vendor|salesman|salesperson|consultant|speaker|keynote|brochure|professor|boss|cto|ceo|founder|neighbour|neighbor|uncle|cousin|poster|slide|slides|podcast|newsletter)$/

/** Nobody in particular: what they say is the writer's claim. */
export const CROWD =
  /^(?:studies|study|reports?|surveys?|experts?|statistics|stats|research|researchers|analysts|everyone|everybody|people|insiders|headlines|numbers|data|figures|most|many|some|rumou?rs?|they|all|known|say|said|well|secret|fact|proven|industry|market)$/

/** Even where they tell "me", they are nobody. */
export const ANONYMOUS = /^(?:insiders|everyone|everybody|people|experts|analysts|pundits)$/
