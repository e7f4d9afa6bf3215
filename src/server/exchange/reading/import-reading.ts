import type { Difference } from '../../../contract/exchange/bundle/differences.ts'
import type { Finding } from '../../../contract/exchange/finding.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import type { ImportedBody } from './json-document.ts'

export const importKinds = ['bundle', 'inputs', 'table', 'workbook'] as const
type ImportKind = (typeof importKinds)[number]

/** A case that a file has, whole and right. */
export interface ImportedCase {
  readonly place: string
  readonly name: string
  readonly inputs: Inputs
  /** How many places it changes of the base; 0 where there is none. */
  readonly changes: number
}

/** What a file has, and all that is wrong with it. */
export interface ImportReading {
  readonly kind: ImportKind
  readonly cases: readonly ImportedCase[]
  /** Cases that are refused. */
  readonly refused: number
  readonly findings: readonly Finding[]
  /** How many findings there are; the first are listed. */
  readonly findingCount: number
  readonly errorCount: number
  /** What comes out differently here, where a bundle is of another engine. */
  readonly differences: readonly Difference[]
  /** Cells of a workbook that are not among the inputs. */
  readonly ignoredCells: number
  /** The reference data that a bundle or a workbook was made with. */
  readonly edition?: string
  /** What tells these data from others of the same name; null where they were gone. */
  readonly editionHash?: string | null
  /** Bodies that are to be read with the reference data, of which the one that reads the file has none. */
  readonly bodies: readonly ImportedBody[]
}

/** Nothing of it, for whoever has a part of it to tell. */
export const emptyReading: Omit<ImportReading, 'kind'> = {
  cases: [],
  refused: 0,
  findings: [],
  findingCount: 0,
  errorCount: 0,
  differences: [],
  ignoredCells: 0,
  bodies: [],
}
