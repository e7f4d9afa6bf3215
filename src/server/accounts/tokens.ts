import { randomUUID } from 'node:crypto'
import fastifyJwt from '@fastify/jwt'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problems } from '../errors.ts'
import type { AccessLevel } from '../schema.ts'
import { KnownTokens } from './known-tokens.ts'
import type { User } from './queries.ts'

const issuer = 'safapac'
const audience = 'safapac-api'

/** How long a token is good for; nothing but its expiry ends it. */
export const accessTokenSeconds = 3600

/** Who is asking, as their token says. */
interface SignedInUser {
  id: string
  accessLevel: AccessLevel
  isAdmin: boolean
}

interface AccessTokenClaims {
  sub: string
  jti: string
  /** Tells an access token from any other kind signed with the same secret. */
  typ: 'access'
  accessLevel: AccessLevel
  isAdmin: boolean
}

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: AccessTokenClaims
    user: SignedInUser
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    knownTokens: KnownTokens<SignedInUser>
  }
}

export async function registerTokens(app: FastifyInstance, secret: string): Promise<void> {
  app.decorate('knownTokens', new KnownTokens<SignedInUser>())
  await app.register(fastifyJwt, {
    secret,
    sign: { algorithm: 'HS256', iss: issuer, aud: audience, expiresIn: accessTokenSeconds },
    verify: {
      algorithms: ['HS256'],
      allowedIss: issuer,
      allowedAud: audience,
      requiredClaims: ['sub', 'jti', 'iat', 'exp', 'iss', 'aud', 'typ'],
    },
  })
}

export function issueAccessToken(app: FastifyInstance, user: User): string {
  const { id: sub, accessLevel, isAdmin } = user
  return app.jwt.sign({ sub, jti: randomUUID(), typ: 'access', accessLevel, isAdmin })
}

/**
 * An onRequest hook, so that a stranger's body is not even read.
 *
 * @throws {Problem} not_signed_in, whatever is wrong with the token
 */
export function requireAccessToken(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  done(identify(request) ? undefined : problems.notSignedIn())
}

/** Sets the request's user where its token is good. What it finds is kept, so that asking again costs nothing. */
export function identify(request: FastifyRequest): SignedInUser | undefined {
  // Null before it is set, whatever the package's type says.
  const known = request.user as SignedInUser | null
  if (known) return known
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const user = token === undefined ? undefined : findUser(request.server, token)
  if (user) request.user = user
  return user
}

function findUser(app: FastifyInstance, token: string): SignedInUser | undefined {
  const known = app.knownTokens.find(token)
  if (known) return known
  const claims = readClaims(app, token)
  if (claims?.typ !== 'access') return undefined
  const user = { id: claims.sub, accessLevel: claims.accessLevel, isAdmin: claims.isAdmin }
  app.knownTokens.keep(token, user, claims.exp)
  return user
}

/**
 * An onRequest hook of a route, after requireAccessToken.
 *
 * @throws {Problem} forbidden
 */
export async function requireAdministrator(request: FastifyRequest): Promise<void> {
  if (!request.user.isAdmin) throw problems.forbidden()
}

function readClaims(app: FastifyInstance, token: string): (AccessTokenClaims & { exp: number }) | undefined {
  try {
    return app.jwt.verify<AccessTokenClaims & { exp: number }>(token)
  } catch {
    return undefined
  }
}
