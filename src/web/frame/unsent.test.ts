import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markUnsent, whenAllIsSent } from './unsent.ts'

test('who waits until all is sent goes on after the last document', async () => {
  await whenAllIsSent()
  const [one, other] = [{}, {}]
  markUnsent(one, true)
  markUnsent(other, true)
  const told: string[] = []
  const waiting = whenAllIsSent().then(() => told.push('all is sent'))
  markUnsent(one, false)
  await Promise.resolve()
  assert.deepEqual(told, [])
  markUnsent(other, false)
  await waiting
  assert.deepEqual(told, ['all is sent'])
})
