import {expect, test} from 'vitest'
import {wordRule} from '../testing/word-rule.ts'
import {explainRule} from './explain.ts'

const rule = {
  ...wordRule('foo', {needs: 'posting.title', replacement: 'bar', severity: 'error'}),
  examples: {
    bad: [{text: 'A >>foo<<.', posting: 'Engineer', options: {limit: 1}}],
    good: [{text: 'Code:\n\n```\nx\n```'}]
  }
}

test('explains a rule in Markdown', () => {
  expect(explainRule(rule, 2)).toBe(`## no-foo

The word “foo”.

Default: error · \`--fix\` · needs a posting with a title

### Why readers mind

Tests need something to find.

### How to mend it

Write another word.

### Options

- \`limit\` (integer from 0, default \`1000\`): Places reported at most.

### Reported

With \`{"limit":1}\`, in the letter:

\`\`\`text
A >>foo<<.
\`\`\`

to the posting:

\`\`\`text
Engineer
\`\`\`

### Not reported

\`\`\`\`text
Code:

\`\`\`
x
\`\`\`
\`\`\`\`

### Source

this test`)
})

test('keeps what looks like a tag, outside code', () => {
  const docs = {...rule.docs, summary: 'Text such as <Company> or `<Name>`, not 1 < 2.'}
  expect(explainRule({...rule, docs})).toContain('Text such as \\<Company> or `<Name>`, not 1 < 2.')
})
