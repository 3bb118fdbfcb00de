import path from 'node:path'
import {loadPhraseFile} from '../../node/phrase-files.ts'
import {UsageError} from '../../node/usage-error.ts'
import {printable} from '../../report/escape.ts'
import {count} from '../../report/plural.ts'
import {type ExampleFailure, runPhraseTests, runRuleExamples} from '../../testing/phrase-tests.ts'
import {paintFor} from '../paint.ts'
import {print} from '../terminal.ts'
import type {ConfigOptions} from './rules.ts'

interface Tested {
  readonly rules: number
  readonly examples: number
  readonly failures: readonly ExampleFailure[]
}

/** Runs the examples that the rules of a file bring along: 0 if all hold, 1 if not. */
export async function testRules(name: string, {plugins}: Pick<ConfigOptions, 'plugins'>): Promise<number> {
  const file = path.resolve(name)
  const isCode = /\.[cm]?[jt]s$/.test(file)
  if (isCode && !plugins) throw new UsageError(`${name}: this file is code, and --no-plugins runs none`)
  const {rules, examples, failures} = isCode ? await testModule(file, name) : await testPhrases(file, name)
  const {red, green, dim} = await paintFor(undefined, 1)
  for (const {ruleId, kind, line, message, shown} of failures) {
    const place = line === undefined ? name : `${name}:${line}`
    print(`${place}: ${ruleId}: this ${kind} example ${printable(message)}\n`)
    print(
      `${dim(
        shown
          .trimEnd()
          .split('\n')
          .map((text) => `    ${printable(text)}`)
          .join('\n')
      )}\n\n`
    )
  }
  const sum = `${name}: ${count(rules, 'rule')}, ${count(examples, 'example')}`
  if (failures.length > 0) print(`${red('✖')} ${sum}, ${failures.length} failed\n`)
  else if (examples === 0) print(`${sum}: nothing to run; give the rules "bad" and "good" examples\n`)
  else print(`${green('✔')} ${sum}, all as they should be\n`)
  return failures.length > 0 ? 1 : 0
}

async function testPhrases(file: string, name: string): Promise<Tested> {
  const read = await loadPhraseFile(file, name)
  const examples = read.reduce((sum, {tests}) => sum + tests.length, 0)
  return {rules: read.length, examples, failures: runPhraseTests(read)}
}

async function testModule(file: string, name: string): Promise<Tested> {
  const {PluginLoader} = await import('../../node/load-plugins.ts')
  const loader = new PluginLoader(() => name)
  const rules = await loader.load(file, file, name)
  const examples = rules.reduce((sum, rule) => sum + rule.examples.bad.length + rule.examples.good.length, 0)
  return {rules: rules.length, examples, failures: rules.flatMap(runRuleExamples)}
}
