import { type Document, type Json, valueAt } from '../../workspace/document.ts'
import type { Change } from '../../workspace/edits.ts'
import type { SuppliedBy } from './supply-queries.ts'

/** Who supplies the element at a pointer; undefined where nobody does. */
export function supplierAt(document: Document, element: string): SuppliedBy | undefined {
  const given = valueAt(document, `${element}/suppliedBy`) as SuppliedBy | null
  return given?.copied ? given : undefined
}

/** What makes an element the supplier's product: its price and carbon, and a heating value where there was none. */
export function taking(document: Document, element: string, suppliedBy: SuppliedBy): Change[] {
  const { energyContent } = suppliedBy.copied
  const isSilent = valueAt(document, `${element}/energyContent`) === null
  return [
    ...puttingBack(element, suppliedBy),
    ...(isSilent && energyContent ? [change(`${element}/energyContent`, energyContent)] : []),
    change(`${element}/suppliedBy`, suppliedBy),
  ]
}

/** Price and carbon intensity as they were copied. */
export function puttingBack(element: string, { copied }: SuppliedBy): Change[] {
  const { price, carbonIntensity } = copied
  return [
    change(`${element}/price`, price),
    ...(carbonIntensity ? [change(`${element}/carbonIntensity`, carbonIntensity)] : []),
  ]
}

const change = (pointer: string, to: unknown): Change => ({ pointer, to: to as Json })
