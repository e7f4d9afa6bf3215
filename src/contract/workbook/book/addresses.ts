/** Columns of every sheet of workings: name, symbol, unit, the value of a single number, an empty one, then years or elements. */
export const columns = { name: 0, symbol: 1, unit: 2, value: 3, before: 4, first: 5 } as const

const letters = new Map<number, string>()

/** The letters of a column, which counts from 0. */
export function letterOf(column: number): string {
  const known = letters.get(column)
  if (known) return known
  const rest = column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)
  const found = rest + String.fromCharCode(65 + (column % 26))
  letters.set(column, found)
  return found
}

/** A cell that does not move when its formula is copied, as `$D$5`; row and column count from 0. */
export const fixedCell = (row: number, column: number): string => `$${letterOf(column)}$${row + 1}`

/** Cells of one row, or of one column, as `$D$5:$F$5`. */
export const fixedRange = (from: readonly [number, number], to: readonly [number, number]): string =>
  `${fixedCell(...from)}:${fixedCell(...to)}`
