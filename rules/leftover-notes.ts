import {findTechnologies, tokensOf} from '../src/language/technologies.ts'
import type {Block, Letter} from '../src/letter/letter.ts'
import {defineRule} from '../src/lint/rule.ts'

/** So many technologies on a line below the name are a keyword list. */
const keywords = 3

export default defineRule({
  id: 'leftover-notes',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'Notes to self, keyword lists and to-do lines below the signature.',
    why: 'What stands below the name goes out with the letter. A reader who finds a keyword list or a reminder there learns how the letter was made and believes less of it.',
    mend: 'Delete the lines, or move them to a file of their own.',
    leaves: 'Postscripts, contact lines, links, titles and addresses below the name, enclosures.',
    source:
      'Counted in 216 public letters: 15 have four or more lines below the sign-off, private notes and keyword lists among them.'
  },
  messages: {
    notes:
      '"{{words}}" stands below the signature and goes out with the letter; a reader takes it for notes that were meant for you. Delete it or keep it in another file.'
  },
  options: {},
  examples: {
    bad: [
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader, and it holds.\n\nKind regards,\nOda Wick\n\n>>Keywords: SQL, Airflow, on call<<'
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader, and it holds.\n\nSincerely,\n\nOda Wick\noda@wick.example\n\n---\n\n## >>To do\n\n- ask Per about March\n- shorten the part on clocks<<'
      },
      {
        slot: 'letter',
        format: 'text',
        text: 'Dear Mr. Falk,\n\nI chose one loader, and it holds.\n\nBest,\nOda\n\n>>They want five years and I have four. Do not bring it up.<<\n\nTel. +47 555 01 23'
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader, and it holds.\n\nBest,\nOda\n>>Python Airflow Kafka Terraform<<'
      }
    ],
    good: [
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader.\n\nKind regards,\n\nOda Wick, MSc\nData Engineer, Vest Bakeries\n\nPortfolio: https://wick.example/work\n\nEnclosures: CV, two references'
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader.\n\nBest,\nOda\n\nP.S. The clock of the harbour shop is still an hour late.'
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader.\n\nBest,\n\nOda\n\n[Code](https://code.example/oda) | [Talks](https://talks.example/oda)'
      }
    ]
  },
  *check({letter}) {
    for (const notes of rows(letter)) {
      const [first] = notes
      const last = notes.at(-1)
      if (!first || !last) continue
      const words = notes
        .map(({text}) => text.trim())
        .join(' ')
        .split(/\s+/)
      const quote = words.slice(0, 8).join(' ') + (words.length > 8 ? ' …' : '')
      yield {messageId: 'notes', span: {start: first.span.start, end: last.span.end}, data: {words: quote}}
    }
  }
})

/** Notes that stand in a row; rules, images and code between them do not part them. */
function rows(letter: Letter): Block[][] {
  const found: Block[][] = []
  let open: Block[] | undefined
  for (const block of letter.blocks) {
    if (block.text.trim() === '') continue
    if (block.part !== 'below' && !(block.part === 'signature' && isKeywordList(block))) open = undefined
    else if (open) open.push(block)
    else found.push((open = [block]))
  }
  return found
}

/** "Python Airflow Kafka" looks like a name, but "Python Developer · GitHub · GitLab" is a signature. */
const isKeywordList = ({text}: Block): boolean =>
  !/[@:]|https?|\bgit(?:hub|lab)\b|\b(?:engineer|developer|consultant|architect|analyst|scientist)\b/i.test(
    text
  ) && findTechnologies(tokensOf(text), {listing: true}).length >= keywords
