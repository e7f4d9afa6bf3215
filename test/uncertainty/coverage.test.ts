import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverageOf, hefaCoverage, indexCoverage } from '../support/coverage.ts'

/** A short run by default; `npm run test:intervals` takes the 200 studies that tell 90 from 98 of 100. */
const seeds = Number(process.env.INTERVAL_SEEDS ?? 40)
const isLong = seeds >= 200

/** The fewest of 40 at 95 % are 33 in one of ten thousand runs. */
const [least, most] = isLong ? [0.9, 0.98] : [33 / 40, 1]

function covers(shares: Readonly<Record<string, number>>): void {
  assert.ok(Object.keys(shares).length > 2)
  for (const [name, share] of Object.entries(shares)) {
    assert.ok(share >= least && share <= most, `${name}: ${share} of ${seeds}`)
  }
}

test('intervals of a sum of normal numbers cover the truth about as often as they say', () => {
  covers(coverageOf({ seeds, blocks: 16, blockSize: 256 }))
})

test('intervals of Sobol’ indices cover the truth about as often as they say', () => {
  covers(indexCoverage({ seeds, size: 64 }))
})

test('intervals of the plant cover what the independent model found at a million points', {
  skip: !isLong,
}, () => {
  covers(hefaCoverage({ seeds, blocks: 16 }))
})
