import Type, { type Static } from 'typebox'
import type { Input } from '../../../engine/language/quantity.ts'
import { economics } from '../../../engine/model/inputs/economic-inputs.ts'
import { target } from '../../../engine/model/inputs/target-inputs.ts'
import * as formulas from '../../../engine/model/national-target.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { avoidedPerMass } from '../../../engine/model/plant-in-portfolio.ts'
import type { FieldError } from '../../request/field-error.ts'
import { MeasuredByYear } from '../../request/measured.ts'
import { closedObject, namedObject } from '../../request/named-object.ts'
import { AmountsByYear, misplacedYear, Year } from './by-year.ts'
import { Mandate } from './mandate.ts'
import type { Fact } from './plant-facts.ts'
import { DeciderPlantSchema } from './plant-schema.ts'
import {
  costBy,
  costs,
  explainMember,
  explanationMember,
  figureMembers,
  given,
  sourceMember,
} from './question.ts'

/** What is told of each year. */
export const yearFigures = {
  fuel: formulas.neededFuel,
  capacity: formulas.neededCapacity,
  plants: formulas.wholePlants,
  newPlants: formulas.newPlants,
  newCapital: formulas.newCapital,
  feedstock: formulas.neededFeedstock,
  feedstockShare: formulas.feedstockShare,
  extraCost: formulas.extraCost,
  levyPerLitre: formulas.levyPerLitre,
  levyPerPassenger: formulas.levyPerPassenger,
  avoided: formulas.avoidedByMandate,
} as const

export const targetTotals = {
  fuel: formulas.fuelOfAllYears,
  capital: formulas.capitalOfAllYears,
  extraCost: formulas.extraCostOfAllYears,
  avoided: formulas.avoidedInAllYears,
  costOfAvoiding: formulas.costOfMandate,
} as const

const figureInputs = {
  plantFuel: target.plantFuel,
  plantCapital: target.plantCapital,
  cost: target.cost,
  fossilPrice: target.fossilPrice,
  feedstock: target.feedstock,
  feedstockSupply: target.feedstockSupply,
  avoided: target.avoided,
  density: target.density,
  energyContent: target.energyContent,
  ownDensity: target.ownDensity,
  ownEnergyContent: target.ownEnergyContent,
} as const

/** What a plant tells where the request does not. */
export const factsOf = (by: keyof typeof costs = 'minimumSellingPrice'): ReadonlyMap<Input, Fact> =>
  new Map<Input, Fact>([
    [target.plantFuel, { of: outputs.mainProduction, isOpen: true }],
    [target.plantCapital, { of: outputs.totalCapital }],
    [target.cost, { of: costs[by] }],
    [target.fossilPrice, { of: economics.fossilPrice }],
    [target.feedstock, { of: formulas.feedstockPerMain, isOpen: true }],
    [target.avoided, { of: avoidedPerMass, isOpen: true }],
    [target.ownDensity, { of: outputs.mainDensity, isOpen: true }],
    [target.ownEnergyContent, { of: outputs.mainEnergyContent, isOpen: true }],
  ])

const mostYears = 101

export const NationalTargetBody = Type.Object(
  {
    years: closedObject('TargetYears', { from: Year, to: Year }),
    demand: {
      ...AmountsByYear,
      description: 'Jet fuel of any origin, t/yr, by year; a straight line between.',
    },
    mandate: Mandate,
    countedBy: Type.Optional(
      Type.Enum([...(target.basis.states ?? [])] as ('mass' | 'volume' | 'energy')[], {
        description: 'What the shares are of; mass if left out, which is told.',
      }),
    ),
    plant: Type.Optional(DeciderPlantSchema),
    costBy,
    figures: Type.Optional(
      closedObject(
        'TargetFigures',
        Object.fromEntries(
          Object.entries(figureInputs).map(([name, input]) => [name, given(input)]),
        ) as Record<keyof typeof figureInputs, ReturnType<typeof given>>,
      ),
    ),
    passengers: Type.Optional({ ...AmountsByYear, description: 'Passengers who pay a levy, by year.' }),
    source: sourceMember,
    explain: explainMember,
  },
  { additionalProperties: false, title: 'NationalTargetQuestion' },
)

export const NationalTarget = Type.Object(
  {
    years: Type.Array(Type.Integer()),
    byYear: namedObject(
      'TargetByYear',
      Object.fromEntries(
        Object.entries({ demand: target.demand, share: target.share, ...yearFigures }).map(
          ([name, { name: description }]) => [name, { ...MeasuredByYear, description }],
        ),
      ),
    ),
    totals: namedObject('TargetTotals', figureMembers(targetTotals)),
    mandate: namedObject('MandateTaken', { source: Type.String() }),
    notes: Type.Array(Type.String()),
    withheld: Type.Array(Type.String(), {
      description:
        'Numbers of the plant that the access level does not include, so that nothing is taken of them.',
    }),
    engineVersion: Type.String(),
    explanation: explanationMember,
  },
  { title: 'NationalTarget' },
)

/** What is wrong with the years of a question. */
export function wrongYears({
  years,
  demand,
  passengers = [],
}: Static<typeof NationalTargetBody>): FieldError | undefined {
  const wrong = (pointer: string, message: string): FieldError => ({ pointer, code: 'out_of_range', message })
  if (years.from > years.to) return wrong('/years', 'The first year is after the last one.')
  if (years.to - years.from >= mostYears) return wrong('/years', `At most ${mostYears} years are told.`)
  for (const [name, points] of Object.entries({ demand, passengers })) {
    const i = misplacedYear(points)
    if (i !== undefined) return wrong(`/${name}/${i}/year`, 'Each year is after the one before it.')
  }
  return undefined
}
