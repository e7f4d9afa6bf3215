import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData as data, existingData } from '../../test/support/reference-data.ts'
import { balanceCarbon } from './balances.ts'
import { findPathway, listPathways } from './pathway-defaults.ts'
import type { Datum } from './reference-datum.ts'

const checkOf = (process: string, feedstock: string, edition = data) =>
  listPathways(edition).find(
    (pathway) => pathway.processName === process && pathway.feedstockName === feedstock,
  )!

test('carbon balances are those of the SAFAPAC domain specification, table 2.3', () => {
  const conversions = listPathways(existingData)
    .slice(1, 24)
    .map(({ processName, feedstockName, carbonBalance }) =>
      [processName, feedstockName, carbonBalance.conversion.value?.toFixed(1) ?? 'none'].join(' '),
    )
  assert.deepEqual(conversions, [
    'HEFA Animal Fats 92.3',
    'HEFA Algae Oil 93.5',
    'HEFA Yellow Grease 91.1',
    'FT-BtL MSW 75.1',
    'FT-BtL Forest Residues 30.5',
    'FT-BtL Agriculture Residues 26.4',
    'ATJ Sugarcane 7.0',
    'ATJ Bagasse 8.8',
    'ATJ Molasses 109.3',
    'ATJ Wheat Straw 27.5',
    'FT Palm Kernel Shell 31.9',
    'SIP Coconut Husks 38.3',
    'FT-SKA Rice Husk 40.4',
    'ATJ-SPK Corn Stover 30.0',
    'CHJ Sugarcane Bagasse none',
    'HC-HEFA-SPK Waste Cooking Oil none',
    'ATJ-SKA Wood Chips 32.6',
    'HEFA Soybean Oil 99.8',
    'ATJ Ethanol 65.1',
    'FT-BtL Corn Residues 27.1',
    'FT-BtL Rice Straw 28.7',
    'FT Waste CO2 391.6',
    'CHJ Animal Manure 24.9',
  ])
})

test('the older figures for HEFA and UCO, kept as alternatives, balance to 91.1 %', () => {
  const pathway = findPathway(data, 1, 1)!
  const older = (datum: Datum): Datum => {
    const value = datum.alternatives!.find(({ source }) =>
      source.includes('v4.0 alpha reference table'),
    )!.value
    return { value, unit: datum.unit, source: 'v4.0 alpha', confidence: 'low' } as Datum
  }
  const { conversion } = balanceCarbon(
    [{ ratio: older(pathway.feedstock.consumptionRatio), carbonContent: data.feedstocks[0]!.carbonContent }],
    pathway.products.map((share, index) => ({
      ratio: older(share.yield),
      carbonContent: data.products[index]!.carbonContent,
    })),
  )
  assert.equal(conversion.value?.toFixed(1), '91.1')
})

test('products with more carbon than the feedstock make a pathway unusable', () => {
  const molasses = checkOf('ATJ', 'Molasses')
  const wasteCo2 = checkOf('FT', 'Waste CO2')
  assert.deepEqual([molasses.usable, wasteCo2.usable], [false, false])
  assert.match(molasses.reason ?? '', /109\.3 % of the feedstock's carbon .* impossible/)
  assert.match(wasteCo2.reason ?? '', /391\.6 % of the feedstock's carbon .* impossible/)
})

test('products with nearly all the carbon of the feedstock make a pathway usable with a warning', () => {
  const { usable, reason, warnings } = checkOf('HEFA', 'Soybean Oil', existingData)
  assert.deepEqual([usable, reason], [true, undefined])
  assert.match(warnings[0] ?? '', /99\.8 %/)
})

test('a feedstock without a row of its own makes a pathway unusable', () => {
  const unlisted = listPathways(data).filter(({ feedstockId }) => feedstockId === null)
  assert.deepEqual(
    unlisted.map(({ feedstockName, usable }) => [feedstockName, usable]),
    [
      ['Sugarcane Bagasse', false],
      ['Waste Cooking Oil', false],
    ],
  )
  assert.match(unlisted[0]?.reason ?? '', /Sugarcane Bagasse is not among the feedstocks/)
})

test('a slate that does not sum to one makes a pathway unusable', () => {
  const partial = structuredClone(data)
  partial.pathways = partial.pathways.slice(0, 1)
  partial.pathways[0]!.products = partial.pathways[0]!.products.slice(0, 1)
  const [pathway] = listPathways(partial)
  assert.equal(pathway?.reason, 'The yields of its fuels sum to 0.640 kg/kg instead of 1.')
})

test('all other pathways are usable', () => {
  assert.equal(listPathways(existingData).filter(({ usable }) => usable).length, 21)
  assert.equal(listPathways(data).filter(({ usable }) => usable).length, 36)
})

test('a feedstock without carbon has no conversion, and says so', () => {
  const of = (value: number): Datum => ({ value, unit: 'kg/kg', source: 'example', confidence: 'high' })
  const { conversion } = balanceCarbon(
    [{ ratio: of(1), carbonContent: of(0) }],
    [{ ratio: of(1), carbonContent: of(0.85) }],
  )
  assert.deepEqual(conversion, { value: null, unit: '%', reason: 'The feedstock holds no carbon.' })
})
