import type { Warning } from '../../answers/warning.ts'
import type { Outcome } from '../../outcome/outcome-schema.ts'
import type { WorkbookRecord } from '../book/record.ts'
import { Sheet, text } from '../book/sheet.ts'
import { addValues } from './values-sheet.ts'

const widths = [60, 18, 18, 100]

/**
 * What the file does not calculate, as it was calculated: warnings with the ranges that they compare with, and what each policy takes
 * off the minimum selling price.
 */
export function asCalculatedSheet(record: WorkbookRecord, { warnings, financials }: Outcome): Sheet {
  const { engine, calculatedBy = engine, calculatedAt } = record
  const sheet = new Sheet('AsCalculated', widths, [2, 1])
  const when = calculatedAt === undefined ? '' : `, at ${calculatedAt}`
  sheet.add(
    text(`As calculated by engine ${calculatedBy}${when}; changed inputs change nothing here`, 'title'),
  )
  sheet.add(...['What', 'Value', 'Unit', 'Why'].map((each) => text(each, 'header')))
  const { policyWaterfall } = financials
  if (policyWaterfall) {
    sheet.add(text('From the price without policies to that with all', 'title'))
    addValues(sheet, 'policyWaterfall', policyWaterfall)
  }
  sheet.add(text(warnings.length === 0 ? 'There are no warnings' : 'Warnings', 'title'))
  for (const warning of warnings) addWarning(sheet, warning)
  return sheet
}

function addWarning(sheet: Sheet, { code, message, source, pointer, ...compared }: Warning): void {
  sheet.add(text(code), undefined, undefined, text(source === undefined ? message : `${message} (${source})`))
  if (pointer !== undefined) sheet.add(text(`${code}: of`), text(pointer, 'note'))
  for (const [name, quantity] of Object.entries(compared)) addValues(sheet, `${code}: ${name}`, quantity)
}
