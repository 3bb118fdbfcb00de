import {describe, expect, it} from 'vitest'
import {fileRows, rowUnder} from './filed-rows.ts'

describe('filed rows', () => {
  const rows = fileRows([
    ['concern', '1 2'],
    ['con', '3'],
    ['c', '4'],
    ['contain', ''],
    ['<any>', '5']
  ])

  it('gives back what is filed under a key, and under no other', () => {
    expect(['concern', 'con', 'c', 'contain', '<any>'].map((key) => rowUnder(rows, key))).toEqual([
      '1 2',
      '3',
      '4',
      '',
      '5'
    ])
    expect(
      ['cern', 'conc', '1', '', 'co', 'constructor', '__proto__'].map((key) => rowUnder(rows, key))
    ).toEqual(Array.from({length: 7}))
  })
})
