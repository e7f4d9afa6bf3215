import { NoSolution } from './no-solution.ts'

export const depreciationMethods = [
  'straightLine',
  'macrs',
  'decliningBalance',
  'decliningBalanceToStraightLine',
  'sumOfYearsDigits',
  'own',
] as const

/**
 * Percent of the capital depreciated in each year after it is placed in service, half-year convention.
 * Source: IRS Publication 946, Table A-1 (200 % declining balance up to ten years, 150 % above).
 */
export const macrsPercent: Readonly<Record<number, readonly number[]>> = {
  3: [33.33, 44.45, 14.81, 7.41],
  5: [20, 32, 19.2, 11.52, 11.52, 5.76],
  7: [14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46],
  10: [10, 18, 14.4, 11.52, 9.22, 7.37, 6.55, 6.55, 6.56, 6.55, 3.28],
  15: [5, 9.5, 8.55, 7.7, 6.93, 6.23, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.95],
  20: [
    3.75, 7.219, 6.677, 6.177, 5.713, 5.285, 4.888, 4.522, 4.462, 4.461, 4.462, 4.461, 4.462, 4.461, 4.462,
    4.461, 4.462, 4.461, 4.462, 4.461, 2.231,
  ],
}

export const macrsClasses: readonly number[] = Object.keys(macrsPercent).map(Number)

const declineFactor = 2

function macrs(period: number, year: number): number {
  const table = macrsPercent[period]
  if (!table) throw new NoSolution(`MACRS has classes of ${macrsClasses.join(', ')} years, not ${period}.`)
  return (table[year - 1] ?? 0) / 100
}

/** What double declining balance leaves at the end of the year, as a share. */
const balance = (period: number, year: number) => (1 - Math.min(1, declineFactor / period)) ** year

const decliningBalance = (period: number, year: number) =>
  year > period ? 0 : balance(period, year - 1) - balance(period, year)

/** Straight line over the years that are left, as soon as that is more. */
function decliningBalanceToStraightLine(period: number, year: number): number {
  if (year > period) return 0
  // In year k straight line gives 1 / (period − k + 1) of the balance, the decline factor / period.
  const switched = Math.ceil(period - period / declineFactor) + 1
  if (year < switched) return decliningBalance(period, year)
  return balance(period, switched - 1) / (period - switched + 1)
}

/**
 * Share of the depreciable capital that is depreciated in one year of operation.
 *
 * @param method index in `depreciationMethods`; of `own`, which has no formula, the share is 0.
 * @param period years; for MACRS its class.
 * @param year of operation, from 1; before it nothing is depreciated.
 * @throws {NoSolution} when MACRS has no class of that many years.
 */
export function depreciationShare(method: number, period: number, year: number): number {
  if (year < 1) return 0
  switch (depreciationMethods[method]) {
    case 'straightLine':
      return year > period ? 0 : 1 / period
    case 'macrs':
      return macrs(period, year)
    case 'decliningBalance':
      return decliningBalance(period, year)
    case 'decliningBalanceToStraightLine':
      return decliningBalanceToStraightLine(period, year)
    case 'sumOfYearsDigits':
      return year > period ? 0 : (2 * (period - year + 1)) / (period * (period + 1))
    default:
      return 0
  }
}
