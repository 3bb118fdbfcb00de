import {findTemplateRests} from '../src/language/template-slots.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'placeholder',
  category: 'craft',
  severity: 'error',
  yieldsTo: ['leftover-notes'],
  docs: {
    summary: 'Text left from a template: slots, notes, filler and merge markers.',
    why: 'One bracket that was not filled in tells the reader that the letter was sent to many, and few read on.',
    mend: 'Fill the slot in, or drop the sentence that needs it. Header and signature count as well.',
    leaves:
      'Markdown links, footnotes and task boxes, code, comments, [sic] and other editorial brackets, chat channels, front matter, and placeholders that the letter talks about.',
    source: 'The sample letters of JobDescription.org leave "[Company]" in; 28 of 216 public letters do.'
  },
  messages: {
    slot: '"{{text}}" is a slot of a template, and a reader who meets one takes the letter for a mass mailing. Write what belongs there, or drop the sentence.',
    note: '"{{text}}" is a note to yourself, and a reader takes the letter for unfinished. Settle what it asks for, or delete it.',
    filler:
      '"{{text}}" is filler text, and a reader takes the letter for unfinished. Write what was to stand there, or delete it.',
    conflict:
      '"{{text}}" is the marker of an unresolved merge, so both versions stand in the letter. Keep one of them and delete the marker lines.'
  },
  options: {},
  examples: {
    bad: [
      {
        text: 'The planner at >>[Company Name]<< is close to what >>\\[team\\]<< does.',
        messages: ['slot', 'slot']
      },
      {text: 'I would start with >>{{project}}<< at >><Employer><< and leave >>XX<< people their list.'},
      {
        slot: 'letter',
        text: 'Dear >>________<<,\n\nI chose one loader.\n\nKind regards,\n>>[Your Name]<<\n>>[Phone]<< | oda@wick.example'
      },
      {
        text: 'The loader went from >>TODO<< minutes to four; the date is >>TBD<<.',
        messages: ['note', 'note']
      },
      {text: '>>Lorem ipsum dolor sit amet<<, and then the loader.', messages: ['filler']},
      {
        text: '>><<<<<<< HEAD<<\nI chose one loader.\n>>=======<<\nI chose two.\n>>>>>>>>> main<<',
        messages: ['conflict', 'conflict', 'conflict']
      }
    ],
    good: [
      {
        text: 'I kept [the loader](https://wick.example/loader)[^1] and `{{role}}` in its template.\n\n[^1]: Since May.'
      },
      {text: 'A vendor wrote that “[the loader] recieves [sic] all”; I closed its last TODO comment.'},
      {
        text: 'We do trunk-based development (TBD in our wiki), ask in #help-loader and sell sizes up to XXL.'
      },
      {text: 'My plan:\n\n- [x] read the log\n- [ ] sit with the night shift\n\n<!-- TODO: ask Per -->'}
    ]
  },
  *check({letter}) {
    for (const {kind, start, end} of findTemplateRests(letter)) {
      yield {
        messageId: kind,
        span: {start, end},
        data: {text: letter.source.slice(start, end).replace(/\s+/g, ' ')}
      }
    }
  }
})
