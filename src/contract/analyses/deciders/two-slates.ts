import type { Static } from 'typebox'
import type { Calculation } from '../../../engine/calculate.ts'
import { alone } from '../../../engine/deciders.ts'
import type { Formula, Input, Quantity } from '../../../engine/language/quantity.ts'
import { slates } from '../../../engine/model/inputs/slate-inputs.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { avoidedByFuels, presentPremium } from '../../../engine/model/two-slates.ts'
import { trace } from '../../../engine/trace.ts'
import { engineVersion } from '../../../engine/version.ts'
import { isVisible } from '../../access/visible-steps.ts'
import type { AccessLevel } from '../../access-level.ts'
import { scalar } from '../../answers/scalar.ts'
import { mainProductOf } from '../../request/main-product.ts'
import { type EvenPrices, evenPrices } from './even-price.ts'
import { given } from './plant-facts.ts'
import {
  type Answer,
  type Asked,
  figuresOf,
  type Refused,
  refused,
  told,
  withExplanation,
} from './question.ts'
import { type Slate, slateOf, soldIn, worthAt, worths } from './slate.ts'
import { emissionFigures, premiumFigures, type TwoSlatesBody } from './two-slates-members.ts'

type Question = Static<typeof TwoSlatesBody>
type Worth = keyof typeof worths

/** What a level has to see to be told at which price something is the same. */
const needs: Readonly<Record<Worth, readonly Quantity[]>> = {
  netPresentValue: [outputs.netPresentValue],
  netRevenue: [outputs.revenue, outputs.totalOpex],
}

/** Both slates with the product whose price is sought, and the one that it is compared with. */
interface Pair {
  readonly slates: readonly [plant: Slate, alternative: Slate]
  readonly product: string
  readonly against: string
  /** What is of the product, and of the one that it is compared with. */
  readonly sold: readonly [Sold, Sold]
}

type Sold = NonNullable<ReturnType<typeof soldIn>>

/** The price of one product at which two slates of a plant are worth the same, and what they avoid. */
export function answerTwoSlates(asked: Question, { plants, level }: Asked): Answer {
  const { plant, alternative } = plants
  if (!plant || !alternative) return refused('/plant', 'missing', 'Two slates are compared.')
  const both: Pair['slates'] = [
    slateOf(plant.name, plant.inputs, asked.replaced ?? {}),
    slateOf(alternative.name, alternative.inputs, asked.replaced ?? {}),
  ]
  const pair = pairOf(asked, both)
  if ('errors' in pair) return pair
  const seen = (Object.keys(worths) as Worth[]).filter((each) =>
    needs[each].every((one) => isVisible(one, level)),
  )
  const found = new Map(seen.map((each) => [each, search(pair, worths[each])]))
  const runs = new Map([...found].map(([each, prices]) => [each, premiumRun(pair, prices)]))
  const emissions = emissionsRun(pair)
  const answer = {
    product: pair.product,
    against: pair.against,
    ...Object.fromEntries(seen.map((each) => [each, worthOf(pair, each, found.get(each), runs.get(each))])),
    presentPremium: scalar(premiumRun(pair, undefined), presentPremium),
    emissions: {
      plant: scalar(both[0].run, avoidedByFuels),
      alternative: scalar(both[1].run, avoidedByFuels),
      ...figuresOf(emissions, emissionFigures),
    },
    notes: [...notesOf(pair), ...unsold(asked, both)],
    withheld: (Object.keys(worths) as Worth[]).filter((each) => !seen.includes(each)),
    engineVersion,
  }
  return withExplanation(answer, asked.explain, (place) => stepsAt(place, runs, emissions, both, level))
}

function pairOf({ product, against }: Question, both: Pair['slates']): Pair | Refused {
  const [plant, alternative] = both
  const first = product ?? mainProductOf(plant.inputs)?.name ?? ''
  const second = against ?? mainProductOf(alternative.inputs)?.name ?? ''
  const refuse = (pointer: string, message: string) => refused(pointer, 'no_such_input', message)
  if (first === second)
    return refuse('/against', `Both are ${first}: name the product that it is compared with.`)
  const sold = [
    soldIn(plant, first) ?? soldIn(alternative, first),
    soldIn(alternative, second) ?? soldIn(plant, second),
  ] as const
  if (!sold[0]) return refuse('/product', `Neither slate sells ${first} by mass.`)
  if (!sold[1]) return refuse('/against', `Neither slate sells ${second} by mass.`)
  return { slates: both, product: first, against: second, sold: [sold[0], sold[1]] }
}

