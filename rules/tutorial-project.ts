import {tutorialProjects} from '../src/language/tutorial-projects.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'tutorial-project',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'A to-do app, a weather app, a calculator, Titanic, Iris or MNIST as the evidence.',
    why: 'Every course assigns these projects, so they show that a course was followed. A reader looks for something that somebody depends on.',
    mend: 'Lead with the smallest thing of yours that somebody uses, and one decision in it: a script for a club counts more than a course project.',
    leaves:
      'The same as a passing mention beside shipped work, and other things of the same name: a premium calculator, a person called Iris.',
    source: '"Hiring Python Developers: The Complete Guide" ("Only tutorial or bootcamp projects")'
  },
  messages: {
    tutorial:
      '"{{project}}" is what every course assigns, so it proves little. Lead with something that somebody uses, however small, and one decision in it.'
  },
  options: {},
  examples: {
    bad: [
      {
        text: '- >>Titanic Survival Prediction<<: a forest with 82% accuracy\n- a rota for a sailing club with 60 members'
      },
      {text: 'My strongest project is >>a to-do app<< with a login.'},
      {text: 'I trained a model on the >>Titanic data<<.'},
      {text: 'On GitHub you find my work: >>a weather app and a hangman game<<.'}
    ],
    good: [
      {text: '- Ice warnings for the Titanic exhibition: 40 screens, one feed, two years'},
      {text: 'My code samples and my portfolio website are linked below.'},
      {text: 'My strongest project is the rota of a sailing club; 60 members use it.'},
      {text: 'I wrote the interest calculator that our bank prints its offers with.'},
      {
        text: 'A to-do app taught me forms years ago; the rota taught me what happens when two people save at once.'
      }
    ]
  },
  *check({letter}) {
    for (const found of tutorialProjects(letter)) {
      yield {messageId: 'tutorial', span: spanOf(found), data: {project: textOf(found)}}
    }
  }
})
