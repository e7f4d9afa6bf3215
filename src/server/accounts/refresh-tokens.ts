import { createHmac, hkdfSync } from 'node:crypto'
import { recordAuditEvent } from '../audit/events.ts'
import type { SigningKeys } from '../config/signing-keys.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { hashOfToken, tokenBytes } from './random-token.ts'
import {
  exchangeToken,
  findTokenState,
  findUnusedToken,
  lockSession,
  type SignedInAccount,
} from './refresh-token-queries.ts'
import { endSession, type SessionLifetimes } from './session-queries.ts'

const tokenPattern = /^[\w-]{43}$/

/** Whether it could be one, and the database is worth asking. */
export const isRefreshToken = (text: string): boolean => tokenPattern.test(text)

/** The successors that a token has by the keys of now and before; the first is by the key of now. */
export type Successors = (token: string) => readonly [string, ...string[]]

/**
 * A successor follows from its token, so that an exchange which is repeated, because its answer was lost, can be
 * answered alike though the successor is kept nowhere. Without our secret nobody can tell it, whoever has the token.
 */
export function deriveSuccessors([key, ...previousKeys]: SigningKeys): Successors {
  const derive = ({ secret }: SigningKeys[number]) => {
    const purpose = Buffer.from(hkdfSync('sha256', secret, '', 'safapac refresh token', tokenBytes))
    return (token: string) => createHmac('sha256', purpose).update(token).digest('base64url')
  }
  const successor = derive(key)
  const previous = previousKeys.map(derive)
  return (token) => [successor(token), ...previous.map((each) => each(token))]
}

export interface Renewal {
  readonly account: SignedInAccount
  readonly refreshToken: string
}

export interface ExchangeMeans {
  readonly successors: Successors
  readonly lifetimes: SessionLifetimes
}

/**
 * Exchanges a token of a session for its successor. One that was exchanged already is in two hands: unless its first
 * answer may only have been lost, nobody can tell whose they are, so the session ends.
 *
 * @throws {Problem} invalid_refresh_token, refresh_token_reused
 */
export async function exchangeRefreshToken(
  database: Database,
  { successors, lifetimes }: ExchangeMeans,
  { token, sessionId, network }: { token: string; sessionId: string; network: string },
): Promise<Renewal> {
  const renewal = await inTransaction(database, async (transaction) => {
    const account = await lockSession(transaction, sessionId, lifetimes)
    if (!account) return undefined
    const refreshToken = await takeSuccessor(transaction, token, successors)
    if (refreshToken === undefined) {
      await endSession(transaction, { userId: account.id, id: sessionId, reason: 'token_reused' })
      const details = { sessionId }
      await recordAuditEvent(transaction, {
        kind: 'refresh_token_reused',
        userId: account.id,
        network,
        details,
      })
    }
    return { account, refreshToken }
  })
  if (!renewal) throw problems.invalidRefreshToken()
  const { account, refreshToken } = renewal
  if (refreshToken === undefined) throw problems.refreshTokenReused()
  return { account, refreshToken }
}

/** Undefined where the token was used before, and the answer to that has arrived. */
async function takeSuccessor(
  transaction: Database,
  token: string,
  successors: Successors,
): Promise<string | undefined> {
  const hash = hashOfToken(token)
  const state = await findTokenState(transaction, hash)
  const candidates = successors(token)
  if (state === 'unused') {
    await exchangeToken(transaction, hash, hashOfToken(candidates[0]))
    return candidates[0]
  }
  if (state !== 'recent') return undefined
  const unused = await findUnusedToken(transaction, candidates.map(hashOfToken))
  return candidates.find((candidate) => unused?.equals(hashOfToken(candidate)))
}
