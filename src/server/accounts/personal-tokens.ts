import { recordAuditEvent } from '../audit/events.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import type { TokenScope } from './personal-token-format.ts'
import { createPersonalToken, keyOfPersonalToken } from './personal-token-format.ts'
import {
  countPersonalTokens,
  deletePersonalToken,
  insertPersonalToken,
  type PersonalToken,
} from './personal-token-queries.ts'

/** Those that have ended count until they are revoked or tidied away. */
export const personalTokensMaximum = 20

interface Own {
  readonly userId: string
  readonly network: string
}

export interface NewPersonalToken {
  readonly name: string
  readonly scope: TokenScope
  readonly days: number
}

/**
 * Makes a token that a program signs in with. It is told once: only its hash is kept.
 *
 * @throws {Problem} token_limit, and not_signed_in when the account is gone by now.
 */
export function addPersonalToken(
  database: Database,
  { userId, network }: Own,
  given: NewPersonalToken,
): Promise<PersonalToken & { readonly token: string }> {
  return inTransaction(database, async (transaction) => {
    const count = await countPersonalTokens(transaction, userId)
    if (count === undefined) throw problems.notSignedIn()
    if (count >= personalTokensMaximum) throw problems.tokenLimit(personalTokensMaximum)
    const token = createPersonalToken()
    const added = await insertPersonalToken(transaction, { ...given, userId, key: keyOfPersonalToken(token) })
    await recordAuditEvent(transaction, {
      kind: 'token_created',
      actorId: userId,
      userId,
      network,
      details: { tokenId: added.id, name: given.name, scope: given.scope, days: given.days },
    })
    return { ...added, token }
  })
}

/** @returns the key under which processes know it; undefined where the user has no such token. */
export function revokePersonalToken(
  database: Database,
  { userId, network }: Own,
  id: string,
): Promise<string | undefined> {
  return inTransaction(database, async (transaction) => {
    const revoked = await deletePersonalToken(transaction, userId, id)
    if (!revoked) return undefined
    const { key, name } = revoked
    await recordAuditEvent(transaction, {
      kind: 'token_revoked',
      actorId: userId,
      userId,
      network,
      details: { tokenId: id.toLowerCase(), name },
    })
    return key
  })
}
