import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashOfToken } from './random-token.ts'
import { findHolderOfToken } from './refresh-token-queries.ts'
import { isRefreshToken } from './refresh-tokens.ts'
import { endOneSession } from './sessions.ts'
import type { TokenHolder } from './tokens.ts'

/** Whose refresh token came in the cookie, whether it is still good or not. */
async function findHolderOfCookie(request: FastifyRequest): Promise<TokenHolder | undefined> {
  const token = request.server.sessionCookie.read(request)
  return token !== undefined && isRefreshToken(token)
    ? await findHolderOfToken(request.database, hashOfToken(token))
    : undefined
}

/** Nobody could renew or end the session of a cookie that another one takes the place of. */
export async function endReplacedSession(request: FastifyRequest): Promise<void> {
  const { database, ip: network, server } = request
  const holder = await findHolderOfCookie(request)
  if (!holder) return
  const { id: userId, sessionId } = holder
  await endOneSession(database, { userId, sessionId, network }, 'logout')
  server.sessionStates.forget(sessionId)
}

/** The cookie of the session that signs out, and no other: somebody else may have signed in since in another tab. */
export async function clearOwnCookie(
  request: FastifyRequest,
  reply: Pick<FastifyReply, 'header'>,
): Promise<void> {
  const holder = await findHolderOfCookie(request)
  if (holder?.sessionId === request.user.sessionId) request.server.sessionCookie.clear(reply)
}
