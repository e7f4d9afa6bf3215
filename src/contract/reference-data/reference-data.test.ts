import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Check, Errors } from 'typebox/value'
import { referenceData as data, earlierData, existingData } from '../../../test/support/reference-data.ts'
import { ReferenceUnit } from '../schemas/reference-datum.ts'
import { listPathways } from './pathway-defaults.ts'
import { ReferenceData } from './reference-data.ts'

const members = Object.keys(ReferenceData.properties)
const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every datum below a value, with its path; alternatives are not data of their own. */
function dataBelow(value: unknown, path = ''): { path: string; datum: Record<string, unknown> }[] {
  if (!isNode(value)) return []
  if ('value' in value) return [{ path, datum: value }]
  return Object.entries(value).flatMap(([name, child]) => dataBelow(child, `${path}/${name}`))
}

const namesById = (rows: readonly { id: number; name: string }[]) =>
  rows.map(({ id, name }) => `${id} ${name}`)

const editions = { '2026.3': data, '2026.2': earlierData, 'SAFAPAC 2025': existingData }
const isMoney = (unit: unknown) => /USD/.test(String(unit))

for (const [name, edition] of Object.entries(editions)) {
  for (const member of members) {
    test(`${name}: the file of ${member} keeps to its schema`, () => {
      const schema = ReferenceData.properties[member as keyof ReferenceData]
      const table = edition[member as keyof ReferenceData]
      assert.ok(Check(schema, table), JSON.stringify(Errors(schema, table).slice(0, 3)))
    })
  }

  test(`${name}: every datum has a value or a reason, a known unit, a source, a licence and a confidence`, () => {
    assert.equal(edition.edition.edition, name)
    const found = dataBelow(edition)
    assert.ok(found.length > 500, `only ${found.length} data found`)
    for (const { path, datum } of found) {
      assert.ok(
        typeof datum.value === 'number' || typeof datum.reason === 'string',
        `${path}: value or reason`,
      )
      assert.ok((ReferenceUnit.enum as string[]).includes(String(datum.unit)), `${path}: unit ${datum.unit}`)
      assert.ok(typeof datum.source === 'string' && datum.source.length > 0, `${path}: source`)
      assert.ok(typeof datum.licence === 'string' && datum.licence.length > 0, `${path}: licence`)
      assert.ok(['high', 'medium', 'low'].includes(String(datum.confidence)), `${path}: confidence`)
      assert.equal(
        datum.currencyYear !== undefined,
        isMoney(datum.unit),
        `${path}: year of the money, or null`,
      )
      const { low = -Infinity, high = Infinity, value } = datum as Record<string, number>
      if (value !== null) assert.ok(low <= value! && value! <= high, `${path}: between low and high`)
    }
  })
}

test('the pathways that can be used turn no more mass, carbon and energy into products than they get', () => {
  const row = <Row extends { id: number }>(rows: readonly Row[], id: number | null) =>
    rows.find((each) => each.id === id)!
  for (const pathway of listPathways(data).filter(({ usable }) => usable)) {
    const place = `${pathway.processName} ${pathway.feedstockName}`
    const feedstock = { ...row(data.feedstocks, pathway.feedstockId), ...pathway.feedstock }
    const fed = Number(feedstock.consumptionRatio.value)
    const ins = {
      mass: fed,
      carbon: fed * Number(feedstock.carbonContent.value),
      energy: fed * Number(feedstock.energyContent.value),
    }
    for (const { utilityId, consumptionRatio } of pathway.utilities) {
      const { soldBy, carbonContent, energyContent } = row(data.utilities, utilityId)
      const used = Number(consumptionRatio.value)
      if (soldBy === 'energy') ins.energy += 3.6 * used
      else {
        ins.mass += used
        ins.carbon += used * Number(carbonContent.value)
        ins.energy += used * Number(energyContent.value)
      }
    }
    const outs = { mass: 0, carbon: 0, energy: 0 }
    for (const { productId, yield: share } of pathway.products) {
      const { carbonContent, energyContent } = row(data.products, productId)
      outs.mass += Number(share.value)
      outs.carbon += Number(share.value) * Number(carbonContent.value)
      outs.energy += Number(share.value) * Number(energyContent.value)
    }
    assert.ok(outs.mass <= ins.mass, `${place}: mass ${outs.mass} of ${ins.mass}`)
    assert.ok(outs.carbon <= ins.carbon, `${place}: carbon ${outs.carbon} of ${ins.carbon}`)
    if (feedstock.energyContent.value !== null) {
      assert.ok(outs.energy <= ins.energy, `${place}: energy ${outs.energy} of ${ins.energy}`)
    }
  }
})

