import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { closeTo } from '../../../test/support/close-to.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { engineVersion } from '../../engine/version.ts'
import { show } from '../access/outcome-view.ts'
import { calculateOutcome } from '../outcome/outcome.ts'
import { readInputs } from '../reading/read-inputs.ts'
import type { Inputs } from '../request/inputs.ts'
import { type SuppliedBy, type SupplyPrice, suppliedItems, supplyLimits } from '../request/supply.ts'
import { wayBack } from './chain.ts'
import { supplied } from './references.ts'
import { suppliesOf } from './supplies.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const folder = new URL('../../../examples/chains/', import.meta.url)
const read = (name: string): Inputs => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A calculation of the inputs as a supplier, under the number `n`. */
function supplierOf(inputs: Inputs, n = 1, level: 'CORE' | 'ROADSHOW' = 'ROADSHOW') {
  return {
    calculationId: idOf(n),
    scenarioId: idOf(n + 100),
    scenario: `Plant ${n}`,
    calculatedAt: new Date('2026-11-30T00:00:00Z'),
    engineVersion,
    referenceDataEdition: '2026.3',
    inputs,
    outcome: show(calculateOutcome(inputs), level),
  }
}

const supplyOf = (supplier: ReturnType<typeof supplierOf>, product: string, at: SupplyPrice) => {
  const found = suppliesOf(supplier, digest).find((each) => each.product === product && each.at === at)
  assert.ok(found)
  return found
}

const withSupplier = (inputs: Inputs, list: 'feedstocks' | 'utilities', suppliedBy: SuppliedBy): Inputs => {
  const { price: _, carbonIntensity: __, ...element } = inputs[list][0] as Record<string, unknown>
  const item = supplied({ pointer: '', element, suppliedBy: {}, isPart: false }, suppliedBy)
  return changed(inputs, { [`${list}.0`]: item })
}

const hefa = example('hefa-usa-500')
const jet = hefa.products[0]?.name ?? ''

test('a chain of two plants costs and emits what one plant does that has both', () => {
  const supply = supplyOf(supplierOf(hefa), jet, 'minimumSellingPrice')
  const suppliedBy = supply.suppliedBy as SuppliedBy
  const chained = withSupplier(hefa, 'feedstocks', suppliedBy)
  const plain = changed(hefa, {
    'feedstocks.0.price': supply.price,
    'feedstocks.0.carbonIntensity': supply.carbonIntensity,
  })
  const { resolvedInputs: _, ...own } = outcomeOf(chained)
  const { resolvedInputs: __, ...same } = outcomeOf(plain)
  assert.deepEqual(own, same)
})

test('a supplier paid its minimum price makes nothing, whatever it is asked to be paid', () => {
  const { mfsp } = outcomeOf(hefa).financials
  const paid = changed(hefa, { 'products.0.price': { value: mfsp.value, unit: 'USD/t' } })
  const { npv } = outcomeOf(paid).financials
  assert.ok(Math.abs(npv.value ?? 1) < 1e-3)
  assert.deepEqual(supplyOf(supplierOf(hefa), jet, 'minimumSellingPrice').price.value, mfsp.value)
})

test('what holds no energy bears what the convention gives it, per tonne', () => {
  const ptl = example('ptl-160')
  const byMass = { ...ptl, carbon: { ...ptl.carbon, allocation: 'mass' } } as Inputs
  const { carbonIntensity, price } = supplyOf(supplierOf(byMass), 'Oxygen', 'price')
  const outcome = outcomeOf(byMass)
  const all = outcome.technoEconomics.products.reduce(
    (sum, { production }) => sum + (production.value ?? 0),
    0,
  )
  closeTo(carbonIntensity.value ?? 0, ((outcome.technoEconomics.totalEmissions.value ?? 0) / all) * 1000)
  assert.deepEqual([price.value, carbonIntensity.unit], [75, 'kgCO2e/t'])
  assert.equal(supplyOf(supplierOf(ptl), 'Oxygen', 'price').carbonIntensity.value, 0)
  const { suppliedBy, reason } = supplyOf(supplierOf(ptl), 'Oxygen', 'levelizedCost')
  assert.equal(suppliedBy, null)
  assert.match(reason ?? '', /main product/)
})

test('amounts in other units are converted by the heating value of the product, and refused without one', () => {
  const { suppliedBy } = supplyOf(supplierOf(hefa), jet, 'price')
  const inEnergy = changed(hefa, { 'utilities.0.consumptionRatio': { value: 1, unit: 'kWh/kg' } })
  const chained = withSupplier(
    changed(inEnergy, { 'utilities.0.energyContent': undefined }),
    'utilities',
    suppliedBy as SuppliedBy,
  )
  const { consumption } = outcomeOf(chained).technoEconomics.utilities[0] as {
    consumption: { value: number }
  }
  const lhv = suppliedBy?.copied.energyContent?.value ?? 0
  closeTo(consumption.value, (500_000 * 3.6) / lhv)
  const { errors } = readInputs(changed(chained, { 'utilities.0.energyContent': undefined }))
  assert.deepEqual(
    errors?.map(({ pointer }) => pointer),
    ['/utilities/0/energyContent'],
  )
})

