import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type RateAnswer, timeValueFunctions } from '../../src/contract/analyses/time-value.ts'
import { closeTo } from '../support/close-to.ts'
import { readGolden } from '../support/golden.ts'

const numpy = readGolden('numpy-financial')

const call = (name: string, given: object) => timeValueFunctions[name]!.answer(given as never)

interface Row {
  readonly rate: number
  readonly nper: number
  readonly pmt: number
  readonly pv: number
  readonly fv: number
  readonly when?: 0 | 1
  readonly expected: number | string
  readonly rtol?: number
}

const asked = ({ rate, nper, pmt, pv, fv, when = 0 }: Row) => ({
  rate,
  periods: nper,
  payment: pmt,
  presentValue: pv,
  futureValue: fv,
  when: when === 1 ? 'begin' : 'end',
})

/** numpy prints some of these to eight digits. */
const printed = { tolerance: 1e-7 }

for (const name of ['pv', 'fv', 'pmt'] as const) {
  for (const row of numpy[name] as readonly Row[]) {
    test(`${name} of ${JSON.stringify(row)}`, () => {
      const { value } = call(name, asked(row))
      closeTo(value, Number(row.expected), name, { tolerance: row.rtol ?? 1e-9 })
    })
  }
}

for (const row of numpy.rate as readonly Row[]) {
  test(`rate of ${JSON.stringify(row)}`, () => {
    const { value, status, reason } = call('rate', asked(row)) as RateAnswer
    if (typeof row.expected === 'number') closeTo(value, row.expected, 'rate', printed)
    else assert.deepEqual([value, status, Boolean(reason)], [null, 'none', true])
  })
}

interface ModifiedRow {
  readonly values: readonly number[]
  readonly finance: number | readonly number[]
  readonly reinvest: number | readonly number[]
  readonly expected: number | string | readonly number[]
  readonly atol?: number
}

for (const { values, finance, reinvest, expected, atol } of numpy.mirr as readonly ModifiedRow[]) {
  test(`mirr of ${values.join(', ')} at ${finance} and ${reinvest}`, () => {
    const [financeRates, reinvestmentRates] = [[finance].flat(), [reinvest].flat()]
    for (const [i, each] of [expected].flat().entries()) {
      const given = {
        cashFlows: values,
        financeRate: financeRates[i],
        reinvestmentRate: reinvestmentRates[i],
      }
      const { value, reason } = call('mirr', given)
      if (typeof each === 'number') closeTo(value, each, 'mirr', { tolerance: atol ?? 5e-8, scale: 1 })
      else assert.ok(value === null && reason)
    }
  })
}

test('npv and irr answer as the model does, with all rates', () => {
  const { values, rate, exact } = numpy.npv[0]
  closeTo(call('npv', { rate, cashFlows: values }).value, exact)
  assert.equal(call('npv', { rate: -1, cashFlows: values }).value, null)
  for (const each of numpy.irr) {
    const { roots, status } = call('irr', { cashFlows: each.values }) as RateAnswer
    assert.equal(status, ['none', 'one'][roots.length] ?? 'many')
    assert.equal(roots.length, each.roots.length)
    for (const [i, root] of each.roots.entries())
      closeTo(roots[i], root, 'root', { tolerance: 1e-10, scale: 1 })
  }
})

test('flows that span 316 orders of magnitude have their one rate', () => {
  const { values, expected, rtol } = numpy.extreme
  const { value, status } = call('irr', { cashFlows: values }) as RateAnswer
  assert.equal(status, 'one')
  closeTo(value, expected, 'irr', { tolerance: rtol })
})

test('level payments at a rate near zero are those of no interest, but for its first order', () => {
  for (const rate of [1e-6, 1e-9, 1e-12, 1e-17]) {
    const { value } = call('pmt', { rate, periods: 10, presentValue: 1000, futureValue: 0 })
    closeTo(value, -100 * (1 + 5.5 * rate), `pmt at ${rate}`, { tolerance: 1e-14 + 100 * rate ** 2 })
  }
})

test('over no periods a sum stays what it is, even at a rate of −100 %', () => {
  for (const rate of [-1, -0.5, 0, 0.08]) {
    closeTo(call('fv', { rate, periods: 0, payment: 10, presentValue: 1000 }).value, -1000)
    closeTo(call('pv', { rate, periods: 0, payment: 10, futureValue: 1000 }).value, -1000)
  }
})

test('the examples of flows on given days are those that Microsoft publishes, with its numbers', () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
  const cases: { id: string; body: object; checks: { expected: number; tolerance: number }[] }[] = read(
    'validation-cases/time-value.json',
  )
  for (const name of ['xnpv', 'xirr']) {
    const body = read(`examples/dated-flows/${name}.json`)
    const published = cases.find(({ id }) => id === `${name}-published`)!
    assert.deepEqual(body, published.body)
    const { expected, tolerance } = published.checks[0]!
    closeTo(call(name, published.body).value, expected, name, { tolerance })
  }
})
