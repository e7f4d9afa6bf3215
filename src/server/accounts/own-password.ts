import type { FastifyReply, FastifyRequest } from 'fastify'
import { problems } from '../errors.ts'
import { checkPassword } from './password-checks.ts'
import { matchesPassword } from './passwords.ts'
import { findCredentials } from './queries.ts'
import { recordFailure } from './sessions.ts'

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
  const own = await findCredentials(server.database, user.id)
  if (!own) throw problems.notSignedIn()
  if (given === undefined) throw problems.invalidCredentials()
  const check = async () => {
    if (!(await matchesPassword(own.passwordHash, given))) throw problems.invalidCredentials()
  }
  await checkPassword(request, reply, own.email, check).catch(async (error) => {
    await recordFailure(server.database, error, own.email, ip)
    throw error
  })
}