/** Its price is that of the market, so it is the same in both slates. */
function search({ slates: [plant, alternative], product, sold }: Pair, worth: Formula): EvenPrices {
  const [first, second] = [worthAt(plant, worth, product), worthAt(alternative, worth, product)]
  const scale = Math.max(...sold.map(({ price }) => Math.abs(price)))
  return evenPrices((price) => first(price) - second(price), sold[0].price, scale)
}

const premiumAt = alone([...Object.values(premiumFigures), presentPremium])
const emissionsOf = alone(Object.values(emissionFigures))

function premiumRun({ sold: [one, other] }: Pair, prices: EvenPrices | undefined): Calculation {
  const even = prices?.status === 'one' ? prices.prices[0] : undefined
  const solved = new Map<Quantity, string>([[slates.evenPrice, 'Found by search, and computed again']])
  const { values, sources } = given(
    [
      [slates.evenPrice, even],
      [slates.price, one.price],
      [slates.otherPrice, other.price],
      [slates.energyContent, one.energyContent],
      [slates.otherEnergyContent, other.energyContent],
    ],
    'The inputs of the slates',
  )
  return told(premiumAt(values), new Map([...sources, ...solved]))
}

function emissionsRun({ slates: both }: Pair): Calculation {
  const [first, second] = both.map(({ run }) => scalar(run, avoidedByFuels).value ?? undefined)
  const inputs: [Input, number | undefined][] = [
    [slates.avoided, first],
    [slates.otherAvoided, second],
  ]
  const { values, sources } = given(inputs, 'The calculations of the slates')
  return told(emissionsOf(values), sources)
}

function worthOf(
  { slates: both, product }: Pair,
  name: Worth,
  found: EvenPrices | undefined,
  run: Calculation | undefined,
) {
  if (!found || !run) return undefined
  const worth = worths[name]
  const [price] = found.prices
  const why = found.reason ?? 'There are several such prices.'
  const missing = (unit: string) => ({ value: null, unit, reason: why })
  const [plant, alternative] = both
  const again = (slate: Slate) =>
    price === undefined
      ? missing(worth.unit)
      : { value: worthAt(slate, worth, product)(price), unit: worth.unit }
  const isOne = found.status === 'one'
  const { unit } = slates.evenPrice
  const premiums = Object.entries(premiumFigures).map(([each, quantity]) => [
    each,
    isOne ? scalar(run, quantity) : missing(quantity.unit),
  ])
  return {
    status: found.status,
    evenPrice: isOne ? { value: price ?? null, unit } : missing(unit),
    ...Object.fromEntries(premiums),
    evenPrices: found.prices,
    check: { plant: again(plant), alternative: again(alternative) },
    present: { plant: scalar(plant.run, worth), alternative: scalar(alternative.run, worth) },
  }
}

/** What differs and is compared all the same. */
function notesOf({ slates: [plant, alternative], product, against }: Pair): string[] {
  return [product, against].flatMap((name) => {
    const [one, other] = [soldIn(plant, name), soldIn(alternative, name)]
    const isOther = one && other && one.price !== other.price
    if (!isOther) return []
    return name === product
      ? [
          `The slates give ${name} different prices, ${one.price} and ${other.price} USD/t: the one that is sought is that of both.`,
        ]
      : [
          `The slates give ${name} different prices, ${one.price} and ${other.price} USD/t; the premium is over that of the alternative.`,
        ]
  })
}

/** Names that are given and sold by no slate. */
const unsold = ({ replaced = {} }: Question, both: Pair['slates']): string[] =>
  Object.keys(replaced)
    .filter((name) => !both.some((slate) => soldIn(slate, name)))
    .map((name) => `What ${name} replaces is given and changes nothing, because no slate sells it by mass.`)

/** `/netPresentValue/premium`, `/emissions/avoidedMore`, `/emissions/plant`. */
function stepsAt(
  place: string,
  runs: ReadonlyMap<Worth, Calculation>,
  emissions: Calculation,
  both: Pair['slates'],
  level: AccessLevel,
) {
  const [, part, one = ''] = place.split('/')
  const run = runs.get(part as Worth)
  if (run && Object.hasOwn(premiumFigures, one))
    return trace(run, premiumFigures[one as keyof typeof premiumFigures])
  if (part !== 'emissions') return undefined
  if (Object.hasOwn(emissionFigures, one)) return trace(emissions, emissionFigures.avoidedMore)
  const slate = { plant: both[0], alternative: both[1] }[one]
  return slate && level === 'ROADSHOW' ? trace(slate.run, avoidedByFuels) : undefined
}
