import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blockSampler } from '../design/sampling.ts'
import { correlationRatio } from './correlation-ratio.ts'

const ids = ['x1', 'x2', 'x3']
const count = 16_384

function columns(): Float64Array[] {
  const draw = blockSampler({ seed: 1, method: 'simple', blockSize: count, ids, correlations: [] })
  return draw(0)
}

/** Ishigami's function with a = 7 and b = 0.1, whose first indices are known: 0.3139, 0.4424 and 0. */
function ishigami(): { inputs: Float64Array[]; results: Float64Array } {
  const inputs = columns().map((column) => column.map((u) => Math.PI * (2 * u - 1)))
  const [a, b, c] = inputs as [Float64Array, Float64Array, Float64Array]
  const results = a.map((x, k) => {
    const [y, z] = [b[k] as number, c[k] as number]
    return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
  })
  return { inputs, results }
}

test('the part of the variance that goes with each input is its first index', () => {
  const { inputs, results } = ishigami()
  const shares = inputs.map((each) => correlationRatio(each, results) ?? Number.NaN)
  for (const [i, expected] of [0.3139, 0.4424, 0].entries()) {
    assert.ok(Math.abs((shares[i] as number) - expected) < 0.02, `${ids[i]}: ${shares[i]}`)
  }
})

test('trials without a number are left out, whatever their inputs are', () => {
  const { inputs, results } = ishigami()
  const [first] = inputs as [Float64Array]
  const holes = results.map((each, k) => (k % 3 === 0 ? Number.NaN : each))
  const kept = (column: Float64Array) => column.filter((_, k) => k % 3 !== 0)
  assert.equal(correlationRatio(first, holes), correlationRatio(kept(first), kept(results)))
})

test('what does not vary, or has too few trials, tells nothing', () => {
  const values = Float64Array.from({ length: 100 }, (_, k) => k)
  assert.equal(correlationRatio(values, new Float64Array(100)), null)
  assert.equal(correlationRatio(values.slice(0, 3), values.slice(0, 3)), null)
})
