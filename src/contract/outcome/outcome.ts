import { type Calculation, calculate } from '../../engine/calculate.ts'
import type { Formula } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { findRates } from '../../engine/numerics/rate-of-return.ts'
import { eligibilityOf } from '../eligibility/eligibility.ts'
import { factsWithoutEffect, isReadByRules } from '../eligibility/facts-without-effect.ts'
import { indicativePayments, unpaidReasons } from '../eligibility/policy-schemes.ts'
import { scarceFeedstocks } from '../reference-data/feedstock-availability.ts'
import { settingsOf, toCase } from '../request/case.ts'
import { givenInputs } from '../request/given-inputs.ts'
import type { Inputs } from '../request/inputs.ts'
import { placesOf } from '../request/series-of.ts'
import { answered } from './answered.ts'
import { unlikelyValues } from './likely-values.ts'
import {
  carbonIntensityMembers,
  cashFlowMembers,
  cashFlowSeriesMembers,
  corsiaMembers,
  energyProductMembers,
  feedstockMembers,
  financialMembers,
  type Members,
  policyMembers,
  powerMembers,
  productMembers,
  technoEconomicMembers,
  utilityMembers,
} from './outcome-members.ts'
import type { breakdownKinds, Outcome } from './outcome-schema.ts'
import { policyWaterfall } from './policy-waterfall.ts'
import { resolvedInputs } from './resolved-inputs.ts'
import { members, scalar, seriesMembers } from './scalar.ts'
import { unitNotices } from './unit-notices.ts'
import { warningsOf } from './warnings.ts'
import { withoutEffect } from './without-effect.ts'

/**
 * Calculates a validated document and answers in the names that the API publishes. Every scalar is
 * `{value, unit}`, or `{value: null, unit, reason}` where no such number exists.
 */
export function calculateOutcome(inputs: Inputs): Outcome {
  const calculation = calculate(toCase(inputs))
  const given = givenInputs(inputs, calculation)
  return {
    technoEconomics: technoEconomics(calculation, inputs),
    financials: financials(calculation, inputs),
    resolvedInputs: resolvedInputs(calculation, inputs),
    warnings: [
      ...warningsOf(calculation),
      ...scarceFeedstocks(inputs, calculation),
      ...unlikelyValues(given, calculation),
      ...withoutEffect(given, calculation, answered).filter(
        ({ pointer = '' }) => !isReadByRules(inputs, pointer),
      ),
      ...factsWithoutEffect(inputs),
      ...indicativePayments(inputs, calculation),
      ...unitNotices(inputs),
    ],
  }
}

function technoEconomics(calculation: Calculation, inputs: Inputs): Outcome['technoEconomics'] {
  const { utilities, products } = inputs
  const { feedstock } = calculation.names
  const rowsOf = (rowMembers: Members, i: number) => members(calculation, rowMembers, i)
  return {
    ...members(calculation, technoEconomicMembers),
    lcopBreakdown: breakdown(calculation),
    feedstocks: feedstock.map((name, i) => ({ name, ...rowsOf(feedstockMembers, i) })),
    utilities: inOrder(utilities, calculation),
    products: placesOf('products', products).map(({ per, i }, n) => ({
      name: products[n]?.name ?? '',
      isFuel: products[n]?.isFuel === true,
      ...(per === 'product'
        ? rowsOf(productMembers, i)
        : { ...withoutMass, ...rowsOf(energyProductMembers, i) }),
    })),
    carbonIntensity: members(calculation, carbonIntensityMembers),
    corsia: members(calculation, corsiaMembers),
    eligibility: eligibilityOf(calculation, inputs),
  } as Outcome['technoEconomics']
}

/** What energy that is sold has none of, in the place of which members of a product have a number. */
const withoutMass = Object.fromEntries(
  Object.entries(productMembers).map(([key, { unit }]) => [
    key,
    { value: null, unit, reason: 'What is counted by its energy has neither mass nor volume.' },
  ]),
)

