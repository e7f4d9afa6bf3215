import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Limit } from '../../config/rate-limits.ts'
import { Blocks } from './blocks.ts'
import { type Counter, openCounters } from './counters.ts'

const counters = await openCounters()

/** A counter in memory that notes how often it is asked. */
function countingCounter(limit: Limit): { counter: Counter; questions(): number } {
  const counter = counters.counter('test', limit)
  let asked = 0
  return {
    counter: {
      take(key, points) {
        asked += 1
        return counter.take(key, points)
      },
    },
    questions: () => asked,
  }
}

async function granted(count: number, take: () => ReturnType<Blocks['take']>): Promise<number> {
  const allowances = await Promise.all(Array.from({ length: count }, take))
  return allowances.filter(({ isGranted }) => isGranted).length
}

for (const points of [1, 7, 39, 40, 100, 1_001]) {
  test(`two processes together grant ${points} of ${points}, however many are asked for at once`, async () => {
    const limit = { points, seconds: 3_600 }
    const { counter } = countingCounter(limit)
    const [one, other] = [new Blocks(counter, limit), new Blocks(counter, limit)]
    let turn = 0
    const count = await granted(4 * points, () => (++turn % 2 === 0 ? one : other).take('key'))
    assert.equal(count, points)
  })
}

test('a generous limit is asked for a twentieth at a time, and not at all once it is used up', async () => {
  const limit = { points: 100, seconds: 3_600 }
  const { counter, questions } = countingCounter(limit)
  const blocks = new Blocks(counter, limit)
  assert.equal(await granted(500, () => blocks.take('key')), 100)
  assert.equal(questions(), 20)
})

test('keys have limits of their own', async () => {
  const limit = { points: 2, seconds: 3_600 }
  const blocks = new Blocks(countingCounter(limit).counter, limit)
  assert.equal(await granted(3, () => blocks.take('one')), 2)
  assert.equal(await granted(3, () => blocks.take('other')), 2)
})

test('what was drawn in one window is not spent in the next', async () => {
  const limit = { points: 40, seconds: 1 }
  const { counter, questions } = countingCounter(limit)
  const blocks = new Blocks(counter, limit)
  const { resetMilliseconds } = await blocks.take('key')
  await sleep(resetMilliseconds + 20)
  await blocks.take('key')
  assert.equal(questions(), 2)
})

test('says what is left and until when', async () => {
  const limit = { points: 100, seconds: 60 }
  const blocks = new Blocks(countingCounter(limit).counter, limit)
  const seen = []
  for (let i = 0; i < 7; i += 1) seen.push((await blocks.take('key')).remaining)
  assert.deepEqual(seen, [99, 98, 97, 96, 95, 94, 93])
})

test('points whose window has ended by the time that they are drawn are not spent', async () => {
  const window = { taken: 5, resetMilliseconds: 50 }
  let questions = 0
  const counter: Counter = {
    async take() {
      questions += 1
      if (questions > 1) return { ...window, resetMilliseconds: 3_600_000 }
      // The answer is late: it was true when the question was asked.
      await sleep(2 * window.resetMilliseconds)
      return window
    },
  }
  const { isGranted } = await new Blocks(counter, { points: 100, seconds: 3_600 }).take('key')
  assert.deepEqual([isGranted, questions], [true, 2])
})
