import {aiDenials} from '../src/language/ai-claims.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'ai-denial',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary: 'A boast that no AI was used, every line by hand.',
    why: 'Most developers work with assistants now, so a reader takes the boast as dishonest or as out of touch, and it says nothing about judgement.',
    mend: 'Say where you let a tool draft and which decisions you own, or leave the subject out.',
    leaves:
      'An honest account of where AI is used and where not, work that a product does without AI, and what others claim.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("claiming you hand-write every line without AI assistance reads as either dishonest or out of touch")'
  },
  messages: {
    denial:
      '"{{phrase}}" reads as out of touch or not quite honest, and it shows no judgement. Say where a tool drafts for you and which decisions stay yours, or leave it out.'
  },
  options: {},
  examples: {
    bad: [
      {text: '>>I have never used an AI assistant<<, and my tests show it.'},
      {text: 'All of my scripts were >>written without any help from ChatGPT<<.'},
      {text: 'I >>type every line of my code by hand<<.'}
    ],
    good: [
      {text: 'An assistant drafts my fixtures; which cases they must hold is my decision.'},
      {text: 'I never use an assistant for lock order, and I use one daily for docstrings.'},
      {text: 'AI and its tools are not abstract concepts for me: I build and ship them.'},
      {text: 'We left machine learning out of the matcher, because a table of rules was enough.'}
    ]
  },
  *check({letter}) {
    for (const found of aiDenials(letter))
      yield {messageId: 'denial', span: spanOf(found), data: {phrase: textOf(found)}}
  }
})
