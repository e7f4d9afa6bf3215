import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../../test/support/close-to.ts'
import { accepted, changed, deciderExample, example } from '../../../../test/support/examples.ts'
import { calculateOutcome } from '../../outcome/outcome.ts'
import { annexes, annexOf } from './blend-limits.ts'
import { answerDelivery } from './delivery.ts'

const asked = deciderExample('delivered-to-the-wing')
const hefa = accepted(changed(example('hefa-usa-500'), { eligibility: { process: 'hefa' } }))
const plant = { name: 'HEFA', inputs: hefa }

interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: the answer is described by a schema
  readonly answer: any
  readonly errors: readonly { readonly pointer: string; readonly message: string }[]
}

const ask = (question: object = asked, plants = {}, level: 'CORE' | 'ROADSHOW' = 'ROADSHOW') =>
  answerDelivery(question as never, { plants, level }) as unknown as Answered

test('what a tonne costs in the wing, and what the way adds to its carbon, as worked out by hand', () => {
  const { delivered, blend } = ask().answer
  closeTo(delivered.price.value, 2_000 + 800 * 0.04 + 50 * 0.12 + 25 + 10 + 5)
  closeTo(delivered.pricePerEnergy.value, 2_078 / 44)
  closeTo(delivered.pricePerVolume.value, (2_078 * 0.76) / 1_000)
  closeTo(delivered.carbonIntensity.value, 24 + (800 * 22 + 50 * 105) / 44_000 + 0.1)
  const mass = (0.3 * 760) / (0.3 * 760 + 0.7 * 804)
  closeTo(blend.massShare.value, mass)
  closeTo(blend.price.value, mass * 2_078 + (1 - mass) * 800)
  const energy = (mass * 44) / (mass * 44 + (1 - mass) * 43.2)
  closeTo(blend.carbonIntensity.value, energy * delivered.carbonIntensity.value + (1 - energy) * 89)
  closeTo(blend.left.value, 0.2)
})

test('at no distance and without fees nothing changes by a bit', () => {
  const { delivered, notes } = ask(
    { plant: {}, way: { ship: { distance: 0 } }, source: 'x' },
    { plant },
  ).answer
  const { technoEconomics, financials } = calculateOutcome(hefa)
  assert.equal(delivered.price.value, financials.mfsp.value)
  assert.equal(delivered.carbonIntensity.value, technoEconomics.carbonIntensity.mainProduct.value)
  assert.equal(delivered.freight.value, 0)
  assert.deepEqual(notes, ['Numbers of ship are given and change nothing, because no way is.'])
})

test('a blend beyond the annex is refused, one at its limit is not, and without an annex none is checked', () => {
  for (const { name, limit, process } of annexes) {
    const at = (share: number) => ask({ ...asked, blend: { ...asked.blend, share, annex: name } })
    assert.equal(at(limit).errors, undefined)
    assert.deepEqual(at(limit + 0.001).errors[0]?.pointer, '/blend/share')
    const eligibility = { process } as never
    assert.equal(annexOf(undefined, { ...hefa, eligibility })?.name, name)
  }
  const { annex: _, ...blend } = asked.blend
  const without = ask({ ...asked, blend: { ...blend, share: 0.9 } }).answer
  assert.equal(without.annex, null)
  assert.match(without.notes[0], /no limit/)
  assert.match(ask({ ...asked, blend: { ...blend, share: 0.9 } }, { plant }).errors[0]?.message ?? '', /A2/)
})

test('a way without a freight has no price and says so, and a level is told no price of a plant', () => {
  const { delivered } = ask({ ...asked, way: { rail: { distance: 800, emissions: 22 } } }).answer
  assert.match(delivered.price.reason, /by rail/)
  closeTo(delivered.freightIntensity.value, (800 * 22) / 44_000)
  const core = ask({ way: asked.way }, { plant }, 'CORE').answer
  assert.equal(core.delivered.price.value, null)
  assert.equal(core.withheld.length, 1)
  assert.equal(ask({ ...asked, explain: '/blend/price' }).answer.explanation.at(-1).symbol, 'p_mix')
  assert.deepEqual(ask({ ...asked, explain: '/blend/gold' }).errors[0]?.pointer, '/explain')
})
