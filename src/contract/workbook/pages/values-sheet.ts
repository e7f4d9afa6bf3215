import type { AccessLevel } from '../../access-level.ts'
import { show } from '../../access/outcome-view.ts'
import { calculateOutcome } from '../../outcome/outcome.ts'
import type { Inputs } from '../../request/inputs.ts'
import { type Cell, Sheet, text } from '../book/sheet.ts'

const widths = [60, 18, 18, 80]

/** What a level sees of the results, as they were calculated: a row for each number, with its place in the outcome. */
export function valuesSheet(inputs: Inputs, level: AccessLevel): Sheet {
  const sheet = new Sheet('Results', widths, [2, 1])
  sheet.add(text('Results, as calculated', 'title'))
  sheet.add(...['Place in the outcome', 'Value', 'Unit', 'Why there is none'].map((each) => text(each, 'header')))
  const { resolvedInputs: _, warnings: __, ...seen } = show(calculateOutcome(inputs), level)
  addValues(sheet, '', seen)
  return sheet
}

function addValues(sheet: Sheet, place: string, node: unknown): void {
  if (typeof node !== 'object' || node === null) {
    sheet.add(text(place), valueCell(node))
    return
  }
  const { value, values, unit, reason } = node as Readonly<Record<string, unknown>>
  if (typeof unit === 'string' && (value !== undefined || Array.isArray(values))) {
    const why = typeof reason === 'string' ? text(reason, 'note') : undefined
    if (Array.isArray(values)) values.forEach((each, i) => addRow(sheet, `${place}[${i}]`, each, unit, why))
    else addRow(sheet, place, value, unit, why)
    return
  }
  for (const [key, each] of Object.entries(node)) {
    addValues(sheet, Array.isArray(node) ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`, each)
  }
}

function addRow(sheet: Sheet, place: string, value: unknown, unit: string, why: Cell | undefined): void {
  sheet.add(text(place), valueCell(value), text(unit), value === null ? why : undefined)
}

const valueCell = (value: unknown): Cell | undefined => {
  if (value === null || value === undefined) return undefined
  return { style: typeof value === 'number' ? 'locked' : 'lockedText', value: value as number | string | boolean }
}
