import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'
import type { SignedInAccount } from './refresh-token-queries.ts'
import { AccessLevel, Occupation } from './schemas.ts'
import { isForCookie } from './session-cookie.ts'
import type { Device } from './session-queries.ts'
import { accessTokenSeconds, issueAccessToken } from './tokens.ts'

/** What whoever signs in or renews a token gets. */
export const SignedIn = namedObject('SignedIn', {
  accessToken: Type.String(),
  refreshToken: Type.Optional(
    Type.String({ description: 'Exchanged for the next pair, once; absent where a cookie has it.' }),
  ),
  tokenType: Type.Literal('bearer'),
  expiresIn: Type.Integer({ description: 'Seconds until the access token expires.' }),
  user: Type.Object({
    id: Uuid,
    name: Type.String(),
    email: Type.String(),
    accessLevel: AccessLevel,
    occupation: orNull(Occupation),
  }),
})

export const Session = namedObject('Session', {
  id: Uuid,
  userAgent: Type.String({ description: 'As the browser named itself.' }),
  network: Type.String({ description: 'The address it was signed in from.' }),
  createdAt: Timestamp,
  lastUsedAt: Type.String({ format: 'date-time', description: 'When its tokens were last renewed.' }),
  isCurrent: Type.Boolean({ description: 'Whether it is the one that asks.' }),
})

/** The body of the answer; the refresh token is in it unless it goes into the cookie that was asked for. */
export function presentSignedIn(
  request: FastifyRequest,
  reply: Pick<FastifyReply, 'header'>,
  account: SignedInAccount,
  { sessionId, refreshToken }: { sessionId: string; refreshToken: string },
): Static<typeof SignedIn> {
  const { id, name, email, accessLevel, occupation } = account
  const isCookie = isForCookie(request)
  if (isCookie) request.server.sessionCookie.set(reply, refreshToken)
  return {
    accessToken: issueAccessToken(request.server, { id, sessionId }),
    ...(!isCookie && { refreshToken }),
    tokenType: 'bearer',
    expiresIn: accessTokenSeconds,
    user: { id, name, email, accessLevel, occupation },
  }
}

const userAgentCharacters = 200

export const deviceOf = ({ headers, ip }: FastifyRequest): Device => ({
  userAgent: headers['user-agent']?.slice(0, userAgentCharacters) ?? '',
  network: ip,
})
