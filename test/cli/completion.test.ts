import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {commandNames, flags} from '../../src/cli/flags.ts'
import {folder, run} from './run.ts'

const script = (shell: string): string => run(['completion', shell]).out

/** What bash offers for the last of these words. */
function offered(words: readonly string[], cwd: string): readonly string[] {
  const all = ['cl-lint', ...words].map((word) => `'${word}'`).join(' ')
  const code = `${script('bash')}
COMP_WORDS=(${all}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _cl_lint
printf '%s\\n' "\${COMPREPLY[@]}"`
  const {stdout, stderr, status} = spawnSync('bash', ['-uc', code], {cwd, encoding: 'utf8'})
  expect({stderr, status}).toEqual({stderr: '', status: 0})
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .sort()
}

test.skipIf(process.platform === 'win32')('bash offers commands, flags, formats, rules and files', () => {
  const cwd = folder({'my essay.md': '', 'in/a.md': ''})
  expect(offered([''], cwd)).toEqual([...commandNames, 'in', 'my essay.md'].sort())
  expect(offered(['ex'], cwd)).toEqual(['explain'])
  expect(offered(['my'], cwd)).toEqual(['my essay.md'])
  expect(offered(['--sup'], cwd)).toEqual(['--suppress-all', '--suppress-rule', '--suppressions-location'])
  expect(offered(['letter.md', '-f', 'js'], cwd)).toEqual(['json', 'json-with-metadata'])
  expect(offered(['letter.md', '--suppress-rule', 'banned-'], cwd)).toEqual([
    'banned-closer',
    'banned-opener'
  ])
  expect(offered(['explain', ''], cwd)).toEqual(rules.map(({id}) => id).sort())
  expect(offered(['rules', '--j'], cwd)).toEqual(['--json'])
  expect(offered(['completion', ''], cwd)).toEqual(['bash', 'fish', 'zsh'])
  // Nothing of ours: then bash offers files.
  expect(offered(['letter.md', '--jd', ''], cwd)).toEqual([])
  expect(offered(['letter.md', ''], cwd)).toEqual([])
})

test.each(['bash', 'zsh', 'fish'])('%s knows every command and flag', (shell) => {
  const text = script(shell)
  for (const name of commandNames) expect(text).toMatch(new RegExp(`\\b${name}\\b`))
  for (const {name} of flags) expect(text).toMatch(new RegExp(`${shell === 'fish' ? '-l ' : '--'}${name}\\b`))
  for (const {id} of rules) expect(text).toContain(id)
})

test('another shell is told what there is', () => {
  const {code, out, err} = run(['completion', 'tcsh'])
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toContain('bash, zsh, fish')
})
