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

const [edits, documents] = ['edits', 'documents']

/** Everything of one document: keys begin with that of the document. */
const all = (key: string) => IDBKeyRange.bound([key], [key, []])

let opened: Promise<Copies | undefined> | undefined

/** The copies of this browser, opened once; undefined where it has no disk for us, as in some private windows. */
export function localCopies(): Promise<Copies | undefined> {
  opened ??= openCopies().catch(() => undefined)
  return opened
}

async function openCopies(): Promise<Copies> {
  const opening = indexedDB.open('safapac', 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(edits)
    opening.result.createObjectStore(documents)
  }
  const database = await answerOf(opening)
  // Another tab with a newer version of the page may change the shape.
  database.onversionchange = () => database.close()
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

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
