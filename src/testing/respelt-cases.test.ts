import {describe, expect, it} from 'vitest'
import {changedBy} from './own-cases.ts'
import {respellings} from './respellings.ts'

describe('the verdict on a labelled case stays the same', () => {
  it.each(respellings)('$name', ({respell}) => {
    const changed = changedBy((item) => {
      const other = respell(item)
      return other && {item: other}
    })
    expect(changed).toEqual([])
  })
})
