import type { FastifyRequest } from 'fastify'
import type { LargeBodyTurns } from '../body-limits.ts'
import { FairTurns } from './fair-turns.ts'

const limits = { atOnce: 1, waitingMaximum: 16, waitingOfOneMaximum: 8, waitMilliseconds: 10_000 } as const

/**
 * A four-hundredth of the time goes to large bodies, which are hostile nearly always, and the rest to everybody else; a
 * twentieth of a second may be taken in advance.
 */
const restFactor = 400
const advanceMilliseconds = 50 * restFactor
const restMaximumMilliseconds = 2_000

/**
 * Has large bodies read one after the other, in turns of their senders, with a rest after each once there were
 * many: a megabyte of JSON takes the event loop for some 20 ms, and one person may send a hundred a second.
 *
 * @param callerOf tells senders apart.
 */
export function openLargeBodyTurns(callerOf: (request: FastifyRequest) => string): LargeBodyTurns {
  const turns = new FairTurns(limits)
  let paidUntil = 0
  return async (request) => {
    const end = await turns.take(callerOf(request))
    const begunAt = performance.now()
    return () => {
      const now = performance.now()
      paidUntil = Math.max(paidUntil, now) + (now - begunAt) * restFactor
      const rest = Math.min(paidUntil - advanceMilliseconds - now, restMaximumMilliseconds)
      // Whatever came meanwhile is answered before the next one.
      if (rest > 0) setTimeout(end, rest).unref()
      else setImmediate(end)
    }
  }
}
