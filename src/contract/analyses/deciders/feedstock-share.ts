import Type, { type Static } from 'typebox'
import { givenOf } from '../../../engine/calculate.ts'
import { alone } from '../../../engine/deciders.ts'
import { supply } from '../../../engine/model/inputs/market-inputs.ts'
import { plantsFed, supplyShare } from '../../../engine/model/market-gap.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { evaluate, orderOf } from '../../../engine/run/evaluate.ts'
import { trace } from '../../../engine/trace.ts'
import { engineVersion } from '../../../engine/version.ts'
import { toCase } from '../../case.ts'
import { availabilityOf, mostOf } from '../../outcome/feedstock-availability.ts'
import { Measured } from '../../request/measured.ts'
import { closedObject, namedObject } from '../../request/named-object.ts'
import { given } from './plant-facts.ts'
import { DeciderPlantSchema } from './plant-schema.ts'
import {
  type Answer,
  type Asked,
  type DeciderPlant,
  explainMember,
  explanationMember,
  figureMembers,
  figuresOf,
  refused,
  told,
  withExplanation,
} from './question.ts'

const shareFigures = { share: supplyShare, plants: plantsFed } as const
const Name = Type.String({ minLength: 1, maxLength: 100 })

export const FeedstockShareBody = Type.Object(
  {
    plant: Type.Optional(DeciderPlantSchema),
    feedstock: Type.Optional({ ...Name, description: 'The first one of the plant if left out.' }),
    country: Type.Optional({
      ...Name,
      description: 'Its name or its ISO code; that of the plant if left out.',
    }),
    taken: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 1e11,
        description: 'What is taken, t/yr; that of the plant if left out.',
      }),
    ),
    supply: Type.Optional(
      closedObject('OwnSupply', {
        value: Type.Number({ exclusiveMinimum: 0, maximum: 1e12, description: 't/yr' }),
        year: Type.Integer({ minimum: 1900, maximum: 2200 }),
        source: Type.String({ minLength: 1, maxLength: 300 }),
      }),
    ),
    explain: explainMember,
  },
  { additionalProperties: false, title: 'FeedstockShareQuestion' },
)

export const FeedstockShare = Type.Object(
  {
    feedstock: Type.String(),
    country: Type.String(),
    taken: Measured,
    supplies: Type.Array(
      namedObject('FeedstockSupply', {
        kind: Type.String({
          description: 'What was counted, as in GET /feedstock-availability, or `given`.',
        }),
        amount: Measured,
        year: Type.Integer(),
        source: Type.String(),
        isMost: Type.Boolean({ description: 'Whether it is the most of the newest figures of each kind.' }),
        ...figureMembers(shareFigures),
      }),
    ),
    notes: Type.Array(Type.String()),
    engineVersion: Type.String(),
    explanation: explanationMember,
  },
  { title: 'FeedstockShare' },
)

type Question = Static<typeof FeedstockShareBody>

const order = orderOf([outputs.feedstockConsumption])
const figures = alone(Object.values(shareFigures))
const tonnesPerKilotonne = 1_000

/** What a plant takes of what a country has of its feedstock. */
export function answerFeedstockShare(asked: Question, { plants: { plant } }: Asked): Answer {
  const inputs = plant?.inputs
  const feedstock = asked.feedstock ?? inputs?.feedstocks[0]?.name
  if (feedstock === undefined)
    return refused('/feedstock', 'missing', 'Neither a plant nor the request names a feedstock.')
  const ofPlant = inputs?.plant.country
  const country = asked.country ?? (typeof ofPlant === 'string' ? ofPlant : undefined)
  if (country === undefined)
    return refused('/country', 'missing', 'Neither the plant nor the request names a country.')
  const taken = asked.taken ?? (plant && consumptionOf(plant, feedstock))
  if (taken === undefined || !(taken > 0))
    return refused(
      '/taken',
      'missing',
      `Neither a plant nor the request says how much ${feedstock} is taken.`,
    )
  const from =
    asked.taken === undefined ? `Feedstock consumption: the calculation of ${plant?.name}` : 'The request'
  const all = suppliesOf(asked, feedstock, country).map((each) => {
    const { values, sources } = given([
      [supply.taken, taken],
      [supply.available, each.tonnes],
    ])
    sources.set(supply.taken, from).set(supply.available, each.source)
    return { ...each, run: told(figures(values), sources) }
  })
  const answer = {
    feedstock,
    country,
    taken: { value: taken, unit: supply.taken.unit },
    supplies: all.map(({ run, tonnes, ...about }) => ({
      ...about,
      amount: { value: tonnes, unit: supply.available.unit },
      ...figuresOf(run, shareFigures),
    })),
    notes: [
      ...(all.length === 0
        ? [`GET /feedstock-availability knows nothing of ${feedstock} in ${country}.`]
        : []),
      'Others take of it too, and reports contradict each other: each row says its own.',
    ],
    engineVersion,
  }
  return withExplanation(answer, asked.explain, (place) => {
    const [, part, i = '', name = ''] = place.split('/')
    const found = part === 'supplies' && /^\d{1,3}$/.test(i) ? all[Number(i)] : undefined
    if (!found || !Object.hasOwn(shareFigures, name)) return undefined
    return trace(found.run, shareFigures[name as keyof typeof shareFigures])
  })
}

function suppliesOf({ supply: own }: Question, feedstock: string, country: string) {
  const most = mostOf(feedstock, country)
  const rows = availabilityOf(feedstock, country).map((row) => ({
    kind: row.kind,
    tonnes: row.amount.value * tonnesPerKilotonne,
    year: row.amount.year,
    source: row.amount.source,
    isMost: row === most,
  }))
  return own
    ? [...rows, { kind: 'given', tonnes: own.value, year: own.year, source: own.source, isMost: false }]
    : rows
}

/** t/yr of all feedstocks of the name. */
function consumptionOf({ inputs }: DeciderPlant, feedstock: string): number {
  const given = toCase(inputs)
  const { slots } = evaluate(order, givenOf(given))
  const amounts = slots[outputs.feedstockConsumption.id] as ArrayLike<number>
  return given.names.feedstock.reduce((sum, name, i) => sum + (name === feedstock ? (amounts[i] ?? 0) : 0), 0)
}
