import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { calculate } from '../../src/engine/calculate.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { closeTo } from '../support/close-to.ts'
import { accepted, changed, example } from '../support/examples.ts'
import { answerOf, of, refusedIn, type StudyBody, studyExample } from '../support/studies.ts'

const base = example('hefa-usa-500')
const logistics = {
  feedstock: 'UCO',
  yield: of(0.5, 't/(km2·yr)'),
  share: of(20, '%'),
  detour: 1.3,
  costPerTonneKilometre: of(0.12, 'USD/(t·km)'),
}
const capacity = { from: of(10, 'kt/yr'), to: of(5_000, 'kt/yr') }
const scale = (more: object = {}): StudyBody => ({
  kind: 'scale',
  base,
  logistics,
  capacity,
  outputs: ['lcop'],
  ...more,
})

test('the optimum is that of the closed form, with what the engine says of size', () => {
  const { results } = answerOf('scale', scale())
  const { optimum, withoutLogistics } = results.lcop!
  const { capacities } = answerOf('scale', scale())
  const n = 0.6
  const [first, last] = [0, capacities.values.length - 1].map((k) => capacities.values[k]! * 1e3)
  const a = (withoutLogistics[0]! - withoutLogistics.at(-1)!) / (first! ** (n - 1) - last! ** (n - 1))
  const b = ((2 / 3) * 0.12 * 1.3 * 1.21 ** 1.5) / Math.sqrt(Math.PI * 0.5 * 0.2)
  const expected = ((2 * a * (1 - n)) / b) ** (1 / (1.5 - n))
  closeTo(optimum!.capacity.value, expected / 1e3, 'capacity', { tolerance: 1e-6 })
  closeTo(optimum!.logistics.value, b * Math.sqrt(expected), 'logistics', { tolerance: 1e-6 })
  assert.equal(optimum!.isAtBound, false)
})

test('a calculation at the optimum, with what the feedstock costs there, has the cost that is told', () => {
  const loaded = scale({
    logistics: { ...logistics, costPerTonne: of(8, 'USD/t') },
    outputs: ['lcop', 'mfsp'],
  })
  for (const [name, { optimum, base: own }] of Object.entries(answerOf('scale', loaded).results)) {
    const at = (capacityTold: object, price: object) => {
      const { slots } = calculate(
        toCase(accepted(changed(base, { 'plant.capacity': capacityTold, 'feedstocks.0.price': price }))),
      )
      return slots[name === 'lcop' ? outputs.levelizedCost.id : outputs.minimumSellingPrice.id] as number
    }
    closeTo(at(optimum!.capacity, optimum!.feedstockPrice), optimum!.unitCost.value, name)
    const way = (2 / 3) * 1.3 * Math.sqrt((1.21 * 500_000) / (Math.PI * 0.1))
    closeTo(own.value, at(of(500, 'kt/yr'), of(930 + 8 + way * 0.12, 'USD/t')), `${name} of the case`)
  }
})

test('between the ends of one per cent a tonne costs at most that much more, and the curve is the sum of its parts', () => {
  const { results, capacities, capital, haul } = answerOf('scale', scale())
  const { optimum, total, withoutLogistics, logistics: way } = results.lcop!
  const [low, high] = optimum!.withinOnePercent.map(({ value }) => value) as [number, number]
  capacities.values.forEach((each, k) => {
    closeTo(total[k], withoutLogistics[k]! + way[k]!)
    assert.equal(each > low && each < high, total[k]! < 1.01 * optimum!.unitCost.value, `${each}`)
    assert.ok(capital!.values[k]! < withoutLogistics[k]!)
    assert.ok(
      k === 0 || (haul.values[k]! > haul.values[k - 1]! && capital!.values[k]! < capital!.values[k - 1]!),
    )
  })
})

test('units of land and way are what they are', () => {
  const here = answerOf('scale', scale()).results.lcop!.optimum!
  const other = {
    ...logistics,
    yield: of(5, 'kg/(ha·yr)'),
    share: of(0.2, '1'),
    costPerTonneKilometre: of(0.12 * 1.609344, 'USD/(t·mi)'),
  }
  const same = answerOf(
    'scale',
    scale({ logistics: other, capacity: { from: of(1e4, 't/yr'), to: of(5e6, 't/yr') } }),
  )
  const { capacity: found } = same.results.lcop!.optimum!
  assert.equal(found.unit, 't/yr')
  closeTo(found.value, here.capacity.value * 1e3, 'capacity', { tolerance: 1e-6 })
})

test('an end of the search is told as that and no optimum, and what cannot exist says why', () => {
  const free = { ...logistics, costPerTonneKilometre: of(0, 'USD/(t·km)') }
  const { results, warnings } = answerOf('scale', scale({ logistics: free }))
  assert.equal(results.lcop!.optimum!.isAtBound, true)
  closeTo(results.lcop!.optimum!.capacity.value, 5_000)
  assert.deepEqual(
    warnings.map(({ code, output }) => [code, output]),
    [['optimum_at_bound', 'lcop']],
  )
  const { capacity: ____, ...rest } = scale()
  assert.ok(answerOf('scale', rest as StudyBody).capacities.values.length > 10)
})

const refusals: readonly (readonly [string, StudyBody, readonly string[]])[] = [
  ['no logistics', scale({ logistics: undefined }), ['/logistics missing']],
  [
    'a feedstock',
    scale({ logistics: { ...logistics, feedstock: 'straw' } }),
    ['/logistics/feedstock no_such_element'],
  ],
  ['a unit', scale({ logistics: { ...logistics, yield: of(1, 't') } }), ['/logistics/yield/unit wrong_unit']],
  [
    'nothing that grows',
    scale({ logistics: { ...logistics, yield: of(0, 't/(ha·yr)') } }),
    ['/logistics/yield/value out_of_range'],
  ],
  [
    'more than all',
    scale({ logistics: { ...logistics, share: of(120, '%') } }),
    ['/logistics/share/value out_of_range'],
  ],
  [
    'a road shorter than straight',
    scale({ logistics: { ...logistics, detour: 0.9 } }),
    ['/logistics/detour out_of_range'],
  ],
  [
    'a capacity',
    scale({ capacity: { from: of(1, 'kg'), to: of(2, 'kt/yr') } }),
    ['/capacity/from/unit wrong_unit'],
  ],
  ['a range', scale({ capacity: { from: of(9, 'kt/yr'), to: of(2, 'kt/yr') } }), ['/capacity out_of_range']],
  ['an output', scale({ outputs: ['npv'] }), ['/outputs/0 no_unit_cost']],
]

for (const [what, body, expected] of refusals)
  test(`${what} is refused where it stands`, () => assert.deepEqual(refusedIn(body), expected))

test('nobody looks for the least of a cost that their level does not see', () => {
  for (const level of ['CORE', 'ADVANCE'] as const)
    assert.deepEqual(refusedIn(scale(), level), ['/outputs/0 no_such_output'])
})

test('the example of scale is one', () => {
  const { results } = answerOf('scale', studyExample('hefa-scale'))
  assert.equal(results.mfsp!.optimum!.isAtBound, false)
})
