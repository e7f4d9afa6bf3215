import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { LimitClass, Limits } from '../../config/rate-limits.ts'
import { problems } from '../errors.ts'
import { type Allowance, Blocks } from './blocks.ts'
import type { Counters } from './counters.ts'
import { showQuota, wholeSeconds } from './headers.ts'

/** What a route may be counted as besides `default`. Sign-ins are not among them: only failed ones count. */
type RouteClass = Exclude<LimitClass, 'default' | 'login' | 'compute' | 'link' | 'linkDocument'>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What requests of the route count as besides `default`; `exempt` ones are not counted at all. */
    rateLimit?: RouteClass | 'exempt'
  }
}

/**
 * Counts every request, also for an address that does not exist or without a good token, and refuses those beyond
 * their limit before anything of them is read. To be called before the routes are registered.
 *
 * @param callerOf whom requests are counted for.
 */
export function registerRateLimits(
  app: FastifyInstance,
  limits: Limits | undefined,
  counters: Counters,
  callerOf: (request: FastifyRequest) => string,
): void {
  if (!limits) return
  counters.onStoreChange(({ isReachable, cause }) => {
    if (isReachable) app.log.info('Redis is back; rate limits hold over all machines again')
    else app.log.warn({ cause }, 'Redis cannot be reached; every process limits rates by itself until it can')
  })

  const blocksOf = (name: LimitClass) => {
    const limit = limits[name]
    return limit && new Blocks(counters.counter(name, limit), limit)
  }
  const general = blocksOf('default')
  const specific = new Map<RouteClass, Blocks | undefined>()
  app.addHook('onRoute', ({ config }) => {
    const name = config?.rateLimit
    if (name !== undefined && name !== 'exempt' && !specific.has(name)) specific.set(name, blocksOf(name))
  })

  app.addHook('onRequest', (request, reply, done) => {
    const name = request.routeOptions.config?.rateLimit
    if (name === 'exempt') return done()
    const key = callerOf(request)
    const blocks = name && specific.get(name)
    const taken = general?.take(key)
    // Nearly every request ends here, without a promise.
    if (!(taken instanceof Promise) && !blocks) return done(taken && judge(reply, 'default', general, taken))
    limitBoth(reply, key, { general, taken, name, blocks }).then(done, done)
  })
}

interface Asked {
  general: Blocks | undefined
  taken: Allowance | Promise<Allowance> | undefined
  name: RouteClass | undefined
  blocks: Blocks | undefined
}

/** A request that is too much in general costs its sender nothing of the route's own, scarcer points. */
async function limitBoth(reply: FastifyReply, key: string, { general, taken, name, blocks }: Asked) {
  const allowance = await taken
  const refusal = allowance && judge(reply, 'default', general, allowance)
  if (refusal || !name || !blocks) return refusal
  return judge(reply, name, blocks, await blocks.take(key))
}

function judge(reply: FastifyReply, name: LimitClass, blocks: Blocks | undefined, allowance: Allowance) {
  if (blocks) showQuota(reply, name, blocks.limit, allowance)
  if (allowance.isGranted) return undefined
  return problems.quotaExceeded(name, wholeSeconds(allowance.resetMilliseconds))
}
