import type {Letter} from '../src/letter/letter.ts'
import {buzzwords, tells} from '../src/language/phrases/buzzwords.data.ts'
import {literalUses} from '../src/language/phrases/literal-uses.data.ts'
import {isOfTheTrade} from '../src/language/self-description.ts'
import {refusals, StockWording, withoutLooseEnd, type FoundPhrase} from '../src/language/wording.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

interface Options {
  readonly add: readonly string[]
  readonly allow: readonly string[]
}

const stock = StockWording.of(buzzwords, literalUses)
const tellWords = StockWording.of(tells)
const silent = new Set([...refusals, 'attributed'] as const)
/** So many different tells make a draft that nobody reread. */
const enoughTells = 3

export default defineRule<Options, 'buzzword' | 'tells'>({
  id: 'buzzword',
  category: 'craft',
  severity: 'warn',
  yieldsTo: ['banned-opener', 'banned-closer', 'ai-filler', 'fundamentals-headline'],
  docs: {
    summary: 'Buzzwords and stock phrases, from "results-driven" to "my unique blend of skills".',
    why: 'These words fit every applicant, so they tell a reader nothing about this one, and each takes the place of a fact.',
    mend: 'Put the fact there that the word stands for: who reviewed whose code, which deadline held, what came out. "I spearheaded the adoption of Terraform" becomes "I wrote our first Terraform module and reviewed the next forty".',
    leaves:
      'The words in their plain meaning, refused, quoted or said by others, and names of companies and products. What banned-opener, banned-closer, fundamentals-headline and ai-filler report is left to them.',
    source:
      'The sources of each phrase stand in src/language/phrases/buzzwords.data.ts and criticism.data.ts: published lists, and a count over 216 public letters.'
  },
  messages: {
    buzzword:
      '"{{phrase}}" could stand in any letter, so a reader learns nothing from it. Put the fact there that it stands for.',
    tells:
      'The letter uses {{phrases}}, which readers know from machine-made drafts. Say the same in words that you would use aloud.'
  },
  options: {
    add: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Further buzzwords, in the language of phrase patterns.'
    },
    allow: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Words that may stand, in the language of phrase patterns.'
    }
  },
  examples: {
    bad: [
      {
        text: 'My colleagues know me as a >>go-getter<< who likes a >>fast-paced team<<.',
        messages: ['buzzword', 'buzzword']
      },
      {text: 'At the ferry line I >>honed my debugging skills<<.', messages: ['buzzword']},
      {
        text: '>>I spearheaded<< the report, and my >>unique blend of technical skills<< gave >>actionable insights<<.',
        messages: ['buzzword', 'buzzword', 'buzzword']
      },
      {
        text: 'It was >>pivotal<< for the vibrant team that I met each test with meticulous care.',
        messages: ['tells']
      },
      {
        text: 'I >>punched above my weight<< on test speed.',
        options: {add: ['~punch above my weight']},
        messages: ['buzzword']
      }
    ],
    good: [
      {text: 'I do not want to be your ninja; I want to own the timetable service.'},
      {text: 'Each team player wears a sensor, and my job reads forty of them a second.'},
      {text: 'The roaster sells a unique blend of beans, and its seamless pipes are my concern.'},
      {text: 'Attention to detail is what your posting asks for; here is a row that I once got wrong.'},
      {text: 'Synergy Health bought our rota service, and I moved its data.'},
      {text: 'I am a quick learner.', options: {allow: ['quick learner']}}
    ]
  },
  *check({letter, options, vocabulary}) {
    const allow = [...options.allow, ...vocabulary.allow]
    const found = usedIn(letter, stock.with(options.add, allow))
      .map(withoutLooseEnd)
      .filter(({source, sentence, from, to}) => source === 'config' || isOfTheTrade(sentence, from, to))
    for (const one of found) yield {messageId: 'buzzword', span: spanOf(one), data: {phrase: textOf(one)}}

    const signs = usedIn(letter, tellWords.with([], allow))
    const kinds = new Map(
      signs.map((sign) => [sign.sentence.tokens[sign.from]?.stem ?? '', `"${textOf(sign)}"`])
    )
    const first = signs.find((sign) => !found.some((one) => overlaps(sign, one)))
    if (kinds.size < enoughTells || !first) return
    yield {
      messageId: 'tells',
      span: spanOf(first),
      data: {phrases: [...kinds.values()].slice(0, 4).join(', ')}
    }
  }
})

const usedIn = (letter: Letter, wording: StockWording): FoundPhrase[] =>
  letter.sentences.flatMap((sentence) => wording.usedIn(sentence, silent))

const overlaps = (a: FoundPhrase, b: FoundPhrase): boolean =>
  a.sentence === b.sentence && a.from < b.to && b.from < a.to
