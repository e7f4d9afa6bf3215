import { type Document, valueAt } from '../../workspace/document.ts'
import type { YearlyValues } from '../paste.ts'

/** A number for each year where a document might have one for all. */
export interface ByYear extends YearlyValues {
  readonly from?: number
  readonly after?: string
  readonly money?: string
}

/** The table at a pointer of a document; undefined where there is a number, or nothing. The same object as long as nobody changes it. */
export function tableAt(document: Document, pointer: string): ByYear | undefined {
  const found = valueAt(document, pointer)
  const isTable = typeof found === 'object' && found !== null && 'values' in found
  return isTable && Array.isArray(found.values) ? (found as unknown as ByYear) : undefined
}
