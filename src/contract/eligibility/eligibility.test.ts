import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { calculateOutcome } from '../outcome/outcome.ts'
import { readInputs } from '../reading/read-inputs.ts'
import type { Inputs } from '../request/inputs.ts'

const hefa = example('hefa-usa-500')
const eligibilityOf = (changes: Record<string, unknown> = {}) =>
  outcomeOf(changed(hefa, changes)).technoEconomics.eligibility
type Rows = ReturnType<typeof eligibilityOf>
const rowOf = (rows: Rows, scheme: string) => rows.find((each) => each.scheme === scheme)!
const ruleOf = (rows: Rows, scheme: string, id: string) =>
  rowOf(rows, scheme).rules.find((each) => each.id === id)!
const statuses = (rows: Rows) => rows.map(({ scheme, status }) => `${scheme} ${status}`)

const palmOil = {
  'feedstocks.0.name': 'Palm oil',
  'feedstocks.0.class': 'foodOrFeedCrop',
  'feedstocks.0.annex': 'none',
  'feedstocks.0.material': 'palmOil',
  'feedstocks.0.origin': 'MY',
  'plant.country': 'US',
  'products.0.class': 'jetFuel',
  eligibility: { process: 'hefa', supplyYear: { value: 2028, unit: 'yr' } },
}

/** Used cooking oil of which everything that can be declared is. */
const usedCookingOil = {
  'feedstocks.0.class': 'waste',
  'feedstocks.0.annex': 'B',
  'feedstocks.0.material': 'usedCookingOil',
  'feedstocks.0.origin': 'US',
  'plant.country': 'US',
  'products.0.class': 'jetFuel',
}
const declared = {
  process: 'hefa',
  supplyYear: { value: 2028, unit: 'yr' },
  operationStart: '2027-03-01',
  isWithinShareCap: true,
  isCertifiedForCorsia: true,
  isCertifiedForRed: true,
  isCertifiedForUk: true,
  isCertifiedFor45Z: true,
  isCertifiedForLcfs: true,
  isCertifiedForRfs: true,
}

test('palm oil, a food crop, imported, passes no scheme in silence', () => {
  const unnamed = eligibilityOf({ 'feedstocks.0.name': 'Palm oil' })
  for (const row of unnamed) {
    assert.equal(row.status, 'notAssessed', row.scheme)
    assert.notEqual(row.isMet, true, row.scheme)
    assert.ok(
      row.rules.some(({ status, reason }) => status === 'notAssessed' && reason.endsWith('is not given.')),
      row.scheme,
    )
  }
  const rows = eligibilityOf(palmOil)
  assert.deepEqual(statuses(rows), [
    'CORSIA notAssessed',
    'RED notAssessed',
    'UK SAF mandate notMet',
    '45Z notMet',
    'ReFuelEU notMet',
    'LCFS notMet',
    'RFS notMet',
  ])
  assert.ok(rows.every(({ isMet }) => isMet !== true))
  const refused = ruleOf(rows, '45Z', '45z-origin')
  assert.deepEqual(
    [refused.status, refused.article, refused.reason],
    ['notMet', '26 USC 45Z(f)(1)(A)(iii)', 'feedstocks.0.origin is MY.'],
  )
  assert.equal(ruleOf(rows, 'CORSIA', 'corsia-land-use-change').status, 'notAssessed')
})

test('used cooking oil of which everything is declared is met where the law takes it', () => {
  const rows = eligibilityOf({ ...usedCookingOil, eligibility: declared })
  const met = rows.filter(({ status }) => status === 'met')
  assert.deepEqual(
    met.map(({ scheme, isMet }) => [scheme, isMet]),
    ['CORSIA', 'RED', 'UK SAF mandate', 'ReFuelEU', 'LCFS', 'RFS'].map((scheme) => [scheme, true]),
  )
  for (const { rules } of met) {
    assert.ok(rules.every(({ status }) => ['met', 'notApplicable'].includes(status)))
    assert.ok(rules.some(({ status }) => status === 'met'))
  }
})

test('the credit 45Z is not assessed without the rate of the model that it names, whatever is calculated', () => {
  const rows = eligibilityOf({ ...usedCookingOil, eligibility: declared })
  const { status, isMet, margin } = rowOf(rows, '45Z')
  assert.ok(Number(margin.value) > 0)
  assert.deepEqual([status, isMet], ['notAssessed', undefined])
  assert.match(ruleOf(rows, '45Z', '45z-rate').reason, /indicative/)
})

