import type { Shown } from '../../access/outcome-view.ts'
import { type Cell, Sheet, text } from '../book/sheet.ts'

const widths = [60, 18, 18, 80]

/** What is shown of the results, as they were calculated: a row for each number, with its place in the outcome. */
export function valuesSheet({ resolvedInputs: _, warnings: __, ...seen }: Shown): Sheet {
  const sheet = new Sheet('Results', widths, [2, 1])
  sheet.add(text('Results, as calculated', 'title'))
  sheet.add(
    ...['Place in the outcome', 'Value', 'Unit', 'Why there is none'].map((each) => text(each, 'header')),
  )
  addValues(sheet, '', seen)
  return sheet
}

export function addValues(sheet: Sheet, place: string, node: unknown): void {
  if (typeof node !== 'object' || node === null) {
    sheet.add(text(place), valueCell(node))
    return
  }
  if (isMeasured(node)) {
    addMeasured(sheet, place, node)
    return
  }
  for (const [key, each] of Object.entries(node)) {
    addValues(sheet, Array.isArray(node) ? `${place}[${key}]` : joined(place, key), each)
  }
}

const joined = (place: string, key: string) => (place === '' ? key : `${place}.${key}`)

/** A number, or a list of them, with its unit. */
interface MeasuredNode {
  readonly value?: unknown
  readonly values?: readonly unknown[]
  readonly unit: string
  readonly reason?: string
}

const isMeasured = (node: object): node is MeasuredNode =>
  'unit' in node && typeof node.unit === 'string' && ('value' in node || 'values' in node)

function addMeasured(sheet: Sheet, place: string, { value, values, unit, reason }: MeasuredNode): void {
  const why = reason === undefined ? undefined : text(reason, 'note')
  if (!values) addRow(sheet, place, value, unit, why)
  for (const [i, each] of (values ?? []).entries()) addRow(sheet, `${place}[${i}]`, each, unit, why)
}

function addRow(sheet: Sheet, place: string, value: unknown, unit: string, why: Cell | undefined): void {
  sheet.add(text(place), valueCell(value), text(unit), value === null ? why : undefined)
}

const valueCell = (value: unknown): Cell | undefined => {
  if (value === null || value === undefined) return undefined
  return {
    style: typeof value === 'number' ? 'locked' : 'lockedText',
    value: value as number | string | boolean,
  }
}