test('a supplier that is not whole is refused in its places, and there are not too many', () => {
  const { suppliedBy } = supplyOf(supplierOf(hefa), jet, 'price')
  const chained = withSupplier(hefa, 'feedstocks', suppliedBy as SuppliedBy)
  const place = 'feedstocks.0.suppliedBy'
  for (const [path, value] of Object.entries({
    calculationId: 'me',
    at: 'cost',
    copied: undefined,
    'copied.inputsHash': 'abc',
    'copied.price': { value: 1, unit: 'USD' },
    'copied.carbonIntensity': { value: 'much', unit: 'kgCO2e/t' },
    'copied.suppliers': {},
    'copied.suppliers.0': { depth: 0 },
    'copied.more': 1,
  })) {
    const { errors = [] } = readInputs(changed(chained, { [`${place}.${path}`]: value }))
    assert.ok(errors[0]?.pointer.startsWith(`/${`${place}.${path}`.replaceAll('.', '/')}`), path)
  }
  const many = Array.from({ length: supplyLimits.supplied + 1 }, (_, i) => ({
    ...chained.feedstocks[0],
    name: `Oil ${i}`,
  }))
  assert.deepEqual(
    readInputs({ ...chained, feedstocks: many }).errors?.map(({ code }) => code),
    ['too_many'],
  )
})

test('a chain ends after so many plants, and its way back is told in names', () => {
  let plant = hefa
  for (let n = 1; n <= supplyLimits.depth; n++) {
    const { suppliedBy } = supplyOf(supplierOf(plant, n), jet, 'price')
    assert.ok(suppliedBy, String(n))
    plant = withSupplier(hefa, 'feedstocks', suppliedBy)
  }
  const last = supplyOf(supplierOf(plant, 9), jet, 'price')
  assert.equal(last.suppliedBy, null)
  assert.match(last.reason ?? '', /at most 8/)
  const [{ suppliedBy } = assert.fail()] = suppliedItems(plant)
  assert.equal(wayBack(suppliedBy, idOf(108)), 'this scenario')
  assert.equal(wayBack(suppliedBy, idOf(106)), 'this scenario ← Plant 8 ← Plant 7')
  assert.equal(wayBack(suppliedBy, idOf(200)), undefined)
})

test('a level has no supplier at a price that it does not see', () => {
  const core = suppliesOf(supplierOf(hefa, 1, 'CORE'), digest)
  assert.deepEqual(
    core.filter(({ product }) => product === jet).map(({ at, suppliedBy }) => [at, suppliedBy !== null]),
    [
      ['minimumSellingPrice', false],
      ['levelizedCost', false],
      ['price', true],
    ],
  )
})

/** Who supplies whom in the examples: file, number, product, what it is paid, name of the scenario. */
const chains: readonly (readonly [string, readonly ExampleSupplier[]])[] = [
  [
    'ethanol-to-jet',
    [
      ['feedstocks', 'corn-ethanol', 1, 'ethanol', 'minimumSellingPrice', 'Ethanol of corn'],
      ['utilities', 'hydrogen', 2, 'H2', 'minimumSellingPrice', 'Hydrogen by electrolysis'],
    ],
  ],
  [
    'power-to-liquid',
    [
      ['feedstocks', 'ethanol-with-carbon-dioxide', 3, 'CO2', 'price', 'Ethanol of corn, CO2 captured'],
      ['utilities', 'hydrogen-of-wind', 4, 'H2', 'minimumSellingPrice', 'Hydrogen by electrolysis with wind'],
    ],
  ],
]
type ExampleSupplier = readonly ['feedstocks' | 'utilities', string, number, string, SupplyPrice, string]

for (const [buyer, suppliers] of chains)
  test(`the example ${buyer} is a chain: what was copied is what the suppliers say`, () => {
    const wanted = suppliers.map(([, file, n, product, at, scenario]): SuppliedBy => {
      const { suppliedBy } = supplyOf(supplierOf(read(file), n), product, at)
      assert.ok(suppliedBy)
      return { ...suppliedBy, copied: { ...suppliedBy.copied, scenario } }
    })
    if (process.env.WRITE_EXAMPLES) {
      const chain = suppliers.reduce(
        (inputs, [list], i) => withSupplier(inputs, list, wanted[i] as SuppliedBy),
        read(buyer),
      )
      writeFileSync(new URL(`${buyer}.json`, folder), `${JSON.stringify(chain, null, 2)}\n`)
    }
    const told = suppliedItems(read(buyer)).map(({ suppliedBy }) => suppliedBy)
    const unversioned = (each: SuppliedBy) => ({
      ...each,
      copied: { ...each.copied, engineVersion: '' },
    })
    assert.deepEqual(told.map(unversioned), wanted.map(unversioned))
    assert.equal(readInputs(read(buyer)).errors, undefined)
    assert.ok(!outcomeOf(read(buyer)).warnings.some(({ code }) => code === 'not_as_supplied'))
  })

test('power to liquid takes what its neighbours make: enough of both, and no emission twice', () => {
  const made = (file: string, product: string) =>
    outcomeOf(read(file)).technoEconomics.products.find(({ name }) => name === product)?.production.value ?? 0
  const { technoEconomics, warnings } = outcomeOf(read('power-to-liquid'))
  const taken = [technoEconomics.feedstocks[0], technoEconomics.utilities[0]].map((each) =>
    Number(each?.consumption.value),
  )
  assert.ok(taken[0]! <= made('ethanol-with-carbon-dioxide', 'CO2'))
  assert.ok(taken[1]! <= made('hydrogen-of-wind', 'H2'))
  // Shared by energy, carbon dioxide bears nothing of the ethanol; hydrogen and power bear what wind does.
  const perFuel = 0.485 * 55.5 * 11 + 1.5 * 11
  const energy = 0.75 * 43.8 + 0.25 * 43.4
  closeTo(Number(technoEconomics.carbonIntensity.total.value), perFuel / energy)
  assert.deepEqual(
    warnings.filter(({ code }) => /conserv|mass|carbon_balance|energy/.test(code)),
    [],
  )
})
