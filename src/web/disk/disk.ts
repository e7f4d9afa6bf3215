/**
 * The store of this browser: edits and documents, text that is not a value yet, and what the API has answered. Everything of
 * one document has keys that begin with that of the document.
 */
const stores = ['edits', 'documents', 'texts', 'answers'] as const
export type StoreName = (typeof stores)[number]

/** A newer version adds stores, and none ever goes. */
const version = 3

let opened: Promise<IDBDatabase | undefined> | undefined

/** Whoever waits for a disk longer than this has none, as where another tab does not let go of it. */
const patienceMilliseconds = 2_000

/** Opened once; undefined where a browser has no disk for us, as in some private windows. */
export function openDisk(): Promise<IDBDatabase | undefined> {
  const late = () => new Promise<undefined>((resolve) => setTimeout(resolve, patienceMilliseconds, undefined))
  opened ??= Promise.race([open().catch(() => undefined), late()])
  return opened
}

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open('safapac', version)
  opening.onupgradeneeded = () => {
    const { result } = opening
    for (const name of stores) if (!result.objectStoreNames.contains(name)) result.createObjectStore(name)
  }
  const database = await answerOf(opening)
  // Another tab with a newer version of the page may change the shape.
  database.onversionchange = () => database.close()
  return database
}

export const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

export const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
