import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { calculate } from '../../src/engine/calculate.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { closeTo } from '../support/close-to.ts'
import { accepted, changed, example } from '../support/examples.ts'
import { answerOf, of, preparation, refusedIn, type StudyBody, studyExample } from '../support/studies.ts'

const base = example('hefa-usa-500')
const sweep = (axes: object[], more: object = {}): StudyBody => ({
  kind: 'sweep',
  base,
  axes,
  outputs: ['npv', 'lcop'],
  ...more,
})

const range = (id: string, target: string, from: number, to: number, unit: string, count: number) => ({
  id,
  targets: [target],
  from: of(from, unit),
  to: of(to, unit),
  count,
})
const feedstock = range('feedstock', '/feedstocks/UCO/price', 700, 1300, 'USD/t', 4)
const jet = range('jet', '/products/JET/price', 1000, 2600, 'USD/t', 4)
const choice = (id: string, target: string, values: unknown) => ({ id, targets: [target], values })
const lifetime = choice('lifetime', '/economics/lifetime', { values: [15, 30], unit: 'yr' })

/** What `calculate` gives for the case with some places changed. */
function calculated(changes: Readonly<Record<string, unknown>>) {
  const { slots } = calculate(toCase(accepted(changed(base, changes))))
  return { npv: slots[outputs.netPresentValue.id], lcop: slots[outputs.levelizedCost.id] }
}

test('each point of a grid has the bits of a calculation of it, whatever is swept', () => {
  const losses = choice('losses', '/convention', [
    'safapac-2025',
    { taxLosses: 'carriedForward', flowTiming: 'midYear' },
  ])
  const waste = choice('waste', '/feedstocks/UCO/isWaste', [true, false])
  const { results, points, combinations } = answerOf('sweep', sweep([feedstock, lifetime, losses, waste]))
  assert.deepEqual([points, combinations], [32, 8])
  let k = 0
  for (const price of [700, 900, 1100, 1300]) {
    for (const years of [15, 30]) {
      for (const convention of losses.values as unknown[]) {
        for (const isWaste of [true, false]) {
          const expected = calculated({
            'feedstocks.0.price.value': price,
            'economics.lifetime.value': years,
            'feedstocks.0.isWaste': isWaste,
            convention,
          })
          for (const name of ['npv', 'lcop'] as const)
            assert.ok(Object.is(results[name]!.values[k], expected[name]), `${name} ${k}`)
          k++
        }
      }
    }
  }
})

test('few points of a combination and many have the same bits', () => {
  const dense = { ...feedstock, count: 61 }
  const [many, few] = [dense, feedstock].map(
    (axis) => answerOf('sweep', sweep([lifetime, axis])).results.npv!,
  )
  for (const i of [0, 1]) {
    for (const j of [0, 1, 2, 3])
      assert.ok(Object.is(many!.values[i * 61 + 20 * j], few!.values[i * 4 + j]), `${i} ${j}`)
  }
})

test('a list takes the first value of each axis, then the second', () => {
  const prices = choice('jet', '/products/JET/price', { values: [2, 1.5], unit: 'USD/kg' })
  const { results, axes } = answerOf('sweep', sweep([prices, lifetime], { arrangement: 'list' }))
  assert.deepEqual(axes[0], { id: 'jet', unit: 'USD/kg', values: [2, 1.5], isStructural: false })
  const expected = [
    { 'products.0.price': of(2, 'USD/kg'), 'economics.lifetime.value': 15 },
    { 'products.0.price': of(1.5, 'USD/kg'), 'economics.lifetime.value': 30 },
  ].map((changes) => calculated(changes).npv)
  assert.deepEqual(results.npv!.values, expected)
  assert.deepEqual(results.npv!.breakEven, [])
})

test('members that say the same are one case, and more different ones than may be are refused before they are read', () => {
  const words = Array.from({ length: 200 }, (_, i) => ['energy', 'mass'][i % 2])
  const twice = choice('allocation', '/carbon/allocation', words)
  const { combinations, results } = answerOf('sweep', sweep([twice], { arrangement: 'list' }))
  assert.equal(combinations, 2)
  assert.equal(results.npv!.values[0], results.npv!.values[198])
  const many = choice(
    'name',
    '/plant/country',
    Array.from({ length: 65 }, (_, i) => `Land ${i}`),
  )
  assert.deepEqual(refusedIn(sweep([many])), ['/axes/0/values too_many_combinations'])
})

