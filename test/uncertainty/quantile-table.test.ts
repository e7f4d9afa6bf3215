import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { blockSampler } from '../../src/engine/uncertainty/design/sampling.ts'
import type { Distribution } from '../../src/engine/uncertainty/distributions/distribution.ts'
import { randomVariable } from '../../src/engine/uncertainty/distributions/random-variable.ts'
import { betaQuantile } from '../../src/engine/uncertainty/special/beta-quantile.ts'
import { QuantileTable } from '../../src/engine/uncertainty/special/quantile-table.ts'
import { closeTo } from '../support/close-to.ts'

/** The cube root, which has a tail like that of a beta distribution. */
const cubeRoot = () => {
  let solved = 0
  const table = new QuantileTable(
    (p) => {
      solved++
      return Math.cbrt(p)
    },
    (x) => [x, 1 / (3 * x ** 2), -2 / (9 * x ** 5), 10 / (27 * x ** 8)],
  )
  return { table, solvedSoFar: () => solved }
}

const shares = Array.from({ length: 5_000 }, (_, i) => 0.5 * (0.99 ** ((i + 1) / 8)) ** 1.07)

test('a table is right to a few digits in 10^15, however small the share', () => {
  const { table } = cubeRoot()
  for (const p of [...shares, 0.5, 1e-17])
    closeTo(table.quantile(p), Math.cbrt(p), `${p}`, { tolerance: 3e-14 })
})

test('a table is the same whatever it was asked before, and is made once', () => {
  const [one, other] = [cubeRoot(), cubeRoot()]
  const forward = shares.map((p) => one.table.quantile(p))
  const backward = shares
    .toReversed()
    .map((p) => other.table.quantile(p))
    .reverse()
  assert.deepEqual(forward, backward)
  const before = one.solvedSoFar()
  for (const p of shares) one.table.quantile(p)
  assert.equal(one.solvedSoFar(), before)
})

test('where a polynomial would err, quantiles are solved for', () => {
  const steep = new QuantileTable(
    (p) => p ** 200,
    (x) => [x, 200 * x ** (199 / 200), 200 * 199 * x ** (198 / 200), 200 * 199 * 198 * x ** (197 / 200)],
  )
  for (const p of [0.4999, 0.4, 0.3]) assert.equal(steep.quantile(p), p ** 200)
})

test('beta quantiles with closed forms are right far out in both tails', () => {
  for (const b of [0.02, 0.5, 1, 3, 5, 101]) {
    for (const p of [0.49, 0.2, 1e-3, 1e-7, 1e-15]) {
      const exact = -Math.expm1(Math.log1p(-p) / b)
      closeTo(betaQuantile(1, b)(p), exact, `1, ${b} at ${p}`, { tolerance: 1e-12 })
      // The mirror of the same, as far as a number beside 1 has digits.
      closeTo(betaQuantile(b, 1)(1 - p), 1 - exact, `${b}, 1 at 1 - ${p}`, { tolerance: 1e-12, scale: 1 })
    }
  }
})

/** Values of stored studies are drawn anew from their seeds: these must stay what they are, for as long as the sampler has its number. */
const frozen: readonly (readonly [Distribution, string])[] = [
  [{ kind: 'uniform', low: 2, high: 6 }, '199f89713dea'],
  [{ kind: 'logUniform', low: 1, high: 300 }, 'd71e04778835'],
  [{ kind: 'triangular', low: 0.7, mode: 1, high: 1.6 }, '2257d94d7b00'],
  [{ kind: 'triangular', low: 0.7, mode: 1, high: 1.6, ends: 'P10P90' }, '2c28677d64a5'],
  [{ kind: 'pert', low: 650, mode: 930, high: 1_400 }, '10e131021aee'],
  [{ kind: 'pert', low: 0, mode: 0, high: 10, shape: 2 }, '14e19fe5fc1f'],
  [{ kind: 'normal', mean: 10, sd: 2 }, 'fb6425c9e578'],
  [{ kind: 'truncatedNormal', mean: 10, sd: 2, low: 5, high: 12 }, '5286d037e92d'],
  [{ kind: 'lognormal', median: 5_400, sdLog: 0.25 }, 'e9aec2b7b9bc'],
  [{ kind: 'lognormal', median: 100, p90: 150 }, '5c19386d6e39'],
  [{ kind: 'beta', alpha: 0.5, beta: 0.5, low: -1, high: 3 }, '83a6706ace40'],
  [{ kind: 'beta', alpha: 30, beta: 0.3, low: 0, high: 1 }, 'cd2c209423ec'],
  [{ kind: 'discrete', values: [1, 2, 5], probabilities: [0.2, 0.5, 0.3] }, '23ea18df10ca'],
  [{ kind: 'cumulative', values: [0, 10, 15, 40], cumulative: [0, 0.3, 0.8, 1] }, '3ffae9d39c4f'],
  [{ kind: 'empirical', values: [930, 870, 1010, 870, 1105] }, '48d9a87a8ab6'],
]

test('the values of this sampler are frozen, of every distribution', () => {
  const sampling = { seed: 1, method: 'latinHypercube', blockSize: 1_024, correlations: [] } as const
  const [column] = blockSampler({ ...sampling, ids: ['value'] })(0)
  const found = frozen.map(([distribution]) => {
    const values = column!.map(randomVariable(distribution).quantile)
    return createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex').slice(0, 12)
  })
  assert.deepEqual(
    found,
    frozen.map(([, digest]) => digest),
  )
})
