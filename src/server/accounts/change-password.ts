import { recordAuditEvent } from '../audit/events.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { voidMailTokens } from './mail-tokens.ts'
import { hashPassword, matchesPassword } from './passwords.ts'
import { replacePasswordHash } from './queries.ts'
import { endSessions } from './sessions.ts'

interface Changing {
  readonly userId: string
  /** Goes on; all others of the user end. */
  readonly sessionId: string
  readonly network: string
}

export interface NewPassword {
  readonly currentPassword: string
  readonly newPassword: string
}

/** @throws {Problem} invalid_credentials, also where the password is changed from elsewhere at the same time. */
export async function changePassword(
  database: Database,
  passwordHash: string,
  { currentPassword, newPassword }: NewPassword,
  { userId, sessionId, network }: Changing,
): Promise<void> {
  if (!(await matchesPassword(passwordHash, currentPassword))) throw problems.invalidCredentials()
  const newHash = await hashPassword(newPassword)
  await inTransaction(database, async (transaction) => {
    const isReplaced = await replacePasswordHash(transaction, userId, { from: passwordHash, to: newHash })
    if (!isReplaced) throw problems.invalidCredentials()
    await voidMailTokens(transaction, userId)
    await endSessions(transaction, { userId, reason: 'password_changed', except: sessionId })
    await recordAuditEvent(transaction, { kind: 'password_changed', actorId: userId, userId, network })
  })
}
