import {setImmediate} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {collectGarbage} from './collect-garbage.ts'

it('drops what nothing holds, each time, and leaves no gc behind', async () => {
  for (let time = 0; time < 2; time++) {
    const reference = new WeakRef({letter: time})
    await setImmediate()
    collectGarbage()
    expect(reference.deref()).toBeUndefined()
  }
  expect('gc' in globalThis).toBe(false)
})
