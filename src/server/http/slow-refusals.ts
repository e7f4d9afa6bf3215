import type { FastifyInstance } from 'fastify'

interface RefusalHolding {
  readonly milliseconds: number
  /** Answers that are held at once in a process; those beyond are given at once. */
  readonly mostHeld: number
}

/** A loop on one connection is refused five times a second rather than hundreds of times; a person notices nothing. */
const defaultHolding: RefusalHolding = { milliseconds: 200, mostHeld: 256 }

/** Too many requests, and a body too large, which takes a connection with it each time. */
const heldStatuses = [413, 429]

/**
 * Holds the answer of whoever is over a limit for a moment, so that a flood pays with its own time for what its
 * refusals take from the others. To be called after whatever gives back what a request holds when it is answered.
 */
export function registerSlowRefusals(app: FastifyInstance, holding = defaultHolding): void {
  const held = new Set<() => void>()
  app.addHook('onSend', (request, { statusCode }, payload, done) => {
    // One with a key still holds a transaction.
    if (!heldStatuses.includes(statusCode) || request.keyedRequest || held.size >= holding.mostHeld)
      return done(null, payload)
    const answer = () => {
      clearTimeout(timer)
      held.delete(answer)
      done(null, payload)
    }
    const timer = setTimeout(answer, holding.milliseconds)
    held.add(answer)
  })
  app.addHook('preClose', (done) => {
    for (const answer of [...held]) answer()
    done()
  })
}
