import Type, { type Static, type TSchema } from 'typebox'
import {
  carbonIntensityMembers,
  cashFlowMembers,
  cashFlowSeriesMembers,
  corsiaMembers,
  feedstockMembers,
  financialMembers,
  type Members,
  policyMembers,
  productMembers,
  technoEconomicMembers,
  utilityMembers,
} from './outcome-members.ts'
import { Quantity } from './reference-datum.ts'

const Missing = Type.Null({ description: 'No such number exists; see reason.' })

const scalarMembers = <Unit extends TSchema>(unit: Unit) => ({
  value: Type.Union([Type.Number(), Missing]),
  unit,
  reason: Type.Optional(Type.String()),
})

const named = <M extends Members>(members: M) => {
  const entries = Object.entries(members).map(([key, { name, unit }]) => [
    key,
    Type.Object(scalarMembers(Type.Literal(unit)), { description: name }),
  ])
  return Object.fromEntries(entries) as { [K in keyof M]: typeof ScalarSchema }
}

const ScalarSchema = Type.Object(scalarMembers(Type.String()))

const seriesMembers = <Unit extends TSchema>(unit: Unit) => ({
  values: Type.Array(Type.Union([Type.Number(), Missing])),
  unit,
  reason: Type.Optional(Type.String()),
})

const SeriesSchema = Type.Object(seriesMembers(Type.String()))

const namedSeries = <M extends Members>(members: M) => {
  const entries = Object.entries(members).map(([key, { name, unit }]) => [
    key,
    Type.Object(seriesMembers(Type.Literal(unit)), { description: name }),
  ])
  return Object.fromEntries(entries) as { [K in keyof M]: typeof SeriesSchema }
}

export const breakdownKinds = ['capital', 'feedstock', 'utility', 'indirect'] as const

const { consumption: _, ...costMembers } = utilityMembers

const technoEconomics = Type.Object({
  ...named(technoEconomicMembers),
  lcopBreakdown: Type.Array(
    Type.Object({
      item: Type.String({ description: 'The kind, or the name of the utility in lower case.' }),
      kind: Type.Enum([...breakdownKinds]),
      ...scalarMembers(Type.Literal('USD/t')),
      share: Type.Union([Type.Number(), Missing]),
    }),
  ),
  feedstocks: Type.Array(Type.Object({ name: Type.String(), ...named(feedstockMembers) })),
  utilities: Type.Array(
    Type.Object({
      name: Type.String(),
      consumption: Type.Object(scalarMembers(Type.Enum(['t/yr', 'kWh/yr']))),
      ...named(costMembers),
    }),
  ),
  products: Type.Array(
    Type.Object({ name: Type.String(), isFuel: Type.Boolean(), ...named(productMembers) }),
  ),
  carbonIntensity: Type.Object(named(carbonIntensityMembers)),
  corsia: Type.Object(named(corsiaMembers)),
  eligibility: Type.Array(
    Type.Object({
      scheme: Type.String(),
      emissions: ScalarSchema,
      limit: ScalarSchema,
      margin: ScalarSchema,
      isMet: Type.Optional(Type.Boolean({ description: 'Absent where the margin does not exist.' })),
    }),
    {
      description:
        'What the main product emits beside what each scheme allows; a margin below 0 is too much.',
    },
  ),
})

const PolicyWaterfall = Type.Object(
  {
    mfspWithoutPolicies: ScalarSchema,
    steps: Type.Array(
      Type.Object({
        name: Type.String(),
        effect: Type.Object(scalarMembers(Type.Literal('USD/t')), {
          description: 'What the policy takes off the minimum price, after those before it.',
        }),
      }),
    ),
    netPrice: ScalarSchema,
    abatementCostWithoutPolicies: ScalarSchema,
    abatementCostWithPolicies: ScalarSchema,
  },
  {
    description:
      'From the minimum selling price without policies to that with all; only where there are policies.',
  },
)

export const FinancialsSchema = Type.Object({
  ...named(financialMembers),
  irr: Type.Object({
    status: Type.Enum(['none', 'one', 'many']),
    ...scalarMembers(Type.Literal('1')),
    roots: Type.Array(Type.Number(), { description: 'Every rate at which NPV is zero, ascending.' }),
  }),
  cashFlows: Type.Array(Type.Object(named(cashFlowMembers))),
  cashFlowSeries: Type.Object(namedSeries(cashFlowSeriesMembers), {
    description: 'What else there is of each year, a number for each row of cashFlows.',
  }),
  policyPayments: Type.Array(
    Type.Object({ name: Type.String(), instrument: Type.String(), ...named(policyMembers) }),
  ),
  policyWaterfall: Type.Optional(PolicyWaterfall),
  convention: Type.Record(Type.String(), Type.String()),
})

export const OutcomeSchema = Type.Object(
  {
    technoEconomics,
    financials: FinancialsSchema,
    resolvedInputs: Type.Object(
      {},
      { description: 'Every input in the engine’s unit, fallbacks filled in.' },
    ),
    warnings: Type.Array(
      Type.Object({
        code: Type.String(),
        message: Type.String(),
        source: Type.Optional(Type.String({ description: 'The law or the literature that says so.' })),
        value: Type.Optional(Quantity),
        low: Type.Optional(Quantity),
        high: Type.Optional(Quantity),
      }),
    ),
  },
  { title: 'Outcome' },
)
export type Outcome = Static<typeof OutcomeSchema>
