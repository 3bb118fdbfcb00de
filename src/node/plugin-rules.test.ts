import {describe, expect, test} from 'vitest'
import {namespaceOf, PluginProblem, readPlugin} from './plugin-rules.ts'

const rule = {id: 'no-acme', docs: {summary: 'Acme.'}, messages: {found: 'Acme.'}, check: () => []}
const idsOf = (module: object): readonly string[] => {
  const content = readPlugin(module, 'acme')
  return content.kind === 'rules' ? content.rules.map(({id}) => id) : [content.kind]
}

test.each([
  ['cl-lint-plugin-acme', 'acme'],
  ['@corp/cl-lint-plugin-acme', '@corp/acme'],
  ['@corp/cl-lint-plugin', '@corp'],
  ['cover-rules', 'cover-rules'],
  ['@corp/rules', '@corp/rules']
])('namespace of %s', (name, namespace) => {
  expect(namespaceOf(name)).toBe(namespace)
})

describe('what a module may export', () => {
  test.each<[string, object, readonly string[]]>([
    ['a rule', {default: rule}, ['acme/no-acme']],
    ['a list of rules', {default: [rule, {...rule, id: 'two'}]}, ['acme/no-acme', 'acme/two']],
    ["ESLint's plug-in", {default: {meta: {name: 'x'}, rules: {'no-acme': rule}}}, ['x/no-acme']],
    ['its short name', {default: {meta: {name: 'cl-lint-plugin-x'}, rules: [rule]}}, ['x/no-acme']],
    ['its namespace', {default: {meta: {name: 'x', namespace: '@y/z'}, rules: [rule]}}, ['@y/z/no-acme']],
    ['rules that go by their key', {default: {rules: {two: {...rule, id: undefined}}}}, ['acme/two']],
    ['named exports', {rules: {'no-acme': rule}}, ['acme/no-acme']],
    ['CommonJS made from TypeScript', {default: {__esModule: true, default: rule}}, ['acme/no-acme']],
    ['a retext plug-in', {default: () => undefined}, ['retext']]
  ])('%s', (_name, module, ids) => {
    expect(idsOf(module)).toEqual(ids)
  })

  test('a rule of a class keeps its `this`', () => {
    class Rule {
      id = 'no-acme'
      docs = {summary: 'Acme.'}
      messages = {found: 'Acme.'}
      check(): readonly string[] {
        return [this.id]
      }
    }
    const content = readPlugin({default: new Rule()}, 'acme')
    const [read] = content.kind === 'rules' ? content.rules : []
    expect(read).toMatchObject({severity: 'warn', category: 'user', options: {}})
    expect([...(read?.check({} as never) ?? [])]).toEqual(['no-acme'])
  })
})

describe('what is no plug-in is told in one line', () => {
  const named = (changes: object) => ({default: {...rule, ...changes}})
  test.each<[object, string]>([
    [{}, 'it exports no rule; export a rule made by defineRule'],
    [{default: 3}, 'it exports a number'],
    [{default: null}, 'it exports nothing'],
    [{default: {rules: {}}}, 'it exports no rule'],
    [{default: {rules: 'x'}}, 'its "rules" is a string, not a mapping or a list'],
    [{default: {rules: {a: 3}}}, 'its rule "a" is a number, not a rule'],
    [{default: [null]}, 'its rule 1 is nothing, not a rule'],
    [{default: {meta: {namespace: 'A b'}, rules: [rule]}}, '"A b" in its meta is no namespace'],
    [named({id: undefined}), 'its rule has no id'],
    [named({id: 'No Acme'}), 'rule "No Acme" has the id "No Acme"; write one in kebab-case'],
    [named({mesages: {}}), 'rule "no-acme" has an unknown key "mesages"; did you mean "messages"?'],
    [named({check: undefined}), 'rule "no-acme" has no function "check" (nothing)'],
    [named({messages: {}}), 'rule "no-acme" has no "messages"'],
    [named({messages: {found: 3}}), 'rule "no-acme" has no "messages"'],
    [named({docs: undefined}), 'rule "no-acme" has no "docs" with a "summary"'],
    [named({options: {max: 3}}), 'has "options" that are not each'],
    [named({severity: 'warning'}), 'has the severity "warning"; write off, warn, error'],
    [named({needs: 'job'}), 'needs "job"; it can need posting'],
    [named({when: 'x'}), 'has a "when" that is no regular expression'],
    [named({examples: []}), 'has "examples" that are not {bad: […], good: […]}']
  ])('%#', (module, message) => {
    expect(() => readPlugin(module, 'acme')).toThrow(PluginProblem)
    expect(() => readPlugin(module, 'acme')).toThrow(message)
  })
})
