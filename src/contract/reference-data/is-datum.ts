import type { Datum } from '../schemas/reference-datum.ts'

/** Whether a part of the reference data is a datum, rather than something that holds data. */
export const isDatum = (node: object): node is Datum => 'value' in node && 'source' in node
