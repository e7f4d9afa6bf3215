import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOfNow } from './of-now.ts'

const inputs = { plant: { capacity: { value: 500, unit: 'kt/yr' } } }
const parameters = [{ id: 'crude', targets: ['/products/Jet/price'], as: 'factor' }]
const form = { kind: 'monteCarlo', parameters, outputs: ['npv'], sampling: { trials: 16_384, seed: 1 } }
const request = { ...form, outputs: ['npv', 'lcop'], sampling: { seed: 1, trials: 1_000_000 } }

test('a study of more futures of the same case and ranges is of what is looked at', () => {
  assert.ok(isOfNow({ base: inputs, request }, { inputs, form }))
})

test('one of other inputs, ranges, correlations or random numbers is not', () => {
  const others = [
    { inputs: { plant: { capacity: { value: 400, unit: 'kt/yr' } } }, form },
    { inputs, form: { ...form, parameters: [] } },
    { inputs, form: { ...form, rankCorrelations: [{ between: ['a', 'b'], rho: 0.5 }] } },
    { inputs, form: { ...form, sampling: { trials: 16_384, seed: 2 } } },
  ]
  for (const other of others) assert.ok(!isOfNow({ base: inputs, request }, other))
})
