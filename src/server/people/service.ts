import { createToken, hashOfToken } from '../accounts/random-token.ts'
import { lockAddress } from '../accounts/registration-queries.ts'
import { type AuditEvent, recordAuditEvent } from '../audit/events.ts'
import { peopleQuotas } from '../config/quotas.ts'
import type { Database } from '../database/database.ts'
import type { MemberRole } from '../database/people-tables.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { queueMail } from '../mail/outbox.ts'
import { countRecentMails } from '../mail/queries.ts'
import { mailTexts } from '../mail/texts.ts'
import {
  countRecentInvitations,
  deleteInvitation,
  findEmail,
  type Invitation,
  insertMember,
  isOfPeople,
  lockInvitation,
  lockPersonAtWork,
  putInvitation,
} from './invitation-queries.ts'
import {
  countMemberships,
  countPeople,
  deleteLinksOf,
  deleteMember,
  type LockedProject,
  lockPeople,
  type Membership,
  updateRole,
} from './queries.ts'

const secondsPerHour = 3_600

/** Who does something, and from where. */
export interface Actor {
  readonly id: string
  readonly network: string
}

/** In the audit log. */
export const record = (
  transaction: Database,
  { id: actorId, network }: Actor,
  event: Pick<AuditEvent, 'kind' | 'userId' | 'details'>,
): Promise<void> => recordAuditEvent(transaction, { ...event, actorId, network })

interface Wanted {
  readonly projectId: string
  /** Normalised. */
  readonly email: string
  readonly role: MemberRole
}

/**
 * Invites whoever reads the mail of an address, with an account or without; the answer does not tell which.
 *
 * @throws {Problem} not_found, already_among, people_limit, quota_exceeded
 */
export function invite(
  database: Database,
  publicUrl: string,
  actor: Actor,
  { projectId, email, role }: Wanted,
): Promise<Invitation> {
  const token = createToken()
  return inTransaction(database, async (transaction) => {
    await requireOwn(transaction, actor.id, projectId)
    if (await isOfPeople(transaction, projectId, email)) throw problems.alreadyAmong()
    await requireFewInvitations(transaction, actor.id, email)
    const days = peopleQuotas.invitationDays
    const invitation = await putInvitation(transaction, {
      hash: hashOfToken(token),
      projectId,
      email,
      role,
      days,
    })
    if ((await countPeople(transaction, projectId)) > peopleQuotas.project) {
      throw problems.peopleLimit(peopleQuotas.project)
    }
    const by = await findEmail(transaction, actor.id)
    const text = mailTexts.invitation(publicUrl, token, { by, role, days })
    await queueMail(transaction, { to: email, kind: 'invitation', ...text })
    const details = { projectId, invitationId: invitation.id, role }
    await record(transaction, actor, { kind: 'person_invited', details })
    return invitation
  })
}

/**
 * Nobody else invites for this account or to this address until the transaction ends, whatever the project.
 *
 * @throws {Problem} quota_exceeded
 */
async function requireFewInvitations(transaction: Database, userId: string, email: string): Promise<void> {
  await lockPersonAtWork(transaction, userId)
  await lockAddress(transaction, email)
  const { invitationsPerHour, invitationsToAddressPerHour } = peopleQuotas
  const isMuch =
    (await countRecentInvitations(transaction, userId)) >= invitationsPerHour ||
    (await countRecentMails(transaction, email, 'invitation')) >= invitationsToAddressPerHour
  if (isMuch) throw problems.quotaExceeded('invitation', secondsPerHour)
}

/** @throws {Problem} not_found */
export function withdrawInvitation(
  database: Database,
  actor: Actor,
  projectId: string,
  invitationId: string,
): Promise<void> {
  return inTransaction(database, async (transaction) => {
    const isDeleted = await deleteInvitation(transaction, actor.id, projectId, invitationId)
    if (!isDeleted) throw problems.notFound()
    await record(transaction, actor, {
      kind: 'invitation_withdrawn',
      details: { projectId, invitationId },
    })
  })
}

/**
 * Makes whoever has the token of an invitation, and an account with its address, one of the people of its project.
 *
 * @returns the project's id.
 * @throws {Problem} invalid_token, other_address, membership_limit
 */
export function acceptInvitation(database: Database, actor: Actor, token: string): Promise<string> {
  return inTransaction(database, async (transaction) => {
    const found = await lockInvitation(transaction, actor.id, hashOfToken(token))
    if (!found) throw problems.invalidToken()
    if (!found.isTheirs) throw problems.otherAddress()
    await lockPersonAtWork(transaction, actor.id)
    if ((await countMemberships(transaction, actor.id)) >= peopleQuotas.account) {
      throw problems.membershipLimit(peopleQuotas.account)
    }
    const { projectId, role } = found
    if (await insertMember(transaction, actor.id, found)) {
      await record(transaction, actor, {
        kind: 'person_joined',
        userId: actor.id,
        details: { projectId, role },
      })
    }
    return projectId
  })
}

/**
 * Gives one of the people another role; the owner's is handed over (see offers.ts).
 *
 * @throws {Problem} not_found, owner_stays
 */
export function changeRole(
  database: Database,
  actor: Actor,
  membership: Membership,
  role: MemberRole,
): Promise<void> {
  const { projectId, userId } = membership
  return inTransaction(database, async (transaction) => {
    const { ownerId } = await requireOwn(transaction, actor.id, projectId)
    if (userId === ownerId) throw problems.ownerStays()
    if (!(await updateRole(transaction, membership, role))) throw problems.notFound()
    if (role !== 'editor') await deleteLinksOf(transaction, membership)
    await record(transaction, actor, { kind: 'role_changed', userId, details: { projectId, role } })
  })
}

/**
 * Takes somebody out of a project: an owner anybody else, a member themselves.
 *
 * @throws {Problem} not_found, owner_stays
 */
export function removePerson(database: Database, actor: Actor, membership: Membership): Promise<void> {
  const { projectId, userId } = membership
  return inTransaction(database, async (transaction) => {
    const project = await lockPeople(transaction, actor.id, projectId)
    const isLeaving = userId === actor.id
    if (!project || !(project.isOwn || isLeaving)) throw problems.notFound()
    if (userId === project.ownerId) throw problems.ownerStays()
    if (!(await deleteMember(transaction, membership))) throw problems.notFound()
    await deleteLinksOf(transaction, membership)
    const kind = isLeaving ? 'person_left' : 'person_removed'
    await record(transaction, actor, { kind, userId, details: { projectId } })
  })
}

/** @throws {Problem} not_found */
export async function requireOwn(
  transaction: Database,
  userId: string,
  projectId: string,
): Promise<LockedProject> {
  const project = await lockPeople(transaction, userId, projectId)
  if (!project?.isOwn) throw problems.notFound()
  return project
}
