import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorTitle } from './anchor-title.ts'

test('what a thread stands beside is called as people call it', () => {
  assert.equal(anchorTitle('/plant/capacity'), 'Plant capacity')
  assert.equal(anchorTitle('/feedstocks/Oil~1fat/price'), 'Oil/fat, price')
  assert.equal(anchorTitle('/financials/npv'), '/financials/npv')
  assert.equal(anchorTitle('NPV'), 'NPV')
})
