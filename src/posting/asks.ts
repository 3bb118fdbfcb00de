import type {Ask, Fact, Posting} from './posting.ts'
import type {ProseSentence} from './prose.ts'

/** What a posting wants said in the letter, and how long that may be. */
export interface Asks {
  readonly asks: readonly Fact<Ask>[]
  readonly limits: Posting['limits']
}

// A word that each pattern needs comes first: long patterns are dear to compile, and most postings ask for nothing.
const topics: readonly (readonly [Ask, RegExp, RegExp])[] = [
  [
    'salary',
    /salar|pay|compens|wage|remun|rate|figure|sum|expect|financ|income|gehalt/i,
    /\b(?:(?:salary|pay|compensation|wage|remuneration|rate|financial|income) (?:expectations?|requirements?|requests?|history|wish(?:es)?|ideas?)|(?:expected|desired|required|target|current|wished-for) (?:annual |gross |yearly |base )?(?:salary|pay|compensation|wage|rate|remuneration)|what (?:salary|pay|you (?:expect|want|would like|hope) to (?:earn|be paid|make))|(?:salary|pay|figure|sum) (?:that )?you(?:'d| would)? (?:have in mind|expect|hope for|like)|(?:expectations?|ideas?) (?:about|on|for|regarding|as to) (?:your )?(?:salary|pay|compensation)|gehaltsvorstellung\w*)/i
  ],
  [
    'availability',
    /start|begin|join|availab|notice|entry|eintritt|kündigung/i,
    /\b(?:(?:earliest|possible|preferred|desired|potential|available|expected|your) (?:possible |earliest )?(?:start(?:ing)? date|date of (?:entry|joining)|joining date|entry date|date you could start)|notice period|period of notice|(?:when|how soon|what date|the date|from when|from which date) (?:you (?:can|could|would be able to|are able to|are available|might|will be able to|are free to)|could you|can you|on which you (?:can|could)) ?(?:to )?(?:start|begin|join|available|be available)?|your availability|availability (?:date|to start|for an? (?:interview|start))|date (?:of availability|you are available)|eintrittstermin|kündigungsfrist)/i
  ],
  [
    'portfolio',
    /portfolio|sample|link|github|gitlab|example/i,
    /\b(?:portfolio|code samples?|samples? of (?:your )?(?:code|work)|work samples?|links? to (?:your |a |some |any )?(?:code|projects?|github|work|site|website|repositor\w+)|(?:your|a link to your) (?:github|gitlab|stack overflow)|github (?:profile|link|account|page)|examples? of (?:your )?(?:work|code|projects))\b/i
  ]
]

// Who asks: an imperative, or what an application is to hold.
const requests =
  /\b(?:please|tell|state|give|include|including|mention|let (?:us|me|him|her) know|indicate|specify|quote|name|send|share|provide|add|attach|enclose|submit|write|mail|e-?mail|note|with (?:your|a|the|details|information)|along with|together with|apply|application|applications|we(?:'d| would) (?:like|love) to (?:know|hear|see)|we (?:need|want|ask) (?:to know|for|you)|should (?:contain|include|state|mention)|must (?:contain|include|state)|documents|stating|interested)\b/i
const refusal =
  /\b(?:no need|need not|needn't|don't|do not|not (?:need|have|required|necessary)|never|without|isn't|is not|nobody|no one|not ask|won't ask|will not ask|rather not|skip)\b/i

const quoted =
  /\b(?:mention|include|use|write|put|add|say|work in|begin (?:[^\s"“]+ ){0,4}with|start (?:[^\s"“]+ ){0,4}with)\b[^"“]{0,60}["“]([^"”]{2,60})["”]([^.!?]{0,80})/i
const word =
  /\b(?:mention|include|use)\b[^.]{0,30}\bthe (?:word|words|phrase|code ?word|keyword)\s+(?:["'“])?([\w-][\w -]{1,39}?)(?:["'”]|\s+(?:in|somewhere|so|anywhere|at)\b|[.,])/i

/** Reads from a posting's sentences what it asks for. A refusal ("you need not name a figure") asks for nothing. */
export function readAsks(sentences: readonly ProseSentence[]): Asks {
  const asks: Fact<Ask>[] = []
  let maxWords: Fact<number> | undefined
  for (const {text, flat} of sentences) {
    if (text.length > 3000) continue
    for (const [ask, needed, pattern] of topics) {
      const match = needed.test(text) ? pattern.exec(text) : null
      if (!match || asks.some(({value}) => value === ask)) continue
      const clause = clauseAround(text, match.index)
      if (!requests.test(text) || refusal.test(clause)) continue
      asks.push({value: ask, span: flat.span(match.index, match.index + match[0].length)})
    }
    const mention = mentioned(text)
    if (mention && !asks.some(({value}) => value === 'mention'))
      asks.push({value: 'mention', span: flat.span(mention.from, mention.to)})
    maxWords ??= limitIn({text, flat})
  }
  return {asks, limits: maxWords ? {maxWords} : {}}
}

/** The words around an index, as far as the next comma, semicolon or dash that divides clauses. */
function clauseAround(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 100), at)
      .split(/[;—–]|, (?:and|but|so) /)
      .at(-1) ?? ''
  const after = text.slice(at, at + 80).split(/[;—–.]|, (?:and|but|so|although) /)[0] ?? ''
  return before + after
}

/** What the letter is to hold word for word; a word for the mail's subject is none of the letter's. */
function mentioned(text: string): {from: number; to: number} | undefined {
  const match =
    (/["“]/.test(text) ? quoted.exec(text) : null) ??
    (/ the (?:word|phrase|code|key)/.test(text) ? word.exec(text) : null)
  const value = match?.[1]
  if (!match || value === undefined || /\bsubject\b/i.test(match[0]) || refusal.test(match[0]))
    return undefined
  const from = match.index + match[0].indexOf(value)
  return {from, to: from + value.length}
}

const limits: readonly RegExp[] = [
  /\b(?:max(?:imum|\.)?(?: of)?|no more than|not more than|no longer than|not longer than|at most|up to|under|below|less than|fewer than|shorter than|within|limit(?:ed)? (?:of|to)|(?:not |n't )exceed(?:ing)?|keep (?:it|this|your letter|them) (?:to|under|below|within))\s+(?:about |around )?(\d{1,3}[,. ]\d{3}|\d{2,4})[ -]words?\b/i,
  /\b(\d{1,3}[,. ]\d{3}|\d{2,4})[ -]words? (?:max(?:imum)?|limit|or (?:less|fewer)|at most|tops)\b/i
]

function limitIn({text, flat}: Pick<ProseSentence, 'text' | 'flat'>): Fact<number> | undefined {
  if (!/\bwords?\b/.test(text)) return undefined
  for (const pattern of limits) {
    const match = pattern.exec(text)
    const number = Number(match?.[1]?.replace(/\D/g, ''))
    if (match && number >= 20)
      return {value: number, span: flat.span(match.index, match.index + match[0].length)}
  }
  return undefined
}
