import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantile } from '../../src/engine/numerics/quantile.ts'
import { morrisDesign } from '../../src/engine/uncertainty/design/morris-design.ts'
import { radialDesign, replicates } from '../../src/engine/uncertainty/design/radial.ts'
import { rankInterval, wilsonInterval } from '../../src/engine/uncertainty/reduction/independent-trials.ts'
import { momentsOf } from '../../src/engine/uncertainty/reduction/moments.ts'
import {
  elementaryEffects,
  morrisEffect,
  morrisEffects,
} from '../../src/engine/uncertainty/reduction/morris.ts'
import { averageRanks } from '../../src/engine/uncertainty/reduction/ranks.ts'
import {
  indicesOf,
  type RadialOutputs,
  sobolIndices,
  spreadOf,
} from '../../src/engine/uncertainty/reduction/sobol-indices.ts'
import { noiseBand, significantTogether, spearman } from '../../src/engine/uncertainty/reduction/spearman.ts'
import { allCloseTo, closeTo } from '../support/close-to.ts'
import { readGolden } from '../support/golden.ts'
import { functionOf, type TestFunction } from '../support/uncertain-functions.ts'

const exact = 1e-12

for (const [i, reference] of readGolden('uncertainty/quantiles').cases.entries()) {
  test(`sample ${i} of ${reference.n}: moments, quantiles with their ranks, exceedance`, () => {
    const sorted = Float64Array.from(reference.values as number[]).sort()
    const { mean, sd, skewness, kurtosisExcess } = momentsOf(sorted)
    const moments = { mean, sd, standardErrorOfMean: sd / Math.sqrt(reference.n) }
    allCloseTo(
      moments,
      { mean: reference.mean, sd: reference.sd, standardErrorOfMean: reference.standardErrorOfMean },
      '',
      exact,
    )
    for (const [found, expected] of [
      [skewness, reference.skewness],
      [kurtosisExcess, reference.kurtosisExcess],
    ]) {
      closeTo(found, expected, 'shape', { tolerance: exact, scale: 1 })
    }
    for (const { p, value, lowerRank, upperRank, lower, upper, coverage } of reference.quantiles) {
      closeTo(quantile(sorted, p), value, `P${p}`, { tolerance: exact })
      const interval = rankInterval(reference.n, p)
      allCloseTo(interval, { lower: lowerRank, upper: upperRank, coverage }, `P${p}`, exact)
      const at = (rank: number | null) => (rank === null ? null : sorted[rank - 1])
      assert.deepEqual([at(interval.lower), at(interval.upper)], [lower, upper])
    }
    for (const { threshold, count, probability, wilson95 } of reference.exceedance) {
      assert.equal(sorted.filter((each) => each > threshold).length, count)
      closeTo(count / reference.n, probability)
      const interval = wilsonInterval(count, reference.n)
      for (const end of [0, 1])
        closeTo(interval[end], wilson95[end], 'Wilson', { tolerance: exact, scale: 1 })
    }
  })
}

const ranked = readGolden('uncertainty/spearman')

for (const { x, y, n, ranksX, ranksY, rho, p, interval95, noiseBand95 } of ranked.cases) {
  test(`Spearman’s correlation of ${n} pairs, with ties`, () => {
    const [a, b] = [Float64Array.from(x as number[]), Float64Array.from(y as number[])]
    assert.deepEqual([Array.from(averageRanks(a)), Array.from(averageRanks(b))], [ranksX, ranksY])
    const found = spearman(a, b)
    closeTo(found.rho, rho, 'rho', { tolerance: exact, scale: 1 })
    closeTo(found.p, p, 'p', { tolerance: 1e-10 })
    allCloseTo(found.interval95, interval95 ?? null, 'interval', exact)
    closeTo(noiseBand(n), noiseBand95, 'noise', { tolerance: exact })
  })
}

for (const { x, y, reason } of ranked.undefined) {
  test(`there is no rank correlation where ${reason}`, () => {
    const found = spearman(Float64Array.from(x as number[]), Float64Array.from(y as number[]))
    assert.deepEqual(found, { rho: null, p: null, interval95: null, reason })
  })
}

test('of several that are significant by themselves only those are that stay so together', () => {
  assert.deepEqual(significantTogether([0.06, null, 0.001, 0.02]), [false, false, true, true])
  assert.deepEqual(significantTogether([0.04, 0.03, 0.02]), [false, false, false])
  assert.deepEqual(significantTogether([]), [])
})

for (const reference of readGolden('uncertainty/morris').cases) {
  test(`Morris, ${reference.name}: effects of every trajectory, mu, mu*, sigma and how sure`, () => {
    const columns = Array.from({ length: reference.k }, (_, j) =>
      Float64Array.from(reference.X as number[][], (row) => row[j]!),
    )
    const effects = elementaryEffects(columns, Float64Array.from(reference.Y as number[]))
    const scale = Math.max(...reference.elementaryEffects.flat().map(Math.abs))
    effects.forEach((ofOne, j) => {
      const near = (found: number, expected: number) =>
        closeTo(found, expected, `${j}`, { tolerance: exact, scale })
      for (const [t, each] of ofOne.entries()) near(each, reference.elementaryEffects[t][j])
      const effect = morrisEffect(ofOne)
      near(effect.mu, reference.mu[j])
      near(effect.muStar, reference.muStar[j])
      near(effect.sigma, reference.sigma[j])
      near(effect.standardErrorMuStar, reference.standardErrorMuStar[j])
    })
  })
}

