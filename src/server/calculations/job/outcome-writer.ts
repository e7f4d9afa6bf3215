import type { Database } from '../../database/database.ts'
import { type FinishedCalculation, finishCalculation, finishCalculations } from './queries.ts'

interface Waiting extends FinishedCalculation {
  resolve(): void
  reject(error: unknown): void
}

/**
 * Gives a function that writes an outcome. The first is written at once; those that come while a write is under
 * way go into the next one together, because a statement costs more than what is in it. One whose scenario
 * somebody else is changing waits apart from the others.
 */
export function openOutcomeWriter(database: Database): (finished: FinishedCalculation) => Promise<void> {
  let waiting: Waiting[] = []
  let isWriting = false
  let lastHeldUp: Promise<void> = Promise.resolve()

  const writeHeldUp = ({ resolve, reject, ...finished }: Waiting) => {
    lastHeldUp = lastHeldUp.then(() => finishCalculation(database, finished)).then(resolve, reject)
  }
  const writeTogether = async (batch: readonly Waiting[]) => {
    try {
      const written = await finishCalculations(database, batch)
      for (const each of batch) written.has(each.id) ? each.resolve() : writeHeldUp(each)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  const writeAll = async () => {
    isWriting = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await writeTogether(batch)
    }
    isWriting = false
  }
  return (finished) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    waiting.push({ ...finished, resolve, reject })
    if (!isWriting) void writeAll()
    return promise
  }
}
