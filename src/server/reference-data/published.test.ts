import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Value } from 'typebox/value'
import { referenceData as data } from '../../../test/support/reference-data.ts'
import { literatureClasses, literatureCosts } from '../../contract/outcome/literature.ts'
import { findByIdOrName } from '../../contract/reference-data/pathway-defaults.ts'
import { PublishedTables } from '../../contract/reference-data/published-tables.ts'
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

test('palm oil of Malaysia and Indonesia has the land-use change of its region: 74.0 gCO2e/MJ in all with biogas capture', () => {
  const totals = tables.corsiaDefaults
    .filter(({ edition, feedstock }) => /8th edition/.test(edition) && /^Palm FFB/.test(feedstock))
    .map(({ region, core, landUseChange }) => [region, Number(core.value) + Number(landUseChange.value)])
  assert.deepEqual(totals, [
    ['Malaysia & Indonesia', 74],
    ['Malaysia & Indonesia', 96.6],
  ])
})

test('a place and a process have one name, and a land-use change without a source has those of the edition before', () => {
  const regions = new Set(tables.corsiaDefaults.map(({ region }) => region))
  assert.deepEqual([...regions].toSorted(), [
    'Brazil',
    'EU',
    'Global',
    'India',
    'Malaysia & Indonesia',
    'USA',
  ])
  const processes = new Set(tables.corsiaDefaults.map(({ process }) => process))
  assert.deepEqual([...processes].toSorted(), [
    'ATJ-ethanol',
    'ATJ-isobutanol',
    'FT',
    'HEFA',
    'HEFA, co-processed with petroleum',
    'SIP',
  ])
  const missing = tables.corsiaDefaults.filter(({ landUseChange }) => landUseChange.value === null)
  const bare = missing.filter(({ landUseChange }) => !landUseChange.alternatives)
  assert.deepEqual(
    bare.map(({ feedstock }) => feedstock),
    ['Non-standard coconuts'],
  )
})

test('the cost index is a public series with 1982 = 100, and quotes no more than single figures of the proprietary one', () => {
  const { rows, quoted, licence, series } = tables.costIndex
  assert.deepEqual([series, licence.split(':')[0]], ['WPU114', 'Public domain'])
  assert.deepEqual(
    rows.map(({ year }) => year),
    rows.map((_, i) => 1965 + i),
  )
  assert.equal(rows.at(-1)?.year, 2023)
  // Eleven months are no year: it is told, and not relied on as the others are.
  assert.equal(rows.at(-1)?.index.confidence, 'medium')
  assert.match(rows.at(-1)?.index.note ?? '', /January to November/)
  assert.ok(Math.abs(Number(rows.find(({ year }) => year === 1982)?.index.value) - 100) < 0.1)
  assert.equal(quoted.rows.length, 3)
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

test('what is told of a feedstock names one of the editions, and a country by its code', () => {
  for (const { feedstock, country, code, amount } of tables.feedstockAvailability) {
    assert.ok(findByIdOrName(data.feedstocks, feedstock), feedstock)
    if (code !== null) assert.equal(findByIdOrName(data.countries, country)?.code, code)
    assert.ok(Number(amount.value) > 0 && amount.unit === 'kt/yr' && amount.year! >= 2019, country)
  }
})
