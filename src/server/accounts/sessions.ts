import { sql } from 'kysely'
import { recordAuditEvent } from '../audit/events.ts'
import { recordRefusedSignIn } from '../audit/queries.ts'
import type { Database } from '../database/database.ts'
import type { SessionEnd } from '../database/schema.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { Problem } from '../http/problem.ts'
import { deletePersonalTokens } from './personal-token-queries.ts'
import { findUserByEmail, type User } from './queries.ts'
import { createToken, hashOfToken } from './random-token.ts'
import { normalizeEmail } from './service.ts'
import { type Device, endOldestSessions, endSession, insertSession } from './session-queries.ts'
import { hashOfAddress } from './sign-in-attempts.ts'

export interface NewSession {
  readonly user: User
  readonly sessionId: string
  readonly refreshToken: string
}

/** Sessions that an account may have: whoever knows its password must not be able to make it too large to be closed. */
const sessionsMaximum = 1_000

/** The check is made again when the account was changed while it went on. */
const checks = 2

/**
 * Begins a session on a device of whoever passes the check, and keeps a record of that, or why not.
 *
 * @throws {Problem} what the check throws.
 */
export async function beginSession(
  database: Database,
  check: () => Promise<User>,
  email: string,
  device: Device,
): Promise<NewSession> {
  try {
    for (let i = 0; i < checks; i += 1) {
      const session = await openSession(database, await check(), device)
      if (session) return session
    }
    throw problems.invalidCredentials()
  } catch (error) {
    await recordFailure(database, error, email, device.network)
    throw error
  }
}

function openSession(database: Database, user: User, device: Device): Promise<NewSession | undefined> {
  return inTransaction(database, async (transaction) => {
    const refreshToken = createToken()
    const sessionId = await insertSession(transaction, user, device, hashOfToken(refreshToken))
    if (sessionId === undefined) return undefined
    await endOldestSessions(transaction, user.id, sessionsMaximum)
    const { id: userId } = user
    const { network } = device
    await recordAuditEvent(transaction, {
      kind: 'signed_in',
      actorId: userId,
      userId,
      network,
      details: { sessionId },
    })
    return { user, sessionId, refreshToken }
  })
}

/** The statements are the same whether there is such an account or not. */
export async function recordFailure(
  database: Database,
  error: unknown,
  email: string,
  network: string,
): Promise<void> {
  if (!(error instanceof Problem)) return
  const { code } = error
  const isRefused = code === 'quota_exceeded'
  if (!isRefused && code !== 'invalid_credentials' && code !== 'email_not_verified') return
  const user = await findUserByEmail(database, normalizeEmail(email))
  const event = { userId: user?.id, network, details: { addressHash: hashOfAddress(email), code } }
  if (isRefused) await recordRefusedSignIn(database, event)
  else await recordAuditEvent(database, { ...event, kind: 'sign_in_failed' })
}

/** When the account may be in other hands, or is closed: what programs sign in with ends too. */
const endsTokens: readonly SessionEnd[] = ['password_changed', 'password_reset', 'disabled']

/** Ends all sessions of the user that go on, but for one. */
export async function endSessions(
  transaction: Database,
  { userId, reason, except }: { userId: string; reason: SessionEnd; except?: string | undefined },
): Promise<void> {
  let ending = transaction
    .updateTable('sessions')
    .set({ ended_at: sql`now()`, end_reason: reason })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
  if (except !== undefined) ending = ending.where('id', '<>', except)
  await ending.execute()
  if (endsTokens.includes(reason)) await deletePersonalTokens(transaction, userId)
}

interface Ending {
  readonly userId: string
  readonly sessionId: string
  readonly network: string
}

/** @returns false when the user has no such session, or it has ended. */
export function endOneSession(
  database: Database,
  { userId, sessionId, network }: Ending,
  reason: 'logout' | 'revoked',
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const isEnded = await endSession(transaction, { userId, id: sessionId, reason })
    const details = { sessionId, reason }
    if (isEnded) {
      await recordAuditEvent(transaction, {
        kind: 'session_ended',
        actorId: userId,
        userId,
        network,
        details,
      })
    }
    return isEnded
  })
}

/** Also the one from which that is asked. */
export function endAllSessions(database: Database, { userId, network }: Omit<Ending, 'sessionId'>) {
  return inTransaction(database, async (transaction) => {
    const reason = 'logout_all'
    await endSessions(transaction, { userId, reason })
    const details = { reason }
    await recordAuditEvent(transaction, { kind: 'session_ended', actorId: userId, userId, network, details })
  })
}