test('a factor multiplies what the case says, and may move several inputs', () => {
  const crude = {
    id: 'crude',
    targets: ['/products/JET/price', '/products/DIESEL/price'],
    as: 'factor',
    values: [1, 1.1],
  }
  const { values, base: own } = answerOf('sweep', sweep([crude])).results.npv!
  closeTo(values[0], own.value)
  assert.ok(values[1]! > values[0]!)
})

test('where two inputs break even is solved for on each edge that changes its sign', () => {
  const { npv } = answerOf('sweep', sweep([feedstock, jet])).results
  const { threshold, crossings, lines } = npv!.breakEven[0]!
  assert.deepEqual(threshold, of(0, 'USD'))
  const isAbove = npv!.values.map((value) => value! >= 0)
  const edges = isAbove.reduce(
    (sum, each, k) =>
      sum + Number(k % 4 < 3 && each !== isAbove[k + 1]) + Number(k < 12 && each !== isAbove[k + 4]),
    0,
  )
  assert.ok(edges > 3)
  assert.equal(crossings.length, edges)
  for (const [feed, price] of crossings) {
    const { npv: exact } = calculated({ 'feedstocks.0.price.value': feed, 'products.0.price.value': price })
    closeTo(exact as number, 0, 'net present value', { tolerance: 1e-9, scale: 1e9 })
  }
  assert.deepEqual([lines.length, lines[0]!.length], [1, edges])
})

test('a threshold is passed along one axis of numbers, for each choice of the other', () => {
  const thresholds = [{ output: 'lcop', value: 1.4, unit: 'USD/kg' }]
  for (const axes of [[lifetime, feedstock], [feedstock, lifetime], [feedstock]]) {
    const { lcop, npv } = answerOf('sweep', sweep(axes, { thresholds })).results
    assert.deepEqual(npv!.breakEven, [])
    const { crossings } = lcop!.breakEven[0]!
    assert.equal(crossings.length, axes.length)
    for (const crossing of crossings) {
      const place = axes.indexOf(feedstock)
      const years = axes.length > 1 ? [15, 30][crossing[1 - place]!] : 20
      const { lcop: exact } = calculated({
        'feedstocks.0.price.value': crossing[place],
        'economics.lifetime.value': years,
      })
      closeTo(exact as number, 1400)
    }
  }
})

test('a point without a number says why, and so does one that no request could ask for', () => {
  const low = range('jet', '/products/JET/price', 10, 3000, 'USD/t', 3)
  const { irr } = answerOf('sweep', sweep([low], { outputs: ['irr'] })).results
  assert.deepEqual(irr!.withoutValue[0]!.points, [0])
  assert.match(irr!.withoutValue[0]!.reason, /rate of return/)
  assert.deepEqual([irr!.values[0], irr!.withValue], [null, 2])
  const short = choice('lifetime', '/economics/lifetime', { values: [5, 20], unit: 'yr' })
  const spread = choice('depreciation', '/economics/depreciationPeriod', { values: [10], unit: 'yr' })
  const { npv } = answerOf('sweep', sweep([short, spread])).results
  assert.deepEqual(npv!.values[0], null)
  assert.match(
    npv!.withoutValue[0]!.reason,
    /no such case: \/economics\/depreciationPeriod.*lifetime of 5 yr/,
  )
  assert.equal(typeof npv!.values[1], 'number')
})

