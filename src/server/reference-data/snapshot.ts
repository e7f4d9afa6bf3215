import { createHash } from 'node:crypto'
import { listPathways } from '../../contract/pathway-defaults.ts'
import type { ReferenceData } from '../../contract/reference-data.ts'
import { unitList } from '../../contract/unit-list.ts'
import type { Database } from '../database.ts'

/** A JSON document ready to be sent, with the strong ETag of its bytes. */
export interface Document {
  readonly bytes: Buffer
  readonly etag: string
}

/** One edition of the reference data, as it is for as long as it is held. */
export interface Snapshot {
  readonly edition: string
  readonly data: ReferenceData
  /** Made at the first call with this key and kept. */
  document(key: string, content: () => unknown): Document
}

export interface ReferenceDataSource {
  /** @throws when there is no edition yet, or when the database is away and none was read before. */
  current(): Promise<Snapshot>
}

export const snapshotSeconds = 3600

/**
 * Reads the newest edition once an hour. While the database is away the last one stands, because an edition
 * never changes.
 */
export function openReferenceData(database: Database, now: () => number = Date.now): ReferenceDataSource {
  let held: Promise<Snapshot> | undefined
  let expiresAtMilliseconds = 0
  return {
    current() {
      if (held && now() < expiresAtMilliseconds) return held
      const previous = held
      expiresAtMilliseconds = now() + snapshotSeconds * 1000
      const reading = readSnapshot(database).catch((error: unknown) => {
        // Asked again at the next call.
        expiresAtMilliseconds = 0
        held = previous
        if (previous) return previous
        throw error
      })
      held = reading
      return reading
    },
  }
}

async function readSnapshot(database: Database): Promise<Snapshot> {
  const { edition, data } = await database
    .selectFrom('reference_editions')
    .select(['edition', 'data'])
    .orderBy('created_at', 'desc')
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(() => new Error('There is no reference data; run the migrations.'))
  return createSnapshot(edition, data as ReferenceData)
}

function createSnapshot(edition: string, data: ReferenceData): Snapshot {
  const documents = new Map<string, Document>()
  return {
    edition,
    data,
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

function createDocument(content: unknown): Document {
  const bytes = Buffer.from(JSON.stringify(content))
  const digest = createHash('sha256').update(bytes).digest('base64url')
  return { bytes, etag: `"${digest}"` }
}
