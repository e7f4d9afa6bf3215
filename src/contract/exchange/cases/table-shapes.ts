import { isMoney } from '../../money/currencies.ts'
import type { Findings } from '../finding.ts'
import { placeOf, type TextRow } from './text-row.ts'

const parameterNames = ['parameter', 'parameter name', 'variable', 'input']
const caseNames = ['name', 'case', 'technology', 'scenario']
const moneyYearName = 'currency_year'
/** Columns that tell of a row and are no case. */
const otherNames = ['source', 'note', 'comment', 'further description', 'description', moneyYearName]

/**
 * A table with a row for each case, of one that has
 * - a row for each number (`case, parameter, value, unit`, other columns are passed over), or
 * - a row for each parameter and a column for each case (`parameter, unit, A, B, …`).
 *
 * Every cell keeps the place at which it stood.
 *
 * @param hasMoney whether the base says how amounts of other years become money of the analysis: then a column
 *   `currency_year` is read, else it is passed over.
 */
export function wideRows(rows: readonly TextRow[], findings: Findings, hasMoney = false): readonly TextRow[] {
  const [head, ...body] = rows
  const headings = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const at = (names: readonly string[]) => headings.findIndex((each) => names.includes(each))
  const [parameter, value, unit] = [at(parameterNames), at(['value']), at(['unit', 'units'])]
  if (!head || parameter < 0) return rows
  if (value >= 0) {
    const year = hasMoney ? at([moneyYearName]) : -1
    return fromLong(head, body, { parameter, value, unit, year, name: at(caseNames) }, findings)
  }
  const cases = headings.flatMap((each, c) =>
    c === parameter || c === unit || otherNames.includes(each) ? [] : [c],
  )
  return fromTransposed(head, body, { parameter, unit, cases })
}

interface LongColumns {
  readonly parameter: number
  readonly value: number
  /** -1 where there is none, and so for the year and the name. */
  readonly unit: number
  readonly year: number
  readonly name: number
}

interface GrowingRow {
  readonly line: number
  readonly cells: string[]
  readonly places: (string | undefined)[]
  readonly units: (string | undefined)[]
}

function fromLong(
  head: TextRow,
  body: readonly TextRow[],
  columns: LongColumns,
  findings: Findings,
): TextRow[] {
  const parameters = new Map<string, { column: number; place: string }>()
  const cases = new Map<string, GrowingRow>()
  for (const row of body) {
    const name = (row.cells[columns.name] ?? '').trim()
    const parameter = (row.cells[columns.parameter] ?? '').trim()
    const known = parameters.get(parameter) ?? {
      column: parameters.size + 1,
      place: placeOf(row, columns.parameter),
    }
    parameters.set(parameter, known)
    const own = cases.get(name) ?? {
      line: row.line,
      cells: [name],
      places: [placeOf(row, columns.name)],
      units: [],
    }
    cases.set(name, own)
    const { column } = known
    const place = placeOf(row, columns.value)
    if (own.cells[column] !== undefined) {
      const message = 'The case has this parameter in an earlier line.'
      findings.refuse({ code: 'repeated_column', place, pointer: '', given: parameter, message })
    }
    own.cells[column] = row.cells[columns.value] ?? ''
    own.places[column] = place
    own.units[column] = unitOf(row, columns)
  }
  const headings = {
    line: head.line,
    cells: ['name', ...parameters.keys()],
    places: [undefined, ...[...parameters.values()].map(({ place }) => place)],
  }
  return [headings, ...[...cases.values()].map(whole)]
}

/** The unit of a row, of money with its year behind it. */
function unitOf({ cells }: TextRow, { unit, year }: LongColumns): string | undefined {
  const own = cells[unit]?.trim() || undefined
  const ofYear = cells[year]?.trim() ?? ''
  return own !== undefined && isMoney(own) && ofYear !== '' ? `${own} of ${ofYear}` : own
}

/** Parameters that a case does not have are left as they are in the base. */
const whole = (row: GrowingRow): TextRow => ({ ...row, cells: Array.from(row.cells, (cell) => cell ?? '') })

function fromTransposed(
  head: TextRow,
  body: readonly TextRow[],
  { parameter, unit, cases }: { parameter: number; unit: number; cases: readonly number[] },
): TextRow[] {
  const units = [undefined, ...body.map(({ cells }) => cells[unit]?.trim() || undefined)]
  const headings = {
    line: head.line,
    cells: ['name', ...body.map(({ cells }) => cells[parameter] ?? '')],
    places: [undefined, ...body.map((row) => placeOf(row, parameter))],
  }
  const rows = cases.map((c) => ({
    line: head.line,
    cells: [head.cells[c] ?? '', ...body.map(({ cells }) => cells[c] ?? '')],
    places: [placeOf(head, c), ...body.map((row) => placeOf(row, c))],
    units,
  }))
  return [headings, ...rows]
}
