import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { rulesOf, schemeRules } from '../../src/contract/eligibility/scheme-rules.ts'
import { judgeAll, rulesVerdict } from '../../src/contract/eligibility/scheme-verdict.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { declarationNames } from '../../src/contract/request/eligibility-facts.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { type Scheme, schemes } from '../../src/contract/request/schemes.ts'
import { changed, example } from '../support/examples.ts'

interface Pathway {
  readonly feedstock: Readonly<Record<string, string>>
  readonly process: string
  readonly electricity?: string
  readonly product?: string
}

const hefa = (feedstockClass: string, annex: string, material: string): Pathway => ({
  feedstock: { class: feedstockClass, annex, material },
  process: 'hefa',
})
const powerToLiquid = (material: string, electricity: string): Pathway => ({
  feedstock: { class: 'capturedCarbonDioxide', annex: 'none', material },
  process: 'powerToLiquid',
  electricity,
})
const usedCookingOil = hefa('waste', 'B', 'usedCookingOil')

/** What each pathway of the table is in the words of a request. */
const pathways: Readonly<Record<string, Pathway>> = {
  'palm oil, HEFA': hefa('foodOrFeedCrop', 'none', 'palmOil'),
  'soybean oil, HEFA': hefa('foodOrFeedCrop', 'none', 'soybeanOil'),
  'rapeseed oil, HEFA': hefa('foodOrFeedCrop', 'none', 'rapeseedOil'),
  'used cooking oil, HEFA': usedCookingOil,
  'used cooking oil, HEFA diesel': { ...usedCookingOil, product: 'diesel' },
  'used cooking oil, HEFA of no known use': { ...usedCookingOil, product: 'other' },
  'used cooking oil, co-processed': { ...usedCookingOil, process: 'coProcessing' },
  'palm fatty acid distillate, HEFA': hefa('byproduct', 'none', 'palmFattyAcidDistillate'),
  'oil of palm oil mill effluent, HEFA': hefa('residue', 'A', 'palmOilMillEffluentOil'),
  'distillers corn oil, HEFA': hefa('byproduct', 'none', 'distillersCornOil'),
  'oil of a cover crop, HEFA': hefa('intermediateCrop', 'A', 'otherVegetableOil'),
  'oil of a cover crop that Annex IX does not list, HEFA': hefa(
    'intermediateCrop',
    'none',
    'otherVegetableOil',
  ),
  'municipal waste, FT': {
    feedstock: { class: 'waste', annex: 'A', material: 'municipalSolidWaste' },
    process: 'fischerTropsch',
  },
  'forest residue, FT': {
    feedstock: { class: 'residue', annex: 'A', material: 'forestResidue' },
    process: 'fischerTropsch',
  },
  'miscanthus, FT': {
    feedstock: { class: 'energyCrop', annex: 'A', material: 'otherLignocellulose' },
    process: 'fischerTropsch',
  },
  'corn ethanol, ATJ': {
    feedstock: { class: 'foodOrFeedCrop', annex: 'none', material: 'cornStarch' },
    process: 'alcoholToJet',
  },
  'CO2 of air, renewable power, PtL': powerToLiquid('carbonDioxideOfAir', 'renewable'),
  'CO2 of air, nuclear power, PtL': powerToLiquid('carbonDioxideOfAir', 'nuclear'),
  'CO2 of air, power of the grid, PtL': powerToLiquid('carbonDioxideOfAir', 'other'),
  'CO2 of a power plant, PtL': powerToLiquid('carbonDioxideOfPowerPlant', 'renewable'),
  'CO2 of a cement works, PtL': powerToLiquid('carbonDioxideOfIndustry', 'renewable'),
  'waste gas of steel, ATJ': {
    feedstock: { class: 'recycledCarbon', annex: 'none', material: 'industrialGas' },
    process: 'alcoholToJet',
  },
}

const text = await readFile(new URL('data/eligibility-truth-table.md', import.meta.url), 'utf8')
const cells = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((each) => each.trim()),
  )

function inputsOf(pathway: Pathway, origin: string, plant: string, year: string, unsaid: string): Inputs {
  const { feedstock, process, electricity, product = 'jetFuel' } = pathway
  const said = Object.fromEntries(
    declarationNames.filter((name) => name !== unsaid).map((name) => [name, unsaid !== `!${name}`]),
  )
  const document = changed(example('hefa-usa-500'), {
    'plant.country': plant,
    'products.0.class': product,
    ...Object.fromEntries(Object.entries(feedstock).map(([key, word]) => [`feedstocks.0.${key}`, word])),
    ...(origin && { 'feedstocks.0.origin': origin }),
    eligibility: {
      process,
      supplyYear: { value: Number(year), unit: 'yr' },
      ...(electricity && { electricity }),
      ...said,
    },
  })
  const { inputs, errors } = readInputs(document)
  assert.deepEqual(errors, undefined)
  return inputs as Inputs
}

const decisive = new Set<string>()

for (const [
  pathway = '',
  scheme = '',
  origin = '',
  plant = '',
  year = '',
  unsaid = '',
  status,
  article,
] of cells) {
  const title = [
    pathway,
    scheme,
    `of ${origin || 'no known origin'}`,
    `made in ${plant}`,
    year,
    unsaid && `(${unsaid})`,
  ]
  test(`${title.filter(Boolean).join(' ')} is ${status} by ${article}`, () => {
    const known = pathways[pathway]
    assert.ok(known, `${pathway} is not described`)
    assert.ok(schemes.includes(scheme as Scheme), scheme)
    const inputs = inputsOf(known, origin, plant, year, unsaid)
    assert.equal(rulesVerdict(inputs, scheme as Scheme), status)
    const judged = judgeAll(inputs)
    const deciding = rulesOf(scheme as Scheme).filter(
      (rule) => rule.article === article && judged.get(rule)?.status === status,
    )
    assert.ok(deciding.length > 0, `no rule of ${scheme} with ${article} is ${status}`)
    for (const { id } of deciding) decisive.add(id)
  })
}

test('every rule that does not ask for the carbon value decides a cell', () => {
  const others = schemeRules.filter(
    ({ requires }) => !['carbonSaving', 'carbonLimit'].includes(requires.kind),
  )
  assert.deepEqual(
    others.map(({ id }) => id).filter((id) => !decisive.has(id)),
    [],
  )
})

test('every scheme is met, not met, not assessed and not applicable somewhere', () => {
  const found = new Set(cells.map(([, scheme, , , , , status]) => `${scheme} ${status}`))
  // RED and the Renewable Fuel Standard take transport fuels of any kind and have no end.
  const unlimited = ['RED notApplicable', 'RFS notApplicable']
  const all = schemes.flatMap((scheme) =>
    ['met', 'notMet', 'notAssessed', 'notApplicable'].map((status) => `${scheme} ${status}`),
  )
  assert.deepEqual(
    all.filter((each) => !found.has(each)),
    unlimited,
  )
})
