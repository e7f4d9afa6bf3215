import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example, otherWarnings, outcomeOf } from '../../../test/support/examples.ts'
import { referenceData } from '../../../test/support/reference-data.ts'
import { showOutcome } from '../access/outcome-view.ts'
import { findByIdOrName, pathwayDefaults } from '../reference-data/pathway-defaults.ts'
import { literatureClasses } from './literature.ts'

const hefa = example('hefa-usa-500')
const codesOf = (body: unknown) => otherWarnings(outcomeOf(body)).map(({ code }) => code)
const withClass = (literatureClass: string, changes: Record<string, unknown> = {}) =>
  changed(hefa, { 'plant.literatureClass': literatureClass, ...changes })

test('without a class nothing is compared with the literature', () => {
  assert.deepEqual(codesOf(hefa), [])
  assert.deepEqual(codesOf(withClass('none')), [])
})

test('what lies outside the middle half of the literature is told with its source, the value and the range', () => {
  const { warnings } = outcomeOf(withClass('hefaWaste'))
  const capital = warnings.find(({ code }) => code === 'capital_outside_literature')
  // 400 MUSD / (500 kt/yr / (8000/24) d/yr) = 266,667 USD·d/t; five studies, quartiles 373,575 and 747,150.
  assert.match(
    capital?.message ?? '',
    /^Total capital per tonne of fuel a day is 267,000 USD·d\/t, below .* HEFA from waste fats .374,000 to 747,000/,
  )
  assert.ok(Math.abs(Number(capital?.value?.value) / 266_666.667 - 1) < 1e-6)
  assert.deepEqual([capital?.low?.value, capital?.high?.value], [373_574.833_06, 747_149.666_12])
  assert.match(capital?.source ?? '', /AeroMAPS/)
  // 3000 USD/t * 0.81 kg/L: 2.43 USD/L
  const price = warnings.find(({ code }) => code === 'price_outside_literature')
  assert.ok(Math.abs(Number(price?.value?.value) - 2.43) < 1e-9)
})

test('inside the range there is no warning, and the numbers are the same with and without it', () => {
  const capital = { value: 800, unit: 'MUSD' }
  const body = withClass('hefaWaste', { 'economics.referenceCapital': capital })
  assert.equal(codesOf(body).includes('capital_outside_literature'), false)
  const { resolvedInputs: _, warnings: __, ...plain } = outcomeOf(hefa)
  const { resolvedInputs: ___, warnings: ____, ...compared } = outcomeOf(withClass('hefaWaste'))
  assert.deepEqual(compared, plain)
})

test('yields above stoichiometry break the conservation of mass, carbon and energy, and are told', () => {
  const body = changed(hefa, { 'feedstocks.0.consumptionRatio': { value: 0.5, unit: 'kg/kg' } })
  const warnings = otherWarnings(outcomeOf(body))
  const codes = ['mass_yield_above_one', 'carbon_conversion_above_one', 'energy_efficiency_above_one']
  assert.deepEqual(
    warnings.map(({ code }) => code),
    codes,
  )
  for (const { source, value, high } of warnings) {
    assert.match(source ?? '', /^Conservation of/)
    assert.ok(Number(value?.value) > 1 && high?.value === 1)
  }
})

test('a warning about a number that an access level does not see is not shown to it', () => {
  const text = JSON.stringify(outcomeOf(withClass('hefaWaste')))
  const seen = (level: 'CORE' | 'ADVANCE' | 'ROADSHOW') =>
    (JSON.parse(showOutcome(text, level)) as { warnings: { code: string }[] }).warnings.map(
      ({ code }) => code,
    )
  assert.ok(seen('ROADSHOW').includes('minimum_price_outside_literature'))
  assert.equal(seen('ADVANCE').includes('minimum_price_outside_literature'), false)
  assert.ok(seen('ADVANCE').includes('feedstock_cost_outside_literature'))
  assert.equal(seen('CORE').includes('feedstock_cost_outside_literature'), false)
  assert.ok(seen('CORE').includes('capital_outside_literature'))
})

test('every class of the catalogue is one of the literature, and its complete defaults can be compared', () => {
  const { processes, pathways } = referenceData
  const classes = new Set(pathways.flatMap(({ literatureClass }) => literatureClass ?? []))
  assert.deepEqual([...classes].sort(), literatureClasses.toSorted())
  const process = findByIdOrName(processes, 'HEFA')!.id
  const defaults = pathwayDefaults(referenceData, process, 4, 1)!
  assert.deepEqual(defaults.missing, [])
  const { warnings } = outcomeOf(defaults.inputs)
  assert.ok(warnings.some(({ code }) => code.endsWith('_outside_literature')))
})
