import {rules} from '../../rules/index.ts'
import {currentDate} from '../lint/current-date.ts'
import type {Diagnostic} from '../lint/diagnostic.ts'
import {defaultPreset, isPresetName, presetNames} from '../lint/presets.ts'
import {count} from '../report/plural.ts'
import {SourceLines} from '../report/source-lines.ts'
import {showMarks} from './backdrop.ts'
import {byId, element} from './dom.ts'
import {isOn, lintInput} from './linting.ts'
import {answerItems, noteItems} from './notes.ts'
import {RuleSwitches} from './rule-switches.ts'
import {samples} from './samples.ts'

// Long enough that nobody is reported to while a word is half typed, short enough to be at once.
const pause = 200

const letter = byId('letter', HTMLTextAreaElement)
const posting = byId('posting', HTMLTextAreaElement)
const backdrop = byId('marks', HTMLElement)
const presets = byId('preset', HTMLSelectElement)
const status = byId('status', HTMLElement)
const rulesById = new Map(rules.map((rule) => [rule.id, rule]))
const switched = new Map<string, boolean>()
let waiting: ReturnType<typeof setTimeout> | undefined

const switches = new RuleSwitches(byId('rules', HTMLElement), rules, (id, on) => {
  switched.set(id, on)
  update()
})

const chosenPreset = () => (isPresetName(presets.value) ? presets.value : defaultPreset)

function update(): void {
  clearTimeout(waiting)
  waiting = undefined
  const name = chosenPreset()
  switches.show((id) => isOn(id, name, switched))
  const source = letter.value
  if (source.trim() === '') {
    show(source, [], 'Write or paste a letter, or load a sample.')
    byId('answers', HTMLElement).replaceChildren()
    return
  }
  const {messages, answers, words} = lintInput({
    letter: source,
    posting: posting.value,
    preset: name,
    switched,
    today: currentDate()
  })
  const errors = messages.filter(({severity}) => severity === 2).length
  const problems =
    messages.length === 0
      ? '✔ Nothing to report'
      : `${count(errors, 'error')}, ${count(messages.length - errors, 'warning')}`
  show(source, messages, `${problems} · ${count(words, 'word')} in the body`)
  byId('answers', HTMLElement).replaceChildren(...answerItems(answers))
}

function show(source: string, messages: readonly Diagnostic[], summary: string): void {
  const lines = new SourceLines(source)
  const marks = messages.map((message) => {
    const [start, end] = lines.offsets(message)
    return {start, end, severity: message.severity}
  })
  showMarks(backdrop, source, marks)
  scrollAlong()
  byId('notes', HTMLElement).replaceChildren(
    ...noteItems(messages, rulesById, {show: select(lines), silence})
  )
  // Screen readers are told only what changes.
  if (status.textContent !== summary) status.textContent = summary
}

const select =
  (lines: SourceLines) =>
  (message: Diagnostic): void => {
    const [start, end] = lines.offsets(message)
    letter.focus()
    // Browsers scroll a field to its caret, not to its selection.
    letter.setSelectionRange(start, start)
    letter.blur()
    letter.focus()
    letter.setSelectionRange(start, end)
  }

function silence(ruleId: string): void {
  switched.set(ruleId, false)
  update()
  byId(`rule-${ruleId}`, HTMLInputElement).closest('details')?.setAttribute('open', '')
  byId(`rule-${ruleId}`, HTMLInputElement).focus()
}

function scrollAlong(): void {
  backdrop.scrollTop = letter.scrollTop
}

function typed(): void {
  // Marks of the text before would stand at the wrong words.
  showMarks(backdrop, letter.value, [])
  later()
}

function later(): void {
  clearTimeout(waiting)
  waiting = setTimeout(update, pause)
}

for (const name of presetNames) {
  const option = element('option', {value: name}, name.replace('cl-lint:', ''))
  option.selected = name === defaultPreset
  presets.append(option)
}
for (const {name, letter: text, posting: its} of samples) {
  const button = element('button', {type: 'button'}, name)
  button.addEventListener('click', () => {
    letter.value = text
    posting.value = its
    letter.scrollTop = 0
    update()
  })
  byId('samples', HTMLElement).append(element('li', {}, button))
}
letter.addEventListener('input', typed)
letter.addEventListener('scroll', scrollAlong)
posting.addEventListener('input', later)
presets.addEventListener('change', () => {
  switched.clear()
  update()
})
update()
