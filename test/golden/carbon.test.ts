import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carbonFunctions } from '../../src/contract/analyses/carbon-functions.ts'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import { cases } from '../support/cases.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { readGolden } from '../support/golden.ts'

const published = readGolden('carbon')

const call = (name: string, given: object) => carbonFunctions[name]!.answer(given as never)

/** The file prints percents to four decimals and masses to eight. */
const printed = { tolerance: 1e-6, scale: 1 }

for (const {
  fuel,
  core,
  iluc,
  lsf,
  reduction_pct,
  eligible,
  er_t_per_t_fuel,
} of published.corsia_reduction) {
  test(`CORSIA: ${fuel}`, () => {
    const answer = call('corsia-reduction', { core, landUseChange: iluc })
    closeTo(answer.lifeCycleEmissions?.value, lsf)
    closeTo(answer.reduction?.value, reduction_pct / 100, 'reduction', printed)
    closeTo(answer.emissionsReduction?.value, er_t_per_t_fuel, 'reduction per tonne', {
      tolerance: 1e-8,
      scale: 1,
    })
    assert.equal(Number(answer.margin?.value) >= 0, eligible)
  })
}

for (const { mass_t, lsf, fcf, er_t } of published.corsia_claim) {
  test(`CORSIA: the claim for ${mass_t} t at ${lsf} gCO2e/MJ and ${fcf} t/t`, () => {
    const answer = call('corsia-claim', { mass: mass_t, lifeCycleEmissions: lsf, fuelConversionFactor: fcf })
    closeTo(answer.claim?.value, er_t)
  })
}

for (const { ci_kg_per_mmbtu, applicable, credit } of published['45Z']) {
  test(`45Z: ${ci_kg_per_mmbtu} kgCO2e/mmBTU at ${applicable} USD/gal`, () => {
    const answer = call('clean-fuel-credit', {
      carbonIntensity: ci_kg_per_mmbtu,
      applicableAmount: applicable,
    })
    closeTo(answer.credit?.value, credit)
    if (credit === null) assert.match(answer.credit?.reason ?? '', /statute/)
  })
}

for (const { reduction_pct, credit } of published['40B']) {
  test(`40B: a reduction of ${reduction_pct} %`, () => {
    closeTo(call('aviation-fuel-credit', { reduction: reduction_pct / 100 }).credit?.value, credit)
  })
}

for (const { g_per_MJ, kg_per_mmbtu } of published.unit) {
  test(`${g_per_MJ} gCO2e/MJ is ${kg_per_mmbtu} kgCO2e/mmBTU`, () => {
    const { carbonIntensity } = call('energy-basis', { carbonIntensity: g_per_MJ })
    closeTo(carbonIntensity?.value, kg_per_mmbtu, 'intensity', { tolerance: 1e-8 })
  })
}

for (const row of published.abatement_cost.cases) {
  test(`abatement: ${row.mfsp_usd_per_t} USD/t at ${row.ci_fuel} gCO2e/MJ`, () => {
    const { abatementCost } = call('abatement-cost', {
      cost: row.mfsp_usd_per_t,
      fossilPrice: row.jet_usd_per_t,
      fossilCarbonIntensity: row.ci_ref,
      carbonIntensity: row.ci_fuel,
      energyContent: row.lhv,
    })
    if (row.usd_per_tCO2e === undefined) assert.ok(abatementCost?.value === null && abatementCost.reason)
    else closeTo(abatementCost?.value, row.usd_per_tCO2e, 'cost', { tolerance: 1e-8 })
  })
}

const allocated = (allocation: string): Outcome['technoEconomics'] =>
  outcomeOf(changed(cases['emissions by displacement']!, { 'carbon.allocation': allocation })).technoEconomics

test('however emissions are shared, the products bear the same total', () => {
  const totals = ['energy', 'mass', 'value', 'displacement'].map((each) => {
    const { products, totalEmissions } = allocated(each)
    const sum = products.reduce((total, { emissions }) => total + Number(emissions.value), 0)
    closeTo(sum, Number(totalEmissions.value))
    return sum
  })
  for (const total of totals) closeTo(total, totals[0]!)
})

test('by energy each fuel has the same intensity, by mass each product the same mass of CO2e per tonne', () => {
  const intensities = allocated('energy')
    .products.filter(({ isFuel }) => isFuel)
    .map(({ carbonIntensity }) => carbonIntensity.value)
  assert.equal(new Set(intensities).size, 1)
  const masses = allocated('mass')
    .products.filter(({ production }) => Number(production.value) > 0)
    .map(({ emissions, production }) => Number(emissions.value) / Number(production.value))
  for (const each of masses) closeTo(each, masses[0]!)
})

test('a by-product that displaces much leaves the main product less than nothing to bear', () => {
  const body = changed(cases['emissions by displacement']!, {
    'products.3.displacedCarbonIntensity': { value: 1e6, unit: 'kgCO2e/t' },
  })
  const { carbonIntensity, corsia } = outcomeOf(
    changed(body, { 'carbon.lifeCycleValue': 'actual' }),
  ).technoEconomics
  assert.ok(Number(carbonIntensity.mainProduct.value) < 0)
  assert.ok(Number(corsia.reduction.value) > 1)
})
