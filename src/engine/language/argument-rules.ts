/** What is known of an argument's effect without the function being called. */
export interface ArgumentRules {
  /** The rule of the result, whatever the arguments are. */
  readonly sign?: 'never negative' | 'of its arguments'
  /**
   * Whether the argument at a place can have any value without a change of the result, the others being as they
   * are. `isNeverNegative` tells of an argument that it is not below zero, whatever it depends on is.
   */
  readonly ignores?: (
    place: number,
    values: readonly number[],
    isNeverNegative: (place: number) => boolean,
  ) => boolean
  /** The same for a function of whole series. */
  readonly ignoresSeries?: (place: number, series: readonly ArrayLike<number>[]) => boolean
  /** For a function that lays out or sums the first argument: from which element to which of the result. */
  readonly moves?: (i: number, years: number) => readonly [from: number, to: number]
}

const [method, period] = [0, 1]
const own = 5

/** A loss of one year that another could be set against, with a share and for a time above zero. */
function isLossUsable([income = [], cap = [], years = []]: readonly ArrayLike<number>[]): boolean {
  const flows = Array.from(income)
  const firstLoss = flows.findIndex((each) => each < 0)
  return firstLoss >= 0 && flows.slice(firstLoss).some((each) => each > 0) && cap[0] !== 0 && years[0] !== 0
}

/** Rules by the name of the function; where one has none, every argument may matter. */
export const argumentRules: Readonly<Record<string, ArgumentRules>> = {
  sum: { sign: 'of its arguments' },
  lowest: { sign: 'of its arguments' },
  runningTotal: { sign: 'of its arguments' },
  following: { sign: 'of its arguments' },
  nonNegative: { sign: 'never negative' },
  isPositive: { sign: 'never negative' },
  between: { sign: 'never negative' },
  isMultiple: { sign: 'never negative' },
  is: { sign: 'never negative' },
  roundedUp: { sign: 'of its arguments' },
  /** What cannot be below zero is never the smaller of the two where the other is not above it. */
  smaller: {
    sign: 'of its arguments',
    ignores: (place, values, isNeverNegative) =>
      (values[1 - place] ?? Number.NaN) <= 0 && isNeverNegative(place),
  },
  limited: {
    sign: 'of its arguments',
    ignores: (place, values) => values[1 - place] === 0,
  },
  where: {
    sign: 'of its arguments',
    ignores: (place, [condition, x]) => (place === 1 ? condition === 0 : Number.isNaN(x)),
  },
  zeroUnless: {
    sign: 'of its arguments',
    ignores: (place, values) => values[1 - place] === 0,
  },
  choose: {
    sign: 'of its arguments',
    ignores: (place, [condition, x, otherwise]) =>
      place === 0 ? Object.is(x, otherwise) : (place === 1) === (condition === 0),
  },
  either: {
    sign: 'of its arguments',
    ignores: (place, [x]) => place === 1 && !Number.isNaN(x),
  },
  eachPolicy: { sign: 'of its arguments', moves: (i, years) => [i % years, i] },
  eachYear: { sign: 'of its arguments', moves: (i, years) => [Math.floor(i / years), i] },
  overPolicies: { sign: 'of its arguments', moves: (i, years) => [i, i % years] },
  overYears: { sign: 'of its arguments', moves: (i, years) => [i, Math.floor(i / years)] },
  eachContract: { sign: 'of its arguments', moves: (i, years) => [i % years, i] },
  eachContractYear: { sign: 'of its arguments', moves: (i, years) => [Math.floor(i / years), i] },
  overContracts: { sign: 'of its arguments', moves: (i, years) => [i, i % years] },
  overContractYears: { sign: 'of its arguments', moves: (i, years) => [i, Math.floor(i / years)] },
  eachPath: { sign: 'of its arguments', moves: (i, years) => [i % years, i] },
  eachPathYear: { sign: 'of its arguments', moves: (i, years) => [Math.floor(i / years), i] },
  overPaths: { sign: 'of its arguments', moves: (i, years) => [i, i % years] },
  overPathYears: { sign: 'of its arguments', moves: (i, years) => [i, Math.floor(i / years)] },
  depreciationShare: {
    sign: 'never negative',
    ignores: (place, [kind, , year = 0]) =>
      (place === method && year < 1) || (place === period && (year < 1 || kind === own)),
  },
  loanOutstanding: {
    sign: 'never negative',
    ignores: (place, [repayment, rate, term = 0, grace = 0, year = 0]) => {
      if (place > 1) return year <= 0
      const isTheSame = place === 0 ? rate === 0 : repayment === 1
      return isTheSame || year <= grace || year >= term
    },
  },
  renewals: {
    ignoresSeries: (place, [shares = []]) => place > 0 && Array.from(shares).every((each) => each === 0),
  },
  spreadOver: {
    sign: 'of its arguments',
    ignoresSeries: (place, series) => Array.from(series[1 - place] ?? []).every((each) => each === 0),
  },
  laterValue: {
    sign: 'of its arguments',
    ignoresSeries: (place, [flows = []]) => place > 0 && Array.from(flows).every((each) => each === 0),
  },
  /** Where there is no loan nothing of it is swept. */
  sweptBalance: {
    sign: 'never negative',
    ignoresSeries: (place, [loan = []]) => place > 0 && loan[0] === 0,
  },
  lossUsed: {
    sign: 'never negative',
    ignoresSeries: (place, series) => place > 0 && !isLossUsable(series),
  },
}
