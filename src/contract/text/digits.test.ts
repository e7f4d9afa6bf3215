import assert from 'node:assert/strict'
import { test } from 'node:test'
import { threeDigits } from './digits.ts'

test('a number is said with three digits, however small or large it is', () => {
  const said = [0, 1, 0.000123456, -0.0456789, 12.3456, 1234.5, 9_876_543].map(threeDigits)
  assert.deepEqual(said, ['0', '1', '0.000123', '-0.0457', '12.3', '1,230', '9,880,000'])
})
