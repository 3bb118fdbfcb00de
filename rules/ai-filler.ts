import {aiFillers} from '../src/language/ai-claims.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'ai-filler',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary: 'Labels and promises made of AI: "AI-powered engineer", "leveraging GenAI for 10x output".',
    why: 'Everybody has the same tools, so the label sets nobody apart, and a factor of ten that nobody measured costs trust.',
    mend: 'Name one thing that you built or judged with AI: a retrieval pipeline, an evaluation set, a draft that you threw away and why.',
    leaves: 'Concrete AI work, descriptions of a product, and labels that are quoted or refused.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("“AI-powered Python engineer leveraging GenAI for 10x output” is filler")'
  },
  messages: {
    filler:
      '"{{phrase}}" says nothing that another applicant could not say. Name one thing that you built, measured or turned down with AI instead.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'I am an >>AI-driven developer<< with a sense for ledgers.'},
      {text: 'I >>harness the power of generative AI<< in all that I do.'},
      {text: 'LLMs have >>supercharged my daily work<<.'}
    ],
    good: [
      {
        text: 'Our vendor promised that its AI would revolutionise claims; on 900 old ones it did not, and we passed.'
      },
      {text: 'I built a retrieval step for tenancy law and graded 200 of its answers with two clerks.'},
      {text: 'Your AI-powered route planner is what I would test first.'},
      {text: 'I would not call myself an AI-driven developer; I read the diff before I merge it.'}
    ]
  },
  *check({letter}) {
    for (const found of aiFillers(letter))
      yield {messageId: 'filler', span: spanOf(found), data: {phrase: textOf(found)}}
  }
})
