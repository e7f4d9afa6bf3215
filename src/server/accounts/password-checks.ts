import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readRateLimits } from '../config/rate-limits.ts'
import type { Database } from '../database/database.ts'
import { showQuota } from '../http/rate-limits/headers.ts'
import { networkOf } from '../http/rate-limits/network.ts'
import { limitSignIns } from './sign-in-attempts.ts'
import { passwordTurnLimits, takeTurns } from './turns.ts'

export function registerPasswordChecks(app: FastifyInstance, database: Database): void {
  app.decorate('passwordTurns', takeTurns(passwordTurnLimits))
  app.decorate('signInAttempts', limitSignIns(database, readRateLimits(app.config.RATE_LIMITS)?.login))
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
  const { passwordTurns, signInAttempts } = request.server
  return passwordTurns(async () => {
    const attempt = await signInAttempts.begin(email, networkOf(request.ip))
    if (attempt.quota) showQuota(reply, 'login', attempt.quota.limit, attempt.quota)
    return await attempt.run(check)
  })
}
