import type { FastifyRequest } from 'fastify'
import { FairTurns } from '../computing/fair-turns.ts'
import { callerOf } from './rate-limits/register.ts'

/** Bytes. Inputs are a third of it at most, written as tightly as can be; edits of the reference data may be more. */
export const largeBodyBytes = 65_536

const limits = { atOnce: 1, waitingMaximum: 16, waitingOfOneMaximum: 8, waitMilliseconds: 10_000 } as const

/**
 * A four-hundredth of the time goes to large bodies, which are hostile nearly always, and the rest to everybody else; a
 * twentieth of a second may be taken in advance.
 */
const restFactor = 400
const advanceMilliseconds = 50 * restFactor
const restMaximumMilliseconds = 2_000

/** Waits for the turn of a large body that has arrived; what it gives ends the turn. */
export type LargeBodyTurns = (request: FastifyRequest) => Promise<() => void>

/**
 * Has large bodies read one after the other, in turns of their senders, with a rest after each once there were
 * many: a megabyte of JSON takes the event loop for some 20 ms, and one person may send a hundred a second.
 */
export function openLargeBodyTurns(): LargeBodyTurns {
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
