import type {Span} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'
import {parseLetter} from '../letter/parse-letter.ts'
import {readYaml} from '../letter/yaml.ts'
import {lintLetter} from '../lint/lint-letter.ts'
import type {PhrasePart} from '../lint/phrase-rules/phrase-file.ts'
import type {PhraseTest, ReadPhraseRule} from '../lint/phrase-rules/read-phrase-file.ts'
import {resolveSettings} from '../lint/resolve-settings.ts'
import type {AnyRule} from '../lint/rule.ts'
import {difference} from './difference.ts'
import {readMarks, writeMarks} from './marks.ts'
import {type ExampleKind, exampleDate, runExample} from './run-example.ts'

/** An example that does not do what it says. */
export interface ExampleFailure {
  readonly ruleId: string
  readonly kind: ExampleKind
  /** 1-based line in its file, if it is known. */
  readonly line: number | undefined
  /** What went wrong, in one line: "is not reported". */
  readonly message: string
  /** The example with `>>…<<` around what was reported. */
  readonly shown: string
}

/** Runs the examples that the rules of a phrase file bring along, each with its rule alone. */
export const runPhraseTests = (rules: readonly ReadPhraseRule[]): readonly ExampleFailure[] =>
  rules.flatMap(({rule, tests}) => tests.flatMap((test) => failureOf(rule, test) ?? []))

/** Runs the examples of a rule that is code. */
export function runRuleExamples(rule: AnyRule): readonly ExampleFailure[] {
  return (['bad', 'good'] as const).flatMap((kind) =>
    rule.examples[kind].flatMap((example) => {
      const {actual, expected, messages} = runExample(rule, example, kind)
      const fatal = messages.find((message) => message.fatal)
      if (actual === expected && !fatal && (kind === 'good' || messages.length > 0)) return []
      const message = fatal?.message ?? (kind === 'good' ? surplus : difference(expected, actual))
      return [{ruleId: rule.id, kind, line: undefined, message, shown: example.text}]
    })
  )
}

const surplus = 'is reported, and should not be'

function failureOf(rule: AnyRule, test: PhraseTest): ExampleFailure | undefined {
  const {example, kind, part, line} = test
  const written = typeof example === 'string' ? example : example.letter
  const failure = (message: string, shown = written): ExampleFailure => ({
    ruleId: rule.id,
    kind,
    line,
    message,
    shown
  })
  let marked
  try {
    marked = kind === 'bad' ? readMarks(written) : {text: written, spans: []}
  } catch {
    return failure('has marks, >> and <<, that do not pair')
  }
  const {text, spans} = marked
  const {source, from} = typeof example === 'string' ? inLetter(text, part) : {source: text, from: 0}
  const found = reportedIn(rule, source).map(({start, end}) => ({start: start - from, end: end - from}))
  const shown = writeMarks({text, spans: found.map((span) => within(span, text))})
  if (kind === 'good') return found.length === 0 ? undefined : failure(surplus, shown)
  if (found.length === 0) return failure('is not reported', text)
  if (spans.length === 0 || sameSpans(spans, found)) return undefined
  return failure('is reported in another place than it marks; this is what is reported', shown)
}

function reportedIn(rule: AnyRule, source: string): Span[] {
  const letter = parseLetter(source, {yaml: readYaml})
  const filename = 'letter.md'
  const config = {extends: [], rules: {[rule.id]: 'warn'}} as const
  const settings = resolveSettings([{config, source: 'example'}], {
    rules: [rule],
    filename,
    today: exampleDate,
    frontMatter: letter.frontMatter
  })
  const lines = new LineIndex(source)
  return lintLetter(letter, {settings, rules: [rule], filename}).messages.map((message) => ({
    start: lines.lineStart(message.line) + message.column - 1,
    end: lines.lineStart(message.endLine) + message.endColumn - 1
  }))
}

const salutation = 'Dear Ms. Lindqvist,'
const prose = 'For four years I have looked after the orders of a chain of bakeries.'
const signOff = 'Kind regards,'
const signature = 'Ingrid Maas'

/** A short letter with the text as one of its parts; where that part is not the body, the body says little. */
function inLetter(text: string, part: PhrasePart): {readonly source: string; readonly from: number} {
  const foot = `\n\n${signOff}\n${signature}\n`
  const frames: Readonly<Record<PhrasePart, readonly [before: string, after: string]>> = {
    header: ['', `\n\n${salutation}\n\n${prose}${foot}`],
    salutation: ['', `\n\n${prose}${foot}`],
    opening: [`${salutation}\n\n`, foot],
    body: [`${salutation}\n\n`, foot],
    closing: [`${salutation}\n\n`, foot],
    'sign-off': [`${salutation}\n\n${prose}\n\n`, `\n${signature}\n`],
    signature: [`${salutation}\n\n${prose}\n\n${signOff}\n`, '\n'],
    postscript: [`${salutation}\n\n${prose}${foot}\n${/^p\.? ?s\b/i.test(text) ? '' : 'P.S. '}`, '\n']
  }
  const [before, after] = frames[part]
  return {source: `${before}${text}${after}`, from: before.length}
}

const within = ({start, end}: Span, {length}: string): Span => ({
  start: Math.max(0, Math.min(start, length)),
  end: Math.max(0, Math.min(end, length))
})

const sameSpans = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every(({start, end}, index) => start === other[index]?.start && end === other[index].end)
