import type {Severity} from '../lint/rule.ts'
import {type AnyRule, type Finding, defineRule} from '../lint/rule.ts'
import type {Letter} from '../letter/letter.ts'

/** A small rule for tests: reports every place of a word in a letter's source, `limit` places at most. */
export function wordRule(
  word: string,
  changes: Partial<
    Pick<AnyRule, 'id' | 'category' | 'severity' | 'needs' | 'yieldsTo' | 'fixable' | 'options'>
  > & {
    readonly severity?: Severity
    readonly replacement?: string
  } = {}
): AnyRule {
  const {replacement, ...rest} = changes
  const rule = defineRule<{limit: number}, 'found'>({
    id: `no-${word}`,
    docs: {
      summary: `The word “${word}”.`,
      why: 'Tests need something to find.',
      mend: 'Write another word.',
      source: 'this test'
    },
    category: 'craft',
    severity: 'warn',
    messages: {found: 'Found "{{word}}".'},
    options: {limit: {type: 'integer', minimum: 0, default: 1000, description: 'Places reported at most.'}},
    examples: {bad: [], good: []},
    check({letter, options}) {
      return places(letter, word)
        .slice(0, options.limit)
        .map((span): Finding<'found'> => ({
          messageId: 'found',
          span,
          data: {word},
          ...(replacement !== undefined && {fix: {span, text: replacement}})
        }))
    }
  })
  return {...rule, fixable: replacement !== undefined, ...rest}
}

const places = ({source, comments}: Letter, word: string) =>
  [...source.matchAll(new RegExp(`\\b${word}\\b`, 'g'))]
    .map(({index}) => ({start: index, end: index + word.length}))
    .filter(({start}) => !comments.some(({span}) => span.start < start && start < span.end))
