import {describe, expect, it} from 'vitest'
import {changedBy} from './own-cases.ts'
import {spellings} from './spellings.ts'

describe('the verdict on a labelled case stays the same', () => {
  it.each(spellings.slice(1))('$name', ({spell}) => {
    expect(changedBy((item) => ({item, spell}))).toEqual([])
  })
})
