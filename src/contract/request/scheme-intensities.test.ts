import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../test/support/close-to.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { explain } from '../explanation/explanation.ts'
import { readInputs } from '../reading/read-inputs.ts'
import { intensityKeys } from './scheme-intensities.ts'
import { schemes } from './schemes.ts'

const of = (value: number, unit: string) => ({ value, unit })
const grams = (value: number) => of(value, 'gCO2e/MJ')
const hefa = example('hefa-usa-500')

type Row = ReturnType<typeof outcomeOf>['technoEconomics']['eligibility'][number]
const rowsOf = (carbon: object, more: Record<string, unknown> = {}): Record<string, Row> =>
  Object.fromEntries(
    outcomeOf(changed({ ...hefa, carbon }, more)).technoEconomics.eligibility.map((row) => [row.scheme, row]),
  )
const inAnswers = { UK: 'UK SAF mandate' } as Partial<Record<string, string>>

test('an actual value under CORSIA replaces the core alone: 21.35 and 39.1 of land-use change are 60.45', () => {
  const actual = { lifeCycleValue: 'actual', landUseChange: grams(39.1) }
  const own = outcomeOf({ ...hefa, carbon: actual }).technoEconomics
  closeTo(own.carbonIntensity.mainProduct.value, Number(own.corsia.lifeCycleEmissions.value) - 39.1)
  const process = grams(21.35 - Number(own.carbonIntensity.mainProduct.value) + 20)
  const palm = outcomeOf(changed({ ...hefa, carbon: actual }, { 'plant.processCarbonIntensity': process }))
  closeTo(palm.technoEconomics.carbonIntensity.mainProduct.value, 21.35)
  closeTo(palm.technoEconomics.corsia.lifeCycleEmissions.value, 60.45)
  closeTo(palm.technoEconomics.corsia.reduction.value, 1 - 60.45 / 89)
})

test('what is added to the core value and taken off it is the same for an actual and a default value', () => {
  const added = { landUseChange: grams(10), emissionCredits: grams(3), nonBiogenicShare: of(0.1, '1') }
  const main = Number(outcomeOf(hefa).technoEconomics.carbonIntensity.mainProduct.value)
  const actual = rowsOf({ ...added, lifeCycleValue: 'actual' }).CORSIA
  const standard = rowsOf({ ...added, lifeCycleValue: 'default', coreEmissions: grams(13.9) }).CORSIA
  closeTo(actual?.emissions.value, main + 10 - 3 + 17.05)
  closeTo(standard?.emissions.value, 13.9 + 10 - 3 + 17.05)
})

test('each scheme is judged by its own value, and no other number moves', () => {
  const before = outcomeOf(hefa)
  for (const scheme of schemes) {
    const key = intensityKeys[scheme]
    const unit = scheme === '45Z' ? 'kgCO2e/mmBTU' : 'gCO2e/MJ'
    const limits = { lcfsBenchmark: grams(80), rfsThreshold: grams(46) }
    const without = rowsOf(limits)
    const own = rowsOf({ ...limits, [key]: of(12.5, unit) })
    for (const code of schemes) {
      const name = inAnswers[code] ?? code
      const isJudged = code === scheme || (scheme === 'RED' && code === 'ReFuelEU')
      const emissions = isJudged ? 12.5 : without[name]?.emissions.value
      closeTo(own[name]?.emissions.value, Number(emissions), `${scheme}: ${code}`)
      closeTo(own[name]?.margin.value, Number(own[name]?.limit.value) - Number(emissions))
    }
    const after = outcomeOf({ ...hefa, carbon: { [key]: of(12.5, unit) } })
    assert.deepEqual(after.financials, before.financials)
    assert.deepEqual(after.technoEconomics.carbonIntensity, before.technoEconomics.carbonIntensity)
    assert.deepEqual(after.warnings, before.warnings)
  }
})

test('every unit of emissions per energy is taken', () => {
  closeTo(rowsOf({ redCarbonIntensity: of(28.2, 'kgCO2e/GJ') }).RED?.emissions.value, 28.2)
  closeTo(rowsOf({ redCarbonIntensity: of(36, 'gCO2e/kWh') }).RED?.emissions.value, 10)
  const rate = rowsOf({ cleanFuelEmissionsRate: grams(20) })['45Z']
  closeTo(rate?.emissions.value, 20 * 1.05505585262)
})

test('without a benchmark or a threshold LCFS and RFS have no margin, and say what is missing', () => {
  const { LCFS, RFS } = rowsOf({})
  assert.match(LCFS?.margin.reason ?? '', /No benchmark of the Low Carbon Fuel Standard/)
  assert.match(RFS?.margin.reason ?? '', /No threshold of the Renewable Fuel Standard/)
})

test('RED asks 28.2 gCO2e/MJ of fuels of non-biological origin, and 32.9 of biofuels', () => {
  closeTo(rowsOf({ renewableKind: 'nonBiological' }).RED?.limit.value, 28.2)
  closeTo(rowsOf({}).RED?.limit.value, 32.9)
  closeTo(rowsOf({ renewableKind: 'nonBiological' }).ReFuelEU?.limit.value, 28.2)
})

