import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNamed, lacksName, leftOutName, loadNames, whenNamed } from './naming.ts'

test('a text that lacks a name is found wherever it stands in an answer', () => {
  const reason = `“${leftOutName}” has no finite value for these inputs.`
  assert.equal(lacksName([{ mfsp: { value: null, reason } }]), true)
  assert.equal(lacksName([{ mfsp: { value: 1, unit: 'USD/t', reason: undefined } }, null]), false)
})

test('who waits for names is told once, and whoever has left or comes later is not', async () => {
  const told: string[] = []
  whenNamed(() => told.push('waiting'))
  whenNamed(() => told.push('left'))()
  assert.equal(isNamed(), false)
  await Promise.all([loadNames(), loadNames()])
  whenNamed(() => told.push('late'))
  await loadNames()
  assert.deepEqual([told, isNamed()], [['waiting'], true])
})
