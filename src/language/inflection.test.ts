import {expect, it} from 'vitest'
import {stem} from './inflection.ts'

it.each([
  'write writes writing wrote written',
  'apply applies applied applying',
  'run runs ran running',
  'make makes made making',
  'drop drops dropped dropping',
  'parse parses parsed parsing',
  'express expresses expressed expressing',
  'reject rejects rejected rejecting',
  'parallelise parallelised parallelizing',
  'company companies'
])('gives one stem to %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
})

it.each([
  ['as', 'a'],
  ['this', 'thi'],
  ['process', 'proces'],
  ['string', 'str'],
  ['need', 'ne'],
  ['asyncio', 'async']
])('keeps %s apart from %s', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})
