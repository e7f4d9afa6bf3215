import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stepOfRange, steppedValue } from './step.ts'

const arrow = (key: string, keys = {}) => ({ key, shiftKey: false, altKey: false, ...keys })

test('an arrow adds one step, ten with Shift, a tenth with Alt, and leaves no dust', () => {
  assert.equal(steppedValue(0.1, 0.2, arrow('ArrowUp')), 0.3)
  assert.equal(steppedValue(930, 5, arrow('ArrowRight', { shiftKey: true })), 980)
  assert.equal(steppedValue(930, 5, arrow('ArrowLeft', { altKey: true })), 929.5)
  assert.equal(steppedValue(0.3, 0.1, arrow('ArrowDown')), 0.2)
})

test('a range has about two hundred steps of 1, 2 or 5', () => {
  assert.equal(stepOfRange(0, 200), 1)
  assert.equal(stepOfRange(400, 1_600), 10)
  assert.equal(stepOfRange(0.02, 0.15), 0.001)
  assert.equal(stepOfRange(1, 9), 0.05)
})
