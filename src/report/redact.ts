import {parseLetter} from '../letter/parse-letter.ts'
import type {Diagnostic, DiagnosticLocation, LintedFile} from '../lint/diagnostic.ts'
import type {AnyRule} from '../lint/rule.ts'
import {maskFor, maskSource, unfilled} from './masks.ts'

/**
 * A result without what is private in it, for logs that anybody may read. Messages keep what the rule says and lose what it
 * quotes; the text keeps its shape, so that every line and column stays right, and loses its letters and digits. Fixes and
 * suggestions hold words of the letter and would be wrong if they were masked, so they are left out.
 */
export function redact<File extends LintedFile & {readonly unfixed?: string | undefined}>(
  file: File,
  rules: ReadonlyMap<string, AnyRule>
): File {
  const mask = maskFor(file.source === undefined ? [] : namesIn(file.source, file.filePath))
  const diagnostic = (message: Diagnostic): Diagnostic => redactDiagnostic(message, rules, mask)
  const {output: _output, unfixed: _unfixed, ...rest} = file
  return {
    // What is left out is optional, but TypeScript does not see that of a generic type.
    ...(rest as File),
    messages: file.messages.map(diagnostic),
    suppressedMessages: file.suppressedMessages.map(diagnostic),
    source: file.source === undefined ? undefined : maskSource(file.source)
  }
}

type Mask = (text: string) => string

function redactDiagnostic(
  {fix: _fix, suggestions: _suggestions, ...rest}: Diagnostic,
  rules: ReadonlyMap<string, AnyRule>,
  mask: Mask
): Diagnostic {
  const {suppressions, clLint} = rest
  return {
    ...rest,
    message: redactMessage(rest, rules, mask),
    ...(suppressions && {
      suppressions: suppressions.map(({kind, justification}) => ({kind, justification: mask(justification)}))
    }),
    ...(clLint?.relatedLocations && {
      clLint: {...clLint, relatedLocations: clLint.relatedLocations.map((place) => related(place, mask))}
    })
  }
}

function redactMessage(
  {ruleId, messageId, message, fatal}: Diagnostic,
  rules: ReadonlyMap<string, AnyRule>,
  mask: Mask
): string {
  // Whatever a rule threw may hold a piece of the letter.
  if (fatal && ruleId !== null) return `The rule "${ruleId}" crashed on this letter.`
  const messages = ruleId === null ? undefined : rules.get(ruleId)?.messages
  const template =
    messages && messageId !== undefined && Object.hasOwn(messages, messageId)
      ? messages[messageId]
      : undefined
  return template === undefined ? mask(message) : unfilled(template, message)
}

/** "The posting's title: Data Engineer" says behind its colon what the posting says. */
const related = (place: DiagnosticLocation, mask: Mask): DiagnosticLocation => ({
  ...place,
  message: mask(place.message.replace(/:\s[^]*$/, ': …'))
})

const namedParts = ['header', 'salutation', 'sign-off', 'signature'] as const
const ordinary = new Set(
  'dear hello hi hey to whom it may concern sir madam mr mrs ms mx dr prof professor team hiring manager kind best warm regards sincerely yours faithfully truly the and of for with re subject thank thanks you'.split(
    ' '
  )
)

/** Words in the head and the foot of a letter that may be names of people or companies. */
function namesIn(source: string, filePath: string): string[] {
  const letter = parseLetter(source, {format: /\.te?xt$/i.test(filePath) ? 'text' : 'markdown'})
  const words = namedParts
    .flatMap((part) => letter.part(part))
    .flatMap(({text}) => text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [])
  return [...new Set(words)].filter((word) => !ordinary.has(word.toLowerCase()))
}
