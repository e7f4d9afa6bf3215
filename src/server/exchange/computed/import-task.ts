import type { ImportReading } from '../reading/import-reading.ts'
import { type ImportedFile, readImport } from '../reading/read-import.ts'

/** Cases whose names are told. */
const listedCases = 100

export interface WantedImport extends ImportedFile {
  /** So many cases have their inputs given back; a file with more has none of any. */
  readonly mostCases: number
}

/** A file as it was read; of cases that nobody stores only the number and some names. */
export interface ReadFile extends Omit<ImportReading, 'cases' | 'bodies'> {
  /** JSON text: all of them as objects would hold the event loop up at once. */
  readonly bodies: readonly { readonly place: string; readonly name: string; readonly text: string }[]
  readonly caseCount: number
  readonly listed: readonly { readonly place: string; readonly name: string; readonly changes: number }[]
  /** Inputs are JSON text. */
  readonly cases: readonly { readonly place: string; readonly name: string; readonly inputs: string }[]
}

export function importTask({ mostCases, ...file }: WantedImport): ReadFile {
  const { cases, ...reading } = readImport(file)
  return {
    ...reading,
    bodies: reading.bodies.map(({ place, name, body }) => ({ place, name, text: JSON.stringify(body) })),
    caseCount: cases.length,
    listed: cases.slice(0, listedCases).map(({ place, name, changes }) => ({ place, name, changes })),
    cases:
      cases.length > mostCases
        ? []
        : cases.map(({ place, name, inputs }) => ({ place, name, inputs: JSON.stringify(inputs) })),
  }
}
