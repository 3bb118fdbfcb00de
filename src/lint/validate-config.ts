import {type Schema, Validator} from '@cfworker/json-schema'
import {ConfigError, type Config, type UnknownRules} from './config.ts'
import {type ConfigProblem, configProblem, keyPath} from './config-problem.ts'
import {configSchema} from './config-schema.ts'
import {didYouMean} from './nearest.ts'
import {plainData} from './plain-data.ts'
import {isPresetName, presetNames} from './presets.ts'
import type {AnyRule} from './rule.ts'

export interface ValidateOptions {
  /** Default `forbid`. */
  readonly unknownRules?: UnknownRules | undefined
}

/**
 * Checks what was read from a config file against the JSON Schema made from the rules, those of plug-ins included.
 * Returns it as plain data. Throws {@link ConfigError} with one line: source, key path, what is wrong, the nearest
 * right spelling.
 */
export function validateConfig(
  config: unknown,
  rules: readonly AnyRule[],
  source: string,
  {unknownRules = 'forbid'}: ValidateOptions = {}
): Config {
  const {data, problem} = plainData(config)
  const found = problem ?? schemaProblem(data, rules, unknownRules) ?? presetProblem(data as Config)
  if (!found) return data as Config
  const path = keyPath(found.path)
  throw new ConfigError(`${source}: ${path === '' ? 'the config' : `${path}:`} ${found.message}`)
}

interface Checker {
  readonly schema: Schema
  readonly validator: Validator
}

const checkers = {
  allow: new WeakMap<readonly AnyRule[], Checker>(),
  forbid: new WeakMap<readonly AnyRule[], Checker>()
}

function schemaProblem(
  data: unknown,
  rules: readonly AnyRule[],
  unknownRules: UnknownRules
): ConfigProblem | undefined {
  let checker = checkers[unknownRules].get(rules)
  if (!checker) {
    const schema = configSchema(rules, {unknownRules})
    checker = {schema, validator: new Validator(schema, '7')}
    checkers[unknownRules].set(rules, checker)
  }
  const {valid, errors} = checker.validator.validate(data)
  return valid ? undefined : configProblem(data, checker.schema, errors)
}

function presetProblem({extends: names = []}: Config): ConfigProblem | undefined {
  const index = names.findIndex((name) => name.startsWith('cl-lint:') && !isPresetName(name))
  if (index === -1) return undefined
  return {
    path: ['extends', String(index)],
    message: `there is no such preset${didYouMean(names[index] ?? '', presetNames)}`
  }
}
