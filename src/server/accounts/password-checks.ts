import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { showQuota } from '../rate-limits/headers.ts'
import { networkOf } from '../rate-limits/network.ts'
import { readRateLimits } from '../rate-limits/policy.ts'
import { limitSignIns, type SignInAttempts } from './sign-in-attempts.ts'
import { takeTurns } from './turns.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whatever checks or hashes a password is run by this. */
    inPasswordTurn: ReturnType<typeof takeTurns>
    signInAttempts: SignInAttempts
  }
}

/**
 * One at a time in each process, because checking a password takes a core for some 20 ms and 19 MiB. Who waits holds
 * neither a connection nor a place in a limit.
 */
const passwordTurns = { atOnce: 1, maximumWaiting: 64, maximumWaitMilliseconds: 1_500 }

export function registerPasswordChecks(app: FastifyInstance): void {
  app.decorate('inPasswordTurn', takeTurns(passwordTurns))
  app.decorate('signInAttempts', limitSignIns(app.database, readRateLimits(app.config.RATE_LIMITS)?.login))
}

/**
 * Runs what checks a password, in its turn, unless too many have been wrong.
 *
 * @throws {Problem} busy, quota_exceeded, and whatever the check throws; invalid_credentials counts.
 */
export function checkPassword<Result>(
  request: FastifyRequest,
  reply: FastifyReply,
  email: string,
  check: () => Promise<Result>,
): Promise<Result> {
  const { inPasswordTurn, signInAttempts } = request.server
  return inPasswordTurn(async () => {
    const attempt = await signInAttempts.begin(email, networkOf(request.ip))
    if (attempt.quota) showQuota(reply, 'login', attempt.quota.limit, attempt.quota)
    return await attempt.run(check)
  })
}
