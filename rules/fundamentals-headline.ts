import {fundamentalHeadlines} from '../src/language/fundamentals.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'fundamentals-headline',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'Fundamentals sold as skills: "Python, OOP and data structures".',
    why: "Every letter for such a role says some version of it, so it sets nobody apart, and a senior reader takes it for a beginner's list.",
    mend: 'Tell one decision in which they mattered: the list that you replaced with a heap, and what it changed.',
    leaves:
      'Fundamentals inside a told decision, in questions and stories of others, and in text quoted from the posting.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("Should I list “Python, OOP, and data structures” as my main skills? Not as headline skills.")'
  },
  messages: {
    headline:
      '"{{phrase}}" is what every applicant is assumed to know, so it sets nobody apart. Tell one decision in which it mattered instead.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'My core strengths are >>OOP, algorithms and Git<<.'},
      {text: 'I have a >>thorough grasp of object-oriented design and recursion<<.'},
      {text: '>>Solid programming fundamentals<< are what I would bring.'}
    ],
    good: [
      {
        text: 'I replaced recursion by a loop in the tariff parser, because one contract nested 900 levels deep.'
      },
      {
        text: 'The timetable is a graph, and I chose a plain search over a clever one since it has 400 nodes.'
      },
      {text: 'Your posting asks for strong OOP; what I can offer is a class tree that I took apart.'}
    ]
  },
  *check({letter}) {
    for (const found of fundamentalHeadlines(letter)) {
      yield {messageId: 'headline', span: spanOf(found), data: {phrase: textOf(found)}}
    }
  }
})
