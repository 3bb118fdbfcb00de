export {defineRule} from './lint/rule.ts'
export type {Example} from './lint/rule.ts'
export {compose, type Composed, type Slot} from './testing/neutral-letter.ts'
export {
  RuleTester,
  type ExpectedError,
  type InvalidCase,
  type RuleTests,
  type ValidCase
} from './testing/rule-tester.ts'
