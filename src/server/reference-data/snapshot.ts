import { type AddressedDoubt, addDoubts } from '../../contract/reference-data/doubts.ts'
import { listPathways } from '../../contract/reference-data/pathway-defaults.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { unitList } from '../../contract/reference-data/unit-list.ts'
import type { Database } from '../database/database.ts'
import { createDocument, type Document } from './documents.ts'
import { type Edition, findCurrentEdition } from './queries.ts'

/** One edition of the reference data, as it is for as long as it is held. */
export interface Snapshot {
  readonly edition: string
  /** The data with the doubts of each beside it. */
  readonly data: ReferenceData
  readonly doubts: readonly AddressedDoubt[]
  readonly changes: number
  readonly loadedAt: Date
  /** Made at the first call with this key and kept. */
  document(key: string, content: () => unknown): Document
}

/** @throws when there is no edition, or when the database is away. */
export async function readSnapshot(database: Database): Promise<Snapshot> {
  const current = await findCurrentEdition(database)
  if (!current) throw new Error('There is no reference data; run the migrations.')
  return makeSnapshot(current)
}

export function makeSnapshot(edition: Edition): Snapshot {
  // Nobody else has these data: they come from the database.
  addDoubts(edition.data, edition.doubts)
  const documents = new Map<string, Document>()
  return {
    ...edition,
    loadedAt: new Date(),
    document(key, content) {
      const known = documents.get(key)
      if (known) return known
      const document = createDocument(content())
      documents.set(key, document)
      return document
    },
  }
}

/** Everything a client needs to offer choices, in one document. */
export function masterData({ edition, data }: Snapshot) {
  return { ...data, edition, units: unitList, pathways: listPathways(data) }
}

export const masterDataDocument = (snapshot: Snapshot): Document =>
  snapshot.document('/master-data', () => masterData(snapshot))
