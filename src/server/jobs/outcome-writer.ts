import type { Database } from '../database.ts'
import { type FinishedCalculation, finishCalculations } from './queries.ts'

interface Waiting extends FinishedCalculation {
  resolve(): void
  reject(error: unknown): void
}

/**
 * Gives a function that writes an outcome. The first is written at once; those that come while a write is under
 * way go into the next one together, because a statement costs more than what is in it.
 */
export function openOutcomeWriter(database: Database): (finished: FinishedCalculation) => Promise<void> {
  let waiting: Waiting[] = []
  let isWriting = false

  const writeAll = async () => {
    isWriting = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        await finishCalculations(database, batch)
        for (const { resolve } of batch) resolve()
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
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
