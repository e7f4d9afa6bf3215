import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ComputingTurns } from './computing-turns.ts'

const [first, second] = [{ name: 'first' }, { name: 'second' }]

function turnsOf(atOnce: number) {
  const turns = new ComputingTurns(atOnce)
  const granted: number[] = []
  const ask = (owner: object, number: number) =>
    turns.ask({ owner, number, grant: () => granted.push(number) })
  return { turns, granted, ask }
}

test('so many have a turn at once, and the others in the order in which they asked', () => {
  const { turns, granted, ask } = turnsOf(2)
  for (const number of [1, 2, 3, 4]) ask(first, number)
  assert.deepEqual(granted, [1, 2])
  turns.end(first, 2)
  assert.deepEqual(granted, [1, 2, 3])
  turns.end(first, 1)
  assert.deepEqual(granted, [1, 2, 3, 4])
})

test('a turn that is no longer wanted gives nobody a second one', () => {
  const { turns, granted, ask } = turnsOf(1)
  for (const number of [1, 2, 3]) ask(first, number)
  turns.end(first, 2)
  assert.deepEqual(granted, [1])
  turns.end(first, 1)
  assert.deepEqual(granted, [1, 3])
})

test('turns are those of their process, and go with it', () => {
  const { turns, granted, ask } = turnsOf(1)
  ask(first, 1)
  ask(first, 2)
  ask(second, 1)
  ask(second, 3)
  turns.end(second, 7)
  assert.deepEqual(granted, [1])
  turns.endAllOf(first)
  assert.deepEqual(granted, [1, 2, 1])
  turns.end(second, 1)
  assert.deepEqual(granted, [1, 2, 1, 3])
})
