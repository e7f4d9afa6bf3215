import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scaleLinear } from 'd3-scale'
import { spanScale } from './scale.ts'

test('a scale has the bits of that of d3-scale, whichever way it runs', () => {
  for (const [low, high] of [
    [0, 1],
    [-3.7, 1_234.5],
    [1e-9, 7e-9],
    [2_026, 2_051],
    [10, -10],
  ] as const) {
    for (const isNice of [false, true]) {
      const own = spanScale([low, high], { from: 20, to: 620.5, pixelsPerTick: 48, isNice })
      const theirs = scaleLinear([low, high], [20, 620.5])
      if (isNice) theirs.nice(12)
      assert.deepEqual(own.ticks, theirs.ticks(12))
      for (const value of [low, high, 0, (low + high) / 3]) assert.equal(own.at(value), theirs(value))
    }
  }
})
