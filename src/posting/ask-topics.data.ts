import type {Ask} from './posting.ts'

/*
 * What postings ask a letter to state, in English and in the German of English-language postings. `clear` names it beyond
 * doubt ("salary expectations"); `bare` names something that a posting speaks of for other reasons as well ("your rate"),
 * and counts only right behind a verb of saying; `item` is how a list of what to send names it.
 */

/** One topic; patterns in lower case, for a text without its capitals. */
export interface AskTopic {
  readonly ask: Ask
  /** A word that every pattern needs: long patterns are dear to compile, and most postings ask for nothing. */
  readonly hint: RegExp
  readonly clear: RegExp
  readonly bare?: RegExp
  readonly item?: RegExp
}

const MONEY = '(?:salary|pay|compensation|wages?|remuneration|(?:hourly |daily |day )?rates?|package|ctc|earnings|income|fee)'
const PERIOD = '(?:annual|gross|net|yearly|base|hourly|daily|day|monthly|total|basic|usual|normal|standard)'
const ABLE =
  "(?:'d|'re|'ll| would| could| can| might| may| will| are)(?: be)?(?: able| free| available| ready| willing| in a position| like| love| want| wish| hope| prefer| plan)?(?: to)?"
const NOW = '(?:current |present |last |old |running )?'
// The time that is asked for, and what is done then; not when somebody is free for a talk.
const WHEN =
  '(?:(?:from |by |as of |until )?when|how (?:soon|quickly|early|fast)|(?:from |on |by |as of |in )?(?:the|what|which) (?:earliest |first |possible )?(?:date|day|month|week)(?: on)?|the (?:earliest|soonest|first)(?: moment| time)?)(?: on which| from which| that| when)?'
const BEGIN =
  '(?:start|begin|join|work|be (?:available|free|with us|here|there|on board|released)|available|free|take up|commence|move (?:over|here|to)|leave (?:your|the)|change jobs|switch(?: jobs)?|onboard)'
const NO_TALK = String.raw`(?!\s+for\s+(?:an?\s+|the\s+)?(?:[a-z]+\s+)?(?:interview|call|chat|talk|conversation|meeting|visit))`

