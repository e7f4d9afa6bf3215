import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Value } from 'typebox/value'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { literatureClasses, literatureCosts } from '../../contract/literature.ts'
import { PublishedTables } from '../../contract/published-tables.ts'
import { readPublishedTables } from './published.ts'

const tables = await readPublishedTables()

test('a datum without unit, source or confidence is no datum', () => {
  assert.ok(Value.Check(PublishedTables, tables))
  for (const key of ['unit', 'source', 'confidence', 'value'] as const) {
    const copy = structuredClone(tables)
    const core: Record<string, unknown> = copy.corsiaDefaults[0]!.core
    delete core[key]
    assert.ok(!Value.Check(PublishedTables, copy), key)
  }
})

test('each edition of CORSIA has each case once, and used cooking oil by HEFA at 13.9 gCO2e/MJ', () => {
  const names = tables.corsiaDefaults.map((row) =>
    [row.edition, row.process, row.feedstock, row.conversion, row.region].join(' | '),
  )
  assert.equal(new Set(names).size, names.length)
  const oil = tables.corsiaDefaults.filter(
    ({ process, feedstock }) => process === 'HEFA' && /^used cooking oil/i.test(feedstock),
  )
  assert.ok(oil.length >= 2)
  for (const { core, landUseChange } of oil) assert.deepEqual([core.value, landUseChange.value], [13.9, 0])
})

test('the cost index has a value for each year from 1965 on, with the published ratio 2011 to 2023', () => {
  const { rows } = tables.costIndex
  const at = (year: number) => Number(rows.find((row) => row.year === year)?.index.value)
  for (let year = 1965; year <= 2024; year++) assert.ok(at(year) > 0, `${year}`)
  assert.ok(Math.abs(at(2023) / at(2011) - 1.3623) < 1e-4)
})

/** The first and the third quartile, between which half of the values lie; inclusive, as spreadsheets have it. */
function quartiles(values: number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => {
    const place = share * (sorted.length - 1)
    const low = Math.floor(place)
    const [a = 0, b = a] = sorted.slice(low, low + 2)
    return a + (place - low) * (b - a)
  }
  return [at(0.25), at(0.75)]
}

test('the quartiles that results are compared with are those of the rows', () => {
  const { rows } = tables.literatureCosts
  assert.equal(rows.length, 86)
  assert.deepEqual(Object.keys(literatureCosts), literatureClasses)
  let compared = 0
  for (const [name, costs] of Object.entries(literatureCosts)) {
    for (const key of ['minimumPrice', 'feedstockCost', 'capitalPerDailyTonne'] as const) {
      const values = rows.flatMap((row) => (row.literatureClass === name ? (row[key] ?? []) : []))
      const told = costs[key]
      if (!told) continue
      assert.ok(values.length >= 3, `${name} ${key}`)
      const [low, high] = quartiles(values)
      assert.equal(told.studies, values.length, `${name} ${key}`)
      assert.ok(
        Math.abs(told.low / low - 1) < 1e-6 && Math.abs(told.high / high - 1) < 1e-6,
        `${name} ${key}`,
      )
      compared++
    }
  }
  assert.equal(compared, 18)
})

test('every policy that is ready for a request is taken by one, and pays in its years', () => {
  const ready = tables.policies.filter(({ policy }) => policy !== null)
  assert.equal(ready.length, 4)
  for (const { name, policy, from, values, instrument } of ready) {
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
  }
})

test('the states of the USA are 50, each with a unit for everything it tells', () => {
  const { rows, units } = tables.usStates
  assert.equal(rows.length, 50)
  const { id: _, name: __, ...numbers } = rows[0]!
  assert.deepEqual(Object.keys(numbers).sort(), Object.keys(units).sort())
  assert.equal(rows.find(({ name }) => name === 'California')?.locationFactor, 1.098159)
})
