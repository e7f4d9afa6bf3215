import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Limit, readRateLimits } from '../config/rate-limits.ts'
import { problems } from '../http/errors.ts'
import type { Counter } from '../http/rate-limits/counters.ts'
import { showQuota, wholeSeconds } from '../http/rate-limits/headers.ts'
import { networkOf } from '../http/rate-limits/network.ts'

/** A class works behind one address; who has many accounts does as well. */
const usersOfNetwork = 5

/** Whom something is computed for: a user, or everybody of a network who reads by a link. */
export function computedFor({ user, ip }: FastifyRequest): string {
  // Null where no token is needed, whatever the package's type says.
  const known = user as FastifyRequest['user'] | null
  return known ? `user:${known.id}` : `network:${networkOf(ip)}`
}

interface Purse {
  readonly counter: Counter
  readonly limit: Limit
  readonly key: string
}

/** Processor time in milliseconds that a user, and a network, may take in a window. */
export class ComputingBudget {
  readonly #ofUser: Omit<Purse, 'key'> | undefined
  readonly #ofNetwork: Omit<Purse, 'key'> | undefined

  constructor({ config, counters }: Pick<FastifyInstance, 'config' | 'counters'>) {
    const limit = readRateLimits(config.RATE_LIMITS)?.compute
    if (!limit) return
    const ofNetwork = { ...limit, points: limit.points * usersOfNetwork }
    this.#ofUser = { limit, counter: counters.counter('compute', limit) }
    this.#ofNetwork = { limit: ofNetwork, counter: counters.counter('compute-network', ofNetwork) }
  }

  /** @throws {Problem} quota_exceeded, when nothing is left. */
  async require(reply: FastifyReply): Promise<void> {
    for (const { counter, limit, key } of this.#pursesOf(reply)) {
      const { taken, resetMilliseconds } = await counter.take(key, 0)
      if (taken < limit.points) continue
      showQuota(reply, 'compute', limit, { remaining: 0, resetMilliseconds })
      throw problems.computingUsedUp(wholeSeconds(resetMilliseconds))
    }
  }

  /** What has been taken is owed, also beyond what was left. Tells what is left now. */
  async charge(reply: FastifyReply, milliseconds: number): Promise<void> {
    for (const [i, { counter, limit, key }] of this.#pursesOf(reply).entries()) {
      const { taken, resetMilliseconds } = await counter.take(key, Math.max(1, Math.ceil(milliseconds)))
      const remaining = Math.max(limit.points - taken, 0)
      if (i === 0 && !reply.sent) showQuota(reply, 'compute', limit, { remaining, resetMilliseconds })
    }
  }

  #pursesOf({ request }: FastifyReply): Purse[] {
    if (!this.#ofUser || !this.#ofNetwork) return []
    return [
      { ...this.#ofUser, key: computedFor(request) },
      { ...this.#ofNetwork, key: `network:${networkOf(request.ip)}` },
    ]
  }
}