test('a fuel that emits too much is refused by the rule of its carbon value, with its margin', () => {
  const dirty = { ...usedCookingOil, 'plant.processCarbonIntensity': { value: 70, unit: 'gCO2e/MJ' } }
  const rows = eligibilityOf({ ...dirty, eligibility: declared })
  for (const [scheme, id] of [
    ['RED', 'red-biofuel-saving'],
    ['UK SAF mandate', 'uk-saving'],
    ['ReFuelEU', 'red-biofuel-saving'],
  ] as const) {
    const rule = ruleOf(rows, scheme, id)
    assert.deepEqual([rule.status, rowOf(rows, scheme).isMet], ['notMet', false], scheme)
    assert.deepEqual(rule.margin, rowOf(rows, scheme).margin)
    assert.ok(Number(rule.margin?.value) < 0)
  }
  const { operationStart: _, ...withoutStart } = declared
  const open = ruleOf(eligibilityOf({ ...dirty, eligibility: withoutStart }), 'RED', 'red-biofuel-saving')
  assert.equal(open.status, 'notAssessed')
  assert.match(open.reason, /eligibility\.operationStart is not given/)
})

test('a fuel of captured carbon dioxide has to save 70 %, and may not be called a biofuel', () => {
  const captured = {
    'feedstocks.0.class': 'capturedCarbonDioxide',
    'feedstocks.0.material': 'carbonDioxideOfAir',
    // Above 28.2 gCO2e/MJ in all, and below the 32.9 of a biofuel.
    'plant.processCarbonIntensity': { value: 29, unit: 'gCO2e/MJ' },
  }
  const { limit, rules } = rowOf(eligibilityOf(captured), 'RED')
  assert.ok(Math.abs(Number(limit.value) - 28.2) < 1e-9)
  const byId = new Map(rules.map(({ id, status }) => [id, status]))
  assert.equal(byId.get('red-biofuel-saving'), 'notApplicable')
  assert.equal(byId.get('red-rfnbo-saving'), 'notMet')
  const { errors } = readInputs(changed(hefa, { ...captured, carbon: { renewableKind: 'biofuel' } }))
  assert.deepEqual(
    errors?.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/carbon/renewableKind contradiction'],
  )
})

test('of two feedstocks that one counts which does worst', () => {
  const inputs = readInputs(changed(hefa, { ...usedCookingOil, eligibility: declared })).inputs as Inputs
  const [first] = inputs.feedstocks
  const half = { ...first!, consumptionRatio: { value: 0.6, unit: 'kg/kg' } }
  const both: Inputs = {
    ...inputs,
    feedstocks: [half, { ...half, name: 'Imported', origin: 'CN' }],
  }
  const rule = ruleOf(calculateOutcome(both).technoEconomics.eligibility, '45Z', '45z-origin')
  assert.deepEqual([rule.status, rule.reason], ['notMet', 'feedstocks.1.origin is CN.'])
})

test('what no rule asks for of this fuel says so, and what one asks for does not', () => {
  const { warnings } = outcomeOf(
    changed(hefa, {
      ...usedCookingOil,
      'products.1.class': 'diesel',
      eligibility: { ...declared, isElectricityAdditional: true, electricity: 'renewable' },
    }),
  )
  const told = warnings.filter(({ code }) => code === 'without_effect').map(({ pointer }) => pointer)
  assert.deepEqual(
    told.filter((pointer) => pointer !== '/economics/scalingExponent'),
    ['/eligibility/electricity', '/eligibility/isElectricityAdditional', '/products/1/class'],
  )
})

test('words that are not of the list, days that are none and a country that is no code are told', () => {
  const refusals = (changes: Record<string, unknown>) =>
    (readInputs(changed(hefa, changes)).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  assert.deepEqual(refusals({ 'feedstocks.0.origin': 'UK' }), ['/feedstocks/0/origin unknown_choice'])
  assert.deepEqual(refusals({ 'feedstocks.0.class': 'crop' }), ['/feedstocks/0/class unknown_choice'])
  for (const day of ['2026-02-30', '2026', '01.02.2026', 20260101]) {
    assert.deepEqual(refusals({ eligibility: { operationStart: day } }), [
      '/eligibility/operationStart not_a_date',
    ])
  }
  const rows = eligibilityOf({ 'plant.country': 'United States' })
  assert.equal(ruleOf(rows, '45Z', '45z-plant').reason, 'plant.country is no code of ISO 3166-1.')
})