const any = (...patterns: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${patterns.join('|')})`, 'g')

export const askTopics: readonly AskTopic[] = [
  {
    ask: 'salary',
    hint: /\b(?:salar|pay|paid|compens|wage|remun|rates?\b|figure|sum\b|amount|financ|income|money|earn|fees?\b|package|ctc\b|make\b)|gehalt|lohn|satz/,
    clear: any(
      String.raw`(?:salary|pay|compensation|wage|remuneration|rate|financial|income|package|money) (?:expectations?|requirements?|requests?|history|wish(?:es)?|ideas?|demands?|claims?|aspirations?|expectancy)\b`,
      String.raw`(?:expected|desired|required|target|current|present|wished-for|preferred|minimum|anticipated|most recent|last) (?:${PERIOD} (?:or ${PERIOD} )?){0,2}${MONEY}\b`,
      String.raw`(?:salary|pay|sum|amount|figure|rate|wage|fee)(?: that| which)? you(?:'d|'re| would| are| currently| have| hope| want| wish| expect| ask| like)\b`,
      String.raw`(?:what|how much)(?: money)? you(?:'d|'re| would| are| currently| hope| want| wish| expect| like| need|)(?: like| hope| want| looking| expect| now)?(?: to)? (?:be paid|earn|be earning|make(?! of))\b`,
      String.raw`what (?:salary|pay|rate)\b`,
      String.raw`(?:what|how much) (?:would|do|are) you (?:like|want|expect|hope|need|looking)(?: to)? (?:earn|be paid|make)\b`,
      String.raw`(?:expectations?|ideas?) (?:about|on|for|regarding|as to|in terms of|concerning) (?:your |the )?${MONEY}\b`,
      String.raw`(?:gehaltsvorstellung|gehaltswunsch|gehaltswünsch|gehaltserwartung|wunschgehalt|lohnvorstellung|stundensatz|tagessatz)[a-zäöüß]*`
    ),
    bare: any(String.raw`(?:your|their|his or her|an?) (?:${PERIOD} ){0,2}${MONEY}\b`),
    item: /^(?:your |an? |the )?(?:[a-zäöüß-]+ ){0,2}(?:salary|day rate|hourly rate|rate|pay|gehalt)\b/
  },
  {
    ask: 'availability',
    hint: /start|begin|join|date|availab|notice|entry|free|take up|commence|\bwhen\b|how soon|how quickly|earliest|soonest|expect you|count on you|contract|timeline|eintritt|kündigung|verfügbar|einstieg/,
    clear: any(
      String.raw`(?:earliest|possible|preferred|desired|potential|available|expected|anticipated|your|their) (?:possible |earliest |preferred )?(?:start(?:ing)?[ -]?date|date of (?:entry|joining|availability|commencement|employment)|joining date|entry date|date you could start)\b`,
      String.raw`(?:earliest|possible|preferred|desired|potential) (?:possible )?(?:start|date|entry|day)\b(?! (?:of birth|for (?:an? )?(?:interview|call|talk))|s? (?:for|of) interviews)`,
      String.raw`(?:notice period|period of notice)s?\b`,
      String.raw`how (?:much|long)(?: a)? (?:notice you|your (?:period of )?notice)\b`,
      String.raw`(?:when|how long) your ${NOW}(?:contract|job|notice|engagement|employment|studies|degree|position) (?:end|run|last|expire|finish|is over)`,
      String.raw`${WHEN}(?: that)? we (?:could|can|may|might|should|would) (?:be able to )?(?:expect|count on|welcome|have|greet|hire|employ) you\b${NO_TALK}`,
      String.raw`(?:timeline|time ?frame|timing) (?:for|of) (?:starting|joining|a start|your start|a move|a change)\b`,
      String.raw`${WHEN} (?:you|they)${ABLE} ${BEGIN}\b${NO_TALK}`,
      String.raw`(?:when|(?:from |in |on |by )?(?:what|which) (?:month|week|date|day)|how soon|how quickly|from when|by when) (?:can|could|would|will|might|are) you (?:be )?(?:able to |ready to |free to |like to )?(?:start|begin|join|be available|be with us|available|free)\b${NO_TALK}`,
      String.raw`(?:when|how soon|from when) (?:you|they)(?:'re| are| would be| could be|'d be| will be|'ll be| may be) (?:able to (?:start|begin|join)|available|free)\b${NO_TALK}`,
      String.raw`(?:your|their) availability\b${NO_TALK}`,
      String.raw`availability (?:date|to (?:start|begin|join)|for an? start)\b`,
      String.raw`date (?:of availability|you are available)\b`,
      String.raw`(?:eintrittstermin|eintrittsdatum|eintrittszeitpunkt|einstiegstermin|starttermin|kündigungsfrist|verfügbarkeit)[a-zäöüß]*`,
      String.raw`frühest[a-zäöüß]* (?:eintritt|einstieg|start|beginn)[a-zäöüß]*`
    ),
    bare: any(String.raw`(?:your|their|current) notice\b`, String.raw`(?<=\b(?:and|or|stat(?:e|ing)|indicat(?:e|ing)|mention(?:ing)?|quot(?:e|ing)|includ(?:e|ing)|giv(?:e|ing)|confirm|note|specify)\s(?:an? |the )?|,\s)start(?:ing)?[ -]?date\b`, String.raw`(?<=\b(?:and|or|current|stat(?:e|ing)|indicat(?:e|ing)|mention(?:ing)?|quot(?:e|ing)|includ(?:e|ing)|giv(?:e|ing)|confirm|note|specify)\s|,\s)availability\b${NO_TALK}`),
    item: /^(?!(?:we|they|who|people|please|you|i) )(?:your |an? |the )?(?:[a-zäöüß-]+ ){0,2}(?:availability|start(?:ing)? date|notice(?: period)?|eintrittstermin)\b(?! (?:of|is|in|at)\b)/
  },
  {
    ask: 'portfolio',
    hint: /portfolio|sample|link|github|gitlab|example/,
    clear: any(
      String.raw`portfolio\b`,
      String.raw`code samples?\b`,
      String.raw`samples? of (?:your )?(?:code|work)\b`,
      String.raw`work samples?\b`,
      String.raw`links? to (?:your |a |some |any )?(?:code|projects?|github|work|site|website|repositor[a-z]+)\b`,
      String.raw`(?:your|a link to your) (?:github|gitlab|stack overflow)\b`,
      String.raw`github (?:profile|link|account|page)\b`,
      String.raw`examples? of (?:your )?(?:work|code|projects)\b`
    )
  }
]
