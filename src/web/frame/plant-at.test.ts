import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plantAt } from './plant-at.ts'

test('the plant of an address is named by what keeps it', () => {
  assert.equal(plantAt('/try/hefa-uco-usa'), 'try:hefa-uco-usa')
  assert.equal(plantAt('/scenarios/5f0c'), 'scn:5f0c')
  assert.equal(plantAt('/calculations/5f0c'), 'calc:5f0c')
  assert.equal(plantAt('/scenarios/5f0c/history'), undefined)
  assert.equal(plantAt('/data'), undefined)
})
