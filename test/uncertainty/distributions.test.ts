import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Distribution } from '../../src/engine/uncertainty/distributions/distribution.ts'
import { randomVariable } from '../../src/engine/uncertainty/distributions/random-variable.ts'
import { refusalOf } from '../../src/engine/uncertainty/distributions/refusal.ts'
import { closeTo } from '../support/close-to.ts'
import { readGolden } from '../support/golden.ts'

interface Reference {
  readonly kind: string
  readonly parameters: Record<string, number>
  readonly mean: number
  readonly variance: number
  readonly quantiles: readonly { readonly p: number; readonly x: number }[]
  readonly cdf: readonly { readonly x: number; readonly p: number }[]
}

const references = readGolden('uncertainty/distributions').cases as readonly Reference[]

const told = ({ kind, parameters }: Reference) => `${kind} ${JSON.stringify(parameters)}`

for (const reference of references) {
  const { kind, parameters, mean, variance, quantiles, cdf } = reference
  const variable = randomVariable({ kind, ...parameters } as unknown as Distribution)
  const width = (parameters.high ?? Number.NaN) - (parameters.low ?? Number.NaN) || 0

  test(`${told(reference)}: quantiles to 1e-12 of their size or the width`, () => {
    for (const { p, x } of quantiles) {
      closeTo(variable.quantile(p), x, `p = ${p}`, { tolerance: 1e-12, scale: Math.max(Math.abs(x), width) })
    }
  })

  test(`${told(reference)}: the share below, to 1e-12, small ones to nine digits`, () => {
    for (const { x, p } of cdf) {
      const found = variable.distribution(x)
      closeTo(found, p, `x = ${x}`, { tolerance: 1e-12, scale: 1 })
      if (p > 0 && p < 1e-6) closeTo(found, p, `x = ${x}`)
    }
  })

  test(`${told(reference)}: mean and variance`, () => {
    closeTo(variable.mean, mean, 'mean', { tolerance: 1e-12, scale: Math.max(Math.abs(mean), width) || 1 })
    closeTo(variable.variance, variance, 'variance', { tolerance: 1e-11 })
  })
}

interface Refused {
  readonly field: string
  readonly kind: string
}

for (const { field, ...given } of readGolden('uncertainty/distributions-refused')
  .cases as readonly Refused[]) {
  test(`${JSON.stringify(given)} is refused, because of its ${field}`, () => {
    const distribution = given as unknown as Distribution
    assert.equal(refusalOf(distribution)?.field, field)
    assert.throws(() => randomVariable(distribution), new RegExp(field))
  })
}

test('a number that is not finite is refused by its field', () => {
  const given: Distribution = { kind: 'normal', mean: Number.NaN, sd: 1 }
  assert.equal(refusalOf(given)?.field, 'mean')
  assert.equal(refusalOf({ kind: 'empirical', values: [1, Number.POSITIVE_INFINITY] })?.field, 'values')
})

test('a triangle by P10 and P90 has these percentiles and its mode, also where one of them is the mode', () => {
  for (const [low, mode, high] of [
    [850, 1000, 1300],
    [850, 850, 1300],
    [-3, 5, 5],
  ] as const) {
    const { quantile, distribution, least, most } = randomVariable({
      kind: 'triangular',
      low,
      mode,
      high,
      ends: 'P10P90',
    })
    closeTo(quantile(0.1), low, 'P10', { tolerance: 1e-12, scale: high - low })
    closeTo(quantile(0.9), high, 'P90', { tolerance: 1e-12, scale: high - low })
    closeTo(distribution(mode), (mode - least) / (most - least), 'mode')
  }
})

test('a lognormal by median and P90 has these', () => {
  const { quantile } = randomVariable({ kind: 'lognormal', median: 100, p90: 150 })
  closeTo(quantile(0.5), 100)
  closeTo(quantile(0.9), 150)
})

const shape = fc.double({ min: 0.3, max: 400, noNaN: true })
const open = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

test('the share below a quantile is what was asked for, whatever the beta distribution', () => {
  const property = fc.property(shape, shape, open, (alpha, beta, p) => {
    const { quantile, distribution } = randomVariable({ kind: 'beta', alpha, beta, low: 0, high: 1 })
    const x = quantile(p)
    // As far as the last digit of x lets it be told.
    const step = Math.abs(distribution(x + 2 ** -53) - distribution(x - 2 ** -53))
    closeTo(distribution(x), p, `${alpha} ${beta}`, { tolerance: 1, scale: 1e-12 + step })
  })
  fc.assert(property, { numRuns: 300 })
})

test('quantiles never fall, and stay between the ends', () => {
  const property = fc.property(
    fc.constantFrom(...references),
    fc.array(open, { minLength: 2, maxLength: 20 }),
    ({ kind, parameters }, shares) => {
      const { quantile, least, most } = randomVariable({ kind, ...parameters } as unknown as Distribution)
      const values = shares.toSorted((a, b) => a - b).map(quantile)
      values.forEach((each, i) => {
        assert.ok(each >= least && each <= most, `${each}`)
        // Two numbers that differ by nothing but rounding may be the wrong way round.
        const before = values[i - 1] ?? each
        assert.ok(each >= before - 1e-13 * Math.max(Math.abs(each), Math.abs(before)), `${before} ${each}`)
      })
    },
  )
  fc.assert(property, { numRuns: 300 })
})