/** Utilities by mass and by energy, again in the order in which they were given. */
function inOrder(utilities: Inputs['utilities'], calculation: Calculation) {
  return placesOf('utilities', utilities).map(({ per, i }, n) => ({
    name: utilities[n]?.name ?? '',
    ...members(calculation, per === 'utility' ? utilityMembers : powerMembers, i),
  }))
}

type Part = (typeof breakdownKinds)[number]

/** The parts of the gross levelized cost: feedstocks and utilities each by its name. */
function breakdown(calculation: Calculation) {
  const part = (kind: Part, item: string, amount: Members[string], share: Members[string], i?: number) => ({
    item,
    kind,
    ...scalar(calculation, amount, i),
    share: scalar(calculation, share, i).value,
  })
  const named = (kind: Part, per: 'feedstock' | 'utility' | 'power', amount: Formula, share: Formula) =>
    calculation.names[per].map((name, i) => part(kind, name.toLowerCase(), amount, share, i))
  return [
    part('capital', 'fixed capital', outputs.fixedCapitalPart, outputs.fixedCapitalShare),
    part('capital', 'working capital', outputs.workingCapitalPart, outputs.workingCapitalShare),
    part('capital', 'replacements', outputs.replacementsPart, outputs.replacementsShare),
    part('capital', 'land and salvage', outputs.landAndSalvagePart, outputs.landAndSalvageShare),
    ...named('feedstock', 'feedstock', outputs.feedstockPart, outputs.feedstockShare),
    ...named('utility', 'utility', outputs.utilityPart, outputs.utilityShare),
    ...named('utility', 'power', outputs.powerPart, outputs.powerShare),
    part('indirect', 'fixed cost', outputs.fixedCostPart, outputs.fixedCostShare),
    part('indirect', 'labour', outputs.labourPart, outputs.labourShare),
  ]
}

function financials(calculation: Calculation, inputs: Inputs): Outcome['financials'] {
  const reasons = unpaidReasons(inputs, calculation)
  return {
    ...members(calculation, financialMembers),
    irr: rateOfReturn(calculation),
    mfsp: minimumSellingPrice(calculation),
    cashFlows: Array.from({ length: calculation.sizes.year }, (_, year) =>
      members(calculation, cashFlowMembers, year),
    ),
    cashFlowSeries: seriesMembers(calculation, cashFlowSeriesMembers),
    policyPayments: (inputs.policies ?? []).map(({ name, instrument, scheme }, i) => {
      const reason = reasons[i]
      return {
        name,
        instrument,
        ...(scheme !== undefined && scheme !== 'none' && { scheme }),
        ...members(calculation, policyMembers, i),
        ...(reason !== undefined && { reason }),
      }
    }),
    ...policyWaterfall(inputs, calculation, reasons),
    convention: settingsOf(inputs.convention),
  } as Outcome['financials']
}

/** The rate of return on the basis that the convention names, with every rate that balances its cash flows. */
export function rateOfReturn(calculation: Calculation) {
  const { unit } = outputs.rateOfReturn
  const reason = calculation.reasons.get(outputs.returnFlow)
  if (reason !== undefined) return { status: 'none' as const, value: null, unit, roots: [], reason }
  const found = findRates(calculation.slots[outputs.returnFlow.id] as ArrayLike<number>)
  return { unit, ...found, roots: [...found.roots] }
}

/** The price of the main product that balances what the plant costs, with every price that does. */
function minimumSellingPrice({ solutions, reasons }: Calculation) {
  const { unit } = outputs.minimumSellingPrice
  const found = solutions.get(outputs.minimumSellingPrice)
  const reason = found?.reason ?? reasons.get(outputs.minimumSellingPrice)
  return {
    status: found?.status ?? ('none' as const),
    value: found?.value ?? null,
    unit,
    ...(reason !== undefined && { reason }),
    roots: [...(found?.roots ?? [])],
  }
}
