import type { AccessLevel } from '../../contract/access-level.ts'
import type { Outcome } from '../../contract/outcome/outcome-schema.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import type { WorkbookRecord } from '../../contract/workbook/book/record.ts'
import { workbookFor } from '../../contract/workbook/workbook.ts'
import { workbookParts } from '../../contract/workbook/xlsx/parts.ts'
import { zipped } from './zip.ts'

export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a workbook is made from. */
export interface WorkbookOrder {
  readonly inputs: Inputs
  readonly record: WorkbookRecord
  readonly level: AccessLevel
  /** The outcome as JSON text, whole, where another engine calculated it: its numbers are the calculation's. */
  readonly stored?: string | undefined
}

/** A workbook as a file; the same order gives the same bytes. */
export const workbookFile = ({ inputs, record, level, stored }: WorkbookOrder): Uint8Array => {
  const outcome = stored === undefined ? undefined : (JSON.parse(stored) as Outcome)
  return zipped(workbookParts(workbookFor(inputs, record, level, outcome)))
}
