import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sliderRange } from './slider-range.ts'

const price = { value: 930, unit: 'USD/t' }

test('a slider goes from low to high of the datum, or from half to one and a half', () => {
  assert.deepEqual(sliderRange(price, { low: 600, high: 1_400 }, {}), { low: 600, high: 1_400, step: 5 })
  assert.deepEqual(sliderRange(price, {}, {}), { low: 470, high: 1_400, step: 5 })
  assert.deepEqual(sliderRange({ value: -20, unit: 'USD/t' }, {}, {}), { low: -30, high: -10, step: 0.1 })
})

test('it stays within what is legal', () => {
  const share = { value: 80, unit: '%' }
  assert.deepEqual(sliderRange(share, {}, { low: 0, high: 100 }), { low: 40, high: 100, step: 0.5 })
})

test('from zero it goes as far as the law of the input, and there is none where that has no end', () => {
  const zero = { value: 0, unit: '%' }
  assert.deepEqual(sliderRange(zero, {}, { low: 0, high: 90 }), { low: 0, high: 90, step: 0.5 })
  assert.equal(sliderRange(zero, {}, { low: 0 }), undefined)
})
