import { answerOf, endOf, openDisk, type StoreName } from '../disk/disk.ts'
import { type Edit, ordered } from './edits.ts'
import type { Held } from './state.ts'

/**
 * What the browser keeps on its own disk: of each document what the server had, and every edit by itself, so that two tabs
 * that write at once overwrite nothing of each other.
 */
export interface Copies {
  read(key: string): Promise<{ held: Held | null; log: Edit[] }>
  /** In one transaction. Rejects where the disk is full. */
  keep(key: string, put: readonly Edit[], forget: readonly string[], held?: Held): Promise<void>
  forget(key: string): Promise<void>
}

const [edits, documents]: readonly [StoreName, StoreName] = ['edits', 'documents']

/** Everything of one document: keys begin with that of the document. */
const all = (key: string) => IDBKeyRange.bound([key], [key, []])

/** The copies of this browser; undefined where it has no disk for us. */
export async function localCopies(): Promise<Copies | undefined> {
  const disk = await openDisk()
  return disk && copiesOn(disk)
}

function copiesOn(database: IDBDatabase): Copies {
  return {
    async read(key) {
      const transaction = database.transaction([edits, documents])
      const [held, log] = await Promise.all([
        answerOf<Held | undefined>(transaction.objectStore(documents).get(key)),
        answerOf<Edit[]>(transaction.objectStore(edits).getAll(all(key))),
      ])
      return { held: held ?? null, log: ordered(log) }
    },
    keep(key, put, forget, held) {
      const transaction = database.transaction([edits, documents], 'readwrite')
      for (const edit of put) transaction.objectStore(edits).put(edit, [key, edit.id])
      for (const id of forget) transaction.objectStore(edits).delete([key, id])
      if (held) transaction.objectStore(documents).put(held, key)
      // At once, rather than when this process has heard of each write: it may be killed before.
      transaction.commit()
      return endOf(transaction)
    },
    forget(key) {
      const transaction = database.transaction([edits, documents], 'readwrite')
      transaction.objectStore(edits).delete(all(key))
      transaction.objectStore(documents).delete(key)
      return endOf(transaction)
    },
  }
}
