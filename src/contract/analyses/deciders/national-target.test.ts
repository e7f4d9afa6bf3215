import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../../test/support/close-to.ts'
import { accepted, deciderExample, example } from '../../../../test/support/examples.ts'
import { answerNationalTarget } from './national-target.ts'

const target = deciderExample('national-target')
const plant = { name: 'HEFA', inputs: accepted(example('hefa-usa-500')) }

interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: the answer is described by a schema
  readonly answer: any
  readonly errors: readonly { readonly pointer: string }[]
}

const ask = (change: object = {}, plants = {}, level: 'CORE' | 'ROADSHOW' = 'ROADSHOW') =>
  answerNationalTarget({ ...target, ...change } as never, { plants, level }) as unknown as Answered

const at = (answer: { years: number[] }, year: number) => answer.years.indexOf(year)

test('a target is fuel, plants, capital, feedstock and levies by year, as worked out by hand', () => {
  const { answer } = ask()
  const { byYear, totals } = answer
  // 4.5 Mt × 6 % of the volume × 750/800 kg/m3 = 253,125 t, of 200,000 t a plant.
  const of = (name: string, year = 2030) => byYear[name].values[at(answer, year)]
  closeTo(of('fuel'), 253_125)
  assert.deepEqual([of('plants', 2029), of('plants'), of('newPlants'), of('newPlants', 2031)], [1, 2, 1, 0])
  closeTo(of('newCapital'), 500e6)
  closeTo(of('feedstockShare'), (253_125 * 1.9) / 1.2e6)
  closeTo(of('extraCost'), 253_125 * 1_450)
  closeTo(of('levyPerLitre'), (253_125 * 1_450) / ((4.5e9 / 800) * 1_000))
  closeTo(of('levyPerPassenger'), (253_125 * 1_450) / 70e6)
  closeTo(totals.costOfAvoiding.value, 1_450 / 2.6)
  closeTo(totals.capital.value, 5 * 500e6)
  assert.match(answer.mandate.source, /ReFuelEU/)
  assert.deepEqual(answer.notes, [])
})

test('shares by mass, volume and energy are three numbers, and what has no effect is told', () => {
  const fuel = (change: object) => ask(change).answer.byYear.fuel.values[5]
  closeTo(fuel({ countedBy: 'mass' }), 270_000)
  const energy = { countedBy: 'energy', figures: { energyContent: 43, ownEnergyContent: 44 } }
  closeTo(fuel(energy), (270_000 * 43) / 44)
  assert.match(ask({ countedBy: 'energy' }).answer.byYear.fuel.reason, /heating value/)
  const { notes } = ask({ countedBy: 'mass', costBy: 'levelizedCost' }).answer
  assert.equal(notes.length, 2)
  assert.match(notes[0], /Density of the sustainable fuel/)
})

test('a plant tells what the request does not, as far as the level sees it', () => {
  const figures = { feedstockSupply: 1e6 }
  const seen = ask({ figures }, { plant }).answer
  assert.equal(seen.withheld.length, 0)
  assert.ok(seen.byYear.levyPerLitre.values.every((each: number) => each > 0))
  closeTo(seen.byYear.feedstock.values[0] / seen.byYear.fuel.values[0], 1.21 / 0.64)
  const core = ask({ figures }, { plant }, 'CORE').answer
  assert.ok(core.withheld.length > 0)
  assert.match(core.byYear.extraCost.reason, /Neither a plant nor the request/)
  assert.deepEqual(core.byYear.plants, seen.byYear.plants)
})

test('a year without a demand has no numbers, a share holds from its year on, and plants that stand are not built again', () => {
  const shares = [
    { year: 2026, value: 0.5 },
    { year: 2028, value: 0.1 },
    { year: 2030, value: 0.6 },
  ]
  const { answer } = ask({
    years: { from: 2024, to: 2030 },
    mandate: { shares },
    countedBy: 'mass',
    demand: [
      { year: 2025, value: 1e6 },
      { year: 2030, value: 1e6 },
    ],
  })
  assert.equal(answer.byYear.demand.values[0], null)
  assert.deepEqual(answer.byYear.share.values, [0, 0, 0.5, 0.5, 0.1, 0.1, 0.6])
  assert.deepEqual(answer.byYear.newPlants.values.slice(1), [0, 3, 0, 0, 0, 0])
  const line = ask({ mandate: { shares, between: 'line' } }).answer
  closeTo(line.byYear.share.values[4], 0.35)
})

test('a number opens down to its inputs, and what does not fit is refused with its place', () => {
  const { answer } = ask({ explain: '/byYear/2030/levyPerLitre' })
  assert.equal(answer.explanation.at(-1).symbol, 'lev_L')
  const pointersOf = (change: object) => ask(change).errors.map(({ pointer }) => pointer)
  assert.deepEqual(pointersOf({ explain: '/byYear/1999/fuel' }), ['/explain'])
  assert.deepEqual(pointersOf({ years: { from: 2031, to: 2030 } }), ['/years'])
  assert.deepEqual(pointersOf({ mandate: {} }), ['/mandate'])
  // The most that HEFA may be of an obligation is no share of the fuel.
  assert.deepEqual(pointersOf({ mandate: { policy: 15 } }), ['/mandate/policy'])
  assert.deepEqual(pointersOf({ demand: [...target.demand].reverse() }), ['/demand/1/year'])
})
