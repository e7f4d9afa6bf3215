import { outputs } from '../../engine/model/outputs.ts'
import { findRates } from '../../engine/numerics/rate-of-return.ts'
import { type Answered, scalar } from '../answers/scalar.ts'
import type { Warning } from '../answers/warning.ts'
import { settingsOf } from '../case.ts'
import { eligibilityOf } from '../eligibility/eligibility.ts'
import { factsWithoutEffect, isReadByRules } from '../eligibility/facts-without-effect.ts'
import { indicativePayments } from '../eligibility/policy-schemes.ts'
import { givenInputs } from '../request/given-inputs.ts'
import { answered } from './answered.ts'
import { changedSupplies } from './changed-supplies.ts'
import { contractNotices, contractPayments } from './contract-payments.ts'
import { type CostShare, costShares } from './cost-shares.ts'
import { scarceFeedstocks } from './feedstock-availability.ts'
import { unlikelyValues } from './likely-values.ts'
import { ownPrices } from './own-prices.ts'
import { policyWaterfall } from './policy-waterfall.ts'
import type { Reading } from './reading.ts'
import { resolvedInputs } from './resolved-inputs.ts'
import { tableNotices } from './table-notices.ts'
import { moneyWithoutEffect, toldMoney } from './told-money.ts'
import { unitNotices } from './unit-notices.ts'
import { warningsOf } from './warnings.ts'
import { withoutEffect } from './without-effect.ts'

/** How each member of an outcome is put together that is no plain number; undefined is left out. */
export const ownMembers = {
  lcopBreakdown: ({ calculation }) => costShares.flatMap((each) => partsOf(each, calculation)),
  eligibility: ({ calculation, inputs }) => eligibilityOf(calculation, inputs),
  irr: ({ calculation }) => rateOfReturn(calculation),
  mfsp: ({ calculation }) => minimumSellingPrice(calculation),
  contractPayments: ({ calculation, inputs }) => contractPayments(calculation, inputs),
  ownPrices: ({ calculation, inputs }) => ownPrices(calculation, inputs),
  policyWaterfall: ({ calculation, inputs, unpaid }) => policyWaterfall(inputs, calculation, unpaid),
  convention: ({ inputs }) => settingsOf(inputs.convention),
  money: ({ given }) => toldMoney(given),
  resolvedInputs: ({ calculation, inputs }) => resolvedInputs(calculation, inputs),
  warnings,
} as const satisfies Readonly<Record<string, (reading: Reading) => unknown>>

/** The parts of the gross levelized cost: feedstocks and utilities each by its name. */
function partsOf({ kind, item, amount, share }: CostShare, calculation: Answered) {
  const part = (name: string, i?: number) => {
    const [whole, ofIt] = [scalar(calculation, amount, i), scalar(calculation, share, i)]
    const row = { item: name, kind, ...whole, share: ofIt.value }
    const { origins } = calculation
    origins?.set(row, { ...origins.get(whole), share: origins.get(ofIt)?.value as never })
    return row
  }
  if (item !== undefined) return [part(item)]
  const names = calculation.names[amount.per as 'feedstock' | 'utility' | 'power']
  return names.map((name, i) => part(name.toLowerCase(), i))
}

/** The rate of return on the basis that the convention names, with every rate that balances its cash flows. */
function rateOfReturn(calculation: Answered) {
  const { rateOfReturn: quantity, returnFlow } = outputs
  const { unit } = quantity
  const reason = calculation.reasons.get(returnFlow)
  const found =
    reason === undefined
      ? { unit, ...findRates(calculation.slots[returnFlow.id] as ArrayLike<number>) }
      : { status: 'none' as const, value: null, unit, roots: [], reason }
  return solved(calculation, quantity, { ...found, roots: [...found.roots] })
}

/** The price of the main product that balances what the plant costs, with every price that does. */
function minimumSellingPrice(calculation: Answered) {
  const { minimumSellingPrice: quantity } = outputs
  const found = calculation.solutions.get(quantity)
  const reason = found?.reason ?? calculation.reasons.get(quantity)
  return solved(calculation, quantity, {
    status: found?.status ?? ('none' as const),
    value: found?.value ?? null,
    unit: quantity.unit,
    ...(reason !== undefined && { reason }),
    roots: [...(found?.roots ?? [])],
  })
}

type Solvable = typeof outputs.rateOfReturn | typeof outputs.minimumSellingPrice

function solved<Found extends { readonly roots: readonly number[] }>(
  run: Answered,
  quantity: Solvable,
  found: Found,
): Found {
  const { roots } = found
  run.origins?.set(found, { value: { run, quantity }, roots: { run, quantity, roots } })
  return found
}

function warnings(reading: Reading): Warning[] {
  const { calculation, inputs } = reading
  const idle = withoutEffect(givenInputs(inputs, calculation), calculation, answered)
  return [
    ...warningsOfPlant(reading),
    ...idle.filter(({ pointer = '' }) => !isReadByRules(inputs, pointer)),
    ...warningsOfRequest(reading),
  ]
}

/** What is told besides which inputs move no number, for which every formula is looked at. */
export const warningsBesidesIdle = (reading: Reading): Warning[] => [
  ...warningsOfPlant(reading),
  ...warningsOfRequest(reading),
]

function warningsOfPlant({ calculation, inputs }: Reading): Warning[] {
  return [
    ...warningsOf(calculation),
    ...scarceFeedstocks(inputs, calculation),
    ...unlikelyValues(givenInputs(inputs, calculation), calculation),
  ]
}

function warningsOfRequest({ calculation, inputs, given: asGiven }: Reading): Warning[] {
  return [
    ...factsWithoutEffect(inputs),
    ...indicativePayments(inputs, calculation),
    ...unitNotices(inputs),
    ...tableNotices(inputs),
    ...changedSupplies(inputs),
    ...contractNotices(calculation, inputs),
    ...moneyWithoutEffect(asGiven),
  ]
}
