/** A row of a file with the line that it begins at. */
export interface TextRow {
  readonly line: number
  readonly cells: readonly string[]
  /** Where each cell stands, where that is not in the line of the row. */
  readonly places?: readonly (string | undefined)[]
  /** The unit of each cell, where it is not that of the heading. */
  readonly units?: readonly (string | undefined)[]
}

/** Where a cell of a row stands, in words. */
export const placeOf = ({ line, places }: TextRow, column: number): string =>
  places?.[column] ?? `line ${line}, column ${column + 1}`
