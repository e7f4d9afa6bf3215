import { endSessions } from '../accounts/sessions.ts'
import { type AuditEvent, recordAuditEvent } from '../audit/events.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import {
  type Account,
  findAccount,
  type LockedAccount,
  lockWithAdministrators,
  type Rights,
  updateRights,
} from './queries.ts'

/** Who does something, and from where. */
export interface Actor {
  readonly id: string
  readonly network: string
}

/**
 * Changes what an account may do, from its next request on. Disabling ends its sessions.
 *
 * @throws {Problem} not_found, last_administrator
 */
export async function changeAccount(
  database: Database,
  actor: Actor,
  id: string,
  changes: Partial<Rights>,
): Promise<Account> {
  return await inTransaction(database, async (transaction) => {
    const locked = await lockWithAdministrators(transaction, id)
    const before = locked.find((each) => each.id === id.toLowerCase())
    if (!before) throw problems.notFound()
    const after = { ...before, ...changes }
    const isLast = isAdministering(before) && locked.filter(isAdministering).length === 1
    if (isLast && !isAdministering(after)) throw problems.lastAdministrator()

    await updateRights(transaction, before.id, after)
    if (after.isDisabled && !before.isDisabled)
      await endSessions(transaction, { userId: before.id, reason: 'disabled' })
    for (const event of eventsOf(before, after)) {
      const { id: actorId, network } = actor
      await recordAuditEvent(transaction, { ...event, actorId, network, userId: before.id })
    }
    return (await findAccount(transaction, before.id)) as Account
  })
}

const isAdministering = ({ isAdmin, isDisabled, isVerified }: LockedAccount): boolean =>
  isAdmin && !isDisabled && isVerified

function eventsOf(before: Rights, after: Rights): Pick<AuditEvent, 'kind' | 'details'>[] {
  const events: Pick<AuditEvent, 'kind' | 'details'>[] = []
  const note = (kind: AuditEvent['kind'], right: keyof Rights) => {
    if (before[right] !== after[right])
      events.push({ kind, details: { before: before[right], after: after[right] } })
  }
  note('access_level_changed', 'accessLevel')
  note('administrator_changed', 'isAdmin')
  note(after.isDisabled ? 'account_disabled' : 'account_enabled', 'isDisabled')
  return events
}
