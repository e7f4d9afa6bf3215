/** Columns after each other as one. */
export function joined(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const column of columns) {
    all.set(column, place)
    place += column.length
  }
  return all
}
