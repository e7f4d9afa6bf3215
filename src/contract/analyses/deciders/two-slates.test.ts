import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../../test/support/close-to.ts'
import { accepted, deciderExample } from '../../../../test/support/examples.ts'
import { calculateOutcome } from '../../outcome/outcome.ts'
import { evenPrices } from './even-price.ts'
import { answerTwoSlates } from './two-slates.ts'

const asked = deciderExample('jet-or-diesel')
const jet = accepted(asked.plant.inputs)
const diesel = accepted({ ...asked.plant.inputs, ...asked.alternative.replace })
const plants = { plant: { name: 'Jet', inputs: jet }, alternative: { name: 'Diesel', inputs: diesel } }

interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: the answer is described by a schema
  readonly answer: any
  readonly errors: readonly { readonly pointer: string }[]
}

const ask = (change: object = {}, level: 'CORE' | 'ROADSHOW' = 'ROADSHOW', others = plants) =>
  answerTwoSlates({ ...asked, ...change } as never, { plants: others, level }) as unknown as Answered

test('the premium at which both slates earn as much is that of their revenues, as worked out by hand', () => {
  const { netPresentValue, netRevenue, presentPremium } = ask().answer
  // 320 p + 75 × 1,500 + 105 × 1,000 = 100 p + 325 × 1,500 + 75 × 1,000, in kt/yr and USD/t.
  const even = 345_000 / 220
  closeTo(netRevenue.evenPrice.value, even)
  closeTo(netPresentValue.evenPrice.value, even)
  closeTo(netPresentValue.premium.value, even - 1_500)
  closeTo(netPresentValue.premiumPerEnergy.value, even / 43.8 - 1_500 / 42.6)
  assert.equal(presentPremium.value, 1_500)
})

test('at that price the two calculations have the same net present value', () => {
  const { netPresentValue } = ask().answer
  const at = (inputs: typeof jet) => {
    const products = inputs.products.map((each) =>
      each.name === 'JET' ? { ...each, price: netPresentValue.evenPrice } : each,
    )
    return calculateOutcome({ ...inputs, products }).financials.npv.value as number
  }
  closeTo(at(jet), at(diesel))
  closeTo(at(jet), netPresentValue.check.plant.value)
  closeTo(netPresentValue.check.plant.value, netPresentValue.check.alternative.value)
})

test('what is avoided is told of each slate, with the fuel that each product replaces', () => {
  const { emissions } = ask().answer
  const all = calculateOutcome(jet).technoEconomics
  const intensity = all.carbonIntensity.total.value as number
  const energies = [320 * 43.8, 75 * 42.6, 105 * 43.4]
  const [a = 0, b = 0, c = 0] = energies
  closeTo(emissions.plant.value, (a + c) * (89 - intensity) + b * (94 - intensity))
  closeTo(emissions.avoidedMore.value, emissions.plant.value - emissions.alternative.value)
})

test('slates that are the same have no single price, a level sees no worth, and what does not fit is refused', () => {
  const same = ask({}, 'ROADSHOW', { plant: plants.plant, alternative: plants.plant }).answer
  assert.equal(same.netPresentValue.status, 'none')
  assert.match(same.netPresentValue.premium.reason, /at every price/)
  const core = ask({}, 'CORE').answer
  assert.deepEqual(core.withheld, ['netPresentValue', 'netRevenue'])
  assert.ok(core.emissions.plant.value > 0)
  assert.deepEqual(ask({ product: 'GOLD' }).errors[0]?.pointer, '/product')
  assert.deepEqual(ask({ against: 'JET' }).errors[0]?.pointer, '/against')
  assert.deepEqual(ask({ explain: '/emissions/gold' }).errors[0]?.pointer, '/explain')
  assert.match(ask({ replaced: { GOLD: 1 } }).answer.notes[0], /GOLD/)
})

test('every price is found: none, one far away, and two', () => {
  assert.deepEqual(evenPrices((p) => p - 1e6, 1, 100).prices, [1e6])
  assert.deepEqual(
    evenPrices((p) => (p - 100) * (p - 300), 1, 100).prices.map((each) => Math.round(each * 1e6) / 1e6),
    [100, 300],
  )
  assert.equal(evenPrices(() => 1, 1, 100).status, 'none')
  assert.match(evenPrices(() => Number.NaN, 1, 100).reason ?? '', /does not exist/)
})
