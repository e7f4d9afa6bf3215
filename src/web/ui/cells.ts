/** A cell of a table by its place, names and headers not counted. */
export interface Cell {
  readonly row: number
  readonly column: number
}

export interface CellRange {
  readonly from: Cell
  readonly to: Cell
}

interface Size {
  readonly rows: number
  readonly columns: number
}

export function rangeOf(one: Cell, other: Cell): CellRange {
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  }
}

export const isSelected = ({ row, column }: Cell, { from, to }: CellRange): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads, or undefined where it is none of a table: Home and End go along the row, with Ctrl to the corners. */
export function movedCell(
  { row, column }: Cell,
  { key, ctrlKey, metaKey }: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  { rows, columns }: Size,
): Cell | undefined {
  const isFar = ctrlKey || metaKey
  if (key === 'Home') return { row: isFar ? 0 : row, column: 0 }
  if (key === 'End') return { row: isFar ? rows - 1 : row, column: columns - 1 }
  const move = moves[key]
  if (!move) return undefined
  const within = (place: number, count: number) => Math.min(count - 1, Math.max(0, place))
  return { row: within(row + move[0], rows), column: within(column + move[1], columns) }
}

/** The cells of a range as spreadsheets take them: tabs between columns, a line for each row. */
export function tsvOf(values: readonly (readonly string[])[], { from, to }: CellRange): string {
  return values
    .slice(from.row, to.row + 1)
    .map((cells) => cells.slice(from.column, to.column + 1).join('\t'))
    .join('\n')
}
