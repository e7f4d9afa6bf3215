import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differenceOf } from './differences.ts'
import { columnDecimals, copied, full, percent, separatorsOf, shown, withDecimals, years } from './numbers.ts'

const en = 'en-US'
const de = 'de-DE'

test('a card has four significant digits below a thousand and whole numbers from there on', () => {
  assert.equal(shown(1641.03, en), '1,641')
  assert.equal(shown(87.6, en), '87.6')
  assert.equal(shown(0.077, en), '0.077')
  assert.equal(shown(0.0770049, en), '0.077')
  assert.equal(shown(999.94, en), '999.9')
  assert.equal(shown(999.96, en), '1,000')
  assert.equal(shown(-1641.03, en), '−1,641')
  assert.equal(shown(1641.03, de), '1.641')
  assert.equal(shown(0, en), '0')
})

test('a zero that is exact is 0, one that was rounded is 0.0 and has no sign', () => {
  assert.equal(withDecimals(0, 1, en), '0')
  assert.equal(withDecimals(0.04, 1, en), '0.0')
  assert.equal(withDecimals(-0.04, 1, en), '0.0')
})

test('a column has one number of decimals', () => {
  assert.equal(columnDecimals([1641.2, 0.2]), 0)
  assert.equal(columnDecimals([87.61, 0.2]), 2)
  assert.equal(columnDecimals([0.5, 0.25]), 4)
  assert.equal(columnDecimals([1, 2, 30]), 0)
  assert.equal(columnDecimals([]), 0)
  assert.equal(columnDecimals([Number.NaN, 9.9996]), 2)
})

test('percent has one decimal and a thin space, years have one decimal', () => {
  assert.equal(percent(0.7334, en), '73.3\u202f%')
  assert.equal(years(1.36, en), '1.4')
})

test('the full value has every digit that it has for sure', () => {
  assert.equal(full(1495.8143405946046, en), '1,495.8143405946')
  assert.equal(copied(-1495.8143405946046, en), '-1495.8143405946')
  assert.equal(copied(1495.8143405946046, de), '1495,8143405946')
  assert.equal(copied(0.1 + 0.2, en), '0.3')
})

test('digits are 0 to 9 in every language', () => {
  assert.match(shown(1641, 'ar-EG'), /^1.641$/u)
  assert.equal(separatorsOf('de-DE').decimal, ',')
})

test('a difference has a sign, and is relative as well where there was something', () => {
  assert.deepEqual(differenceOf(1641, 1496, en), {
    absolute: '+145',
    relative: '+9.7\u202f%',
    direction: 'up',
  })
  assert.deepEqual(differenceOf(-10, -8, en), { absolute: '−2', relative: '−25.0\u202f%', direction: 'down' })
  assert.deepEqual(differenceOf(2, 0, en), { absolute: '+2', relative: null, direction: 'up' })
  assert.deepEqual(differenceOf(2, 2, en), { absolute: '0', relative: null, direction: 'same' })
})

test('a difference from a number that does not exist does not exist', () => {
  assert.equal(differenceOf(null, 2), null)
  assert.equal(differenceOf(2, null), null)
  assert.equal(differenceOf(2, Number.NaN), null)
})
