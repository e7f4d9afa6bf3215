import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { closeTo } from '../../../test/support/close-to.ts'
import { referenceData as data } from '../../../test/support/reference-data.ts'
import { readPublishedTables } from '../../server/reference-data/published.ts'
import { withEnergyPrices } from './country-inputs.ts'
import { pathwayDefaults } from './pathway-defaults.ts'
import { inState } from './state-inputs.ts'

const {
  usStates: { columns, rows },
  energyPrices,
} = await readPublishedTables()
const usa = 1
const ofState = (name: string, process = 1, feedstock = 4) => {
  const row = rows.find((each) => each.name === name)
  assert.ok(row)
  return pathwayDefaults(data, process, feedstock, usa, undefined, (chosen) =>
    inState(chosen, { row, columns }),
  )!
}

test('a state fills tax, location, and prices and emissions of energy, each with its source and year', () => {
  const { inputs, provenance } = ofState('California')
  const row = rows.find(({ name }) => name === 'California')!
  closeTo(inputs.economics.taxRate?.value, 21 + 79 * Number(row.incomeTax))
  assert.deepEqual(inputs.capital?.locationFactor, { value: row.locationFactor, unit: '1' })
  const at = inputs.utilities.findIndex(({ name }) => name === 'Electricity')
  assert.deepEqual(inputs.utilities[at]?.price, { value: row.electricityPrice, unit: 'USD/kWh' })
  closeTo(inputs.utilities[at]?.carbonIntensity?.value, 1_000 * Number(row.electricityCarbonIntensity))
  for (const pointer of [`/utilities/${at}/price`, '/economics/taxRate', '/capital/locationFactor']) {
    assert.equal(provenance[pointer]?.place, 'California', pointer)
    assert.ok(
      provenance[pointer]?.source && provenance[pointer]?.licence && provenance[pointer]?.year,
      pointer,
    )
  }
})

const exampleOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../examples/places/${name}.json`, import.meta.url), 'utf8'))

test('the examples have what the state, and the published price of the country, fill in', () => {
  assert.deepEqual(exampleOf('hefa-texas'), ofState('Texas').inputs)
  const { id } = data.countries.find(({ code }) => code === 'DE')!
  const priced = pathwayDefaults(data, 2, 9, id, undefined, (chosen) =>
    withEnergyPrices(chosen, energyPrices, 'DE'),
  )
  assert.deepEqual(exampleOf('fischer-tropsch-germany'), priced?.inputs)
})

test('what the table does not have of a state stays that of the country', () => {
  const country = pathwayDefaults(data, 1, 4, usa)!.inputs
  const { products, feedstocks, plant } = ofState('Texas').inputs
  assert.deepEqual(
    { products, feedstocks, plant },
    {
      products: country.products,
      feedstocks: country.feedstocks,
      plant: country.plant,
    },
  )
})

test('electricity may have the published price of its country, in dollars of its year, with its source', () => {
  const priced = (id: number, code: string) =>
    pathwayDefaults(data, 1, 4, id, undefined, (chosen) => withEnergyPrices(chosen, energyPrices, code))!
  const germany = data.countries.find(({ code }) => code === 'DE')!
  const { inputs, provenance } = priced(germany.id, 'DE')
  const at = inputs.utilities.findIndex(({ name }) => name === 'Electricity')
  closeTo(inputs.utilities[at]?.price?.value, ((0.1685 + 0.1712) / 2) * 1.0824)
  assert.match(provenance[`/utilities/${at}/price`]?.source ?? '', /nrg_pc_205/)
  assert.equal(provenance[`/utilities/${at}/price`]?.licence, energyPrices.electricity.licence)
  const country = pathwayDefaults(data, 1, 4, usa)!.inputs
  assert.deepEqual(priced(usa, 'US').inputs, country)
})

test('each country has one price for industry, between those of Finland and Cyprus', () => {
  const means = energyPrices.rows.map(({ firstHalf, secondHalf }) => (firstHalf + secondHalf) / 2)
  assert.equal(new Set(energyPrices.rows.map(({ code }) => code)).size, 30)
  assert.ok(Math.min(...means) > 0.055 && Math.max(...means) < 0.25)
})
