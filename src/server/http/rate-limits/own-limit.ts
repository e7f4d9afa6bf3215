import type { FastifyInstance, FastifyReply } from 'fastify'
import { type LimitClass, readRateLimits } from '../../config/rate-limits.ts'
import { problems } from '../errors.ts'
import { Blocks } from './blocks.ts'
import { showQuota, wholeSeconds } from './headers.ts'

/**
 * A limit for a route that counts by something it has to find out first, such as the session a token belongs to.
 *
 * @throws {Problem} quota_exceeded, from what is returned.
 */
export function openOwnLimit(app: FastifyInstance, name: Exclude<LimitClass, 'default' | 'login'>) {
  const limit = readRateLimits(app.config.RATE_LIMITS)?.[name]
  const blocks = limit && new Blocks(app.counters.counter(name, limit), limit)
  return async (reply: FastifyReply, key: string): Promise<void> => {
    if (!blocks) return
    const allowance = await blocks.take(key)
    showQuota(reply, name, blocks.limit, allowance)
    if (!allowance.isGranted) throw problems.quotaExceeded(name, wholeSeconds(allowance.resetMilliseconds))
  }
}
