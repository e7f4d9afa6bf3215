import type { AccessLevel } from '../../contract/access-level.ts'
import { recordAuditEvent } from '../audit/events.ts'
import { brokenConstraint, type Database } from '../database/database.ts'
import type { Occupation } from '../database/schema.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { queueMail } from '../mail/outbox.ts'
import { mailTexts } from '../mail/texts.ts'
import { mailByRequest } from './mail-by-request.ts'
import {
  addRegistrationToken,
  countRegistrations,
  findMailToken,
  replaceMailToken,
  takeMailToken,
  voidMailTokens,
} from './mail-tokens.ts'
import { hashPassword, requireGoodPassword } from './passwords.ts'
import { requirePerson } from './person.ts'
import { findUserByEmail, insertUser } from './queries.ts'
import { changeEmail, lockAddress, markEmailVerified, resetPasswordHash } from './registration-queries.ts'
import { endSessions } from './sessions.ts'
import type { Turns } from './turns.ts'

export interface Dependencies {
  readonly database: Database
  readonly inTurn: Turns
  /** Where the links in mails lead. */
  readonly publicUrl: string
  /** What whoever registers will see. */
  readonly accessLevel: AccessLevel
}

export interface Registration {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly occupation: Occupation
}

/**
 * Makes an account whose address is to be confirmed, or, where one waits for that, another registration for its owner to
 * choose from: what counts is what was given with the link that is opened. Where the address has one already, its owner is told by mail,
 * and the caller nothing: the same work is done and the same answer given.
 *
 * @throws {Problem} invalid_input, busy
 */
export async function register(
  { database, inTurn, publicUrl, accessLevel }: Dependencies,
  given: Registration,
  network: string,
): Promise<Omit<Registration, 'password'>> {
  const { password, ...person } = requirePerson(given)
  const { email } = person
  requireGoodPassword(password, person)
  const passwordHash = await inTurn(() => hashPassword(password))
  await inTransaction(database, async (transaction) => {
    await lockAddress(transaction, email)
    const newUser = {
      ...person,
      passwordHash,
      accessLevel,
      isAdmin: false,
      isVerified: false,
    }
    const isNew = (await insertUser(transaction, newUser)) !== undefined
    const account = await findUserByEmail(transaction, email)
    const isUnverified = account?.emailVerifiedAt === null
    await mailByRequest(
      transaction,
      { to: email, kind: 'confirmation', isForSomebody: !account?.disabledAt },
      async () => {
        const userId = isUnverified ? account.id : undefined
        const token = await addRegistrationToken(transaction, { ...person, passwordHash, userId })
        return isUnverified ? mailTexts.verifyEmail(publicUrl, token) : mailTexts.alreadyRegistered()
      },
    )
    const details = { isNew }
    await recordAuditEvent(transaction, { kind: 'registered', userId: account?.id, network, details })
  })
  return person
}

/**
 * Mails another link to whoever has registered and not confirmed; of others nothing is told. Where several have
 * registered the address, it sets a new password.
 */
export async function resendVerification(
  { database, publicUrl }: Dependencies,
  given: string,
): Promise<void> {
  const { email } = requirePerson({ email: given })
  await inTransaction(database, async (transaction) => {
    await lockAddress(transaction, email)
    const account = await findUserByEmail(transaction, email)
    const isForSomebody = account !== undefined && !account.emailVerifiedAt && !account.disabledAt
    const userId = isForSomebody ? account.id : undefined
    // Nobody can tell which of several is the owner's; a new password is.
    const isOne = (await countRegistrations(transaction, userId)) <= 1
    await mailByRequest(transaction, { to: email, kind: 'confirmation', isForSomebody }, async () => {
      const purpose = isOne ? 'verify_email' : 'reset_password'
      const token = await replaceMailToken(transaction, { userId, purpose, email })
      return isOne ? mailTexts.verifyEmail(publicUrl, token) : mailTexts.confirmWithPassword(publicUrl, token)
    })
  })
}

/** Mails a link to set a new password with to whoever has an account; of others nothing is told. */
export async function forgetPassword(
  { database, publicUrl }: Dependencies,
  given: string,
  network: string,
): Promise<void> {
  const { email } = requirePerson({ email: given })
  await inTransaction(database, async (transaction) => {
    await lockAddress(transaction, email)
    const account = await findUserByEmail(transaction, email)
    const isForSomebody = account !== undefined && !account.disabledAt
    await mailByRequest(transaction, { to: email, kind: 'reset', isForSomebody }, async () => {
      const userId = isForSomebody ? account.id : undefined
      const token = await replaceMailToken(transaction, { userId, purpose: 'reset_password', email })
      return mailTexts.resetPassword(publicUrl, token)
    })
    await recordAuditEvent(transaction, { kind: 'password_reset_requested', userId: account?.id, network })
  })
}

/**
 * Confirms an address, of a new account or a new one of an account.
 *
 * @throws {Problem} invalid_token
 */
export async function verifyEmail(database: Database, token: string, network: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const taken = await takeMailToken(transaction, token, ['verify_email', 'change_email'])
    if (!taken) throw problems.invalidToken()
    const { purpose, userId } = taken
    const isChange = purpose === 'change_email'
    const confirm = isChange ? changeEmail : markEmailVerified
    if (!(await confirm(transaction, taken))) throw problems.invalidToken()
    // What was mailed to the old address must not open the account any more.
    if (isChange) await voidMailTokens(transaction, userId)
    const kind = isChange ? 'email_changed' : 'email_verified'
    await recordAuditEvent(transaction, { kind, actorId: userId, userId, network })
  }).catch((error) => {
    // Somebody else has taken the address at this very moment.
    throw brokenConstraint(error) === 'users_email' ? problems.invalidToken() : error
  })
}

/**
 * Sets a new password with a token from a mail, and signs everybody out who is signed in with the old one.
 *
 * @returns whose it is.
 * @throws {Problem} invalid_token, invalid_input, busy
 */
export async function resetPassword(
  { database, inTurn }: Pick<Dependencies, 'database' | 'inTurn'>,
  { token, password }: { token: string; password: string },
  network: string,
): Promise<string> {
  const found = await findMailToken(database, token, 'reset_password')
  if (!found) throw problems.invalidToken()
  requireGoodPassword(password, { email: found.userEmail, name: found.userName })
  const passwordHash = await inTurn(() => hashPassword(password))
  await inTransaction(database, async (transaction) => {
    const taken = await takeMailToken(transaction, token, ['reset_password'])
    if (!taken) throw problems.invalidToken()
    const { userId, userEmail: to } = taken
    await resetPasswordHash(transaction, userId, passwordHash)
    await endSessions(transaction, { userId, reason: 'password_reset' })
    await voidMailTokens(transaction, userId)
    await queueMail(transaction, { to, ...mailTexts.passwordChanged() })
    await recordAuditEvent(transaction, { kind: 'password_reset', actorId: userId, userId, network })
  })
  return found.userId
}
