import type {Config, RuleInput} from './config.ts'
import type {AnyRule} from './rule.ts'

export type PresetName = 'cl-lint:mission' | 'cl-lint:recommended' | 'cl-lint:strict' | 'cl-lint:all'

const severities: Readonly<Record<PresetName, (rule: AnyRule) => RuleInput | undefined>> = {
  'cl-lint:mission': (rule) => (rule.category === 'mission' ? rule.severity : undefined),
  'cl-lint:recommended': (rule) => rule.severity,
  // A plug-in's rule that is off waits to be asked for by name; only `all` asks for everything.
  'cl-lint:strict': (rule) => (rule.category === 'user' ? rule.severity : atLeastWarn(rule)),
  'cl-lint:all': atLeastWarn
}

/** The presets, mildest first. */
export const presetNames = Object.keys(severities) as readonly PresetName[]

/** The preset that counts where no config names one. */
export const defaultPreset: PresetName = 'cl-lint:recommended'

export const isPresetName = (name: string): name is PresetName => Object.hasOwn(severities, name)

/**
 * The config that a preset stands for: `mission` the seven rules that the tool exists for, `recommended` each rule at its
 * severity, `strict` with what is off turned into a warning, `all` likewise with the rules of plug-ins.
 */
export function preset(name: PresetName, rules: readonly AnyRule[]): Config {
  const inputs: Record<string, RuleInput> = {}
  for (const rule of rules) {
    const input = severities[name](rule)
    if (input !== undefined) inputs[rule.id] = input
  }
  return {rules: inputs}
}

function atLeastWarn({severity}: AnyRule): RuleInput {
  return severity === 'off' ? 'warn' : severity
}
