import type {AnyRule} from '../src/lint/rule.ts'
import wordCount from './word-count.ts'
import bannedOpener from './banned-opener.ts'
import techListPadding from './tech-list-padding.ts'
import asyncCpuBound from './async-cpu-bound.ts'
import freeThreadingVersion from './free-threading-version.ts'
import unsourcedSalary from './unsourced-salary.ts'
import titleMismatch from './title-mismatch.ts'
import freeThreadingHype from './free-threading-hype.ts'
import threadsCpuBound from './threads-cpu-bound.ts'
import pythonFeatureVersion from './python-feature-version.ts'
import toolMisuse from './tool-misuse.ts'
import impossibleExperience from './impossible-experience.ts'
import outdatedPython from './outdated-python.ts'
import unsourcedStatistic from './unsourced-statistic.ts'
import unmeasuredPercentage from './unmeasured-percentage.ts'
import salaryNotABand from './salary-not-a-band.ts'
import blendedSalarySources from './blended-salary-sources.ts'
import blsPythonDeveloper from './bls-python-developer.ts'
import salaryExpectation from './salary-expectation.ts'
import aiDenial from './ai-denial.ts'
import aiFiller from './ai-filler.ts'
import genericSalutation from './generic-salutation.ts'
import bannedCloser from './banned-closer.ts'
import closingAvailability from './closing-availability.ts'
import missingNextStep from './missing-next-step.ts'
import specialtyBlur from './specialty-blur.ts'
import fundamentalsHeadline from './fundamentals-headline.ts'
import missingDecision from './missing-decision.ts'
import buzzword from './buzzword.ts'
import degreeApology from './degree-apology.ts'
import tutorialProject from './tutorial-project.ts'
import paragraphCount from './paragraph-count.ts'
import consecutiveI from './consecutive-i.ts'
import readability from './readability.ts'
import repeatedWord from './repeated-word.ts'
import placeholder from './placeholder.ts'
import leftoverNotes from './leftover-notes.ts'
import companyMismatch from './company-mismatch.ts'
import companyMissing from './company-missing.ts'
import postingKeywords from './posting-keywords.ts'
import techNameCase from './tech-name-case.ts'

/** Every built-in rule, in the order of the catalogue: the one place where a rule is registered. */
export const rules: readonly AnyRule[] = [
  wordCount,
  bannedOpener,
  techListPadding,
  asyncCpuBound,
  freeThreadingVersion,
  unsourcedSalary,
  titleMismatch,
  freeThreadingHype,
  threadsCpuBound,
  pythonFeatureVersion,
  toolMisuse,
  impossibleExperience,
  outdatedPython,
  unsourcedStatistic,
  unmeasuredPercentage,
  salaryNotABand,
  blendedSalarySources,
  blsPythonDeveloper,
  salaryExpectation,
  aiDenial,
  aiFiller,
  genericSalutation,
  bannedCloser,
  closingAvailability,
  missingNextStep,
  specialtyBlur,
  fundamentalsHeadline,
  missingDecision,
  buzzword,
  degreeApology,
  tutorialProject,
  paragraphCount,
  consecutiveI,
  readability,
  repeatedWord,
  placeholder,
  leftoverNotes,
  companyMismatch,
  companyMissing,
  postingKeywords,
  techNameCase
]
