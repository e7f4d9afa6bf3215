import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, changed, example } from '../../../../test/support/examples.ts'
import { readInputs } from '../../reading/read-inputs.ts'
import type { Inputs, Item } from '../../request/inputs.ts'
import { differencesOf } from './differences.ts'
import { mergedOrder } from './document-parts.ts'
import { ofEditions } from './edition-defaults.ts'
import { Mixer } from './mixer.ts'
import { joinedPlayers, mostPlayers, playersOf } from './players.ts'

const hefa = accepted(example('hefa-usa-500'))
const gas: Item = {
  name: 'gas',
  price: { value: 4, unit: 'USD/GJ' },
  carbonIntensity: { value: 60, unit: 'gCO2e/MJ' },
  consumptionRatio: { value: 1, unit: 'MJ/kg' },
}

test('an element that only one has is one place, and so are a preset and the order of a list', () => {
  const to = {
    ...changed(hefa, { convention: { preset: 'nrel-nth-plant' }, 'feedstocks.0.price.value': 900 }),
    utilities: [...hefa.utilities.toReversed(), gas],
  }
  assert.deepEqual(
    differencesOf(hefa, to).map(({ place, kind }) => [place, kind]),
    [
      ['/convention/preset', 'field'],
      ['/feedstocks/UCO/price', 'field'],
      ['/utilities/', 'order'],
      ['/utilities/gas', 'element'],
    ],
  )
})

test('no place taken gives the first document, all of them the second, and what lies between has parts of both', () => {
  const to = accepted({
    ...changed(hefa, {
      convention: { preset: 'nrel-nth-plant' },
      'feedstocks.0.price.value': 900,
      finance: { inflation: { value: 2, unit: '%' } },
    }),
    utilities: [gas, ...hefa.utilities.toReversed()],
  })
  const differences = differencesOf(hefa, to)
  const mixer = new Mixer(hefa, to, differences)
  const same = (document: object, own: Inputs) => assert.deepEqual(differencesOf(document as Inputs, own), [])
  same(
    mixer.documentOf(() => false),
    hefa,
  )
  same(
    mixer.documentOf(() => true),
    to,
  )
  const between = mixer.documentOf((place) => place === '/utilities/gas') as Inputs
  assert.deepEqual(
    between.utilities.map(({ name }) => name),
    ['gas', 'hydrogen', 'electricity'],
  )
  assert.deepEqual(between.feedstocks, hefa.feedstocks)
  const { errors } = readInputs(between)
  assert.equal(errors, undefined)
})

test('elements that share a name make the list one place', () => {
  const twice = { ...hefa, utilities: [...hefa.utilities, ...hefa.utilities] }
  assert.deepEqual(
    differencesOf(hefa, twice).map(({ place, kind }) => [place, kind]),
    [['/utilities', 'list']],
  )
})

test('an order of two lists keeps that of the first, and puts what it lacks before what follows it', () => {
  assert.deepEqual(mergedOrder(['a', 'b', 'c'], ['x', 'b', 'y', 'z']), ['a', 'x', 'b', 'c', 'y', 'z'])
  assert.deepEqual(mergedOrder(['b', 'a'], ['a', 'x', 'b']), ['x', 'b', 'a'])
  assert.deepEqual(mergedOrder([], ['a']), ['a'])
})

test('what the defaults of two editions make is one, where both have them', () => {
  const newer = changed(hefa, { 'feedstocks.0.price.value': 990, 'utilities.0.price.value': 5 })
  const to = changed(newer, { 'utilities.0.price.value': 4, 'economics.discountRate.value': 8 })
  const players = playersOf(differencesOf(hefa, to), ofEditions({ from: hefa, to: newer }))
  assert.deepEqual(
    players.map(({ id, section }) => [id, section]),
    [
      ['/economics/discountRate', 'economics'],
      ['/feedstocks/UCO/price', 'edition'],
      ['/utilities/hydrogen/price', 'utilities'],
    ],
  )
})

test('where very many places differ those of an element are one, and then those of a section', () => {
  const item = (i: number, value: number): Item => ({
    name: `F${i}`,
    price: { value, unit: 'USD/t' },
    consumptionRatio: { value: value / 1e5, unit: 'kg/kg' },
    carbonIntensity: { value: value / 100, unit: 'gCO2e/MJ' },
    energyContent: { value: 30 + value / 1e4, unit: 'MJ/kg' },
  })
  const items = (value: number) => Array.from({ length: 20 }, (_, i) => item(i, value))
  const [from, to] = [100, 200].map((value) => ({ ...hefa, feedstocks: items(value) })) as unknown as [
    Inputs,
    Inputs,
  ]
  const differences = differencesOf(from, to)
  assert.equal(differences.length, 80)
  const players = playersOf(differences)
  assert.equal(players.length, 20)
  assert.ok(players.length <= mostPlayers)
})

test('players are joined where most refused mixtures part them, whichever document comes first', () => {
  const players = playersOf(
    differencesOf(
      hefa,
      changed(hefa, {
        'feedstocks.0.price.value': 990,
        'utilities.0.price.value': 5,
        'economics.discountRate.value': 8,
      }),
    ),
  )
  assert.equal(players.length, 3)
  // The first and the last only together.
  const refused = [
    [true, false, false],
    [true, true, false],
  ]
  const joined = joinedPlayers(players, refused).map(({ id }) => id)
  assert.deepEqual(joined, ['/economics/discountRate /utilities/hydrogen/price', '/feedstocks/UCO/price'])
  const exchanged = refused.map((taken) => taken.map((each) => !each))
  assert.deepEqual(
    joinedPlayers(players, exchanged).map(({ id }) => id),
    joined,
  )
})
