import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Compile } from 'typebox/compile'
import { referenceData as data, existingData } from '../../../test/support/reference-data.ts'
import { InputsSchema } from '../request/inputs.ts'
import { findByIdOrName, listPathways, pathwayDefaults } from './pathway-defaults.ts'
import { CheckedPathway, PathwayDefaults } from './pathway-schema.ts'

const usa = 1
const malaysia = 2
const hefa = { usa: pathwayDefaults(data, 1, 1, usa)!, malaysia: pathwayDefaults(data, 1, 1, malaysia)! }

const defaultsByName = (
  process: string,
  feedstock: string,
  { edition = data, country = 'USA' as string, variant = undefined as string | undefined } = {},
) => {
  const id = (rows: readonly { id: number; name: string }[], name: string) => findByIdOrName(rows, name)!.id
  const { processes, feedstocks, countries } = edition
  const ids = [id(processes, process), id(feedstocks, feedstock), id(countries, country)] as const
  return pathwayDefaults(edition, ...ids, variant)!
}

const everyDefault = listPathways(data).flatMap(({ processId, feedstockId }) =>
  data.countries.flatMap(({ id }) => pathwayDefaults(data, processId, feedstockId ?? 0, id) ?? []),
)

const quantity = (value: number, unit: string) => ({ value, unit })

/** JSON pointers of all quantities of an inputs document, and of the words that the law has for what it names. */
function pointersOf(node: unknown, pointer = ''): string[] {
  if (/\/(class|annex|material|process)$/.test(pointer)) return [pointer]
  if (typeof node !== 'object' || node === null) return []
  if ('value' in node) return [pointer]
  return Object.entries(node).flatMap(([name, child]) => pointersOf(child, `${pointer}/${name}`))
}

test('HEFA, UCO, USA starts with the plant of the workbook, and hydrogen, power and fuels as everybody else', () => {
  const product = (
    name: string,
    price: number,
    carbon: number,
    energy: number,
    share: number,
    density: number,
    soldAs: string,
  ) => ({
    name,
    isFuel: true,
    price: quantity(price, 'USD/t'),
    carbonContent: quantity(carbon, 'kg/kg'),
    energyContent: quantity(energy, 'MJ/kg'),
    yield: quantity(share, 'kg/kg'),
    density: quantity(density, 'kg/m3'),
    class: soldAs,
  })
  assert.deepEqual(hefa.usa.inputs, {
    plant: {
      capacity: quantity(500, 'kt/yr'),
      annualLoadHours: quantity(8000, 'h/yr'),
      processCarbonIntensity: quantity(9.8, 'gCO2e/MJ'),
      literatureClass: 'hefaWaste',
      country: 'US',
    },
    feedstocks: [
      {
        name: 'UCO',
        price: quantity(930, 'USD/t'),
        carbonContent: quantity(0.78, 'kg/kg'),
        carbonIntensity: quantity(2, 'gCO2e/MJ'),
        energyContent: quantity(37, 'MJ/kg'),
        consumptionRatio: quantity(1.21, 'kg/kg'),
        class: 'waste',
        annex: 'B',
        material: 'usedCookingOil',
      },
    ],
    utilities: [
      {
        name: 'Hydrogen',
        price: quantity(5.4, 'USD/kg'),
        carbonIntensity: quantity(11046.9, 'kgCO2e/t'),
        consumptionRatio: quantity(0.042, 'kg/kg'),
        carbonContent: quantity(0, 'kg/kg'),
        energyContent: quantity(120, 'MJ/kg'),
      },
      {
        name: 'Electricity',
        price: quantity(55, 'USD/MWh'),
        carbonIntensity: quantity(418.1, 'gCO2e/kWh'),
        consumptionRatio: quantity(0.12, 'kWh/kg'),
      },
    ],
    products: [
      product('Jet', 2256.8, 0.8461, 44.1, 0.64, 750, 'jetFuel'),
      product('Diesel', 1500, 0.8487, 44, 0.15, 780, 'diesel'),
      product('Naphtha', 1000, 0.8391, 44.9, 0.21, 700, 'naphtha'),
    ],
    economics: {
      lifetime: quantity(20, 'yr'),
      discountRate: quantity(7, '%'),
      taxRate: quantity(25.569714, '%'),
      referenceCapital: quantity(400, 'MUSD'),
      referenceCapacity: quantity(500, 'kt/yr'),
      scalingExponent: quantity(0.6, '1'),
      workingCapitalRatio: quantity(0.15, '1'),
      indirectOpexRatio: quantity(0.077, '1/yr'),
    },
    carbon: { coreEmissions: quantity(13.9, 'gCO2e/MJ'), landUseChange: quantity(0, 'gCO2e/MJ') },
    eligibility: { process: 'hefa' },
  })
  assert.deepEqual([hefa.usa.usable, hefa.usa.missing, hefa.usa.warnings], [true, [], []])
  // (0.64 * 0.8461 + 0.15 * 0.8487 + 0.21 * 0.8391) / (1.21 * 0.78)
  assert.equal(hefa.usa.carbonBalance.conversion.value?.toFixed(3), '89.534')
})

