import type {Letter, Sentence} from '../src/letter/letter.ts'
import {genericSalutations} from '../src/language/phrases/salutations.data.ts'
import {StockWording} from '../src/language/wording.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

interface Options {
  readonly allow: readonly string[]
}

const generic = StockWording.of(genericSalutations)
const greets =
  /^(?:dear|hello|hi|hey|greetings|respected|to who\w*|good (?:morning|afternoon|evening|day)|ladies and)\b/i
const concern = /^to who\w* (?:it|this|that|they) (?:may |might |will )?concerns?\b/i
/** "Hello," and "Hi there!" */
const greetsNobody =
  /^(?:hello|hi|hey|greetings|good (?:day|morning|afternoon|evening))(?: (?:there|all|everyone|everybody|again|to all|folks))?(?=\s*[,.!:;–—-]*$)/i
const title = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\b\.? (?!or\b|and\b)\p{Lu}/u

export default defineRule<Options, 'generic' | 'missing'>({
  id: 'generic-salutation',
  category: 'craft',
  severity: 'warn',
  yieldsTo: ['placeholder'],
  docs: {
    summary: 'A greeting that could go to anybody ("Dear Hiring Manager", "Hello"), or no greeting at all.',
    why: 'A greeting to nobody in particular is the first sign of a letter that was sent to everybody.',
    mend: 'Name the person or the team that the posting names: "Dear Ms. Okafor", "Dear Billing team".',
    leaves: 'A named person, a named team, a company\'s own team ("Dear Norrvik hiring team").',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 (sample letters greet a person by name); the sources of each phrase stand in src/language/phrases/salutations.data.ts and criticism.data.ts.'
  },
  messages: {
    generic:
      '"{{phrase}}" could open a letter to anybody. Name the person or the team that the posting names, such as "Dear Billing team".',
    missing:
      'The letter greets nobody. Begin with the person or the team that will read it, such as "Dear Billing team".'
  },
  options: {
    allow: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Greetings that may stand, in the language of phrase patterns.'
    }
  },
  examples: {
    bad: [
      {slot: 'salutation', text: '>>To whom it may concern<<,', messages: ['generic']},
      {slot: 'salutation', text: '>>Dear Hiring Manager<< at Sundvik,', messages: ['generic']},
      {slot: 'salutation', text: '>>Respected Sir or Madam<<:', messages: ['generic']},
      {slot: 'salutation', text: '>>Hello there<<!', messages: ['generic']},
      {
        slot: 'letter',
        text: '>>I<< am applying for the Streaming Engineer role, and I have run one stream for two years.\n\nKind regards,\nAda Moreau',
        messages: ['missing']
      }
    ],
    good: [
      {slot: 'salutation', text: 'Dear Ms. Moreau,'},
      {slot: 'salutation', text: 'Hello Metering team,'},
      {slot: 'salutation', text: 'Dear Madam Duclos,'},
      {slot: 'salutation', text: 'Dear hiring team,', options: {allow: ['hiring team']}}
    ]
  },
  *check({letter, options, vocabulary}) {
    const greeting = greetingOf(letter)
    if (greeting) {
      if (title.test(greeting.text)) return
      const allow = [...options.allow, ...vocabulary.allow]
      const found = generic.with([], allow).usedIn(greeting)[0]
      const [phrase] =
        found || letter.part('salutation').length === 0 ? [] : (greetsNobody.exec(greeting.text) ?? [])
      if (phrase !== undefined && !allow.includes(phrase.toLowerCase()))
        yield {messageId: 'generic', span: greeting.at(0, phrase.length), data: {phrase}}
      if (found && !isNamed(greeting, found.to))
        yield {messageId: 'generic', span: spanOf(found), data: {phrase: textOf(found)}}
      return
    }
    // A line without a comma may look like a part of the address.
    for (const {text, at} of letter.part('header')) {
      const [phrase] = concern.exec(text) ?? []
      if (phrase === undefined) continue
      yield {messageId: 'generic', span: at(0, phrase.length), data: {phrase}}
      return
    }
    const first = letter.sentences
      .find(({block}) => block.part === 'body')
      ?.tokens.find(({kind}) => kind !== 'mark')
    const data = letter.frontMatter?.data ?? {}
    if (first && !['salutation', 'greeting', 'opening'].some((key) => key in data)) {
      yield {messageId: 'missing', span: {start: first.start, end: first.end}}
    }
  }
})

function greetingOf(letter: Letter): Sentence | undefined {
  const salutation = letter.part('salutation').flatMap(({sentences}) => sentences)[0]
  return salutation ?? letter.sentences.slice(0, 1).find(({text}) => greets.test(text))
}

/** "Dear Madam Lindqvist", "Dear Hiring Manager Priya": a name follows, unless all is in capitals. */
const isNamed = ({tokens, text}: Sentence, at: number): boolean =>
  tokens[at]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(tokens[at].text) && text !== text.toUpperCase()