const refusals: readonly (readonly [string, StudyBody, readonly string[]])[] = [
  ['no axes', sweep([]), ['/axes not_a_list']],
  ['an axis without values', sweep([{ id: 'a', targets: ['/plant/capacity'] }]), ['/axes/0 missing']],
  [
    'both forms of values',
    sweep([{ ...feedstock, values: { values: [1], unit: 'USD/t' } }]),
    ['/axes/0/from given_twice', '/axes/0/to given_twice', '/axes/0/count given_twice'],
  ],
  ['two units of one range', sweep([{ ...feedstock, to: of(1, 'USD/kg') }]), ['/axes/0/to/unit wrong_unit']],
  [
    'a unit',
    sweep([{ ...feedstock, from: of(1, 'MJ/kg'), to: of(2, 'MJ/kg') }]),
    ['/axes/0/from/unit wrong_unit'],
  ],
  [
    'a range that the input cannot have',
    sweep([range('tax', '/economics/taxRate', -5, 20, '%', 3)]),
    ['/axes/0/from value_refused'],
  ],
  [
    'even ratios from below 0',
    sweep([{ ...jet, from: of(0, 'USD/t'), spacing: 'logarithmic' }]),
    ['/axes/0/spacing out_of_range'],
  ],
  [
    'a place',
    sweep([{ ...feedstock, targets: ['/feedstocks/tallow/price'] }]),
    ['/axes/0/targets/0 no_such_element'],
  ],
  [
    'a word',
    sweep([choice('a', '/carbon/allocation', ['energy', 'weight'])]),
    ['/axes/0/values/1 unknown_choice'],
  ],
  [
    'half a year',
    sweep([choice('a', '/economics/lifetime', { values: [20, 20.5], unit: 'yr' })]),
    ['/axes/0/values/values/1 out_of_range'],
  ],
  [
    'a convention',
    sweep([choice('a', '/convention', ['nrel'.repeat(2)])]),
    ['/axes/0/values/0 unknown_choice'],
  ],
  [
    'a factor of a choice',
    sweep([{ ...lifetime, values: [1], as: 'factor' }]),
    ['/axes/0/as not_continuous'],
  ],
  [
    'one input twice',
    sweep([feedstock, { ...feedstock, id: 'again' }]),
    ['/axes/1/targets/0 target_refused'],
  ],
  ['one choice twice', sweep([lifetime, { ...lifetime, id: 'again' }]), ['/axes/1/targets/0 target_refused']],
  ['one id twice', sweep([feedstock, { ...jet, id: 'feedstock' }]), ['/axes/1/id repeated']],
  [
    'lists of different lengths',
    sweep([jet, lifetime], { arrangement: 'list' }),
    ['/axes/1/values not_a_list'],
  ],
  [
    'more points than may be',
    sweep([
      { ...jet, count: 1000 },
      { ...feedstock, count: 1000 },
    ]),
    ['/axes too_many_points'],
  ],
  [
    'more combinations than may be',
    sweep([
      choice('a', '/economics/lifetime', {
        values: Array.from({ length: 33 }, (_, i) => 20 + i),
        unit: 'yr',
      }),
      choice('b', '/carbon/allocation', ['energy', 'mass']),
    ]),
    ['/axes too_many_combinations'],
  ],
  [
    'a threshold of three axes',
    sweep([jet, feedstock, lifetime], { thresholds: [{ output: 'npv', ...of(0, 'USD') }] }),
    ['/thresholds no_contour'],
  ],
  ['an output', sweep([jet], { outputs: ['nothing'] }), ['/outputs/0 no_such_output']],
]

for (const [what, body, expected] of refusals)
  test(`${what} is refused where it stands`, () => assert.deepEqual(refusedIn(body), expected))

test('nobody sweeps an output that their level does not see', () =>
  assert.deepEqual(refusedIn(sweep([jet], { outputs: ['npv', 'CI'] }), 'CORE'), [
    '/outputs/0 no_such_output',
  ]))

test('a sweep that would take too long is told before it begins, with as many points as would not', () => {
  // Each look at the clock is a millisecond later.
  let now = 0
  const clock = () => now++
  const estimate = (points: number) =>
    preparation(
      sweep(
        [
          { ...jet, count: points },
          { ...feedstock, count: points },
        ],
        { thresholds: [] },
      ),
    ).prepared!.estimate(clock, 250)
  const large = estimate(181)
  assert.ok(large.milliseconds > 250)
  const side = Math.floor(Math.sqrt(large.fitting!.points!))
  assert.ok(side > 1 && estimate(side).milliseconds <= 250)
})

test('the examples of sweeps are some', () => {
  const map = answerOf('sweep', studyExample('hefa-break-even'))
  assert.equal(map.points, 2_500)
  assert.equal(map.results.npv!.breakEven[0]!.lines.length, 1)
  assert.equal(answerOf('sweep', studyExample('hefa-choices')).combinations, 6)
})