test('HEFA, UCO, Malaysia differs from the USA only in what is seeded for the country', () => {
  const { usa, malaysia } = structuredClone({ usa: hefa.usa.inputs, malaysia: hefa.malaysia.inputs })
  assert.deepEqual(malaysia.economics, {
    ...usa.economics,
    discountRate: quantity(8.5, '%'),
    taxRate: quantity(24, '%'),
    referenceCapital: quantity(380, 'MUSD'),
  })
  assert.deepEqual(
    malaysia.utilities.map(({ price }) => price),
    [quantity(6.5, 'USD/kg'), quantity(0.08, 'USD/kWh')],
  )
  assert.deepEqual(malaysia.utilities[1]?.carbonIntensity, quantity(600.44, 'gCO2e/kWh'))
  const elsewhere = ({ price, carbonIntensity, ...utility }: (typeof usa.utilities)[number]) => utility
  assert.deepEqual(malaysia.utilities.map(elsewhere), usa.utilities.map(elsewhere))
  assert.deepEqual(malaysia.plant, { ...usa.plant, country: 'MY' })
  for (const part of ['feedstocks', 'products'] as const) assert.deepEqual(malaysia[part], usa[part])
})

test('a value that the workbook overrules stays visible beside it', () => {
  const { source, alternatives } = hefa.usa.provenance['/economics/lifetime']!
  assert.equal(source, 'Wave-1 workbook, sheet spec io (Ori)')
  assert.deepEqual(alternatives, [
    { value: 25, unit: 'yr', source: 'SAFAPAC seed database, default parameter set row 1' },
  ])
})

test('the seeded FT-BtL parameters hold for its pathway and country', () => {
  const { plant, economics } = pathwayDefaults(data, 2, 2, malaysia)!.inputs
  assert.deepEqual(plant.annualLoadHours, quantity(7884, 'h/yr'))
  assert.deepEqual(plant.processCarbonIntensity, quantity(18, 'gCO2e/MJ'))
  assert.deepEqual(economics, {
    lifetime: quantity(30, 'yr'),
    discountRate: quantity(8, '%'),
    taxRate: quantity(24, '%'),
    referenceCapital: quantity(850, 'MUSD'),
    referenceCapacity: quantity(100, 'kt/yr'),
    scalingExponent: quantity(0.65, '1'),
    workingCapitalRatio: quantity(0.1, '1'),
    indirectOpexRatio: quantity(0.03, '1/yr'),
  })
})