test('a design of Morris moves every parameter once a trajectory, over half of the levels, from every level', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const columns = morrisDesign({ seed: 1, ids, trajectories: 200, levels: 4 })
  const linear = columns[0]!.map((_, row) =>
    columns.reduce((sum, column, j) => sum + (j + 1) * column[row]!, 0),
  )
  for (const [j, effects] of elementaryEffects(columns, linear).entries()) {
    assert.equal(effects.length, 200)
    for (const each of effects) closeTo(each, j + 1)
  }
  const levels = new Set(columns.flatMap((column) => [...column].map((x) => x.toFixed(9))))
  assert.deepEqual([...levels].sort(), ['0.000000000', '0.333333333', '0.666666667', '1.000000000'])
  const moved = morrisDesign({ seed: 1, ids: ['new', ...ids.toReversed()], trajectories: 200, levels: 4 })
  const ends = (column: Float64Array, rows: number) =>
    Array.from({ length: 200 }, (_, t) => [column[t * rows], column[(t + 1) * rows - 1]])
  assert.deepEqual(ends(moved[5]!, 7), ends(columns[0]!, 6))
})

const indices = readGolden('uncertainty/sobol-indices')

for (const reference of indices.cases) {
  const { name, A, B, fA, fB, fAB, estimates } = reference
  const f = functionOf(reference as TestFunction)

  test(`Sobol’ indices of ${name}: the function, its spread and the estimates of a given sample`, () => {
    for (const [points, values] of [
      [A, fA],
      [B, fB],
    ] as const) {
      for (const [n, u] of points.entries()) closeTo(f(u), values[n], `${n}`, { tolerance: 1e-11, scale: 10 })
    }
    const outputs: RadialOutputs = {
      a: Float64Array.from(fA as number[]),
      b: Float64Array.from(fB as number[]),
      ab: Array.from({ length: reference.k }, (_, j) =>
        Float64Array.from(fAB as number[][], (row) => row[j]!),
      ),
    }
    const spread = spreadOf([outputs])
    allCloseTo(spread, { mean: estimates.mean, variance: estimates.variance }, 'spread', exact)
    for (let j = 0; j < reference.k; j++) {
      const found = indicesOf([outputs], j, spread)
      closeTo(found.first, estimates.firstSaltelli[j], `first ${j}`, { tolerance: exact, scale: 1 })
      closeTo(found.total, estimates.totalJansen[j], `total ${j}`, { tolerance: exact, scale: 1 })
    }
  })

  test(`Sobol’ indices of ${name} come as near to the truth as others’ do, and their intervals tell how near`, () => {
    for (const { N, allow } of indices.convergenceWithScrambledSobol.filter(
      (each: { name: string }) => each.name === name,
    )) {
      const ids = Array.from({ length: reference.k }, (_, j) => `x${j}`)
      const all = Array.from({ length: replicates }, (_, r) => {
        const { a, b } = radialDesign({ seed: 1, ids, size: N / replicates, correlations: [] }, r)
        const at = (columns: readonly Float64Array[]) =>
          columns[0]!.map((_, n) => f(columns.map((column) => column[n]!)))
        return { a: at(a), b: at(b), ab: ids.map((_, j) => at(a.with(j, b[j]!))) }
      })
      const found = sobolIndices(all)
      // The reference is the worst of single samples of N points; ours are sixteen smaller ones, which come less near each.
      for (const kind of ['first', 'total'] as const) {
        found.forEach((each, j) => {
          const { value, standardError } = each[kind]
          const truth = reference.truth[kind][j]
          const most = Math.max(allow[kind], 5 * standardError!)
          closeTo(value, truth, `${kind} ${j} of ${N}`, { tolerance: most, scale: 1 })
        })
      }
    }
  })
}

test('an output that does not vary has no indices, with the reason', () => {
  const flat = Float64Array.of(3, 3)
  const [index] = sobolIndices([{ a: flat, b: flat, ab: [flat] }])
  assert.equal(index!.first.value, null)
  assert.match(index!.total.reason!, /does not vary/)
})

test('one point without a number makes indices and effects wrong, so there are none, with the count', () => {
  const [whole, broken] = [Float64Array.of(1, 2), Float64Array.of(1, Number.NaN)]
  const [index] = sobolIndices([{ a: whole, b: whole, ab: [broken] }])
  assert.equal(index!.first.value, null)
  assert.match(index!.total.reason!, /^1 of 6 points have no number/)
  const effects = morrisEffects([Float64Array.of(0, 1)], broken)
  assert.equal(effects.effects, null)
  assert.match('reason' in effects ? effects.reason : '', /^1 of 2 points/)
})
