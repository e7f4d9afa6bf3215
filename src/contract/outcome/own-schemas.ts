import Type from 'typebox'
import { ToldMoney } from '../money/told-schema.ts'
import { Measured, MeasuredByYear, measured, measuredMembers, NumberOrMissing } from '../request/measured.ts'
import { namedObject } from '../request/named-object.ts'
import { schemeStatuses } from '../request/schemes.ts'
import { Quantity } from '../schemas/reference-datum.ts'
import { costKinds } from './cost-shares.ts'
import { unpaidDescription } from './financial-members.ts'

const lcopBreakdown = Type.Array(
  namedObject('CostShare', {
    item: Type.String({
      description:
        'The name of the feedstock or utility in lower case, or: fixed capital, working capital, replacements, land and salvage, fixed cost, labour.',
    }),
    kind: Type.Enum([...costKinds]),
    ...measuredMembers(Type.Literal('USD/t')),
    share: NumberOrMissing,
  }),
  { description: 'The parts of lcop, one row each; together they are the whole.' },
)

const eligibility = Type.Array(
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
)

const policyWaterfall = namedObject(
  'PolicyWaterfall',
  {
    mfspWithoutPolicies: Measured,
    steps: Type.Array(
      namedObject('PolicyEffect', {
        name: Type.String(),
        effect: measured('USD/t', 'What the policy takes off the minimum price, after those before it.'),
        reason: Type.Optional(Type.String({ description: unpaidDescription })),
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

const ownPrices = Type.Array(
  namedObject('OwnPrice', {
    name: Type.String(),
    pointer: Type.String({ description: 'Where the inputs have it, as a JSON pointer.' }),
    price: Type.Optional(MeasuredByYear),
    relative: MeasuredByYear,
    amount: Type.Optional(MeasuredByYear),
  }),
  {
    description:
      'Prices, costs and values of policies and prices of contracts that move by themselves, a number for each row of cashFlows: the price in money of the day, what it is relative to the one that is given, and what is paid or received at it (of a policy in policyPayments, of a contract in contractPayments). Only where there are any.',
  },
)

const contracts = Type.Array(
  namedObject('ContractPayment', {
    name: Type.String(),
    kind: Type.String(),
    total: measured('USD', 'Over the life of the plant.'),
    presentValue: measured('USD', 'Over the life of the plant, in money of time zero.'),
    payments: MeasuredByYear,
  }),
  {
    description:
      'What each contract brings beside the market, before tax; negative is paid by the plant. The payments have a number for each row of cashFlows, and are in its revenue. Only where there are contracts.',
  },
)

const solved = (title: string, unit: string, roots: string) =>
  namedObject(title, {
    status: Type.Enum(['none', 'one', 'many']),
    ...measuredMembers(Type.Literal(unit)),
    roots: Type.Array(Type.Number(), { description: roots }),
  })

const warnings = Type.Array(
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

/** What the members of an outcome look like that are no plain numbers, by their names in the table of it. */
export const ownSchemas = {
  lcopBreakdown,
  eligibility,
  irr: solved('RateOfReturn', '1', 'Every rate at which NPV is zero, ascending.'),
  mfsp: solved(
    'MinimumSellingPrice',
    'USD/t',
    'Every price of the main product at which NPV is zero, ascending; also prices below zero.',
  ),
  contractPayments: Type.Optional(contracts),
  ownPrices: Type.Optional(ownPrices),
  policyWaterfall: Type.Optional(policyWaterfall),
  convention: Type.Record(Type.String(), Type.String()),
  money: Type.Optional(ToldMoney),
  resolvedInputs: Type.Object({}, { description: 'Every input in the engine’s unit, fallbacks filled in.' }),
  warnings,
} as const
