import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {bin, folder} from '../cli/run.ts'

const root = path.resolve(import.meta.dirname, '../..')

interface Step {
  readonly name: string
  readonly id?: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
  readonly 'working-directory'?: string
}

interface Action {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default: string}>>
  readonly outputs: Readonly<Record<string, {readonly value: string}>>
  readonly runs: {readonly using: string; readonly steps: readonly [Step, Step]}
}

const action = parse(fs.readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action
const [, lintStep] = action.runs.steps

/** Runs a step as a runner does: inputs put into its environment, the script by bash, outputs read from a file. */
function runStep(step: Step, inputs: Readonly<Record<string, string>>) {
  const runner = folder({'cl-lint/node_modules/.bin/.keep': '', output: '', summary: ''})
  fs.symlinkSync(bin, path.join(runner, 'cl-lint/node_modules/.bin/cl-lint'))
  const repository = path.join(runner, 'repository')
  fs.cpSync(path.join(root, 'fixtures/repo'), repository, {recursive: true})
  const valueOf = (name: string): string => inputs[name] ?? action.inputs[name]?.default ?? `no input ${name}`
  const filled = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => valueOf(name))
  const {stdout, stderr, status} = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    {
      cwd: path.join(repository, filled(step['working-directory'] ?? '.')),
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, filled(text)])),
        RUNNER_TEMP: runner,
        GITHUB_OUTPUT: path.join(runner, 'output'),
        GITHUB_STEP_SUMMARY: path.join(runner, 'summary')
      }
    }
  )
  const read = (name: string): string => fs.readFileSync(path.join(runner, name), 'utf8')
  return {code: status, stdout, stderr, outputs: read('output'), summary: read('summary'), repository}
}

test('every input is described and used, in the environment only', () => {
  const text = JSON.stringify(action.runs)
  for (const [name, {description, default: value}] of Object.entries(action.inputs)) {
    expect(description).toMatch(/^[^\n]{10,}$/)
    expect(typeof value).toBe('string')
    expect(text).toContain(`\${{ inputs.${name} }}`)
  }
  const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name = '']) => name)
  expect(used.filter((name) => !(name in action.inputs))).toEqual([])
  for (const {run, shell} of action.runs.steps) {
    expect(shell).toBe('bash')
    expect(run).not.toContain('${{')
  }
  const outputs = Object.entries(action.outputs)
  for (const [name, {value}] of outputs) {
    expect(value).toBe(`\${{ steps.lint.outputs.${name} }}`)
    expect(lintStep.run).toContain(`"${name}=`)
  }
})

test.skipIf(process.platform === 'win32')(
  'lints a repository: annotations, summary, SARIF, exit code',
  () => {
    const {code, stdout, stderr, outputs, summary, repository} = runStep(lintStep, {
      files: 'letters',
      'sarif-file': 'out/letters.sarif'
    })
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(stdout).toMatch(
      /^::error file=\S+osprey-data-engineer\.md,line=3,endLine=3,col=23,endColumn=\d+,title=cl-lint%3A title-mismatch::/m
    )
    expect(outputs).toBe(`sarif-file=${repository}/out/letters.sarif\nexit-code=1\n`)
    expect(summary).toContain('### cl-lint found')
    const log = JSON.parse(fs.readFileSync(path.join(repository, 'out/letters.sarif'), 'utf8')) as {
      runs: {results: object[]}[]
    }
    expect(log.runs[0]?.results.length).toBe(stdout.match(/^::(?:error|warning) /gm)?.length)
  }
)

test.skipIf(process.platform === 'win32')('inputs: several files, flags, gates, and nothing but data', () => {
  const clean = {files: 'letters/ferrymead-backend-engineer.md', summary: 'false'}
  expect(runStep(lintStep, clean)).toMatchObject({code: 0, stdout: '', outputs: 'exit-code=0\n', summary: ''})
  const soft = [
    '--rule',
    'title-mismatch: warn',
    '--rule',
    'company-mismatch: warn',
    '--rule',
    'banned-opener: "off"',
    '--rule',
    'placeholder: "off"'
  ]
  const two = {files: 'letters/osprey*\nletters/tallis*\n', args: soft.join('\n')}
  expect(runStep(lintStep, two)).toMatchObject({code: 0})
  expect(runStep(lintStep, {...two, 'max-warnings': '1'})).toMatchObject({code: 1, outputs: 'exit-code=1\n'})
  expect(runStep(lintStep, {...two, redact: 'true'}).stdout).not.toContain('Data Analyst')
  const injected = runStep(lintStep, {files: '$(touch owned)\n`touch owned`; touch owned\n--exit-zero'})
  expect(injected.code).toBe(2)
  expect(fs.existsSync(path.join(injected.repository, 'owned'))).toBe(false)
  expect(runStep(lintStep, {files: '.', 'working-directory': 'letters'}).code).toBe(1)
})

test('the hook for pre-commit runs the command on what letters may be', () => {
  const text = fs.readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')
  expect(parse(text)).toMatchObject([
    {id: 'cl-lint', entry: 'cl-lint', language: 'node', types_or: ['markdown', 'plain-text']}
  ])
})
