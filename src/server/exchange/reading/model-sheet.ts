import { tableNames, workbookFormat } from '../../../contract/workbook/book/format.ts'
import { RefusedFile } from '../xlsx/refused-file.ts'
import type { Workbook } from '../xlsx/workbook.ts'
import { tableAt } from './find-cell.ts'

/** Where a field of the inputs stands, by defined names, which stay with their cells when rows are moved. */
export interface GivenPlace {
  /** JSON pointer of the field: `/plant/capacity`. */
  readonly pointer: string
  readonly kind: string
  /** All cells of one number a year. */
  readonly value: string
  /** Empty where there is no unit. */
  readonly unit: string
  /** Whether it is only there once somebody fills one of its cells. */
  readonly isSpare: boolean
}

/** A row of a sheet, from 1, or several steps on the way to one, and what tells whether their formulas are others than they were. */
export interface RowOfFormulas {
  readonly sheet: string
  readonly row: number
  /** The row itself where it has a hash of its own, as all have in earlier workbooks. */
  readonly last: number
  readonly hash: string
}

/** What the sheet Model of a workbook of ours says of the others; docs/exchange.md describes its tables. */
export interface WorkbookMap {
  readonly engine: string
  readonly edition: string
  readonly given: readonly GivenPlace[]
  readonly formulas: readonly RowOfFormulas[]
}

/** @throws {RefusedFile} for a workbook that is not one of ours. */
export function readMap(workbook: Workbook): WorkbookMap {
  const about = new Map(textsAt(workbook, tableNames.about).map(([key = '', value = '']) => [key, value]))
  if (about.get('format') !== String(workbookFormat)) {
    const message =
      'This is no workbook of SAFAPAC, or of a later version: its table model.about is not there.'
    throw new RefusedFile('not_a_workbook', message)
  }
  return {
    engine: about.get('engine') ?? '',
    edition: about.get('edition') ?? '',
    given: textsAt(workbook, tableNames.map).map(
      ([pointer = '', kind = '', value = '', unit = '', liveness]) => {
        return { pointer, kind, value, unit, isSpare: liveness === 'spare' }
      },
    ),
    formulas: textsAt(workbook, tableNames.formulas).map(([sheet = '', row = '', hash = '', last = '']) => {
      return { sheet, row: Number(row), last: Number(last === '' ? row : last), hash }
    }),
  }
}

/** The rows of a table that are not blank. */
const textsAt = (workbook: Workbook, name: string): string[][] =>
  tableAt(workbook, name)
    .map((row) => row.map(({ cell }) => textOf(cell?.value)))
    .filter(([first]) => first !== '')

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
