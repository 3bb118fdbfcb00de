import {expect, test} from 'vitest'
import {wordRule} from '../testing/word-rule.ts'
import {catalogue, ruleTables, withRuleTables} from './generate.ts'

const rules = [wordRule('foo', {severity: 'error', needs: 'posting'}), wordRule('bar', {category: 'mission'})]

test('a table for each category links every rule', () => {
  expect(ruleTables(rules, 'rules/README.md')).toBe(`**Opening, closing and substance**

| rule | default | reports |
| --- | --- | --- |
| [\`no-foo\`](rules/README.md#no-foo) | error, needs a posting | The word “foo”. |

**What the tool exists for**

| rule | default | reports |
| --- | --- | --- |
| [\`no-bar\`](rules/README.md#no-bar) | warn | The word “bar”. |`)
})

test('the catalogue holds each rule under a heading that its links reach', () => {
  for (const {id} of rules) expect(catalogue(rules)).toContain(`\n\n## ${id}\n\n`)
})

test('only what stands between the marks of a README changes', () => {
  const readme = 'before\n<!-- rules:begin -->\nold\n<!-- rules:end -->\nafter'
  const changed = withRuleTables(readme, 'new\n')
  expect(changed).toBe('before\n<!-- rules:begin -->\n\nnew\n\n<!-- rules:end -->\nafter')
  expect(withRuleTables(changed, 'new\n')).toBe(changed)
  expect(() => withRuleTables('no marks', '')).toThrow('README.md lacks')
})
