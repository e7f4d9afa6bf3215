import { depreciationShare } from '../numerics/depreciation.ts'
import { paidOut, sweptBalance } from '../numerics/early-repayment.ts'
import { laterValue } from '../numerics/later-value.ts'
import { loanOutstanding } from '../numerics/loan.ts'
import { lossUsed } from '../numerics/loss.ts'
import { payback } from '../numerics/payback.ts'
import {
  eachPolicy,
  eachYear,
  laidOnto,
  ofPathOrYear,
  ofPathYears,
  ofPolicy,
  overPolicies,
  overYears,
} from '../numerics/policy-years.ts'
import { rateOfReturn } from '../numerics/rate-of-return.ts'
import { renewals } from '../numerics/renewals.ts'
import { spreadOver } from '../numerics/spread-over.ts'
import type { Index } from './quantity.ts'

type Series = ArrayLike<number>

interface Common {
  readonly arguments: number
  /** Which argument's unit the result has, or 'pure' for a pure number. */
  readonly unit: number | 'pure'
  /** Arguments that must be pure numbers. The others must all have one unit, unless `mixed`. */
  readonly pure?: readonly number[]
  readonly mixed?: true
  /** It may find that there is no such number, and throws NoSolution. */
  readonly throws?: true
  /** How many arrays as long as the result it may be given after its arguments, to write to instead of new ones. */
  readonly scratch?: number
}

/**
 * Functions a formula may call: `each` works element by element, `whole` turns a series into a series,
 * `reduce` turns series into one number.
 */
export type NamedFunction =
  | (Common & { readonly kind: 'each'; readonly apply: (...values: number[]) => number })
  | (Common & {
      readonly kind: 'series'
      readonly apply: (...series: Series[]) => Series
      /** What the result has one number of, where that is not what its arguments have. */
      readonly per?: Index
      /** Which argument's elements the result has, where it is not those of all. */
      readonly perOf?: number
    })
  | (Common & { readonly kind: 'reduce'; readonly apply: (...series: Series[]) => number })

function total(series: Series): number {
  let result = 0
  for (let i = 0; i < series.length; i++) result += series[i] ?? Number.NaN
  return result
}

function runningTotal(series: Series): Series {
  const totals: number[] = new Array(series.length)
  let result = 0
  for (let i = 0; i < totals.length; i++) {
    result += series[i] ?? Number.NaN
    totals[i] = result
  }
  return totals
}

/** The number of the next year, and 0 after the last. */
function following(series: Series): Series {
  const next: number[] = new Array(series.length)
  for (let i = 0; i < next.length; i++) next[i] = i + 1 < next.length ? (series[i + 1] ?? Number.NaN) : 0
  return next
}

/** NaN where there is no number at all. */
function lowest(series: Series): number {
  let result = Number.NaN
  for (let i = 0; i < series.length; i++) {
    const each = series[i] ?? Number.NaN
    if (!(each >= result)) result = Number.isNaN(each) ? result : each
  }
  return result
}

function limited(x: number, limit: number): number {
  if (!(Math.abs(x) > limit)) return x
  return x < 0 ? 0 - limit : limit
}

const firstOf = (series: Series): number => series[0] ?? Number.NaN

