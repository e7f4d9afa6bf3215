import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factorTo, findUnit, measures } from '../../src/engine/language/units.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { readGolden } from '../support/golden.ts'

const golden = readGolden('units')

interface Resolved {
  readonly plant: { readonly capacity: { value: number; unit: string } }
  readonly feedstocks: { readonly carbonIntensity: { value: number; unit: string } }[]
}
const resolvedOf = (body: unknown) => outcomeOf(body).resolvedInputs as Resolved

for (const { value, unit, rho, load_hours: hours, t_per_yr: tonnes } of golden.vectors) {
  const native = changed(example('hefa-usa-500'), {
    'plant.capacity': { value, unit },
    'plant.annualLoadHours.value': hours,
    ...Object.fromEntries([0, 1, 2].map((i) => [`products.${i}.density.value`, rho])),
  })

  test(`${value} ${unit} at ${rho} kg/m3 and ${hours} h/yr is ${tonnes} t/yr`, () => {
    const { capacity } = resolvedOf(native).plant
    closeTo(capacity.value, tonnes)
    assert.equal(capacity.unit, 't/yr')
    closeTo(outcomeOf(native).technoEconomics.production.value, tonnes)
  })

  test(`${value} ${unit} at ${rho} kg/m3 and ${hours} h/yr is the same in the existing system's shape`, () => {
    const body = changed(readGolden('hefa-usa-500-existing-body'), {
      'conversionPlant.plantCapacity': { value, unitId: findUnit(unit)?.id },
      'conversionPlant.annualLoadHours': hours,
      ...Object.fromEntries([0, 1, 2].map((i) => [`productData.${i}.productDensity`, rho / 1000])),
    })
    closeTo(resolvedOf(body).plant.capacity.value, tonnes)
  })
}

test('a slate of several densities has the density of its volumes added up', () => {
  const volumes = changed(example('hefa-usa-500'), { 'plant.capacity': { value: 100, unit: 'MGPY' } })
  const density = 1 / (0.64 / 810 + 0.15 / 830 + 0.21 / 700)
  closeTo(resolvedOf(volumes).plant.capacity.value, (100 * 3785.411784 * density) / 1000)
  const [jet] = outcomeOf(volumes).technoEconomics.products
  closeTo(jet?.volume.value, ((jet?.production.value ?? 0) * 1000) / 810)
})

for (const { from, to } of golden.conversions) {
  test(`${from} is ${to}`, () => {
    const [value, name] = from.split(' ')
    const [expected, other] = to.split(' ')
    const [row, target] = [findUnit(name), findUnit(other)]
    assert.ok(row && target && measures(row, target.unit))
    closeTo(Number(value) * factorTo(row, target.unit), Number(expected))
  })
}

test('20 gCO2e/MJ of a feedstock with 37 MJ/kg is 740 kgCO2e/t', () => {
  const { gramsPerMegajoule, megajoulesPerKilogram, gramsPerKilogram } = golden.carbonIntensityByEnergy
  const [uco] = resolvedOf(
    changed(example('hefa-usa-500'), {
      'feedstocks.0.carbonIntensity': { value: gramsPerMegajoule, unit: 'gCO2e/MJ' },
      'feedstocks.0.energyContent.value': megajoulesPerKilogram,
    }),
  ).feedstocks
  closeTo(uco?.carbonIntensity.value, gramsPerKilogram)
  assert.equal(uco?.carbonIntensity.unit, 'kgCO2e/t')
})
