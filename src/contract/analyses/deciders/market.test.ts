import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../../test/support/close-to.ts'
import { accepted, changed, deciderExample, example } from '../../../../test/support/examples.ts'
import { answerFeedstockShare } from './feedstock-share.ts'
import { answerPriceGap } from './price-gap.ts'
import type { Asked } from './question.ts'

interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: the answer is described by a schema
  readonly answer: any
  readonly errors: readonly { readonly pointer: string }[]
}

const hefa = accepted(changed(example('hefa-usa-500'), { 'plant.country': 'MY' }))
const plant = { name: 'HEFA', inputs: hefa }
const given = { value: 2_300, date: '2025-10', source: 'A quotation' }
const price = { value: 2_256.8, unit: 'USD/t', source: 'EASA', year: 2024 }

const gap = (question: object, more: Partial<Asked> = {}) =>
  answerPriceGap(question as never, { plants: {}, level: 'ROADSHOW', ...more }) as unknown as Answered
const share = (question: object, plants = {}) =>
  answerFeedstockShare(question as never, { plants, level: 'ROADSHOW' }) as unknown as Answered

test('the gap to a dated price is told per mass, energy, volume and year, as worked out by hand', () => {
  const asked = deciderExample('price-gap')
  const { answer } = gap(asked, { datum: { edition: '2026.3', price } })
  closeTo(answer.gap.value, 2_256.8 - 1_676.4)
  closeTo(answer.relative.value, 580.4 / 2_256.8)
  closeTo(answer.perEnergy.value, 580.4 / 43.8)
  closeTo(answer.perVolume.value, (580.4 * 0.81) / 1_000)
  closeTo(answer.perYear.value, 580.4 * 320_000)
  assert.deepEqual(answer.market, {
    value: 2_256.8,
    unit: 'USD/t',
    date: '2024',
    source: 'EASA (edition 2026.3)',
  })
  const own = gap({ market: given }, { plants: { plant } }).answer
  closeTo(own.gap.value + own.minimumPrice.value, 2_300)
  assert.equal(
    gap({ market: given, explain: '/gap' }, { plants: { plant } }).answer.explanation.at(-1).symbol,
    'gap',
  )
})

test('a price without a date or a source is none, and none is taken by itself', () => {
  const pointersOf = (market: object, datum?: Asked['datum']) =>
    gap({ market }, { datum }).errors.map(({ pointer }) => pointer)
  assert.deepEqual(pointersOf({}), ['/market'])
  assert.deepEqual(pointersOf({ value: 2_300, date: '2025' }), ['/market'])
  assert.deepEqual(pointersOf({ ...given, product: 'Jet' }), ['/market'])
  assert.deepEqual(pointersOf({ product: 'Gold' }), ['/market/product'])
  const { year: _, ...undated } = price
  assert.deepEqual(pointersOf({ product: 'Jet' }, { edition: 'x', price: undated }), ['/market/product'])
  const core = gap({ market: given }, { plants: { plant }, level: 'CORE' }).answer
  assert.equal(core.gap.value, null)
  assert.equal(core.withheld.length, 1)
})

test('what a plant takes is a share of every report of its country, and of a supply of one’s own', () => {
  const { answer } = share({ feedstock: 'Used Cooking Oil', country: 'Malaysia', taken: 120_000 })
  const most = answer.supplies.find(({ isMost }: { isMost: boolean }) => isMost)
  assert.ok(most)
  for (const each of answer.supplies) {
    closeTo(each.share.value, 120_000 / each.amount.value)
    closeTo(each.plants.value * each.share.value, 1)
    assert.ok(each.source)
  }
  const own = share(deciderExample('feedstock-share')).answer.supplies.at(-1)
  assert.deepEqual([own.kind, own.share.value], ['given', 0.48])
  const ofPlant = share({}, { plant }).answer
  closeTo(ofPlant.taken.value, 500_000 * 1.21)
  assert.equal(ofPlant.country, 'MY')
})

test('a feedstock or a country that nobody knows is told, and what is missing has its place', () => {
  const { answer } = share({ feedstock: 'Gold', country: 'Malaysia', taken: 1 })
  assert.deepEqual(answer.supplies, [])
  assert.match(answer.notes[0], /knows nothing/)
  const pointersOf = (question: object) => share(question).errors.map(({ pointer }) => pointer)
  assert.deepEqual(pointersOf({}), ['/feedstock'])
  assert.deepEqual(pointersOf({ feedstock: 'UCO' }), ['/country'])
  assert.deepEqual(pointersOf({ feedstock: 'UCO', country: 'CN' }), ['/taken'])
  assert.deepEqual(pointersOf({ feedstock: 'UCO', country: 'CN', taken: 1, explain: '/gold' }), ['/explain'])
})
