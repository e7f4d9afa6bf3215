import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FairTurnLimits, FairTurns } from './fair-turns.ts'

const open = (limits: Partial<FairTurnLimits> = {}) =>
  new FairTurns({
    atOnce: 1,
    waitingMaximum: 10,
    waitingOfOneMaximum: 5,
    waitMilliseconds: 60_000,
    ...limits,
  })

/** Asks for turns by the first letter of their names, and tells in which order they came; each ends at once. */
async function orderOf(names: readonly string[], atOnce = 1): Promise<string[]> {
  const turns = open({ atOnce })
  const ends = await Promise.all(Array.from({ length: atOnce }, () => turns.take('a')))
  const order: string[] = []
  const asked = names.map(async (name) => {
    const end = await turns.take(name.charAt(0))
    order.push(name)
    setImmediate(end)
  })
  for (const end of ends) setImmediate(end)
  await Promise.all(asked)
  return order
}

test('turns are given in the order in which they were asked for', async () => {
  assert.deepEqual(await orderOf(['b1', 'c1', 'd1']), ['b1', 'c1', 'd1'])
})

test('whoever has a turn waits for all that have none', async () => {
  const turns = open({ atOnce: 2 })
  const endFirst = await turns.take('a')
  const endOther = await turns.take('b')
  const order: string[] = []
  const ask = (name: string) => turns.take(name.charAt(0)).then(() => order.push(name))
  const asked = [ask('a2'), ask('c1')]
  endOther()
  await asked[1]
  assert.deepEqual(order, ['c1'])
  endFirst()
  await asked[0]
  assert.deepEqual(order, ['c1', 'a2'])
})

test('who is alone has all turns', async () => {
  const turns = open({ atOnce: 2 })
  await turns.take('a')
  await turns.take('a')
  assert.equal(turns.waitingCount, 0)
})

test('one key fills only its share of the queue, and the queue is bounded', async () => {
  const turns = open({ waitingMaximum: 3, waitingOfOneMaximum: 2 })
  await turns.take('a')
  const leaving = new AbortController()
  const waiting = [turns.take('a', leaving.signal), turns.take('a', leaving.signal)]
  await assert.rejects(turns.take('a'), { code: 'too_many_at_once', status: 429 })
  waiting.push(turns.take('b', leaving.signal))
  await assert.rejects(turns.take('c'), { code: 'overloaded', status: 503 })
  assert.equal(turns.waitingCount, 3)
  leaving.abort(new Error('gone'))
  await Promise.allSettled(waiting)
  assert.equal(turns.waitingCount, 0)
})

test('who goes away leaves the queue', async () => {
  const turns = open()
  const end = await turns.take('a')
  const leaving = new AbortController()
  const gone = turns.take('b', leaving.signal)
  leaving.abort(new Error('gone'))
  await assert.rejects(gone, { message: 'gone' })
  await assert.rejects(turns.take('b', leaving.signal), { message: 'gone' })
  const next = turns.take('c')
  end()
  await next
})

test('who waits too long is turned away, and takes no turn later', async () => {
  const turns = open({ waitMilliseconds: 1 })
  const end = await turns.take('a')
  await assert.rejects(turns.take('b'), { code: 'overloaded' })
  end()
  await turns.take('c')
})
