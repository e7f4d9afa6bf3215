import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../../test/support/close-to.ts'
import { accepted, changed, example } from '../../../../test/support/examples.ts'
import type { AccessLevel } from '../../access-level.ts'
import { findScalar } from '../../explanation/explanation.ts'
import type { Inputs } from '../../request/inputs.ts'
import { type Attribution, type AttributionQuestion, attribute } from './attribute.ts'
import type { AttributedOutput } from './attributed-output.ts'
import type { WantedOutput } from './attribution-outputs.ts'
import { withEngines } from './engine-difference.ts'

const hefa = accepted(example('hefa-usa-500'))

const wanted = (...names: readonly string[]): WantedOutput[] =>
  names.map((name) => ({ name, quantity: findScalar(name, 'ROADSHOW') as WantedOutput['quantity'] }))

function attributed(
  from: Inputs,
  to: Inputs,
  outputs = wanted('mfsp'),
  more: Partial<AttributionQuestion> = {},
): Attribution {
  const level: AccessLevel = 'ROADSHOW'
  const work = attribute({ from, to, outputs, level, isBySection: false, ...more })
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

const sharesOf = (answer: Attribution, output = 'mfsp') =>
  new Map((answer.results[output]?.shares ?? []).map(({ player, value }) => [player, value]))

/** Eight places, of which the yields hang together. */
const eight = accepted(
  changed(hefa, {
    'feedstocks.0.price.value': 1100,
    'economics.referenceCapital.value': 650,
    'economics.discountRate.value': 11,
    'utilities.0.price.value': 3,
    'economics.taxRate.value': 21,
    'products.0.yield.value': 0.6,
    'products.1.yield.value': 0.19,
    'plant.processCarbonIntensity.value': 10,
  }),
)
const many = accepted(
  changed(eight, {
    'products.1.price.value': 1200,
    'economics.lifetime.value': 25,
    'economics.indirectOpexRatio.value': 0.06,
    'utilities.1.price.value': 70,
    convention: { preset: 'nrel-nth-plant' },
  }),
)

test('what each input adds makes up the whole difference, exactly and drawn, alone and by section', () => {
  const outputs = wanted('mfsp', 'npv', 'lcop')
  for (const [to, more] of [
    [eight, {}],
    [eight, { isBySection: true }],
    [eight, { pairs: 5 }],
    [many, { pairs: 12 }],
    [many, { pairs: 12, isBySection: true }],
  ] as const) {
    const { results } = attributed(hefa, to, outputs, more)
    for (const [name, { difference, shares, sections }] of Object.entries(results)) {
      const sum = (list: typeof shares | typeof sections) =>
        (list ?? []).reduce((all, { value }) => all + value, 0)
      closeTo(sum(shares), difference, name)
      closeTo(sum(sections), difference, `${name} by section`)
    }
  }
})

test('an input without effect adds nothing, and one that stands in another unit is no difference', () => {
  const to = changed(eight, { 'plant.capacity': { value: 0.5, unit: 'Mt/yr' } })
  assert.deepEqual(hefa.plant.capacity, { value: 500, unit: 'kt/yr' })
  const shares = sharesOf(attributed(hefa, to))
  assert.equal(shares.get('/plant/processCarbonIntensity'), 0)
  assert.ok(!shares.has('/plant/capacity'))
})

test('backwards each adds as much less, also where orders are drawn', () => {
  for (const [to, pairs] of [
    [eight, undefined],
    [many, 12],
  ] as const) {
    const [there, back] = [
      attributed(hefa, to, undefined, { pairs }),
      attributed(to, hefa, undefined, { pairs }),
    ]
    const shares = sharesOf(back)
    assert.ok(shares.size > 5)
    for (const [player, value] of sharesOf(there)) closeTo(shares.get(player), -value, player, { scale: 1 })
  }
})

test('the order of elements and members changes nothing', () => {
  const mixed = (inputs: Inputs): Inputs =>
    accepted({
      ...Object.fromEntries(Object.entries(inputs).toReversed()),
      economics: Object.fromEntries(Object.entries(inputs.economics).toReversed()),
      utilities: inputs.utilities.toReversed(),
    })
  for (const more of [{}, { pairs: 6 }]) {
    const own = sharesOf(attributed(hefa, eight, undefined, more))
    for (const [player, value] of sharesOf(attributed(mixed(hefa), mixed(eight), undefined, more)))
      closeTo(own.get(player), value, player, { scale: 1 })
  }
})

test('what is linear is exact by hand: a price of feedstock and a ratio of costs', () => {
  const to = changed(hefa, { 'feedstocks.0.price.value': 1030, 'utilities.0.price.value': 6.4 })
  const shares = sharesOf(attributed(hefa, to, wanted('lcop')), 'lcop')
  const ratio = (place: 'feedstocks' | 'utilities') =>
    Number((hefa[place][0]?.consumptionRatio as { value?: number } | undefined)?.value)
  closeTo(shares.get('/feedstocks/UCO/price'), 100 * ratio('feedstocks'), 'feedstock')
  // Hydrogen is priced by the kilogram and used by the kilogram for each kilogram of fuel.
  closeTo(shares.get('/utilities/hydrogen/price'), 1_000 * ratio('utilities'), 'hydrogen')
})

test('what two inputs multiply is shared by hand', () => {
  const [price, ratio] = [930, 1.21]
  const to = changed(hefa, { 'feedstocks.0.price.value': 1_000, 'feedstocks.0.consumptionRatio.value': 1.3 })
  assert.equal(Number((hefa.feedstocks[0]?.price as { value?: number } | undefined)?.value), price)
  assert.equal(Number((hefa.feedstocks[0]?.consumptionRatio as { value?: number } | undefined)?.value), ratio)
  const shares = sharesOf(attributed(hefa, to, wanted('lcop')), 'lcop')
  closeTo(shares.get('/feedstocks/UCO/price'), 70 * (ratio + 0.045), 'price')
  closeTo(shares.get('/feedstocks/UCO/consumptionRatio'), 0.09 * (price + 35), 'ratio')
})

test('inputs of which no mixture can be are one, however many they are, and no others', () => {
  const ids = attributed(hefa, eight).players.map(({ id }) => id)
  assert.deepEqual(
    ids.filter((id) => id.includes(' ')),
    ['/products/DIESEL/yield /products/JET/yield'],
  )
  assert.equal(ids.length, 7)
  const three = changed(hefa, {
    'products.0.yield.value': 0.6,
    'products.1.yield.value': 0.21,
    'products.2.yield.value': 0.19,
    'economics.taxRate.value': 21,
  })
  assert.equal(accepted(three), three)
  const merged = attributed(hefa, three).players.map(({ id }) => id)
  assert.deepEqual(merged, [
    '/economics/taxRate',
    '/products/DIESEL/yield /products/JET/yield /products/Naphtha/yield',
  ])
})

test('up to ten are exact and more are drawn, near what is exact, the same each time', () => {
  const exact = attributed(hefa, eight)
  assert.deepEqual([exact.method, exact.mixtures], ['exact', 2 ** 7])
  const drawn = attributed(hefa, eight, undefined, { pairs: 40 })
  assert.equal(drawn.method, 'sampled')
  for (const { player, value, standardError } of drawn.results.mfsp?.shares ?? []) {
    const own = sharesOf(exact).get(player) as number
    assert.ok(
      Math.abs(value - own) <= 4 * (standardError as number) + 1e-9,
      `${player}: ${value} ± ${standardError}, ${own}`,
    )
  }
  const more = attributed(hefa, many)
  assert.equal(more.method, 'sampled')
  assert.ok(more.mixtures <= 2_048)
  assert.deepEqual(attributed(hefa, many), more)
})

test('the same inputs have no differences', () => {
  const { players, results } = attributed(hefa, hefa)
  assert.deepEqual(players, [])
  assert.deepEqual([results.mfsp?.difference, results.mfsp?.shares], [0, []])
})

test('an output that a mixture does not have is not told, with the mixture, the reason and what there is instead', () => {
  const to = accepted(
    changed(hefa, {
      'feedstocks.0.price.value': 6_000,
      'products.0.price.value': 15_000,
      'economics.taxRate.value': 21,
    }),
  )
  const { results, instead } = attributed(hefa, to, wanted('irr', 'lcop'))
  const { from, to: after, shares, mixture, reason } = results.irr as AttributedOutput
  assert.ok(from.value !== null && after.value !== null)
  assert.equal(shares, null)
  assert.deepEqual(mixture, ['/feedstocks/UCO/price'])
  assert.match(String(reason), /rate/i)
  assert.deepEqual(instead, ['npv', 'carbonIntensity'])
  assert.equal(results.lcop?.shares?.length, 3)
  // A level is offered only what it sees.
  assert.deepEqual(attributed(hefa, to, wanted('irr'), { level: 'ADVANCE' }).instead, ['carbonIntensity'])
})

test('what other engines made is told apart, and all adds up to the difference between what was stored', () => {
  const [output] = wanted('npv') as [WantedOutput]
  const { results, engineVersion } = attributed(hefa, eight, [output])
  const result = results.npv as AttributedOutput
  const stored = (value: number | null) => ({
    engineVersion: '1.0.0',
    outcome: { financials: { npv: { value, unit: 'USD', reason: 'none' } } },
  })
  const told = (from: number | null) =>
    withEngines(result, output.quantity, { from: stored(from), to: undefined }, engineVersion)
  const { from, to, difference, engine } = told(Number(result.from.value) - 5e6)
  assert.deepEqual([engine?.from, engine?.to], ['1.0.0', engineVersion])
  closeTo(engine?.value, 5e6, 'engine', { tolerance: 1e-6 })
  const inputs = (result.shares ?? []).reduce((sum, { value }) => sum + value, 0)
  closeTo(inputs + Number(engine?.value), difference)
  closeTo(difference, Number(to.value) - Number(from.value))
  assert.match(String(told(null).engine?.reason), /not known/)
  assert.equal(
    withEngines(result, output.quantity, { from: undefined, to: undefined }, engineVersion),
    result,
  )
})
