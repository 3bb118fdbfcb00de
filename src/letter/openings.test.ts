import {describe, expect, it} from 'vitest'
import {Openings} from './openings.ts'

describe('Openings', () => {
  const openings = new Openings(
    `to the, to
    whom, to-do, note, notes, nb:, käre`.replace(/\n\s*/, ' ')
  )

  it.each([
    ['To The team', 6],
    ['TO-DO: call', 5],
    ['Notes on it', 5],
    ['note: ask', 4],
    ['NB: ask', 3],
    ['Käre Ola', 4],
    ['to whom it may', 7],
    ['notebook', 0],
    ["note's", 0],
    ['note_1', 0],
    ['nb ask', 0],
    ['on note', 0],
    ['kären', 0],
    ['n', 0],
    ['', 0]
  ])('finds how long the one at the head of %j is', (line, length) => {
    expect(openings.lengthAt(line)).toBe(length)
    expect(openings.begins(line)).toBe(length > 0)
  })
})