test('method and source of a value are told where it is explained, and refused without a value', () => {
  const carbon = {
    redCarbonIntensity: grams(14),
    redCarbonIntensityMethod: 'Annex V, part C',
    redCarbonIntensitySource: 'Proof of sustainability of May 2026',
  }
  const { inputs } = readInputs({ ...hefa, carbon })
  const own = explain(inputs!, 'Mar_RED')?.find(({ symbol }) => symbol === 'CI_RED,own')
  assert.equal(own?.source, 'The request; Annex V, part C; Proof of sustainability of May 2026')
  const { redCarbonIntensity: _, ...notes } = carbon
  const refused = readInputs({ ...hefa, carbon: notes }).errors?.map(({ pointer, code }) => [pointer, code])
  assert.deepEqual(refused, [
    ['/carbon/redCarbonIntensityMethod', 'without_effect'],
    ['/carbon/redCarbonIntensitySource', 'without_effect'],
  ])
  const long = { ...carbon, redCarbonIntensitySource: 'x'.repeat(301) }
  assert.equal(readInputs({ ...hefa, carbon: long }).errors?.[0]?.code, 'not_a_text')
})

test('the rate of the model decides the credit 45Z: what the law counts of it', () => {
  const credit = (rate: number, amount = 1) => {
    const carbon = {
      cleanFuelEmissionsRate: of(rate, 'kgCO2e/mmBTU'),
      cleanFuelAmount: of(amount, 'USD/gal'),
    }
    return outcomeOf({ ...hefa, carbon }).technoEconomics.corsia
  }
  closeTo(credit(20).cleanFuelFactor.value, 0.6)
  closeTo(credit(20, 1.75).cleanFuelCredit.value, 1.05)
  closeTo(credit(50).cleanFuelFactor.value, 0)
  closeTo(credit(60).cleanFuelFactor.value, 0)
  // Not below zero (26 USC 45Z(b)(1)(E)).
  closeTo(credit(-10).cleanFuelFactor.value, 1)
})

test('the rate of the model decides what a policy like 45Z pays for each product', () => {
  const body = (rate: number, product: string) => ({
    ...hefa,
    carbon: { cleanFuelEmissionsRate: of(rate, 'kgCO2e/mmBTU') },
    policies: [
      { name: '45Z', instrument: 'carbonFactorCredit', value: of(1, 'USD/gal'), scheme: '45Z', product },
      { name: 'credit', instrument: 'credit', value: of(1, 'USD/gal'), product },
    ],
  })
  for (const { name } of hefa.products.filter(({ isFuel, density }) => isFuel === true && density)) {
    const [factored, whole] = outcomeOf(body(15, name)).financials.policyPayments
    closeTo(factored?.total.value, 0.7 * Number(whole?.total.value), name)
    const [none] = outcomeOf(body(51, name)).financials.policyPayments
    assert.equal(none?.total.value, 0)
    assert.match(none?.reason ?? '', /45Z.*48\.3 gCO2e\/MJ, 0\.948 more than its limit/)
  }
})

test('a feedstock that is declared to be of low risk of land-use change carries none', () => {
  const carbon = { landUseChange: grams(39.1) }
  const main = Number(outcomeOf(hefa).technoEconomics.carbonIntensity.mainProduct.value)
  const declared = { eligibility: { hasLowLandUseChangeRisk: true } }
  closeTo(rowsOf(carbon).CORSIA?.emissions.value, main + 39.1)
  closeTo(rowsOf(carbon, declared).CORSIA?.emissions.value, main)
  const refused = { eligibility: { hasLowLandUseChangeRisk: false } }
  closeTo(rowsOf(carbon, refused).CORSIA?.emissions.value, main + 39.1)
})

test('the saving that RED asks of a biofuel follows the day of start of the installation', () => {
  const limit = (operationStart: string, carbon: object = {}) =>
    rowsOf(carbon, { eligibility: { operationStart } }).RED?.limit.value
  closeTo(limit('2015-10-05'), 47)
  closeTo(limit('2015-10-06'), 37.6)
  closeTo(limit('2020-12-31'), 37.6)
  closeTo(limit('2021-01-01'), 32.9)
  closeTo(limit('2010-01-01', { renewableKind: 'nonBiological' }), 28.2)
})

test('an emissions rate below zero counts for animal manure alone', () => {
  const factor = (material: string) =>
    outcomeOf(
      changed(
        { ...hefa, carbon: { cleanFuelEmissionsRate: of(-50, 'kgCO2e/mmBTU') } },
        { 'feedstocks.0.material': material },
      ),
    ).technoEconomics.corsia.cleanFuelFactor.value
  closeTo(factor('animalManure'), 2)
  closeTo(factor('usedCookingOil'), 1)
})

test('a row says whose carbon value it was judged by', () => {
  const { RED, ReFuelEU, CORSIA } = rowsOf({
    redCarbonIntensity: grams(14),
    redCarbonIntensitySource: 'A certificate',
  })
  assert.equal(RED?.method.carbonValue, 'given')
  assert.match(RED?.method.note ?? '', /carbon\.redCarbonIntensity is used: A certificate/)
  assert.equal(ReFuelEU?.method.carbonValue, 'given')
  assert.equal(CORSIA?.method.carbonValue, 'calculated')
})
