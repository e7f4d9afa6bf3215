import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData } from '../../../test/support/reference-data.ts'
import type { Basis, Datum } from '../schemas/reference-datum.ts'
import { heatingValueConflict, massConflict } from './bases.ts'
import { checkPathway } from './pathway-check.ts'
import { listPathways } from './pathway-defaults.ts'

const of = (basis?: Basis): Datum => ({
  value: 1,
  unit: 'kg/kg',
  source: 'example',
  confidence: 'high',
  ...(basis && { basis }),
})
const amount = (basis?: Basis) => ({ name: 'The consumption', datum: of(basis) })
const content = (basis?: Basis) => ({ name: 'Its carbon content', datum: of(basis) })

test('an amount is not multiplied by what another kilogram holds', () => {
  const masses = ['wet', 'dry', 'dryAshFree'] as const
  for (const one of masses) {
    for (const other of masses) {
      const conflict = massConflict(amount({ mass: one }), [content({ mass: other })])
      assert.equal(conflict === undefined, one === other, `${one} times ${other}`)
    }
  }
  assert.equal(
    massConflict(amount({ mass: 'wet' }), [content({ mass: 'dry' })]),
    'The consumption is of wet mass, its carbon content of dry mass: together they mean nothing.',
  )
  const wet = (moisture: number) => ({ mass: 'wet' as const, moisture })
  assert.match(massConflict(amount(wet(0.5)), [content(wet(0.1))]) ?? '', /50 % of water.*10 % of water/)
  assert.equal(massConflict(amount(wet(0.5)), [content(wet(0.5)), content()]), undefined)
})

test('higher and lower heating values are not added up', () => {
  const energy = (heatingValue?: 'lhv' | 'hhv') => content(heatingValue && { heatingValue })
  assert.equal(heatingValueConflict([energy('lhv'), energy(), energy('lhv')]), undefined)
  assert.match(heatingValueConflict([energy(), energy('lhv'), energy('hhv')]) ?? '', /lower.*higher/)
})

type Pathway = (typeof referenceData.pathways)[number]

function reasonAfter(change: (pathway: Pathway) => void): string | undefined {
  const data = structuredClone(referenceData)
  const pathway = data.pathways.find(({ feedstockName }) => feedstockName === 'Forest Residues')!
  change(pathway)
  return checkPathway(data, pathway).reason
}

const residues = referenceData.feedstocks.find(({ name }) => name === 'Forest Residues')!

test('each product of two bases makes a pathway unusable, whichever datum is of the other one', () => {
  assert.equal(
    reasonAfter(() => undefined),
    undefined,
  )
  for (const name of ['carbonContent', 'energyContent', 'price'] as const) {
    const reason = reasonAfter(({ feedstock }) => {
      feedstock[name] = { ...residues[name], basis: { mass: 'wet' } }
    })
    assert.match(reason ?? '', /is of dry mass, its .* of wet mass/, name)
  }
  const perKilogram = reasonAfter(({ feedstock }) => {
    feedstock.carbonIntensity = { ...of({ mass: 'wet' }), unit: 'gCO2e/kg' }
  })
  assert.match(perKilogram ?? '', /its carbon intensity of wet mass/)
  const higher = reasonAfter(({ products }) => {
    products[0]!.energyContent = { ...of({ heatingValue: 'hhv' }), value: 47, unit: 'MJ/kg' }
  })
  assert.match(higher ?? '', /lower heating value.*jet of the higher heating value/)
})

test('sugarcane and bagasse, counted wet and analysed dry, cannot be used', () => {
  const wet = listPathways(referenceData).filter(({ reason }) => reason?.includes('wet mass'))
  assert.deepEqual(
    wet.map(({ processName, feedstockName, usable }) => [processName, feedstockName, usable]),
    [
      ['ATJ', 'Sugarcane', false],
      ['ATJ', 'Bagasse', false],
    ],
  )
})

test('where the amount says of which mass it is, what does not say it is named', () => {
  const [residue] = listPathways(referenceData).filter(({ feedstockName }) => feedstockName === 'Rice Straw')
  assert.match(residue?.warnings.join() ?? '', /counted in dry mass; not said is .* its price/)
})
