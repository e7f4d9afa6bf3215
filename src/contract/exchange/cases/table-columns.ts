import { findUnitOfAnyCurrency, unitAndYear } from '../../money/currencies.ts'
import type { Inputs } from '../../request/inputs.ts'
import type { Findings } from '../finding.ts'
import { type CaseColumn, hasUnit, readHeading } from './headings.ts'
import { type Mapping, mappedHeading, mappedUnit } from './mapping.ts'
import { placeOf, type TextRow } from './text-row.ts'

export type MaybeColumn = CaseColumn | undefined

/** What the columns of a table are read with. */
interface Reading {
  readonly base: Inputs
  readonly mapping: Mapping | undefined
}

/** The columns of a table, undefined where a heading is refused; and the row of units below the headings, where there is one. */
export function readColumns(
  head: TextRow,
  second: TextRow | undefined,
  { base, mapping }: Reading,
  findings: Findings,
) {
  const seen = new Set<string>()
  const columns = head.cells.map((heading, c): MaybeColumn => {
    const refuse = (finding: { code: string; message: string; allowed?: string }) =>
      findings.refuse({ place: placeOf(head, c), pointer: '', given: heading, ...finding })
    const column = readHeading(mappedHeading(heading, mapping), base)
    if ('code' in column) {
      refuse(column)
      return undefined
    }
    const key = column.kind === 'place' ? column.pointer : column.kind
    if (seen.has(key) && column.kind !== 'note') {
      refuse({ code: 'repeated_column', message: 'Another column is of the same input.' })
    }
    seen.add(key)
    return column
  })
  const units = second && unitRow(columns, second, mapping)
  const all = units ? withUnits(columns, units) : columns
  return { columns: all.map((column) => withMappedUnit(column, mapping)), units }
}

/** The second row, where it has nothing but units below headings that have none. */
function unitRow(
  columns: readonly MaybeColumn[],
  { cells }: TextRow,
  mapping: Mapping | undefined,
): readonly string[] | undefined {
  const needing = columns.flatMap((column, c) => (column && lacksUnit(column) ? [cells[c] ?? ''] : []))
  // A row of ones is a row of numbers, although 1 is the unit of a pure number.
  const isUnits =
    needing.some((cell) => /[A-Za-z%]/.test(cell)) &&
    needing.every(
      (cell) => findUnitOfAnyCurrency(unitAndYear(mappedUnit(bare(cell), mapping)).unit) !== undefined,
    )
  return isUnits ? cells : undefined
}

const lacksUnit = (column: CaseColumn): boolean =>
  column.kind === 'place' && hasUnit(column) && column.unit === undefined

const bare = (cell: string): string => cell.trim().replace(/^\[(.*)\]$/, '$1')

const withUnits = (columns: readonly MaybeColumn[], units: readonly string[]): MaybeColumn[] =>
  columns.map((column, c) =>
    column?.kind === 'place' && lacksUnit(column) ? { ...column, unit: bare(units[c] ?? '') } : column,
  )

const withMappedUnit = (column: MaybeColumn, mapping: Mapping | undefined): MaybeColumn =>
  column?.kind === 'place' && column.unit !== undefined
    ? { ...column, unit: mappedUnit(column.unit, mapping) }
    : column