test('a pathway without a parameter set starts with general assumptions, and says so', () => {
  const { inputs, provenance, warnings } = defaultsByName('FT-BtL', 'Forest Residues', {
    edition: existingData,
  })
  assert.deepEqual(inputs.plant.capacity, quantity(80, 'kt/yr'))
  assert.deepEqual(inputs.plant.annualLoadHours, quantity(7884, 'h/yr'))
  assert.deepEqual(inputs.plant.processCarbonIntensity, quantity(15, 'gCO2e/MJ'))
  assert.deepEqual(inputs.economics.scalingExponent, quantity(0.65, '1'))
  assert.deepEqual(inputs.economics.discountRate, quantity(7, '%'))
  assert.equal(provenance['/economics/discountRate']?.confidence, 'low')
  assert.deepEqual(inputs.feedstocks[0]?.carbonIntensity, quantity(7, 'gCO2e/MJ'))
  assert.deepEqual(inputs.utilities[0]?.carbonIntensity, quantity(1200, 'kgCO2e/t'))
  assert.match(warnings.join(), /No parameters are known for this pathway in USA/)
})

test('a price that no source gives is missing rather than zero', () => {
  const { inputs, missing, provenance } = defaultsByName('FT', 'Palm Kernel Shell')
  assert.deepEqual(missing, [{ pointer: '/products/3/price', reason: 'No source gives a price of propane.' }])
  assert.equal(inputs.products[3]?.name, 'Propane')
  assert.equal('price' in inputs.products[3]!, false)
  assert.equal(provenance['/products/3/price'], undefined)
})

test('every default has its provenance, and nothing else has', () => {
  // 39 pathways whose feedstock is known, in 64 countries.
  assert.equal(everyDefault.length, 2496)
  for (const { process, feedstock, inputs, provenance } of everyDefault) {
    const pointers = pointersOf(inputs).sort()
    assert.deepEqual(Object.keys(provenance).sort(), pointers, `${process.name} + ${feedstock.name}`)
  }
})

test('defaults without gaps are a complete request', () => {
  const complete = everyDefault.filter(({ missing }) => missing.length === 0)
  assert.ok(complete.length > 20)
  const ofInputs = Compile(InputsSchema)
  for (const { process, feedstock, inputs } of complete) {
    const errors = ofInputs.Check(inputs) ? [] : ofInputs.Errors(inputs).slice(0, 2)
    assert.deepEqual(errors, [], `${process.name} + ${feedstock.name}`)
  }
})

test('defaults and listed pathways keep to their schemas', () => {
  const [ofDefaults, ofPathway] = [Compile(PathwayDefaults), Compile(CheckedPathway)]
  for (const defaults of everyDefault) {
    if (!ofDefaults.Check(defaults)) assert.fail(JSON.stringify(ofDefaults.Errors(defaults).slice(0, 3)))
  }
  for (const pathway of listPathways(data)) assert.ok(ofPathway.Check(pathway), pathway.feedstockName)
})

test('what a feedstock is in law is a default with its source, and what its row does not decide is left out', () => {
  const { inputs, provenance } = defaultsByName('HEFA', 'Palm Oil')
  const [palm] = inputs.feedstocks
  assert.deepEqual([palm?.class, palm?.annex, palm?.material], ['foodOrFeedCrop', 'none', 'palmOil'])
  assert.match(provenance['/feedstocks/0/class']!.source, /2018\/2001/)
  // Part B of Annex IX lists animal fats of two of three categories.
  const [fat] = defaultsByName('HEFA', 'Animal Fats').inputs.feedstocks
  assert.deepEqual([fat?.class, fat?.annex], ['byproduct', undefined])
  const older = defaultsByName('HEFA', 'UCO', { edition: existingData }).inputs
  assert.deepEqual([older.feedstocks[0]?.class, older.eligibility], [undefined, undefined])
})

test('unknown pairs and countries have no defaults', () => {
  assert.equal(pathwayDefaults(data, 1, 7, usa), undefined)
  assert.equal(pathwayDefaults(data, 99, 1, usa), undefined)
  assert.equal(pathwayDefaults(data, 1, 1, 99), undefined)
})

