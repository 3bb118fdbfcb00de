import type {Diagnostic} from '../lint/diagnostic.ts'
import {askNames} from '../posting/describe-posting.ts'
import type {Answer} from '../posting/comparison.ts'
import {severityName} from '../report/severity-name.ts'
import type {AnyRule} from '../lint/rule.ts'
import {element} from './dom.ts'

const signs = {1: '▲', 2: '●'} as const

export interface NoteActions {
  /** Selects the words in the letter. */
  readonly show: (message: Diagnostic) => void
  /** Switches the rule of a note off. */
  readonly silence: (ruleId: string) => void
}

/** The notes as list items, in the order of the letter. */
export const noteItems = (
  messages: readonly Diagnostic[],
  rules: ReadonlyMap<string, AnyRule>,
  actions: NoteActions
): readonly HTMLLIElement[] => messages.map((message) => noteItem(message, rules, actions))

function noteItem(
  message: Diagnostic,
  rules: ReadonlyMap<string, AnyRule>,
  actions: NoteActions
): HTMLLIElement {
  const {severity, ruleId, line, suggestions = []} = message
  const kind = severityName(message)
  const show = element('button', {type: 'button', class: 'show'}, `Line ${line}`)
  show.setAttribute('aria-label', `Show line ${line} in the letter: ${ruleId ?? kind}`)
  show.addEventListener('click', () => actions.show(message))
  const head = element(
    'p',
    {class: 'head'},
    element('span', {'aria-hidden': 'true', class: 'sign'}, signs[severity]),
    ' ',
    element('strong', {class: 'severity'}, kind),
    ' ',
    element('code', {}, ruleId ?? ''),
    ' ',
    show
  )
  const docs = ruleId === null ? undefined : rules.get(ruleId)?.docs
  const item = element('li', {class: `note ${kind}`}, head, element('p', {}, message.message))
  for (const {desc} of suggestions) item.append(element('p', {class: 'soft'}, `Suggestion: ${desc}`))
  if (ruleId !== null && docs) {
    const off = element('button', {type: 'button'}, `Switch ${ruleId} off`)
    off.addEventListener('click', () => actions.silence(ruleId))
    item.append(
      element(
        'details',
        {},
        element('summary', {}, 'Why readers mind, and what to do'),
        element('p', {}, docs.why),
        element('p', {}, docs.mend),
        off
      )
    )
  }
  return item
}

/** What a letter makes of its posting, as list items. */
export const answerItems = (answers: readonly Answer[]): readonly HTMLLIElement[] =>
  answers.map(({topic, facts, met, instead}) => {
    const values = facts.map(({value}) => value).join(' or ')
    const state = met
      ? 'in the letter'
      : instead === undefined
        ? 'not in the letter'
        : `the letter has ${instead}`
    return element(
      'li',
      {class: met ? 'met' : 'unmet'},
      element('span', {'aria-hidden': 'true', class: 'sign'}, met ? '✓' : '✗'),
      ` ${topicNames[topic]}: ${values} `,
      element('span', {class: 'soft'}, `(${state})`)
    )
  })

const topicNames: Readonly<Record<Answer['topic'], string>> = {
  ...askNames,
  title: 'Title',
  company: 'Company',
  required: 'Required',
  nice: 'Nice to have',
  length: 'At most'
}