test('the 24 pathways of the existing system are an edition, each with its flaws', () => {
  assert.equal(existingData.pathways.length, 25)
  const unmarked = existingData.pathways.filter(({ flaws }) => !flaws).map(({ id }) => id)
  // The reference case of the workbook, and the pathway that the seed database has besides.
  assert.deepEqual(unmarked, [1, 25])
  const molasses = existingData.pathways.find(({ feedstockName }) => feedstockName === 'Molasses')
  assert.match(molasses?.flaws?.join(' ') ?? '', /109\.3 % of the carbon/)
})

test('a datum without a unit, a source or a confidence is refused', () => {
  const { taxRate, ...country } = structuredClone(data.countries[0]!)
  const { value, unit, source, confidence } = taxRate
  for (const incomplete of [
    { value, unit, source },
    { value, unit, confidence },
    { value, source, confidence },
    { value: null, unit, source, confidence },
    { value, unit: 'euro', source, confidence },
  ]) {
    const countries = [{ ...country, taxRate: incomplete }]
    assert.equal(Check(ReferenceData.properties.countries, countries), false, JSON.stringify(incomplete))
  }
})

test('ids are those of the seed database', () => {
  const { processes, feedstocks, utilities, products, countries } = existingData
  assert.equal(
    namesById(processes).join(', '),
    '1 HEFA, 2 FT-BtL, 3 ATJ, 4 FT, 5 SIP, 6 FT-SKA, 7 ATJ-SPK, 8 CHJ, 9 HC-HEFA-SPK, 10 ATJ-SKA',
  )
  assert.equal(
    namesById(feedstocks).join(', '),
    '1 UCO, 2 Lignocellulosic Biomass, 3 Animal Manure, 4 Animal Fats, 5 Algae Oil, 6 Yellow Grease, 7 MSW, ' +
      '8 Forest Residues, 9 Agriculture Residues, 10 Sugarcane, 11 Bagasse, 12 Molasses, 13 Wheat Straw, ' +
      '14 Palm Kernel Shell, 15 Coconut Husks, 16 Rice Husk, 17 Corn Stover, 18 Soybean Oil, 19 Ethanol, ' +
      '20 Corn Residues, 21 Rice Straw, 22 Waste CO2, 23 Wood Chips',
  )
  assert.equal(namesById(utilities).join(', '), '1 Hydrogen, 2 Electricity')
  assert.equal(namesById(products).join(', '), '1 Jet, 2 Diesel, 3 Gasoline, 4 Propane, 5 Naphtha')
  assert.equal(namesById(countries).join(', '), '1 USA, 2 Malaysia')
  for (const member of ['processes', 'feedstocks', 'utilities', 'products', 'countries'] as const) {
    const kept = namesById(existingData[member])
    assert.deepEqual(namesById(data[member]).slice(0, kept.length), kept, `${member} of the newest edition`)
  }
  assert.deepEqual(
    data.parameterSets
      .filter(({ processId }) => processId !== null)
      .map(({ id, processId, feedstockId, countryId }) => [id, processId, feedstockId, countryId]),
    [
      [1, 1, 1, 1],
      [2, 1, 1, 2],
      [3, 2, 2, 1],
      [4, 2, 2, 2],
    ],
  )
})

test('pathways are unique and name only rows that exist', () => {
  const pairs = data.pathways.map(({ processId, feedstockName }) => `${processId} ${feedstockName}`)
  assert.equal(new Set(pairs).size, 41)
  const has = (rows: readonly { id: number }[], id: number) => rows.some((row) => row.id === id)
  for (const { id, processId, feedstockId, utilities, products } of data.pathways) {
    assert.ok(has(data.processes, processId), `pathway ${id}: process`)
    assert.ok(feedstockId === null || has(data.feedstocks, feedstockId), `pathway ${id}: feedstock`)
    for (const { utilityId } of utilities) assert.ok(has(data.utilities, utilityId), `pathway ${id}: utility`)
    for (const { productId } of products) assert.ok(has(data.products, productId), `pathway ${id}: product`)
  }
})

test('hydrogen ratios are kg per kg of fuel, and corrected ones keep the printed figure beside them', () => {
  for (const { id, utilities } of [...data.pathways, ...existingData.pathways]) {
    const hydrogen = utilities.find(({ utilityId }) => utilityId === 1)?.consumptionRatio
    if (!hydrogen || hydrogen.value === null) continue
    assert.ok(hydrogen.value < 0.1, `pathway ${id}: ${hydrogen.value}`)
    const printed = hydrogen.alternatives?.find(({ note }) => note === 'As printed.')
    if (printed && hydrogen.value === printed.value / 1000) {
      assert.equal(hydrogen.confidence, 'low')
      assert.match(hydrogen.note ?? '', /divided by 1000/)
    }
  }
})
