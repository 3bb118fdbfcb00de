import {expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {tutorialProjects} from './tutorial-projects.ts'
import {textOf} from '../letter/token-span.ts'

const projects = (text: string): string[] =>
  tutorialProjects(parseLetter(`Dear Ms. Okoye,\n\n${text}\n\nKind regards,\nIda Berg`)).map(textOf)

it.each([
  ['I built a small to-do app.', ['a small to-do app']],
  [
    'My proof is a quiz game, a weather app and a calculator.',
    ['a quiz game, a weather app and a calculator']
  ],
  ['Look at the to-do list that I coded: it is my best work.', ['to-do list']],
  ['I trained a network on MNIST.', ['MNIST']]
])('finds what is offered in "%s"', (text, expected) => {
  expect(projects(text)).toEqual(expected)
})

it.each([
  'I built the premium calculator of an insurer.',
  'I built a to-do app. At work I answer for the rota of a clinic.',
  'I never built a to-do app.',
  'The to-do app was the least of it.',
  'Iris and I wrote the importer.'
])('is silent on "%s"', (text) => {
  expect(projects(text)).toEqual([])
})
