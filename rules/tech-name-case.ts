import {isMentioned} from '../src/language/mention.ts'
import {findMisspellings} from '../src/language/technology-spelling.ts'
import {defineRule, type Edit} from '../src/lint/rule.ts'

interface Options {
  readonly allow: readonly string[]
}

export default defineRule<Options, 'spelling'>({
  id: 'tech-name-case',
  category: 'craft',
  severity: 'warn',
  fixable: true,
  docs: {
    summary: 'Technologies that are not spelt as their makers spell them.',
    why: 'Whoever works with a tool sees its name every day, so "Javascript" or "Postgresql" reads like a word picked up from a posting.',
    mend: 'Write the name as its project does; `cl-lint --fix` does it for you.',
    leaves:
      'Code, URLs, e-mail addresses, file names, words in capitals, Python or npm packages in lower case, words that are quoted, and names of something else (a branch, a column, a command).',
    source: 'The projects themselves; canonical names stand in src/language/technologies.data.ts.'
  },
  messages: {
    spelling:
      '"{{written}}" is written "{{right}}" by those who make it, and a reader who uses it sees the difference at once. Write "{{right}}".'
  },
  options: {
    allow: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Spellings that may stand as they are.'
    }
  },
  examples: {
    bad: [
      {
        text: 'The till is >>Javascript<<, and what it sends goes to >>Postgresql<<.',
        fixed: 'The till is JavaScript, and what it sends goes to PostgreSQL.'
      },
      {
        text: 'My patches are on *>>Github<<*, in >>NodeJS<< and a little >>Type Script<<.',
        fixed: 'My patches are on *GitHub*, in Node.js and a little TypeScript.'
      },
      {
        text: 'I know enough >>javascript<< and >>Html<< to leave both alone.',
        fixed: 'I know enough JavaScript and HTML to leave both alone.'
      },
      {
        text: 'I moved nine endpoints to >>FastApi<< in a week.',
        fixed: 'I moved nine endpoints to FastAPI in a week.'
      }
    ],
    good: [
      {text: 'The posting says "Javascript", and the branch javascript is long gone.'},
      {
        text: 'The till is JavaScript; its loader is `javascript/load.js`, and questions go to javascript@wick.example.'
      },
      {text: 'Our python, two boas and a gecko had a feeding plan in pandas and numpy.'},
      {text: 'The page is on github.com/wick/till, in PostgreSQL 16 and Node.js.'},
      {text: 'Our team is called Pytorch, after a cat.', options: {allow: ['Pytorch']}}
    ]
  },
  *check({letter, options, vocabulary}) {
    const allowed = new Set([...options.allow, ...vocabulary.allow, ...vocabulary.technologies])
    for (const sentence of letter.sentences) {
      const {tokens} = sentence
      for (const {from, to, right} of findMisspellings(tokens)) {
        const [first, last] = [tokens[from], tokens[to - 1]]
        if (!first || !last) continue
        const span = {start: first.start, end: last.end}
        const written = letter.source.slice(span.start, span.end).replace(/\s+/g, ' ')
        if (allowed.has(written) || isMentioned(sentence, from, to)) continue
        const fix: Edit = {span, text: right}
        // Markup inside the name would be lost.
        yield {messageId: 'spelling', span, data: {written, right}, ...(/^[\w .-]+$/.test(written) && {fix})}
      }
    }
  }
})
