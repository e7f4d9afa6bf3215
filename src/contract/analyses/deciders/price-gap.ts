import Type, { type Static } from 'typebox'
import { alone } from '../../../engine/deciders.ts'
import type { Input } from '../../../engine/language/quantity.ts'
import { market } from '../../../engine/model/inputs/market-inputs.ts'
import * as formulas from '../../../engine/model/market-gap.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { trace } from '../../../engine/trace.ts'
import { engineVersion } from '../../../engine/version.ts'
import { scalar } from '../../answers/scalar.ts'
import { Measured } from '../../request/measured.ts'
import { closedObject, namedObject } from '../../request/named-object.ts'
import { addFacts, type Fact, given } from './plant-facts.ts'
import { DeciderPlantSchema } from './plant-schema.ts'
import {
  type Answer,
  type Asked,
  explainMember,
  explanationMember,
  figureMembers,
  figuresOf,
  given as mayBeGiven,
  type Refused,
  refused,
  told,
  withExplanation,
} from './question.ts'

const gapFigures = {
  gap: formulas.priceGap,
  relative: formulas.relativeGap,
  perEnergy: formulas.gapPerEnergy,
  perVolume: formulas.gapPerVolume,
  perYear: formulas.gapPerYear,
} as const

const { price: _, ...ofPlant } = market

const facts: ReadonlyMap<Input, Fact> = new Map<Input, Fact>([
  [market.minimumPrice, { of: outputs.minimumSellingPrice }],
  [market.energyContent, { of: outputs.mainEnergyContent, isOpen: true }],
  [market.density, { of: outputs.mainDensity, isOpen: true }],
  [market.production, { of: outputs.mainProduction, isOpen: true }],
])

export const PriceGapBody = Type.Object(
  {
    plant: Type.Optional(DeciderPlantSchema),
    figures: Type.Optional(
      closedObject(
        'GapFigures',
        Object.fromEntries(
          Object.entries(ofPlant).map(([name, input]) => [name, mayBeGiven(input)]),
        ) as Record<keyof typeof ofPlant, ReturnType<typeof mayBeGiven>>,
      ),
    ),
    market: closedObject('MarketPrice', {
      value: Type.Optional(Type.Number({ minimum: -1e6, maximum: 1e6, description: 'USD/t' })),
      date: Type.Optional(
        Type.String({
          pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
          description: 'As exactly as it is known: 2025-10.',
        }),
      ),
      source: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
      product: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 100,
          description:
            'A product of the current reference data, whose price has a year, in the place of a price of one’s own.',
        }),
      ),
    }),
    explain: explainMember,
  },
  { additionalProperties: false, title: 'PriceGapQuestion' },
)

export const PriceGap = Type.Object(
  {
    market: namedObject('MarketPriceTaken', {
      ...Measured.properties,
      date: Type.String(),
      source: Type.String(),
    }),
    minimumPrice: { ...Measured, description: market.minimumPrice.name },
    ...figureMembers(gapFigures),
    notes: Type.Array(Type.String()),
    withheld: Type.Array(Type.String()),
    engineVersion: Type.String(),
    explanation: explanationMember,
  },
  { title: 'PriceGap' },
)

type Question = Static<typeof PriceGapBody>

/** A price of the market with its date and its source. */
interface DatedPrice {
  readonly value: number
  readonly date: string
  readonly source: string
  readonly note: string | undefined
}

const figures = alone(Object.values(gapFigures))

/** What a market pays above the minimum price of a plant: of a price that is given or asked for by name, never of a default. */
export function answerPriceGap(asked: Question, { plants, level, datum }: Asked): Answer {
  const price = priceOf(asked.market, datum)
  if ('errors' in price) return price
  const known = given(
    Object.entries(ofPlant).map(([name, input]) => [input, asked.figures?.[name as keyof typeof ofPlant]]),
  )
  const withheld = addFacts(known, plants.plant, facts, level)
  known.values.set(market.price, price.value)
  known.sources.set(market.price, `${price.source}, of ${price.date}`)
  const run = told(figures(known.values), known.sources)
  const { value, date, source, note } = price
  const answer = {
    market: { value, unit: market.price.unit, date, source },
    minimumPrice: scalar(run, market.minimumPrice),
    ...figuresOf(run, gapFigures),
    notes: [
      `The price is money of ${date}; of which year the money of the plant is, nobody says, and nothing is converted.`,
      ...(note === undefined ? [] : [note]),
    ],
    withheld,
    engineVersion,
  }
  return withExplanation(answer, asked.explain, (place) => {
    const name = place.slice(1)
    return Object.hasOwn(gapFigures, name)
      ? trace(run, gapFigures[name as keyof typeof gapFigures])
      : undefined
  })
}

function priceOf(
  { value, date, source, product }: Question['market'],
  datum: Asked['datum'],
): DatedPrice | Refused {
  const refuse = (at: string, code: string, message: string) => refused(`/market${at}`, code, message)
  if (product === undefined) {
    if (value === undefined || date === undefined || source === undefined)
      return refuse(
        '',
        'missing',
        'A price of the market needs its value, its date and its source, or the name of a product.',
      )
    return { value, date, source, note: undefined }
  }
  if (value !== undefined || date !== undefined || source !== undefined)
    return refuse('', 'missing', 'A price is given, or taken from the reference data, not both.')
  if (!datum) return refuse('/product', 'no_such_input', `The reference data have no product ${product}.`)
  const { price, edition } = datum
  if (price.value === null || price.unit !== market.price.unit)
    return refuse('/product', 'no_such_input', `The reference data have no price of ${product} in USD/t.`)
  if (price.year === undefined)
    return refuse(
      '/product',
      'no_such_input',
      `The price of ${product} has no year, so that it is no reference: ${price.source}.`,
    )
  return {
    value: price.value,
    date: String(price.year),
    source: `${price.source} (edition ${edition})`,
    note: price.note,
  }
}
