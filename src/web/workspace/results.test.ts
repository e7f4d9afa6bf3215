import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Recalculation } from '../engine/live.ts'
import type { Document } from './document.ts'
import { openResults } from './results.ts'

/** Calculates what is no text, and counts. */
function opened() {
  const frames: (() => void)[] = []
  const calculated: Document[] = []
  const calculate = (document: Document): Recalculation => {
    calculated.push(document)
    if (typeof document.price === 'string')
      return { errors: [{ pointer: '/price', code: 'no', message: 'No.' }] }
    return { inputs: document, outcome: { price: document.price } } as unknown as Recalculation
  }
  const results = openResults({ price: 1 }, calculate, (run) => frames.push(run))
  const paint = () => {
    for (const run of frames.splice(0)) run()
  }
  const price = () => (results.get().result?.outcome as unknown as { price: number } | undefined)?.price
  return { results, paint, calculated, price }
}

test('several changes in one frame are calculated once, as the last of them', () => {
  const { results, paint, calculated, price } = opened()
  let heard = 0
  results.subscribe(() => {
    heard += 1
  })
  results.show({ price: 2 })
  results.show({ price: 3 })
  assert.deepEqual([results.get().document, price(), heard], [{ price: 3 }, 1, 2])
  paint()
  assert.deepEqual([price(), heard, calculated.length], [3, 3, 2])
})

test('what cannot be calculated leaves the last results and says why, until it can', () => {
  const { results, paint, price } = opened()
  results.show({ price: 'wrong' })
  paint()
  assert.deepEqual([price(), results.get().errors.map(({ pointer }) => pointer)], [1, ['/price']])
  results.show({ price: 4 })
  paint()
  assert.deepEqual([price(), results.get().errors], [4, []])
})

test('what is shown is calculated once more at once, because its texts have changed', () => {
  const { results, calculated, price } = opened()
  let heard = 0
  results.subscribe(() => {
    heard += 1
  })
  results.again()
  assert.deepEqual([price(), heard, calculated], [1, 1, [{ price: 1 }, { price: 1 }]])
})

test('who has left is told nothing', () => {
  const { results, paint } = opened()
  let heard = 0
  const leave = results.subscribe(() => {
    heard += 1
  })
  leave()
  results.show({ price: 2 })
  paint()
  assert.equal(heard, 0)
})
