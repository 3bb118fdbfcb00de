import type {Letter, Span} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'
import {parseLetter} from '../letter/parse-letter.ts'
import {readYaml} from '../letter/yaml.ts'
import type {Diagnostic} from '../lint/diagnostic.ts'
import {fixLetter} from '../lint/fix-letter.ts'
import {lintLetter} from '../lint/lint-letter.ts'
import {resolveSettings} from '../lint/resolve-settings.ts'
import {defaultOptions} from '../lint/options.ts'
import type {AnyRule, Example} from '../lint/rule.ts'
import type {Subject} from '../lint/run-rule.ts'
import {readPosting} from '../posting/read-posting.ts'
import {type Marked, readMarks, writeMarks} from './marks.ts'
import {compose} from './neutral-letter.ts'
import {asWritten, type Spelling} from './spellings.ts'

/** Reference date of examples that name none. */
export const exampleDate = '2026-11-20'

export type ExampleKind = 'bad' | 'good'

/** What one rule says about one example. */
export interface ExampleRun {
  /** The letter with `>>…<<` around what should be found. */
  readonly expected: string
  /** The letter with `>>…<<` around what was found. */
  readonly actual: string
  readonly messages: readonly Diagnostic[]
  /** The letter after fixes. */
  readonly fixed: string
}

/** An example made into what a rule looks at. */
export function subjectOf(example: Example, source: string): Subject & {readonly letter: Letter} {
  const {format = 'markdown', pages, posting, others, today = exampleDate} = example
  return {
    letter: parseLetter(source, {format, pages, yaml: readYaml}),
    posting: posting === undefined ? undefined : readPosting(posting, {name: 'posting.txt'}),
    filename: format === 'markdown' ? 'letter.md' : 'letter.txt',
    settings: {today, vocabulary: {technologies: [], sources: [], allow: []}},
    others
  }
}

/** The options that a rule has in an example. */
export const optionsOf = (rule: AnyRule, example: Example): Readonly<Record<string, unknown>> => ({
  ...defaultOptions(rule),
  ...example.options
})

/** An example's letter, and what its marks say should be found there; a good example has no marks. */
export function letterOf(example: Example, kind: ExampleKind, spelling: Spelling = asWritten): Marked {
  const source = spelling.spell(compose(example.slot ?? 'body', example.text).source)
  return kind === 'bad' ? readMarks(source) : {text: source, spans: []}
}

/** Lints an example with one rule alone. */
export function runExample(
  rule: AnyRule,
  example: Example,
  kind: ExampleKind,
  spelling: Spelling = asWritten
): ExampleRun {
  const {text: source, spans} = letterOf(example, kind, spelling)
  const config = {extends: [], rules: {[rule.id]: ['warn', example.options ?? {}]}} as const
  const lint = (text: string) => {
    const {letter, filename, posting, settings, others} = subjectOf(example, text)
    const {today} = settings
    const {frontMatter} = letter
    const layers = [{config, source: 'example'}]
    return lintLetter(letter, {
      settings: resolveSettings(layers, {rules: [rule], filename, today, frontMatter}),
      rules: [rule],
      posting,
      filename,
      others
    })
  }
  const {messages} = lint(source)
  const lines = new LineIndex(source)
  const found = messages.map((message) => spanOf(message, lines))
  return {
    expected: writeMarks({text: source, spans}),
    actual: writeMarks({text: source, spans: found}),
    messages,
    fixed: rule.fixable ? fixLetter(source, lint).output : source
  }
}

const spanOf = ({line, column, endLine, endColumn}: Diagnostic, lines: LineIndex): Span => ({
  start: lines.lineStart(line) + column - 1,
  end: lines.lineStart(endLine) + endColumn - 1
})
