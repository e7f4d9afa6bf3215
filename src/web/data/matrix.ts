import type { Datum, Entry } from '../engine/edition-data.ts'

export interface Column {
  readonly label: string
  /** The unit of all its data; undefined where they differ, and each has to say its own. */
  readonly unit: string | undefined
}

export interface MatrixRow {
  readonly id: number
  readonly name: string
  /** A datum a column; undefined where the row has none. */
  readonly data: readonly (Datum | undefined)[]
  /** Data of what the row lists: products, utilities, countries. */
  readonly listed: number
}

export interface Matrix {
  readonly columns: readonly Column[]
  readonly rows: readonly MatrixRow[]
}

/** A table of an edition with one row for each of its rows, and a column for each datum that is of the row itself. */
export function matrixOf(entries: readonly Entry[]): Matrix {
  const own = entries.filter(({ isListed }) => !isListed)
  const byLabel = Map.groupBy(own, labelOf)
  const columns = [...byLabel].map(([label, data]) => ({ label, unit: sharedUnit(data) }))
  const rows = [...Map.groupBy(entries, ({ id }) => id)].map(([id, all]) => ({
    id,
    name: all[0]?.row ?? '',
    data: columns.map(({ label }) => all.find((each) => !each.isListed && labelOf(each) === label)?.datum),
    listed: all.filter(({ isListed }) => isListed).length,
  }))
  return { columns, rows }
}

const labelOf = ({ group, label }: Entry): string =>
  group === '' ? label : `${group}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`

function sharedUnit(entries: readonly Entry[]): string | undefined {
  const units = new Set(entries.map(({ datum }) => datum.unit))
  return units.size === 1 ? [...units][0] : undefined
}

/** The rows of which a name, another name, a datum or a source has all these words. */
export function matchingRows(
  entries: readonly Entry[],
  aliases: ReadonlyMap<number, readonly string[]>,
  query: string,
): readonly Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries
  return [...Map.groupBy(entries, ({ id }) => id)].flatMap(([id, all]) => {
    const text = [
      ...(aliases.get(id) ?? []),
      ...all.flatMap(({ row, group, label, datum }) => [row, group, label, datum.source]),
    ]
      .join('\n')
      .toLowerCase()
    return words.every((word) => text.includes(word)) ? all : []
  })
}
