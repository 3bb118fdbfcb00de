import type {AnyRule} from '../src/lint/rule.ts'
import bannedOpener from './banned-opener.ts'
import asyncCpuBound from './async-cpu-bound.ts'
import freeThreadingVersion from './free-threading-version.ts'
import freeThreadingHype from './free-threading-hype.ts'
import threadsCpuBound from './threads-cpu-bound.ts'
import pythonFeatureVersion from './python-feature-version.ts'
import toolMisuse from './tool-misuse.ts'
import impossibleExperience from './impossible-experience.ts'
import outdatedPython from './outdated-python.ts'

/** Every built-in rule, in the order of the catalogue: the one place where a rule is registered. */
export const rules: readonly AnyRule[] = [
  bannedOpener,
  asyncCpuBound,
  freeThreadingVersion,
  freeThreadingHype,
  threadsCpuBound,
  pythonFeatureVersion,
  toolMisuse,
  impossibleExperience,
  outdatedPython
]
