import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData as data } from '../../../test/support/reference-data.ts'
import { listData } from './listed-data.ts'

const listed = listData(data).filter(({ datum }) => datum.value !== null)
const name = ({ table, id, field }: (typeof listed)[number]) => `${table} ${id} ${field}`

test('nothing is high that the project alone says', () => {
  for (const each of listed) {
    const { confidence, licence, alternatives = [] } = each.datum
    if (confidence !== 'high' || licence !== 'Project data of SAFAPAC') continue
    const others = alternatives.filter(({ source }) => !/SAFAPAC|workbook|Spec\.xlsx/.test(source))
    assert.ok(others.length > 0, name(each))
  }
})

test('a heating value of a feedstock is low where its kind is not said', () => {
  for (const { name: feedstock, energyContent } of data.feedstocks) {
    if (!energyContent.value || energyContent.basis?.heatingValue) continue
    assert.equal(energyContent.confidence, 'low', feedstock)
  }
})

test('a price that has no year is low, but where a compilation of studies gives it', () => {
  const undated = listed.filter(
    ({ datum: { currencyYear, unit, source } }) =>
      currencyYear === null && unit !== 'MUSD' && !source.includes('AeroMAPS'),
  )
  assert.ok(undated.length > 30, `only ${undated.length}`)
  for (const each of undated) assert.equal(each.datum.confidence, 'low', name(each))
})

test('what is borrowed from another feedstock is low', () => {
  const borrowed = listed.filter(({ datum: { note = '' } }) =>
    /That of soybean oil|That of yellow grease|Of soybean oil|Taken for|divided by 1000/.test(note),
  )
  assert.ok(borrowed.length > 30, `only ${borrowed.length}`)
  for (const each of borrowed) assert.equal(each.datum.confidence, 'low', name(each))
})

test('a range has a width and holds its value', () => {
  for (const each of listed) {
    const { value, low, high } = each.datum
    if (low === undefined || high === undefined) continue
    assert.ok(low < high, `${name(each)}: ${low} to ${high}`)
    // Ends are written with fewer digits than values.
    assert.ok(low <= value! + 1e-4 * Math.abs(value!) && high >= value! - 1e-4 * Math.abs(value!), name(each))
  }
})

test('emissions of electricity are of one series and one year, but for the United States', () => {
  const electricity = data.utilities.find(({ name: utility }) => utility === 'Electricity')!
  const series = electricity.countries.flatMap(({ countryId, carbonIntensity }) =>
    countryId === 1 || !carbonIntensity ? [] : [`${carbonIntensity.year} ${carbonIntensity.source}`],
  )
  assert.deepEqual(
    [...new Set(series)],
    ['2024 Ember, Yearly Electricity Data, processed by Our World in Data'],
  )
})

test('a zero of the process itself is cited as one by construction', () => {
  const zeros = data.pathways.filter(({ processCarbonIntensity }) => processCarbonIntensity?.value === 0)
  assert.ok(zeros.length > 15)
  for (const { id, processCarbonIntensity } of zeros)
    assert.match(processCarbonIntensity!.source, /^By construction: /, `${id}`)
})

test('a ratio of a feedstock is low where its pathway has the same number as low', () => {
  const pathwayRatios = data.pathways.flatMap(({ feedstockId, feedstock: { consumptionRatio } }) =>
    consumptionRatio.confidence === 'low' && consumptionRatio.value !== null
      ? [{ feedstockId, ...consumptionRatio }]
      : [],
  )
  const repeated = data.feedstocks.flatMap(({ id, name: feedstock, consumptionRatio: own }) =>
    own && pathwayRatios.some(({ feedstockId, value }) => feedstockId === id && value === own.value)
      ? [{ feedstock, confidence: own.confidence }]
      : [],
  )
  assert.ok(repeated.length > 10, `only ${repeated.length}`)
  for (const { feedstock, confidence } of repeated) assert.equal(confidence, 'low', feedstock)
})

test('of the appendix nothing is medium but what another source or the reference case has', () => {
  const surer = listed.filter(
    ({ table, datum }) => table === 'literature.appendix' && datum.confidence !== 'low',
  )
  const kinds = new Set(surer.map(({ row, field }) => `${row.split(',')[0]} ${field}`))
  assert.deepEqual([...kinds].sort(), [
    'FT-BtL consumptionRatio',
    'HEFA consumptionRatio',
    'HEFA electricityRatio',
    'HEFA hydrogenRatio',
    'HEFA referenceCapacity',
  ])
})
