import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeTurns } from './turns.ts'

const pause = () => new Promise((resolve) => setImmediate(resolve))

it('never lets more than the most run at once, starts them in order, and forgets none that failed', async () => {
  const works = fc.array(fc.record({ pauses: fc.integer({ min: 1, max: 3 }), fails: fc.boolean() }), {
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), works, async (most, given) => {
      const inTurn = makeTurns(most)
      const started: number[] = []
      let running = 0
      let highest = 0
      const results = await Promise.allSettled(
        given.map(({ pauses, fails }, index) =>
          inTurn(async () => {
            started.push(index)
            running++
            highest = Math.max(highest, running)
            for (let count = 0; count < pauses; count++) await pause()
            running--
            if (fails) throw new Error(String(index))
            return index
          }),
        ),
      )
      expect(highest).toBe(Math.min(most, given.length))
      expect(started).toEqual(given.map((_, index) => index))
      expect(results.map(({ status }) => status === 'rejected')).toEqual(given.map(({ fails }) => fails))
      expect(await inTurn(async () => 'still open')).toBe('still open')
    }),
  )
})
