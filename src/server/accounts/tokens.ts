import { randomUUID } from 'node:crypto'
import fastifyJwt from '@fastify/jwt'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { SigningKey, SigningKeys } from '../config/signing-keys.ts'
import { problems } from '../http/errors.ts'
import { uuid } from '../http/fields.ts'
import { KnownTokens } from './known-tokens.ts'
import { refusalOfScope } from './personal-token-access.ts'
import { isPersonalToken, keyOfPersonalToken } from './personal-token-format.ts'
import type {} from './personal-token-uses.ts'
import type { SignedInUser } from './session-queries.ts'
import type {} from './session-state.ts'

const issuer = 'safapac'
const audience = 'safapac-api'

/** Short, because whatever else a token is asked about is looked up: it is renewed with a refresh token. */
export const accessTokenSeconds = 900
/** How far a token may be from the future: the clocks of several machines are not the same to the second. */
const clockDifferenceSeconds = 60

/** Whose a token is, as the token itself says; whether its session goes on is another question. */
export interface TokenHolder {
  readonly id: string
  readonly sessionId: string
}

interface AccessTokenClaims {
  sub: string
  sid: string
  jti: string
  /** Tells an access token from any other kind signed with the same secret. */
  typ: 'access'
}

type ReadClaims = AccessTokenClaims & { iat: number; exp: number }

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: AccessTokenClaims
    user: SignedInUser
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    knownTokens: KnownTokens<TokenHolder>
    /** What checks a token, by its header: there is one for each key. */
    tokenVerifiers: ReadonlyMap<string, (token: string) => ReadClaims>
  }
  interface FastifyRequest {
    tokenHolder: TokenHolder | null
  }
}

export async function registerTokens(app: FastifyInstance, keys: SigningKeys): Promise<void> {
  const [current, ...previous] = keys
  app.decorate('knownTokens', new KnownTokens<TokenHolder>())
  app.decorateRequest('tokenHolder', null)
  await app.register(fastifyJwt, {
    secret: current.secret,
    sign: {
      algorithm: 'HS256',
      iss: issuer,
      aud: audience,
      expiresIn: accessTokenSeconds,
      kid: current.id,
    },
    verify: {
      algorithms: ['HS256'],
      allowedIss: issuer,
      allowedAud: audience,
      requiredClaims: ['sub', 'sid', 'jti', 'iat', 'exp', 'iss', 'aud', 'typ'],
    },
  })
  app.decorate(
    'tokenVerifiers',
    new Map([
      [headerOf(current), (token: string) => app.jwt.verify<ReadClaims>(token)],
      ...previous.map(
        (key) =>
          [headerOf(key), (token: string) => app.jwt.verify<ReadClaims>(token, { key: key.secret })] as const,
      ),
    ]),
  )
}

/** As it stands in each token that is signed with the key: whatever has another header is not ours. */
const headerOf = ({ id }: SigningKey): string =>
  Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: id })).toString('base64url')

export function issueAccessToken(app: FastifyInstance, { id, sessionId }: TokenHolder): string {
  return app.jwt.sign({ sub: id, sid: sessionId, jti: randomUUID(), typ: 'access' })
}

/**
 * An onRequest hook, so that a stranger's body is not even read. Sets the request's user, as the database has it now.
 *
 * @throws {Problem} not_signed_in, whatever is wrong with the token, or when its session is over
 */
export function requireAccessToken(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const key = identify(request)?.sessionId ?? keyOfBearer(request)
  const found = key === undefined ? null : request.server.sessionStates.find(key)
  // Nearly always it is known, so that no promise is made.
  if (found instanceof Promise) found.then((user) => admit(request, user)).then(done, done)
  else done(admit(request, found))
}

function admit(request: FastifyRequest, user: SignedInUser | null): Error | undefined {
  if (user?.personalToken && !request.tokenHolder) keepHolder(request, user)
  if (!user || user.id !== request.tokenHolder?.id) return problems.notSignedIn()
  request.user = user
  if (!user.personalToken) return undefined
  request.server.personalTokenUses.note(user.personalToken.id)
  return refusalOfScope(request, user.personalToken)
}

function keyOfBearer(request: FastifyRequest): string | undefined {
  const token = bearerTokenOf(request)
  return token !== undefined && isPersonalToken(token) ? keyOfPersonalToken(token) : undefined
}

/** From the next request on it is known whose the token is before the database is asked whether it still is good. */
function keepHolder(request: FastifyRequest, { id, sessionId }: SignedInUser): void {
  const holder = { id, sessionId }
  request.tokenHolder = holder
  const expiresAt = Math.floor(Date.now() / 1_000) + accessTokenSeconds
  request.server.knownTokens.keep(bearerTokenOf(request) ?? '', holder, expiresAt)
}

/**
 * Whose token came with the request, if it is a good one; asks no database. What it finds is kept, so that asking
 * again costs nothing.
 */
export function identify(request: FastifyRequest): TokenHolder | undefined {
  if (request.tokenHolder) return request.tokenHolder
  const token = bearerTokenOf(request)
  const holder = token === undefined ? undefined : findHolder(request.server, token)
  if (holder) request.tokenHolder = holder
  return holder
}

function bearerTokenOf({ headers: { authorization }, raw }: FastifyRequest): string | undefined {
  if (authorization === undefined) return undefined
  // Node.js takes the first of two; something before us may take the other, and let somebody else in.
  const isOnlyOne = countHeaders(raw.rawHeaders, 'authorization') < 2
  return isOnlyOne ? /^Bearer +(\S+)$/i.exec(authorization)?.[1] : undefined
}

/** @param rawHeaders names and values in turn. */
function countHeaders(rawHeaders: readonly string[], name: string): number {
  let count = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const each = rawHeaders[i]
    if (each?.length === name.length && each.toLowerCase() === name) count += 1
  }
  return count
}

function findHolder(app: FastifyInstance, token: string): TokenHolder | undefined {
  const known = app.knownTokens.find(token)
  if (known) return known
  const claims = readClaims(app, token)
  if (!claims || !isSound(claims)) return undefined
  const holder = { id: claims.sub, sessionId: claims.sid }
  app.knownTokens.keep(token, holder, claims.exp)
  return holder
}

/**
 * An onRequest hook of a route, after requireAccessToken.
 *
 * @throws {Problem} forbidden
 */
export async function requireAdministrator(request: FastifyRequest): Promise<void> {
  if (!request.user.isAdmin) throw problems.forbidden()
}

/** Three parts, the last of which ends in one of the 16 characters that 256 bits can end in. */
const tokenPattern = /^([\w-]+)\.[\w-]+\.[\w-]{42}[AEIMQUYcgkosw048]$/

function readClaims(app: FastifyInstance, token: string): ReadClaims | undefined {
  const header = tokenPattern.exec(token)?.[1] ?? ''
  try {
    return app.tokenVerifiers.get(header)?.(token)
  } catch {
    return undefined
  }
}

const uuidPattern = new RegExp(uuid)
const isUuid = (value: unknown): boolean => typeof value === 'string' && uuidPattern.test(value)

/** Whether it says what a token of ours says, whose signature alone does not tell that. */
function isSound({ typ, sub, sid, jti, iat, exp }: ReadClaims): boolean {
  const latest = Math.floor(Date.now() / 1_000) + clockDifferenceSeconds
  const isTimely = Number.isInteger(iat) && Number.isInteger(exp) && iat <= latest
  return typ === 'access' && isTimely && exp - iat <= accessTokenSeconds && [sub, sid, jti].every(isUuid)
}
