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

/** Worked out from the rows with a spreadsheet's QUARTILE.INC: USD/L and USD·d/t; how many studies, first, third. */
const quartiles = {
  hefaWaste: [5, 0.95, 1.105, 5, 0.55, 0.73, 5, 373_574.833_06, 747_149.666_12],
  hefaCrops: [7, 1.144_48, 1.520_76, 7, 0.708_795, 1.315, 7, 541_683.507_935, 1_064_024.816_81],
  ftBiomass: [5, 1.95, 2.067_86, 5, 0.494_21, 0.75, 5, 2_390_878.931_57, 3_528_082.287_31],
  ftWaste: [3, 1.015, 1.367_29, undefined, undefined, undefined, 3, 2_988_598.664_465, 3_487_163.790_835],
  pyrolysis: [5, 1.15, 1.425, 5, 0.24, 0.53, 5, 1_307_511.9157, 2_166_734.031_74],
  atj: [16, 0.9075, 1.970_607_5, 13, 0.650_27, 1.11, 13, 373_574.833_06, 2_801_811.247_94],
  ptl: [3, 3.121_58, 3.635],
} as const

test('the quartiles that results are compared with are those of the rows; fewer than three studies and costs of nothing have none', () => {
  assert.equal(tables.literatureCosts.rows.length, 86)
  assert.deepEqual(Object.keys(literatureCosts), literatureClasses)
  for (const [name, expected] of Object.entries(quartiles)) {
    const { minimumPrice, feedstockCost, capitalPerDailyTonne } = literatureCosts[name]!
    const told = [minimumPrice, feedstockCost, capitalPerDailyTonne].flatMap((each) => [
      each?.studies,
      each?.low,
      each?.high,
    ])
    assert.deepEqual(
      told,
      Array.from({ length: 9 }, (_, i) => expected[i]),
      name,
    )
  }
})

test('what is told of a feedstock names one of the editions, and a country by its code', () => {
  for (const { feedstock, country, code, amount } of tables.feedstockAvailability) {
    assert.ok(findByIdOrName(data.feedstocks, feedstock), feedstock)
    if (code !== null) assert.equal(findByIdOrName(data.countries, country)?.code, code)
    assert.ok(Number(amount.value) > 0 && amount.unit === 'kt/yr' && amount.year! >= 2019, country)
  }
})
