import type { FastifyReply, FastifyRequest } from 'fastify'
import { problems } from '../errors.ts'
import { showQuota } from '../rate-limits/headers.ts'
import { networkOf } from '../rate-limits/network.ts'
import { findOwnPassword } from './own-account-queries.ts'
import { matchesPassword } from './passwords.ts'

/**
 * Makes sure that who is signed in is not only at somebody else's screen. A wrong password counts as a failed
 * sign-in.
 *
 * @throws {Problem} invalid_credentials, quota_exceeded, busy
 */
export async function requireOwnPassword(
  request: FastifyRequest,
  reply: FastifyReply,
  given: string | undefined,
): Promise<void> {
  const { server, user, ip } = request
  const own = await findOwnPassword(server.database, user.id)
  if (!own) throw problems.notSignedIn()
  if (given === undefined) throw problems.invalidCredentials()
  await server.passwordTurns(async () => {
    const { quota, run } = await server.signInAttempts.begin(own.email, networkOf(ip))
    if (quota) showQuota(reply, 'login', quota.limit, quota)
    await run(async () => {
      if (!(await matchesPassword(own.passwordHash, given))) throw problems.invalidCredentials()
    })
  })
}
