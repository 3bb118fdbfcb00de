import type {AnyRule} from '../src/lint/rule.ts'
import wordCount from './word-count.ts'
import bannedOpener from './banned-opener.ts'
import asyncCpuBound from './async-cpu-bound.ts'
import freeThreadingVersion from './free-threading-version.ts'
import freeThreadingHype from './free-threading-hype.ts'
import threadsCpuBound from './threads-cpu-bound.ts'
import pythonFeatureVersion from './python-feature-version.ts'
import toolMisuse from './tool-misuse.ts'
import impossibleExperience from './impossible-experience.ts'
import outdatedPython from './outdated-python.ts'
import genericSalutation from './generic-salutation.ts'
import bannedCloser from './banned-closer.ts'
import closingAvailability from './closing-availability.ts'
import missingNextStep from './missing-next-step.ts'
import paragraphCount from './paragraph-count.ts'
import consecutiveI from './consecutive-i.ts'
import repeatedWord from './repeated-word.ts'
import placeholder from './placeholder.ts'
import leftoverNotes from './leftover-notes.ts'

/** Every built-in rule, in the order of the catalogue: the one place where a rule is registered. */
export const rules: readonly AnyRule[] = [
  wordCount,
  bannedOpener,
  asyncCpuBound,
  freeThreadingVersion,
  freeThreadingHype,
  threadsCpuBound,
  pythonFeatureVersion,
  toolMisuse,
  impossibleExperience,
  outdatedPython,
  genericSalutation,
  bannedCloser,
  closingAvailability,
  missingNextStep,
  paragraphCount,
  consecutiveI,
  repeatedWord,
  placeholder,
  leftoverNotes
]
