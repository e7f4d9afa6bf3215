import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRates, rateOfReturn, ratesOfReturn } from '../../src/engine/numerics/rate-of-return.ts'
import { discount } from '../support/cash-flows.ts'
import { closeTo } from '../support/close-to.ts'
import { accepted, changed, example } from '../support/examples.ts'
import { readGolden, stepValue } from '../support/golden.ts'

const edges = readGolden('irr-edge-cases')
const numpy = readGolden('numpy-financial')

/** Rates printed to ten decimals, and 0, have no relative accuracy to hold. */
const tenDecimals = { tolerance: 1e-10, scale: 1 }

for (const { case: name, cash_flows: flows, irr, npv_7: presentValue } of edges.cases) {
  test(`${name}: ${irr === null ? 'no rate' : irr}, and its present value at 7 %`, () => {
    closeTo(discount(flows, 0.07).presentValue, presentValue)
    const rates = ratesOfReturn(flows)
    if (irr === null) assert.deepEqual(rates, [])
    else assert.ok(rates.some((rate) => Math.abs(rate - irr) <= 1e-9 * Math.abs(irr)))
  })
}

test('two sign changes give the two rates 0.10 and 0.20, and no single one', () => {
  const { cash_flows: flows } = edges.cases.find(
    ({ case: name }: { case: string }) => name === 'two sign changes',
  )
  const rates = ratesOfReturn(flows)
  assert.equal(rates.length, 2)
  closeTo(rates[0], 0.1)
  closeTo(rates[1], 0.2)
  assert.equal(findRates(flows).value, null)
})

for (const { r, n, crf } of edges.capitalRecoveryFactors) {
  test(`the capital recovery factor of a project over ${n} years at ${r} is ${crf}`, () => {
    const body = changed(example('hefa-usa-500'), {
      'economics.lifetime.value': n,
      'economics.discountRate': { value: r, unit: '1' },
    })
    closeTo(stepValue(accepted(body), 'CRF'), crf)
  })
}

for (const [i, { values, roots }] of numpy.irr.entries()) {
  test(`all rates of numpy case ${i + 1}: ${roots.join(', ') || 'none'}`, () => {
    const rates = ratesOfReturn(values)
    assert.equal(rates.length, roots.length, `${rates}`)
    for (const [j, root] of roots.entries()) closeTo(rates[j], root, `root ${j}`, tenDecimals)
    if (rates.length === 1) assert.equal(rateOfReturn(values), rates[0])
    assert.deepEqual(findRates(values).roots, rates)
  })
}

for (const values of numpy.noSolution) {
  test(`there is no rate for ${values.join(', ')}, and the reason says why`, () => {
    assert.deepEqual(findRates(values).roots, [])
    assert.throws(() => rateOfReturn(values), { message: /never change sign/ })
  })
}

test('the present value of numpy is that of its example, and does not exist at -100 %', () => {
  const [known, impossible] = numpy.npv
  closeTo(discount(known.values, known.rate).presentValue, known.exact)
  const { presentValue, reason } = discount(impossible.values, impossible.rate)
  assert.ok(Number.isNaN(presentValue))
  assert.ok(reason)
})

test('the present value at the rate of return is 0', () => {
  const rate = rateOfReturn(numpy.congruence)
  assert.ok(Math.abs(discount(numpy.congruence, rate).presentValue) <= 1e-9)
})
