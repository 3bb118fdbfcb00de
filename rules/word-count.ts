import {bodyWords} from '../src/letter/body.ts'
import type {CountedWord, Letter, Span} from '../src/letter/letter.ts'
import {defineRule, type RelatedLocation} from '../src/lint/rule.ts'

interface Options {
  readonly min: number
  readonly max: number
  readonly hardMax: number
  readonly level: string
  readonly maxPages: number
}

/** What a level shifts: juniors have less to tell, seniors more. */
const juniorMin = 200
const seniorMax = 450

export default defineRule<
  Options,
  'noBody' | 'tooShort' | 'tooLong' | 'farTooLong' | 'overPostingLimit' | 'tooManyPages'
>({
  id: 'word-count',
  category: 'mission',
  severity: 'warn',
  docs: {
    summary: 'A body that is shorter or longer than readers expect.',
    why: 'Under 250 words there is seldom room for one decision with its reason; over 400 a reader skims, and over 500 the letter reads as insecure.',
    mend: 'Tell one decision from end to end and cut what the résumé says already. Front matter sets the level with `level: junior` or `level: senior`.',
    leaves:
      'Header, address blocks, subject line, headings, signature, postscript and code are not counted. A word is a run of characters without a space that holds a letter or a digit.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: "Aim for 250-400 words", "anything over ~500 words reads as insecure".'
  },
  messages: {
    noBody:
      'No body was found: nothing here reads as a letter. Write in sentences, with a blank line between paragraphs.',
    tooShort:
      'The body ends after {{count}} words, at "{{word}}"; readers expect {{min}} to {{max}}. Add what a decision of yours was, why you took it and what it cost.',
    tooLong:
      'The body has {{count}} words, {{over}} more than {{max}}, and a reader begins to skim. Cut about that much; the limit is reached at "{{word}}".',
    farTooLong:
      'The body has {{count}} words, far more than {{max}}. Over {{hardMax}} a letter reads as insecure and few finish it; keep one decision and let the rest wait for the interview.',
    overPostingLimit:
      'The posting asks for at most {{max}} words and the body has {{count}}. A reader who set a limit takes this for not having read it; the limit is reached at "{{word}}".',
    tooManyPages:
      'The document has {{pages}} pages for a body of {{count}} words. Readers expect one sheet, and what stands on another is lost first; make it fit on {{maxPages}}, or leave out what is no letter.'
  },
  options: {
    min: {type: 'integer', minimum: 0, default: 250, description: 'Fewest words of the body.'},
    max: {
      type: 'integer',
      minimum: 1,
      default: 400,
      description: 'Most words of the body; a limit that the posting states takes its place.'
    },
    hardMax: {
      type: 'integer',
      minimum: 1,
      default: 500,
      description: 'Words from which on the message says that the letter is far too long.'
    },
    level: {
      type: 'string',
      enum: ['', 'junior', 'senior'],
      default: '',
      description: `With \`junior\`, ${juniorMin} words are enough; with \`senior\`, ${seniorMax} may stand. Default: what front matter says under \`level\`.`
    },
    maxPages: {
      type: 'integer',
      minimum: 1,
      default: 1,
      description: 'Most pages of a Word or PDF file.'
    }
  },
  examples: {
    bad: [
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI am applying for the Data Engineer role. I kept one loader small and it has not failed >>since.<<\n\nKind regards,\nOda Wick',
        messages: ['tooShort']
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader, since two would have meant two >>truths. It holds.<<\n\nKind regards,\nOda Wick',
        options: {min: 4, max: 10},
        messages: ['tooLong']
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader, since two would have meant two >>truths. It holds.<<\n\nKind regards,\nOda Wick',
        options: {min: 4, max: 10, hardMax: 11},
        messages: ['farTooLong']
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI am applying for the Data Engineer role. I chose one loader for the nine shops, since two would have >>meant two truths.<<\n\nKind regards,\nOda Wick',
        posting: 'Data Engineer\n\nPlease send a cover letter of at most 20 words to jobs@falk.example.',
        messages: ['overPostingLimit']
      },
      {
        slot: 'letter',
        text: '---\nlevel: senior\n---\n\nDear Mr. Falk,\n\nI chose one >>loader.<<',
        options: {min: 400, max: 20},
        messages: ['tooShort']
      },
      {
        slot: 'letter',
        format: 'text',
        text: 'Dear Mr. Falk,\n\nI chose one loader, since two would have meant two truths. It >>holds.<<\n\nKind regards,\nOda Wick',
        options: {min: 4, maxPages: 1},
        pages: {count: 2, second: undefined},
        messages: ['tooManyPages']
      },
      {slot: 'letter', text: '# >>Oda<< Wick\n\noda@wick.example', messages: ['noBody']}
    ],
    good: [
      {
        text: 'My mistake was to trust the clocks of the shops, which were wrong twice a year.',
        options: {min: 200}
      },
      {
        slot: 'letter',
        text: '# One loader\n\nDear Mr. Falk,\n\nI chose one — and kept it.\n\nKind regards,\nOda Wick',
        options: {min: 6, max: 6}
      },
      {
        slot: 'letter',
        text: '---\nlevel: junior\n---\n\nDear Mr. Falk,\n\nI chose one loader.',
        options: {min: 4}
      },
      {text: 'My mistake was to trust the clocks.', options: {level: 'junior'}},
      {
        format: 'text',
        text: 'My mistake was to trust the clocks of the shops, which were wrong twice a year.',
        options: {min: 20},
        pages: {count: 1, second: undefined}
      }
    ]
  },
  *check({letter, posting, options}) {
    const words = bodyWords(letter)
    const last = words.at(-1)
    if (!last) {
      const [first] = letter.blocks.flatMap((block) => block.words)
      if (first && options.min > 0) yield {messageId: 'noBody', span: first}
      return
    }
    const count = words.length
    const limit = posting?.limits.maxWords
    const {min, max, hardMax} = limits(options, letter, limit?.value)
    const textOf = ({start, end}: CountedWord): string => letter.source.slice(start, end)
    if (count < min) yield {messageId: 'tooShort', span: last, data: {count, min, max, word: textOf(last)}}
    const first = words[max]
    if (!first) {
      const pages = letter.pages?.count ?? 0
      // Too long in words is the reason for too many pages.
      if (pages > options.maxPages)
        yield {
          messageId: 'tooManyPages',
          span: laterPages(letter, last),
          data: {pages, maxPages: options.maxPages, count}
        }
      return
    }
    const data = {count, max, hardMax, over: count - max, word: textOf(first)}
    const span = {start: first.start, end: last.end}
    const related: RelatedLocation[] = limit
      ? [{file: 'posting', span: limit.span, message: 'the limit that the posting states'}]
      : []
    yield {
      messageId: limit ? 'overPostingLimit' : count > hardMax ? 'farTooLong' : 'tooLong',
      span,
      data,
      related
    }
  }
})

function limits(
  options: Options,
  letter: Letter,
  stated: number | undefined
): Pick<Options, 'min' | 'max' | 'hardMax'> {
  const level = options.level || letter.frontMatter?.data.level
  const min = level === 'junior' ? Math.min(options.min, juniorMin) : options.min
  const max = stated ?? (level === 'senior' ? Math.max(options.max, seniorMax) : options.max)
  // A posting that asks for less than the usual minimum asks for a short letter.
  return {min: max <= min && stated !== undefined ? 0 : min, max, hardMax: Math.max(options.hardMax, max)}
}

/** From the second page to the end; where that is not told, the end of the body. */
function laterPages({source, pages}: Letter, last: Span): Span {
  if (pages?.second === undefined) return last
  return {start: pages.second, end: Math.max(pages.second, source.trimEnd().length)}
}
