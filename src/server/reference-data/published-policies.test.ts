import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../test/support/close-to.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { readPublishedTables } from './published.ts'

const { policies } = await readPublishedTables()
const valuesOf = (id: number) => policies.find((each) => each.id === id)!.values

test('every policy that is ready for a request is taken by one, pays in its years, and is law', () => {
  const ready = policies.filter(({ policy }) => policy !== null)
  assert.equal(ready.length, 4)
  for (const { name, policy, from, values, instrument, status } of ready) {
    const { financials } = outcomeOf(
      changed(example('hefa-usa-500'), {
        finance: { firstOperatingYear: { value: from, unit: 'yr' } },
        // Below the 50 kgCO2e/mmBTU at which 45Z begins.
        'feedstocks.0.carbonIntensity': { value: 0, unit: 'gCO2e/kg' },
        policies: [policy],
      }),
    )
    const [payment] = financials.policyPayments
    assert.ok(Number(payment?.total.value) > 0, name)
    assert.equal(payment?.instrument, instrument)
    assert.equal((policy as unknown as { value: { value: number } }).value.value, values[0]?.value)
    assert.equal(status, 'law')
  }
})

/** What a policy pays to a plant that begins in 2026, at an inflation of 2 % a year. */
function paid2026(policy: object): number {
  const finance = { firstOperatingYear: { value: 2026, unit: 'yr' }, inflation: { value: 2, unit: '%' } }
  const feed = { value: 0, unit: 'gCO2e/kg' }
  const inputs = changed(example('hefa-usa-500'), {
    finance,
    'feedstocks.0.carbonIntensity': feed,
    policies: [policy],
  })
  return Number(outcomeOf(inputs).financials.policyPayments[0]?.total.value)
}

test('45Z rises with inflation, ends with 2029, and has no rate of its own for aviation fuel after 2025', () => {
  const credits = policies.filter(({ instrument }) => instrument === 'carbonFactorCredit')
  assert.deepEqual(
    credits.map(({ from, to, values }) => [from, to, values[0]?.value]),
    [
      [2025, 2025, 1.75],
      [2025, 2025, 0.35],
      [2026, 2029, 1],
      [2026, 2029, 0.2],
    ],
  )
  // The factor is the deflator of the year before the sale over that of 2022: it holds three years of inflation in 2026.
  const { valueYear: _, indexation: __, ...nominal } = credits[2]!.policy as Record<string, unknown>
  const growth = (1.02 ** 3 + 1.02 ** 4 + 1.02 ** 5 + 1.02 ** 6) / 4
  closeTo(paid2026(credits[2]!.policy!), paid2026(nominal) * growth)
})

test('each policy has its own number and a date that was, and lists its values by year', () => {
  assert.deepEqual(
    policies.map(({ id }) => id),
    policies.map((_, i) => i + 1),
  )
  for (const { name, asOf, values, from, to } of policies) {
    assert.ok(asOf <= '2026-11', name)
    assert.ok(from === null || to === null || from <= to, name)
    const years = values.flatMap(({ year }) => year ?? [])
    assert.deepEqual(years, years.toSorted(), name)
  }
})

test('laws and drafts are told apart, for every country that plans or has a rule', () => {
  const statusOf = (jurisdiction: string) =>
    [
      ...new Set(policies.filter((each) => each.jurisdiction === jurisdiction).map(({ status }) => status)),
    ].join()
  const expected = {
    'United States': 'law',
    'United States, California': 'law',
    Canada: 'law',
    'Canada, British Columbia': 'law',
    'European Union': 'law',
    'United Kingdom': 'law',
    Brazil: 'law',
    Thailand: 'law',
    // The levy is law, the share that it is to buy a target.
    Singapore: 'law,draft',
    // The rebate is law, the use a target.
    China: 'draft,law',
    Malaysia: 'draft',
    Indonesia: 'draft',
    Japan: 'draft',
    'South Korea': 'draft',
    India: 'draft',
    Australia: 'draft',
  }
  for (const [jurisdiction, status] of Object.entries(expected)) {
    assert.equal(statusOf(jurisdiction), status, jurisdiction)
  }
})

test('a penalty of ReFuelEU is twice the difference of the reference prices', () => {
  const [biofuel, synthetic, conventional] = valuesOf(12).map(({ value }) => value)
  assert.deepEqual(
    valuesOf(17).map(({ value }) => value),
    [2 * (biofuel! - conventional!), 2 * (synthetic! - conventional!)],
  )
})

test('the premium cabin pays four times the levy of Singapore, to each band', () => {
  const levies = valuesOf(25)
  assert.equal(levies.length, 8)
  for (let i = 0; i < levies.length; i += 2) {
    assert.ok(Math.abs(levies[i + 1]!.value / levies[i]!.value - 4) < 1e-9)
  }
})
