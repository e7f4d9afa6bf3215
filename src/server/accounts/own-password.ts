import type { FastifyReply, FastifyRequest } from 'fastify'
import { problems } from '../http/errors.ts'
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
  const { database, user } = request
  const own = await findCredentials(database, user.id)
  if (!own) throw problems.notSignedIn()
  if (given === undefined) throw problems.invalidCredentials()
  await checkOwnPassword(request, reply, own.email, async () => {
    if (!(await matchesPassword(own.passwordHash, given))) throw problems.invalidCredentials()
  })
}

/** Runs what checks the password of who is signed in, like a sign-in: a wrong one counts and is on record. */
export async function checkOwnPassword(
  request: FastifyRequest,
  reply: FastifyReply,
  email: string,
  check: () => Promise<void>,
): Promise<void> {
  try {
    await checkPassword(request, reply, email, check)
  } catch (error) {
    await recordFailure(request.database, error, email, request.ip)
    throw error
  }
}