test('rows are found by id and by name in any case', () => {
  assert.equal(findByIdOrName(data.processes, 2)?.name, 'FT-BtL')
  assert.equal(findByIdOrName(data.processes, '2')?.name, 'FT-BtL')
  assert.equal(findByIdOrName(data.processes, 'ft-btl')?.id, 2)
  assert.equal(findByIdOrName(data.feedstocks, 'waste co2')?.id, 22)
  assert.equal(findByIdOrName(data.processes, 'FT-'), undefined)
})

test('a pioneer plant and one of another year replace what the pathway says', () => {
  const forest = { nth: defaultsByName('FT-BtL', 'Forest Residues'), variant: 'pioneer' }
  const pioneer = defaultsByName('FT-BtL', 'Forest Residues', forest)
  assert.deepEqual(forest.nth.variants, ['pioneer'])
  assert.deepEqual([forest.nth.variant, pioneer.variant], [undefined, 'pioneer'])
  const sizes = [forest.nth, pioneer].map(({ inputs: { economics, plant } }) => [
    economics.referenceCapital?.value,
    economics.referenceCapacity?.value,
    plant.capacity?.value,
  ])
  // 400 and 100 million litres a year, as ICAO publishes them, of 1 / (0.4/750 + 0.46364/780 + 0.13636/700) kg/m3.
  assert.deepEqual(sizes, [
    [1618, 302.4, 302.4],
    [1088, 75.6, 75.6],
  ])
  const air = (variant?: string) => defaultsByName('PtL', 'CO2 from Air', { variant }).inputs
  assert.ok(air('2050').economics.referenceCapital!.value < air('2030').economics.referenceCapital!.value)
  assert.ok(air('2050').feedstocks[0]!.price!.value < air().feedstocks[0]!.price!.value)
  assert.equal(defaultsByName('PtL', 'CO2 from Air', { variant: '1999' }), undefined)
})

test('capital is moved to the country by its location factor, unless it is of the country already', () => {
  const capitalOf = (feedstock: string, country: string) =>
    defaultsByName('HEFA', feedstock, { country }).inputs.capital
  assert.deepEqual(capitalOf('FOG', 'Japan'), { locationFactor: quantity(1.15, '1') })
  assert.deepEqual(capitalOf('FOG', 'Kenya'), undefined)
  assert.deepEqual(capitalOf('UCO', 'Malaysia'), undefined)
  const { capital } = defaultsByName('FT-BtL', 'MSW', { country: 'India' }).inputs
  assert.deepEqual(capital, {
    capacityMinimum: quantity(75.6, 'kt/yr'),
    capacityMaximum: quantity(378.1, 'kt/yr'),
    locationFactor: quantity(0.85, '1'),
  })
})

test('each country has the emissions of its own electricity, and what has no source is missing with a reason', () => {
  const { inputs, provenance, missing } = defaultsByName('HEFA', 'FOG', { country: 'Vietnam' })
  const electricity = inputs.utilities.findIndex(({ name }) => name === 'Electricity')
  assert.deepEqual(inputs.utilities[electricity]?.carbonIntensity, quantity(484.32, 'gCO2e/kWh'))
  assert.match(provenance[`/utilities/${electricity}/carbonIntensity`]?.source ?? '', /^Ember/)
  assert.equal(provenance[`/utilities/${electricity}/carbonIntensity`]?.licence, 'CC BY 4.0')
  const gap = missing.find(({ pointer }) => pointer === `/utilities/${electricity}/price`)
  assert.equal(gap?.reason, 'No source gives this value.')
})

test('rows are found by other names and by codes of countries', () => {
  assert.equal(findByIdOrName(data.countries, 'united states')?.id, 1)
  assert.equal(findByIdOrName(data.countries, 'my')?.id, 2)
  assert.equal(findByIdOrName(data.feedstocks, 'Tallow')?.name, 'Animal Fats')
})
