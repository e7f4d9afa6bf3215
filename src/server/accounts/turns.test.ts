import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { Problem } from '../http/problem.ts'
import { takeTurns } from './turns.ts'

const patient = { maximumWaitMilliseconds: 10_000 }

const isBusy = (error: unknown) => error instanceof Problem && error.code === 'busy'

/** Tasks that end when they are told to, in the order in which they have begun. */
function startTasks(inTurn: ReturnType<typeof takeTurns>, count: number) {
  const begun: number[] = []
  const ends = Array.from({ length: count }, () => Promise.withResolvers<number>())
  const results = ends.map(({ promise }, i) =>
    inTurn(() => {
      begun.push(i)
      return promise
    }),
  )
  return { begun, results, end: (i: number) => ends[i]?.resolve(i) }
}

test('so many run at once, and the next begins when one ends, in the order in which they came', async () => {
  const { begun, results, end } = startTasks(takeTurns({ atOnce: 2, maximumWaiting: 9, ...patient }), 4)
  assert.deepEqual(begun, [0, 1])
  end(1)
  await results[1]
  await setImmediate()
  assert.deepEqual(begun, [0, 1, 2])
  for (const i of [0, 2, 3]) end(i)
  assert.deepEqual(await Promise.all(results), [0, 1, 2, 3])
})

test('whoever finds too many waiting is told to come back, and the others are served', async () => {
  const { results, end } = startTasks(takeTurns({ atOnce: 1, maximumWaiting: 2, ...patient }), 4)
  await assert.rejects(results[3]!, isBusy)
  for (const i of [0, 1, 2]) end(i)
  assert.deepEqual(await Promise.all(results.slice(0, 3)), [0, 1, 2])
})

test('whoever waits too long is told to come back and takes nobody’s turn', async () => {
  const limits = { atOnce: 1, maximumWaiting: 9, maximumWaitMilliseconds: 20 }
  const inTurn = takeTurns(limits)
  const { begun, results, end } = startTasks(inTurn, 2)
  await assert.rejects(results[1]!, isBusy)
  end(0)
  await results[0]
  assert.equal(await inTurn(async () => 'next'), 'next')
  assert.deepEqual(begun, [0])
})

test('a task that fails does not use up a place', async () => {
  const inTurn = takeTurns({ atOnce: 1, maximumWaiting: 0, ...patient })
  const failing = inTurn(async () => {
    throw new Error('broken')
  })
  await assert.rejects(failing, /broken/)
  assert.equal(await inTurn(async () => 'served'), 'served')
})
