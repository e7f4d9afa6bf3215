import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../test/support/close-to.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { readInputs } from '../reading/read-inputs.ts'

const of = (value: number, unit: string) => ({ value, unit })
const grams = (value: number) => of(value, 'gCO2e/MJ')
const hefa = example('hefa-usa-500')
const credit = { name: 'credit', instrument: 'credit', value: of(0.5, 'USD/gal') }
const paid = (policy: object, carbon: object = {}, more: Record<string, unknown> = {}) =>
  outcomeOf(changed({ ...hefa, policies: [policy], carbon }, more))
const warned = ({ warnings }: ReturnType<typeof outcomeOf>, code: string) =>
  warnings.filter((each) => each.code === code)

test('a policy pays nothing for a fuel that emits more than its scheme allows, and both places say why', () => {
  const without = outcomeOf(hefa).financials
  const { financials } = paid({ ...credit, scheme: 'RED' }, { redCarbonIntensity: grams(33) })
  const reason = 'The fuel is not eligible under RED: it emits 33 gCO2e/MJ, 0.1 more than its limit.'
  assert.equal(financials.policyPayments[0]?.total.value, 0)
  assert.equal(financials.policyPayments[0]?.reason, reason)
  assert.equal(financials.policyWaterfall?.steps[0]?.reason, reason)
  assert.equal(financials.npv.value, without.npv.value)
  assert.equal(financials.policyWaterfall?.steps[0]?.effect.value, 0)
})

test('a policy pays in whole for a fuel that just meets the limit of its scheme', () => {
  const free = paid(credit).financials.policyPayments[0]
  const own = paid({ ...credit, scheme: 'RED' }, { redCarbonIntensity: grams(32.9) }).financials
    .policyPayments[0]
  assert.equal(own?.total.value, free?.total.value)
  assert.equal(own?.reason, undefined)
})

test('what cannot be assessed pays, with a warning that says what is not known', () => {
  const outcome = paid({ ...credit, scheme: 'LCFS' })
  const [warning, ...others] = warned(outcome, 'policy_indicative')
  assert.deepEqual(others, [])
  assert.equal(warning?.pointer, '/policies/0/scheme')
  assert.match(
    warning?.message ?? '',
    /LCFS.*No benchmark of the Low Carbon Fuel Standard.*credit pays is indicative/,
  )
  closeTo(
    outcome.financials.policyPayments[0]?.total.value,
    Number(paid(credit).financials.policyPayments[0]?.total.value),
  )
  assert.deepEqual(warned(paid(credit), 'policy_indicative'), [])
})

test('a grant that needs a scheme is paid for an eligible fuel alone', () => {
  const grant = { name: 'grant', instrument: 'grant', value: of(10, '%'), scheme: 'UK' }
  const total = (uk: number) =>
    paid(grant, { ukCarbonIntensity: grams(uk) }).financials.policyPayments[0]?.total.value
  assert.ok(Number(total(50)) > 0)
  assert.equal(total(60), 0)
})

test('the carbon of the calculation decides where no value of the scheme is given', () => {
  const policy = { ...credit, scheme: 'ReFuelEU' }
  const dirty = paid(policy, {}, { 'plant.processCarbonIntensity': grams(80) }).financials.policyPayments[0]
  assert.equal(dirty?.total.value, 0)
  const certified = paid(
    policy,
    { redCarbonIntensity: grams(20) },
    { 'plant.processCarbonIntensity': grams(80) },
  )
  assert.ok(Number(certified.financials.policyPayments[0]?.total.value) > 0)
})

test('no scheme is the same as none, and takes no other word', () => {
  const none = paid({ ...credit, scheme: 'none' }).financials
  assert.deepEqual(none.policyPayments, paid(credit).financials.policyPayments)
  const refusal = (policy: object) =>
    readInputs({ ...hefa, policies: [policy] }).errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  assert.deepEqual(refusal({ ...credit, scheme: 'EU' }), ['/policies/0/scheme unknown_choice'])
  const price = { name: 'price', instrument: 'carbonPrice', value: of(50, 'USD/tCO2e'), scheme: 'RED' }
  assert.deepEqual(refusal(price), ['/policies/0/scheme without_effect'])
  const other = hefa.products.find(({ isFuel }) => isFuel !== true)
  if (other) {
    const byProduct = {
      name: 'x',
      instrument: 'credit',
      value: of(1, 'USD/t'),
      product: other.name,
      scheme: 'RED',
    }
    assert.deepEqual(refusal(byProduct), ['/policies/0/product not_a_fuel'])
  }
})

test('emissions by value: each minimum selling price balances the project with what the policies pay at it', () => {
  const policies = [{ ...credit, value: of(2, 'USD/gal'), scheme: 'RED' }]
  const at = (process: number, price?: number) =>
    outcomeOf(
      changed(
        { ...hefa, policies, carbon: { allocation: 'value' } },
        {
          'plant.processCarbonIntensity': grams(process),
          ...(price !== undefined && { 'products.0.price': of(price, 'USD/t') }),
        },
      ),
    ).financials
  const counts = { paid: 0, refused: 0, none: 0 }
  for (let process = 0; process <= 40; process += 2) {
    const { roots } = at(process).mfsp
    if (roots.length === 0) counts.none++
    for (const root of roots) {
      const balanced = at(process, root)
      assert.ok(Math.abs(Number(balanced.npv.value)) < 1, `${process} gCO2e/MJ at ${root} USD/t`)
      counts[balanced.policyPayments[0]?.reason === undefined ? 'paid' : 'refused']++
    }
  }
  assert.ok(counts.paid > 2 && counts.refused > 2, JSON.stringify(counts))
})

test('a policy pays nothing where a rule refuses the fuel, with its article and the fact that decided it', () => {
  const { financials } = paid(
    { ...credit, scheme: 'ReFuelEU' },
    {},
    {
      'feedstocks.0.class': 'foodOrFeedCrop',
      'feedstocks.0.annex': 'none',
      'products.0.class': 'jetFuel',
      eligibility: { supplyYear: of(2030, 'yr') },
    },
  )
  const [payment] = financials.policyPayments
  assert.equal(payment?.total.value, 0)
  assert.match(
    payment?.reason ?? '',
    /not eligible under ReFuelEU: .*4\(5\).*feedstocks\.0\.class is foodOrFeedCrop/,
  )
  assert.equal(financials.policyWaterfall?.steps[0]?.reason, payment?.reason)
})

test('45Z pays nothing for a feedstock from beyond North America, and without the rate of the model it is indicative', () => {
  const policy = { ...credit, scheme: '45Z' }
  const facts = {
    'feedstocks.0.carbonIntensity': { value: 0, unit: 'gCO2e/kg' },
    eligibility: { supplyYear: of(2027, 'yr') },
  }
  const foreign = paid(policy, {}, { ...facts, 'feedstocks.0.origin': 'MY' }).financials.policyPayments[0]
  assert.equal(foreign?.total.value, 0)
  assert.match(foreign?.reason ?? '', /not eligible under 45Z: .*feedstocks\.0\.origin is MY/)
  const domestic = paid(policy, {}, { ...facts, 'feedstocks.0.origin': 'US' })
  assert.ok(Number(domestic.financials.policyPayments[0]?.total.value) > 0)
  const [warning] = warned(domestic, 'policy_indicative')
  assert.match(warning?.message ?? '', /Whether the fuel is eligible under 45Z is not assessed/)
})