const all = {
  /** It is 0 where there are no elements. */
  sum: { kind: 'reduce', arguments: 1, unit: 0, apply: total },
  nonNegative: { kind: 'each', arguments: 1, unit: 0, apply: (x) => (x < 0 ? 0 : x) },
  log2: { kind: 'each', arguments: 1, unit: 'pure', pure: [0], apply: Math.log2 },
  smaller: { kind: 'each', arguments: 2, unit: 0, apply: Math.min },
  /** The first argument, in size at most the second; where that does not exist it limits nothing. */
  limited: { kind: 'each', arguments: 2, unit: 0, apply: limited },
  /** The lowest of those that exist. */
  lowest: { kind: 'reduce', arguments: 1, unit: 0, apply: lowest },
  /** 1 where the argument is above zero, else 0. */
  isPositive: { kind: 'each', arguments: 1, unit: 'pure', apply: (x) => (x > 0 ? 1 : 0) },
  /** 1 where first <= x <= last, else 0. */
  between: {
    kind: 'each',
    arguments: 3,
    unit: 'pure',
    apply: (x, first, last) => (x >= first && x <= last ? 1 : 0),
  },
  /** 1 where the first argument is above zero and a whole multiple of the second, else 0. */
  isMultiple: {
    kind: 'each',
    arguments: 2,
    unit: 'pure',
    apply: (x, of) => (x > 0 && x % of === 0 ? 1 : 0),
  },
  /** The next whole number that is not below the argument. */
  roundedUp: { kind: 'each', arguments: 1, unit: 0, apply: Math.ceil },
  /** is(choice, 'state'): 1 where an input is in the state of that name, else 0. */
  is: { kind: 'each', arguments: 2, unit: 'pure', apply: (choice, state) => (choice === state ? 1 : 0) },
  /** The second argument where the first is not 0; elsewhere there is no number. */
  where: {
    kind: 'each',
    arguments: 2,
    unit: 1,
    pure: [0],
    apply: (condition, x) => (condition === 0 ? Number.NaN : x),
  },
  /** The second argument where the first is not 0, else 0, even where the second does not exist. */
  zeroUnless: {
    kind: 'each',
    arguments: 2,
    unit: 1,
    pure: [0],
    apply: (condition, x) => (condition === 0 ? 0 : x),
  },
  /** choose(condition, x, otherwise): the second argument where the first is not 0, else the third. */
  choose: {
    kind: 'each',
    arguments: 3,
    unit: 1,
    pure: [0],
    apply: (condition, x, otherwise) => (condition === 0 ? otherwise : x),
  },
  /** The first argument where it exists, else the second. */
  either: {
    kind: 'each',
    arguments: 2,
    unit: 0,
    apply: (x, instead) => (Number.isNaN(x) ? instead : x),
  },
  /** eachPolicy(by year, by policy): the number of the year, for every policy. */
  eachPolicy: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'policyYear', apply: eachPolicy },
  /** eachYear(by policy, by year): the number of the policy, in every year. */
  eachYear: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'policyYear', apply: eachYear },
  /** overPolicies(by policy and year, by year): the sum of all policies in each year. */
  overPolicies: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'year', apply: overPolicies },
  /** overYears(by policy and year, by policy): the sum of all years of each policy. */
  overYears: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'policy', apply: overYears },
  /** ofPolicy(by product, place by policy): the number of the product that the policy is for. */
  ofPolicy: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'policy', apply: ofPolicy },
  /** eachContract(by year, by contract), and so on: as for policies, for contracts. */
  eachContract: {
    kind: 'series',
    arguments: 2,
    unit: 0,
    mixed: true,
    per: 'contractYear',
    apply: eachPolicy,
  },
  eachContractYear: {
    kind: 'series',
    arguments: 2,
    unit: 0,
    mixed: true,
    per: 'contractYear',
    apply: eachYear,
  },
  overContracts: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'year', apply: overPolicies },
  overContractYears: {
    kind: 'series',
    arguments: 2,
    unit: 0,
    mixed: true,
    per: 'contract',
    apply: overYears,
  },
  /** ofContract(by product, place by contract): the number of the product that the contract is for. */
  ofContract: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'contract', apply: ofPolicy },
  /** ofPathOrYear(by path and year, place by contract, by year): the number of the path in the year; that of the year where there is none. */
  ofPathOrYear: {
    kind: 'series',
    arguments: 3,
    unit: 0,
    mixed: true,
    per: 'contractYear',
    apply: ofPathOrYear,
  },
  /** eachPath(by year, by path), and so on: as for policies, for prices that move by themselves. */
  eachPath: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'pathYear', apply: eachPolicy },
  eachPathYear: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'pathYear', apply: eachYear },
  overPaths: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'year', apply: overPolicies },
  overPathYears: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'path', apply: overYears },
  /** ofPath(by element, place by path): the number of the element whose price it is; 0 where it is none of these. */
  ofPath: { kind: 'series', arguments: 2, unit: 0, mixed: true, per: 'path', apply: ofPolicy },
  /** fromPaths(by path, place by path, by element): for each element the numbers of the paths that are of it, added. */
  fromPaths: { kind: 'series', arguments: 3, unit: 0, mixed: true, perOf: 2, apply: laidOnto },
  /** ofPathYears(by path and year, place by policy, by year): the number of the path in the year; 1 where the policy has none. */
  ofPathYears: { kind: 'series', arguments: 3, unit: 0, mixed: true, per: 'policyYear', apply: ofPathYears },
  runningTotal: { kind: 'series', arguments: 1, unit: 0, apply: runningTotal },
  /** The number of the following year; 0 in the last. */
  following: { kind: 'series', arguments: 1, unit: 0, apply: following },
  /** depreciationShare(method, period, year of operation). */
  depreciationShare: {
    kind: 'each',
    arguments: 3,
    unit: 'pure',
    pure: [0],
    throws: true,
    apply: depreciationShare,
  },
  /** loanOutstanding(repayment, interest, term, grace, year of operation). */
  loanOutstanding: { kind: 'each', arguments: 5, unit: 'pure', pure: [0, 1], apply: loanOutstanding },
  /** laterValue(by year, interest): what the numbers of later years are worth at the end of each year. */
  laterValue: {
    kind: 'series',
    arguments: 2,
    unit: 0,
    pure: [1],
    scratch: 1,
    apply: (flows = [], rates = [], ...scratch) => laterValue(flows, rates, ...(scratch as Float64Array[])),
  },
  /** sweptBalance(loan, principal due, cash before service, interest, share of the free cash that repays early). */
  sweptBalance: {
    kind: 'series',
    arguments: 5,
    unit: 0,
    pure: [3, 4],
    scratch: 1,
    apply: (loan = [], principal = [], cash = [], rates = [], share = [], ...scratch) =>
      sweptBalance(firstOf(loan), principal, cash, rates, firstOf(share), ...(scratch as Float64Array[])),
  },
  /** paidOut(by year, years in which cash is kept): what is paid to the owners. */
  paidOut: {
    kind: 'series',
    arguments: 2,
    unit: 0,
    pure: [1],
    scratch: 1,
    apply: (flows = [], isKept = [], ...scratch) => paidOut(flows, isKept, ...(scratch as Float64Array[])),
  },
  /** lossUsed(income, share of it that may be offset, years for which a loss lasts). */
  lossUsed: {
    kind: 'series',
    arguments: 3,
    unit: 0,
    mixed: true,
    scratch: 2,
    apply: (income = [], cap = [], years = [], ...scratch) =>
      lossUsed(income, firstOf(cap), firstOf(years), ...(scratch as Float64Array[])),
  },
  /** renewals(shares, lifetimes, yearly rises, years): what is renewed in each year, of all parts. */
  renewals: {
    kind: 'series',
    arguments: 4,
    unit: 'pure',
    pure: [0, 2],
    mixed: true,
    per: 'year',
    scratch: 1,
    apply: (shares = [], lifetimes = [], rises = [], years = [], ...scratch) =>
      renewals(shares, lifetimes, rises, years, ...(scratch as Float64Array[])),
  },
  /** spreadOver(amounts, shares): each amount times the shares, from its own year on. */
  spreadOver: {
    kind: 'series',
    arguments: 2,
    unit: 0,
    pure: [1],
    mixed: true,
    scratch: 1,
    apply: (amounts = [], shares = [], ...scratch) =>
      spreadOver(amounts, shares, ...(scratch as Float64Array[])),
  },
  /** payback(years, cash flows), in the unit of the years. */
  payback: { kind: 'reduce', arguments: 2, unit: 0, mixed: true, throws: true, apply: payback },
  irr: { kind: 'reduce', arguments: 1, unit: 'pure', throws: true, apply: rateOfReturn },
} as const satisfies Record<string, NamedFunction>

export type FunctionName = keyof typeof all

export const functions: Readonly<Record<string, NamedFunction>> = all
