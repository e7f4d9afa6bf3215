import assert from 'node:assert/strict'
import { test } from 'node:test'
import { valueText } from './value-text.ts'

test('a word of the contract is written as people write it, and a text of a person as it is', () => {
  assert.equal(valueText('usedCookingOil'), 'used cooking oil')
  assert.equal(valueText('class5'), 'class 5')
  assert.equal(valueText('decliningBalanceToStraightLine'), 'declining balance to straight line')
  for (const text of ['none', 'UK', 'ReFuelEU', 'UCO 2', 'Plant in Texas', 'CO2 credit']) {
    assert.equal(valueText(text), text)
  }
})
