import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData as data, earlierData, existingData } from '../../../test/support/reference-data.ts'
import type { Datum } from '../schemas/reference-datum.ts'
import { balanceCarbon } from './balances.ts'
import { checkPathway } from './pathway-check.ts'
import { findPathway, listPathways } from './pathway-defaults.ts'

const checkOf = (process: string, feedstock: string, edition = data) =>
  listPathways(edition).find(
    (pathway) => pathway.processName === process && pathway.feedstockName === feedstock,
  )!

/** The newest data with the HEFA and UCO pathway changed. */
function edited(change: (pathway: (typeof data.pathways)[number]) => void): typeof data {
  const copy = structuredClone(data)
  change(copy.pathways[0]!)
  return copy
}

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
  const pathway = findPathway(earlierData, 1, 1)!
  const older = (datum: Datum): Datum => {
    const value = datum.alternatives!.find(({ source }) =>
      source.includes('v4.0 alpha reference table'),
    )!.value
    return { value, unit: datum.unit, source: 'v4.0 alpha', confidence: 'low' } as Datum
  }
  const { conversion } = balanceCarbon(
    [
      {
        ratio: older(pathway.feedstock.consumptionRatio),
        carbonContent: earlierData.feedstocks[0]!.carbonContent,
      },
    ],
    pathway.products.map((share, index) => ({
      ratio: older(share.yield),
      carbonContent: earlierData.products[index]!.carbonContent,
    })),
  )
  assert.equal(conversion.value?.toFixed(1), '91.1')
})

test('products with more carbon than the feedstock make a pathway unusable', () => {
  const molasses = checkOf('ATJ', 'Molasses')
  const wasteCo2 = checkOf('FT', 'Waste CO2')
  assert.deepEqual([molasses.usable, wasteCo2.usable], [false, false])
  assert.match(molasses.reason ?? '', /109\.1 % of the feedstock's carbon .* impossible/)
  assert.match(wasteCo2.reason ?? '', /391\.1 % of the feedstock's carbon .* impossible/)
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
  const usable = (edition: typeof data) => listPathways(edition).filter((pathway) => pathway.usable).length
  // The existing system also has the waste that would turn 121 % of its energy into fuel.
  assert.equal(usable(existingData), 20)
  assert.equal(usable(earlierData), 36)
  // Sugarcane and bagasse are counted wet, their carbon and energy dry.
  assert.equal(usable(data), 34)
})

test('products with more energy than goes in make a pathway unusable, with both numbers', () => {
  const { usable, reason, energyBalance } = checkOf('FT-BtL', 'MSW', existingData)
  // 3.2258 kg of 10 MJ/kg, 0.0232 kg of hydrogen of 120 MJ/kg and 0.3 kWh; jet 43.8 and naphtha 43.1 MJ/kg.
  const energyIn = 3.2258 * 10 + 0.0232 * 120 + 0.3 * 3.6
  const energyOut = 0.72 * 43.8 + 0.28 * 43.1
  assert.ok(Math.abs(Number(energyBalance.in.value) / energyIn - 1) < 1e-9)
  assert.ok(Math.abs(Number(energyBalance.out.value) / energyOut - 1) < 1e-9)
  assert.deepEqual([usable, energyBalance.in.unit, energyBalance.conversion.unit], [false, 'MJ/kg', '%'])
  assert.match(reason ?? '', /120\.7 % of the energy that goes in .*43\.60 MJ\/kg out of 36\.12 MJ\/kg/)
})

test('products with more mass than goes in make a pathway unusable', () => {
  const copy = edited((pathway) => {
    pathway.feedstock.consumptionRatio = { ...pathway.feedstock.consumptionRatio, value: 0.9 } as Datum
    pathway.feedstock.carbonContent = { ...pathway.feedstock.carbonContent!, value: 0.99 } as Datum
  })
  const { reason, massBalance } = checkPathway(copy, copy.pathways[0]!)
  // One kg of fuel from 0.9 kg of oil and 0.042 kg of hydrogen.
  assert.ok(Math.abs(Number(massBalance.conversion.value) - 100 / 0.942) < 1e-9)
  assert.match(reason ?? '', /106\.2 % of the mass that goes in/)
})

test('a balance that the data do not allow to draw says why, and refuses nothing', () => {
  const { usable, energyBalance } = checkOf('HEFA', 'PFAD')
  assert.equal(usable, true)
  assert.deepEqual(energyBalance.conversion, {
    value: null,
    unit: '%',
    reason: 'No source with a usable licence gives it.',
  })
})

test('energy near that which goes in is told', () => {
  const copy = edited((pathway) => {
    pathway.feedstock.energyContent = { ...data.feedstocks[0]!.energyContent, value: 33 } as Datum
  })
  assert.match(
    checkPathway(copy, copy.pathways[0]!).warnings.join(),
    /9[6-9]\.\d % of the energy that goes in/,
  )
})

test('a feedstock without carbon has no conversion, and says so', () => {
  const of = (value: number): Datum => ({ value, unit: 'kg/kg', source: 'example', confidence: 'high' })
  const { conversion } = balanceCarbon(
    [{ ratio: of(1), carbonContent: of(0) }],
    [{ ratio: of(1), carbonContent: of(0.85) }],
  )
  assert.deepEqual(conversion, { value: null, unit: '%', reason: 'The feedstock holds no carbon.' })
})
