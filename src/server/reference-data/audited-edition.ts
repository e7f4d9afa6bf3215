import { type AddressedDoubt, addDoubts } from '../../contract/reference-data/doubts.ts'
import { auditEdition } from '../../contract/reference-data/edition-audit.ts'
import { priceCheck } from '../../contract/reference-data/pathway-audit.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'

/** An edition as JSON text: a document of a megabyte is parsed where it is worked on. */
export interface AuditedEdition {
  readonly text: string
  readonly doubts: readonly AddressedDoubt[]
}

/** The audit as JSON text, with what is said of minimum selling prices and without. */
export function auditText({ text, doubts }: AuditedEdition): { whole: string; withoutPrices: string } {
  const data = JSON.parse(text) as ReferenceData
  addDoubts(data, doubts)
  const audit = auditEdition(data)
  const checks = audit.checks.filter(({ check }) => check !== priceCheck)
  return { whole: JSON.stringify(audit), withoutPrices: JSON.stringify({ ...audit, checks }) }
}
