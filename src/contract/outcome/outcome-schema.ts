import Type, { type Static } from 'typebox'
import { schemeStatuses } from '../eligibility/schemes.ts'
import { Quantity } from '../reference-data/reference-datum.ts'
import {
  Measured,
  type MeasuredByYear,
  measured,
  measuredByYear,
  measuredMembers,
  NumberOrMissing,
} from '../request/measured.ts'
import { namedObject } from '../request/named-object.ts'
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

const membersOf = <M extends Members>(members: M) => {
  const entries = Object.entries(members).map(([key, { name, unit }]) => [key, measured(unit, name)])
  return Object.fromEntries(entries) as { [K in keyof M]: typeof Measured }
}

const seriesOf = <M extends Members>(members: M) => {
  const entries = Object.entries(members).map(([key, { name, unit }]) => [key, measuredByYear(unit, name)])
  return Object.fromEntries(entries) as { [K in keyof M]: typeof MeasuredByYear }
}

export const breakdownKinds = ['capital', 'feedstock', 'utility', 'indirect'] as const

const { consumption: _, ...costMembers } = utilityMembers
const { production: __, ...otherProductMembers } = productMembers
const massOrEnergy = namedObject('MeasuredTOrKWhPerYr', measuredMembers(Type.Enum(['t/yr', 'kWh/yr'])))

const technoEconomics = namedObject('TechnoEconomics', {
  ...membersOf(technoEconomicMembers),
  lcopBreakdown: Type.Array(
    namedObject('CostShare', {
      item: Type.String({
        description:
          'The name of the feedstock or utility in lower case, or: fixed capital, working capital, replacements, land and salvage, fixed cost, labour.',
      }),
      kind: Type.Enum([...breakdownKinds]),
      ...measuredMembers(Type.Literal('USD/t')),
      share: NumberOrMissing,
    }),
    { description: 'The parts of lcop, one row each; together they are the whole.' },
  ),
  feedstocks: Type.Array(
    namedObject('FeedstockResult', { name: Type.String(), ...membersOf(feedstockMembers) }),
  ),
  utilities: Type.Array(
    namedObject('UtilityResult', {
      name: Type.String(),
      consumption: massOrEnergy,
      ...membersOf(costMembers),
    }),
  ),
  products: Type.Array(
    namedObject('ProductResult', {
      name: Type.String(),
      isFuel: Type.Boolean(),
      production: massOrEnergy,
      ...membersOf(otherProductMembers),
    }),
  ),
  carbonIntensity: namedObject('CarbonIntensity', membersOf(carbonIntensityMembers)),
  corsia: namedObject('CorsiaResult', membersOf(corsiaMembers)),
  eligibility: Type.Array(
    namedObject('Eligibility', {
      scheme: Type.String(),
      emissions: Measured,
      limit: Measured,
      margin: Measured,
      isMet: Type.Optional(
        Type.Boolean({
          description:
            'True only where `status` is `met`, false where it is `notMet` or the margin is below 0, else absent.',
        }),
      ),
      status: Type.Enum([...schemeStatuses], {
        description:
          'What all rules together say: `met` only where every rule that applies is known to be, `notApplicable` where the scheme is of other fuels or other years.',
      }),
      rules: Type.Array(
        namedObject('EligibilityRule', {
          id: Type.String({ description: 'GET /eligibility-rules tells more of it.' }),
          rule: Type.String({ description: 'What it asks.' }),
          article: Type.String(),
          source: Type.String(),
          status: Type.Enum([...schemeStatuses]),
          reason: Type.String({ description: 'What decided it, or what is not known.' }),
          margin: Type.Optional(Measured),
        }),
      ),
      method: namedObject('EligibilityMethod', {
        carbonValue: Type.Enum(['calculated', 'default', 'given'], {
          description: 'Whose carbon value the scheme was judged by.',
        }),
        note: Type.String(),
      }),
    }),
    {
      description:
        'What the main product emits beside what each scheme allows, a margin below 0 being too much, and every rule of the scheme.',
    },
  ),
})

const unpaid = Type.Optional(
  Type.String({
    description:
      'Why the policy pays nothing, where the fuel is not eligible under the scheme that it needs.',
  }),
)

const PolicyWaterfall = namedObject(
  'PolicyWaterfall',
  {
    mfspWithoutPolicies: Measured,
    steps: Type.Array(
      namedObject('PolicyEffect', {
        name: Type.String(),
        effect: measured('USD/t', 'What the policy takes off the minimum price, after those before it.'),
        reason: unpaid,
      }),
    ),
    netPrice: Measured,
    abatementCostWithoutPolicies: Measured,
    abatementCostWithPolicies: Measured,
  },
  {
    description:
      'From the minimum selling price without policies to that with all; only where there are policies.',
  },
)

export const FinancialsSchema = namedObject('Financials', {
  ...membersOf(financialMembers),
  irr: namedObject('RateOfReturn', {
    status: Type.Enum(['none', 'one', 'many']),
    ...measuredMembers(Type.Literal('1')),
    roots: Type.Array(Type.Number(), { description: 'Every rate at which NPV is zero, ascending.' }),
  }),
  mfsp: namedObject('MinimumSellingPrice', {
    status: Type.Enum(['none', 'one', 'many']),
    ...measuredMembers(Type.Literal('USD/t')),
    roots: Type.Array(Type.Number(), {
      description: 'Every price of the main product at which NPV is zero, ascending; also prices below zero.',
    }),
  }),
  cashFlows: Type.Array(namedObject('CashFlow', membersOf(cashFlowMembers))),
  cashFlowSeries: namedObject('CashFlowSeries', seriesOf(cashFlowSeriesMembers), {
    description: 'What else there is of each year, a number for each row of cashFlows.',
  }),
  policyPayments: Type.Array(
    namedObject('PolicyPayment', {
      name: Type.String(),
      instrument: Type.String(),
      scheme: Type.Optional(Type.String({ description: 'The scheme whose eligibility the policy needs.' })),
      ...membersOf(policyMembers),
      reason: unpaid,
    }),
  ),
  policyWaterfall: Type.Optional(PolicyWaterfall),
  convention: Type.Record(Type.String(), Type.String()),
})

export const WarningsSchema = Type.Array(
  namedObject('Warning', {
    code: Type.String(),
    message: Type.String(),
    pointer: Type.Optional(
      Type.String({ description: 'What of the inputs it is about, as a JSON pointer.' }),
    ),
    source: Type.Optional(Type.String({ description: 'The law or the literature that says so.' })),
    value: Type.Optional(Quantity),
    low: Type.Optional(Quantity),
    high: Type.Optional(Quantity),
  }),
)

export const OutcomeSchema = Type.Object(
  {
    technoEconomics,
    financials: FinancialsSchema,
    resolvedInputs: Type.Object(
      {},
      { description: 'Every input in the engine’s unit, fallbacks filled in.' },
    ),
    warnings: WarningsSchema,
  },
  { title: 'Outcome' },
)
export type Outcome = Static<typeof OutcomeSchema>
