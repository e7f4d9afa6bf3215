import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../support/close-to.ts'
import { changed, example, otherWarnings, outcomeOf } from '../support/examples.ts'

const of = (value: number, unit: string) => ({ value, unit })

/** 500 kt/yr of fuel. */
const hefa = example('hefa-usa-500')
const base = outcomeOf(hefa)
const addedOpex = (utility: object) => {
  const { totalOpex } = outcomeOf(changed(hefa, { 'utilities.2': utility })).technoEconomics
  return Number(totalOpex.value) - Number(base.technoEconomics.totalOpex.value)
}
const scale = { scale: Number(base.technoEconomics.totalOpex.value) }

/** 5 MJ per kg of fuel at 6 USD/GJ. */
const gas = { name: 'natural gas', price: of(6, 'USD/GJ'), carbonIntensity: of(56, 'gCO2e/MJ') }
const gasCost = 500e6 * 5 * 0.006

test('gas that is given by its energy costs its energy times the price, without a heating value', () => {
  closeTo(addedOpex({ ...gas, consumptionRatio: of(5, 'MJ/kg') }), gasCost, '', scale)
})

test('a price by energy says that it counts by the lower heating value, unless its unit does', () => {
  const codes = (unit: string) => {
    const utility = { ...gas, price: of(6, unit), consumptionRatio: of(5, 'MJ/kg') }
    const heating = { energyContent: of(50, 'MJ/kg'), higherHeatingValue: of(55.5, 'MJ/kg') }
    const body = changed(hefa, { 'utilities.2': { ...utility, ...(unit.includes('HHV') && heating) } })
    return outcomeOf(body).warnings.flatMap(({ code }) => (code === 'lower_heating_value' ? [code] : []))
  }
  for (const unit of ['USD/GJ', 'USD/MMBtu', 'USD/MJ'])
    assert.deepEqual(codes(unit), ['lower_heating_value'], unit)
  for (const unit of ['USD/GJ LHV', 'USD/MMBtu HHV', 'USD/MWh']) assert.deepEqual(codes(unit), [], unit)
})

test('gas of the USA is sold by its higher heating value, which is a tenth above the lower one', () => {
  const heating = { energyContent: of(50, 'MJ/kg'), higherHeatingValue: of(55.5, 'MJ/kg') }
  const price = of(6 / 0.9478171203133172, 'USD/MMBtu HHV')
  const sold = { ...gas, ...heating, price, consumptionRatio: of(5, 'MJ/kg') }
  closeTo(addedOpex(sold), gasCost * (55.5 / 50), '', scale)
})

test('gas by the standard cubic foot: 379.48 of them are a pound-mole, by the molar mass', () => {
  // 8.31446261815324 J/mol/K, 60 degF, and 14.696 psia at 6.894757293168361 kPa/psi.
  const litresPerMole = (8.31446261815324 * (519.67 / 1.8)) / (14.696 * 6.894757293168361)
  const scfPerKilogram = litresPerMole / 0.028316846592 / 16.04
  assert.ok(Math.abs((scfPerKilogram * 16.04 * 0.45359237) / 379.48 - 1) < 1e-4)
  const price = of(0.3 / scfPerKilogram, 'USD/scf')
  const methane = { ...gas, energyContent: of(50, 'MJ/kg'), gasDensity: of(16.04, 'g/mol'), price }
  const added = addedOpex({ ...methane, consumptionRatio: of(0.1, 'kg/kg') })
  closeTo(added, 500e6 * 0.1 * 0.3, '', scale)
})

test('a price of 6 USD/gal at 810 kg/m3 is 1956.83 USD/t', () => {
  const { resolvedInputs } = outcomeOf(changed(hefa, { 'products.0.price': of(6, 'USD/gal') }))
  const { products } = resolvedInputs as { products: { price: { value: number; unit: string } }[] }
  const [jet] = products
  closeTo(jet?.price.value, (6 / 0.003785411784 / 810) * 1000)
  assert.equal(jet?.price.unit, 'USD/t')
})

const electricity = {
  name: 'electricity',
  isFuel: false,
  price: of(60, 'USD/MWh'),
  carbonContent: of(0, 'kg/kg'),
  energyContent: of(0, 'MJ/kg'),
  yield: of(0.5, 'kWh/kg'),
}

test('electricity of 0.5 kWh per kg of fuel at 60 USD/MWh earns 15 MUSD a year, and weighs nothing', () => {
  const outcome = outcomeOf(changed(hefa, { 'products.3': electricity }))
  const { technoEconomics } = outcome
  closeTo(Number(technoEconomics.revenue.value) - Number(base.technoEconomics.revenue.value), 15e6, '', scale)
  assert.deepEqual(otherWarnings(outcome), otherWarnings(base))
  const row = technoEconomics.products[3]
  assert.deepEqual(row?.production, { value: 250e6, unit: 'kWh/yr' })
  assert.match(row?.volume.reason ?? '', /neither mass nor volume/)
  const saved = Number(base.technoEconomics.lcopByProductCredit.value) - 15e6 / (500e3 * 0.64)
  closeTo(technoEconomics.lcopByProductCredit.value, saved, '', { tolerance: 1e-9 })
})

test('electricity shares emissions by value and displaces others, by energy and by mass it bears none', () => {
  const shared = (allocation: string, displaced = 0) => {
    const body = changed(hefa, {
      'products.3': { ...electricity, displacedCarbonIntensity: of(displaced, 'gCO2e/kWh') },
      carbon: { allocation },
    })
    const { products, totalEmissions } = outcomeOf(body).technoEconomics
    const all = Number(totalEmissions.value)
    const sum = products.reduce((total, { emissions }) => total + Number(emissions.value), 0)
    closeTo(sum, all, allocation)
    return { own: Number(products[3]?.emissions.value), all }
  }
  assert.equal(shared('energy').own, 0)
  assert.equal(shared('mass').own, 0)
  const byValue = shared('value')
  closeTo(byValue.own, (byValue.all * 15e6) / (Number(base.technoEconomics.revenue.value) + 15e6))
  closeTo(shared('displacement', 400).own, (250e6 * 400) / 1e6)
})
