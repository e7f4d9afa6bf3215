import { answerOf, endOf, openDisk } from '../disk/disk.ts'
import { Unreached } from './problems.ts'

/** Queries of what is kept here are asked with `networkMode: 'always'`: without a network they would wait for one. */
const store = 'answers'

/** What was answered last time under a key; undefined where nothing is kept. */
export async function keptAnswer<Answer>(key: string): Promise<Answer | undefined> {
  const disk = await openDisk()
  const request = disk?.transaction(store).objectStore(store).get(key)
  return request && (await answerOf<Answer | undefined>(request).catch(() => undefined))
}

/** Keeps an answer for a time without a network. A full disk is no reason to fail: what is open goes on without. */
async function keepAnswer(key: string, answer: unknown): Promise<void> {
  const transaction = (await openDisk())?.transaction(store, 'readwrite')
  transaction?.objectStore(store).put(answer, key)
  if (transaction) await endOf(transaction).catch(() => undefined)
}

export async function forgetAnswer(key: string): Promise<void> {
  const transaction = (await openDisk())?.transaction(store, 'readwrite')
  transaction?.objectStore(store).delete(key)
}

/** Whoever signs out leaves no answers behind; edits that the server has not got stay. */
export async function forgetAnswersOf(userId: string): Promise<void> {
  const transaction = (await openDisk())?.transaction(store, 'readwrite')
  transaction?.objectStore(store).delete(IDBKeyRange.bound(`${userId}/`, `${userId}/\uffff`))
}

/** Asks, and keeps what is answered. */
export async function askedAndKept<Answer>(key: string, asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked
  void keepAnswer(key, answer)
  return answer
}

/** As long as somebody waits for the server where the answer of last time is at hand. */
const patienceMilliseconds = 2_000

/** What is answered now, or was answered last time where the server cannot be reached or is slow. */
export async function answeredOrKept<Answer>(key: string, asked: Promise<Answer>): Promise<Answer> {
  const fresh = askedAndKept(key, asked)
  // What comes to nothing after the kept answer has been taken is nobody's any more.
  fresh.catch(() => {})
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMilliseconds, undefined))
  try {
    const first = await Promise.race([fresh, late])
    return first ?? (await keptAnswer<Answer>(key)) ?? (await fresh)
  } catch (error) {
    const kept = error instanceof Unreached ? await keptAnswer<Answer>(key) : undefined
    if (kept === undefined) throw error
    return kept
  }
}
