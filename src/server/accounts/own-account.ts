import { recordAuditEvent } from '../audit/events.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { queueMail } from '../mail/outbox.ts'
import { deleteMailsTo } from '../mail/queries.ts'
import { mailTexts } from '../mail/texts.ts'
import { mailByRequest } from './mail-by-request.ts'
import { countRecentTokens, replaceMailToken, voidMailTokens } from './mail-tokens.ts'
import {
  countSharedProjects,
  deleteAccount,
  findOwnAccount,
  lockOwnAccount,
  lockProjectsOfOthers,
  type OwnAccount,
  type OwnChange,
  updateOwnAccount,
} from './own-account-queries.ts'
import { findUserByEmail } from './queries.ts'
import { lockAddress } from './registration-queries.ts'
import { endSessions } from './sessions.ts'

/** More in an hour would be a way to have us write to strangers. */
const changesOfAddressPerHour = 3
const secondsPerHour = 3_600

/** @throws {Problem} not_signed_in, when the account is gone by now. */
export async function readOwnAccount(database: Database, userId: string): Promise<OwnAccount> {
  const account = await findOwnAccount(database, userId)
  if (!account) throw problems.notSignedIn()
  return account
}

export interface OwnChanges extends OwnChange {
  /** Normalised, and another one than the account has. */
  readonly email?: string | undefined
}

/**
 * Changes what people may change of their own account. A new address counts once it is confirmed; until then the old
 * one does, and is told.
 *
 * @throws {Problem} quota_exceeded
 */
export function changeOwnAccount(
  database: Database,
  publicUrl: string,
  account: OwnAccount,
  { email, ...change }: OwnChanges,
): Promise<OwnAccount> {
  return inTransaction(database, async (transaction) => {
    await updateOwnAccount(transaction, account.id, change)
    if (email !== undefined) await requestNewEmail(transaction, publicUrl, account, email)
    return await readOwnAccount(transaction, account.id)
  })
}

/** Takes a new address that waits for its confirmation back: the one there is stays. */
export function keepOwnEmail(database: Database, userId: string): Promise<void> {
  return voidMailTokens(database, userId, 'change_email')
}

/** An address that has an account already is taken alike, but what its owner gets cannot be confirmed. */
async function requestNewEmail(
  transaction: Database,
  publicUrl: string,
  { id: userId, email: oldEmail }: OwnAccount,
  email: string,
): Promise<void> {
  await lockAddress(transaction, email)
  await lockOwnAccount(transaction, userId)
  const purpose = 'change_email'
  if ((await countRecentTokens(transaction, userId, purpose)) >= changesOfAddressPerHour) {
    throw problems.quotaExceeded('resend', secondsPerHour)
  }
  const holder = await findUserByEmail(transaction, email)
  const token = await replaceMailToken(transaction, { userId, purpose, email })
  await mailByRequest(
    transaction,
    { to: email, kind: 'confirmation', isForSomebody: !holder?.disabledAt },
    async () => (holder ? mailTexts.alreadyRegistered() : mailTexts.confirmNewEmail(publicUrl, token)),
  )
  await queueMail(transaction, { to: oldEmail, ...mailTexts.newEmailRequested() })
}

/**
 * Deletes an account with everything that is its owner's, mails to them as well.
 *
 * @param withShared whether projects go too that other people work in; else these are a reason to ask.
 * @throws {Problem} last_administrator, owns_shared_projects, not_signed_in
 */
export async function deleteOwnAccount(
  database: Database,
  userId: string,
  { network, withShared }: { readonly network: string; readonly withShared: boolean },
): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await lockProjectsOfOthers(transaction, userId)
    const own = await lockOwnAccount(transaction, userId)
    if (!own) throw problems.notSignedIn()
    if (own.isLastAdministrator) throw problems.lastAdministrator()
    const shared = withShared ? 0 : await countSharedProjects(transaction, userId)
    if (shared > 0) throw problems.ownsShared(shared)
    // Not those to an address that was never confirmed: it may be somebody else's.
    await deleteMailsTo(transaction, own.email)
    await deleteAccount(transaction, userId)
    await endSessions(transaction, { userId, reason: 'disabled' })
    await recordAuditEvent(transaction, { kind: 'account_deleted', actorId: userId, userId, network })
  })
}
