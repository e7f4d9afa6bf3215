import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { balanceData } from './balance-data.ts'

const hefa = example('hefa-usa-500')
const sum = (flows: readonly { readonly value: number }[]) => flows.reduce((a, { value }) => a + value, 0)

for (const [name, body] of Object.entries(cases)) {
  for (const what of ['mass', 'carbon', 'energy'] as const) {
    test(`as much ${what} comes out of ${name} as goes in`, () => {
      const { technoEconomics } = outcomeOf(body)
      const { inputs, outputs, missing } = balanceData(technoEconomics, what)
      if (missing !== undefined) assert.equal(missing, technoEconomics.carbonConversion.reason)
      assert.ok(Math.abs(sum(inputs) - sum(outputs)) <= 1e-9 * sum(inputs))
    })
  }
}

test('what is counted by its energy has no mass, which a note tells', () => {
  const { inputs, outputs, notes } = balanceData(outcomeOf(hefa).technoEconomics, 'mass')
  assert.deepEqual(
    inputs.map(({ label, value }) => [label, value]),
    [
      ['UCO', 605_000],
      ['Hydrogen', 21_000],
    ],
  )
  assert.deepEqual(
    outputs.map(({ label, value }) => [label, value]),
    [
      ['JET', 320_000],
      ['DIESEL', 75_000],
      ['Naphtha', 105_000],
      ['Not in products', 126_000],
    ],
  )
  assert.deepEqual(notes, ['electricity, 60,000,000 kWh/yr, has no mass.'])
})

test('where more comes out than the inputs name, the difference stands among the inputs', () => {
  const { inputs, notes } = balanceData(
    outcomeOf(changed(hefa, { 'feedstocks.0.consumptionRatio.value': 0.9 })).technoEconomics,
    'mass',
  )
  assert.equal(inputs.at(-1)!.label, 'Not named among the inputs')
  assert.ok(notes.includes('More mass comes out than the inputs name.'))
})

test('without carbon in what goes in there is no balance of it, and the reason is told', () => {
  const body = changed(hefa, { 'feedstocks.0.carbonContent.value': 0 })
  const { technoEconomics } = outcomeOf(body)
  assert.equal(balanceData(technoEconomics, 'carbon').missing, technoEconomics.carbonConversion.reason)
})
