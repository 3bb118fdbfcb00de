import {rules} from '../../rules/index.ts'
import {bodyWords} from '../letter/body.ts'
import {parseLetter} from '../letter/parse-letter.ts'
import type {Config} from '../lint/config.ts'
import type {Diagnostic} from '../lint/diagnostic.ts'
import {lintLetter} from '../lint/lint-letter.ts'
import {preset, type PresetName} from '../lint/presets.ts'
import {resolveSettings} from '../lint/resolve-settings.ts'
import {type Answer, compareWithPosting} from '../posting/comparison.ts'
import type {Posting} from '../posting/posting.ts'
import {readPosting} from '../posting/read-posting.ts'

/** All that the page knows when it lints. */
export interface Input {
  readonly letter: string
  readonly posting: string
  readonly preset: PresetName
  /** Rules that were switched by hand, on or off. */
  readonly switched: ReadonlyMap<string, boolean>
  /** `YYYY-MM-DD`. */
  readonly today: string
}

export interface Output {
  readonly messages: readonly Diagnostic[]
  /** What the letter makes of its posting; empty without one. */
  readonly answers: readonly Answer[]
  /** Words of the body. */
  readonly words: number
}

/** Whether a rule is on: as switched by hand, else as the preset has it. */
export function isOn(id: string, name: PresetName, switched: Input['switched']): boolean {
  const input = preset(name, rules).rules?.[id]
  return switched.get(id) ?? (input !== undefined && input !== 'off')
}

/** Lints a letter, nothing but the core behind it: no Node, no files. Front matter is passed over. */
export function lintInput({letter: source, posting: text, preset, switched, today}: Input): Output {
  const letter = parseLetter(source)
  const posting = text.trim() === '' ? undefined : readPosting(text, {name: 'posting'})
  const config: Config = {extends: [preset], rules: switchedRules(switched)}
  const settings = resolveSettings([{config, source: 'playground'}], {rules, filename: 'letter.md', today})
  const {messages} = lintLetter(letter, {settings, rules, posting, filename: 'letter.md'})
  return {messages, answers: posting ? answersTo(posting) : [], words: bodyWords(letter).length}

  function answersTo(read: Posting): readonly Answer[] {
    return source.trim() === '' ? [] : compareWithPosting(letter, read)
  }
}

/** A rule that is switched on reports at its own severity, or as a warning where that is off. */
const switchedRules = (switched: Input['switched']): NonNullable<Config['rules']> =>
  Object.fromEntries(
    rules.flatMap(({id, severity}) => {
      const on = switched.get(id)
      if (on === undefined) return []
      return [[id, on ? (severity === 'off' ? 'warn' : severity) : 'off'] as const]
    })
  )
