import { peopleQuotas, type Quotas } from '../config/quotas.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { queueMail } from '../mail/outbox.ts'
import { countRecentMails } from '../mail/queries.ts'
import { type MailText, mailTexts } from '../mail/texts.ts'
import { sendStudies } from '../studies/job/queue.ts'
import { handOver, lockHandedOver } from './handing-over.ts'
import { findEmail } from './invitation-queries.ts'
import {
  deleteOffer,
  findOffer,
  lockStored,
  type Offer,
  putOffer,
  type Weight,
  weighProject,
} from './offer-queries.ts'
import { lockPeople, type Membership } from './queries.ts'
import { type Actor, record, requireOwn } from './service.ts'

const secondsPerHour = 3_600

/** An offer with what it means for whoever accepts it. */
export interface WeighedOffer extends Offer {
  readonly weight: Weight
}

/** For its owner and for whom it is offered to; null for everybody else, and where there is none. */
export async function readOffer(
  database: Database,
  userId: string,
  projectId: string,
): Promise<WeighedOffer | null> {
  const offer = await findOffer(database, userId, projectId)
  return offer ? { ...offer, weight: await weighProject(database, projectId) } : null
}

/**
 * Offers a project to one of its members, who is told by mail what would count for them. Nothing changes before they accept.
 *
 * @throws {Problem} not_found, owner_stays, quota_exceeded
 */
export function offerProject(
  database: Database,
  publicUrl: string,
  actor: Actor,
  membership: Membership,
): Promise<WeighedOffer> {
  const { projectId, userId } = membership
  return inTransaction(database, async (transaction) => {
    const { ownerId } = await requireOwn(transaction, actor.id, projectId)
    if (userId === ownerId) throw problems.ownerStays()
    const days = peopleQuotas.offerDays
    const offer = await putOffer(transaction, membership, { ownerId, days })
    if (!offer) throw problems.notFound()
    const weight = await weighProject(transaction, projectId)
    const to = await findEmail(transaction, userId)
    // The project is locked, so that offers of it come one after the other.
    if ((await countRecentMails(transaction, to, 'offer')) >= peopleQuotas.offersToAddressPerHour) {
      throw problems.quotaExceeded('offer', secondsPerHour)
    }
    const by = await findEmail(transaction, actor.id)
    const text = mailTexts.projectOffered(publicUrl, projectId, { by, days, weight })
    await queueMail(transaction, { to, kind: 'offer', ...text })
    await record(transaction, actor, { kind: 'project_offered', userId, details: { projectId } })
    return { ...offer, weight }
  })
}

/**
 * Ends an offer: its owner takes it back, or whoever it is made to declines it, of which the owner is told.
 *
 * @throws {Problem} not_found, no_offer
 */
export function endOffer(database: Database, actor: Actor, projectId: string): Promise<void> {
  return inTransaction(database, async (transaction) => {
    const { offer, ownerId } = await requireOffer(transaction, actor.id, projectId)
    await deleteOffer(transaction, projectId)
    const isOwner = actor.id === ownerId
    if (!isOwner) await tellOwner(transaction, ownerId, mailTexts.offerDeclined)
    const kind = isOwner ? 'offer_withdrawn' : 'offer_declined'
    await record(transaction, actor, { kind, userId: offer.userId, details: { projectId } })
  })
}

/**
 * Makes whoever a project is offered to its owner, if their account has room for it.
 *
 * @throws {Problem} not_found, no_offer, project_limit, storage_limit
 */
export function acceptOffer(
  database: Database,
  actor: Actor,
  projectId: string,
  quotas: Quotas,
): Promise<void> {
  const membership = { projectId, userId: actor.id }
  return inTransaction(database, async (transaction) => {
    const { offer, ownerId } = await requireOffer(transaction, actor.id, projectId)
    if (offer.userId !== actor.id) throw problems.noOffer()
    await lockHandedOver(transaction, projectId)
    await requireRoom(transaction, projectId, { ownerId, heirId: actor.id }, quotas)
    if (!(await handOver(transaction, membership, ownerId))) throw problems.notFound()
    // What waited for others of either of them may be its turn now.
    for (const id of [ownerId, actor.id]) await sendStudies(transaction, id)
    await tellOwner(transaction, ownerId, mailTexts.offerAccepted)
    await record(transaction, actor, {
      kind: 'project_handed_over',
      userId: actor.id,
      details: { projectId, from: ownerId },
    })
  })
}

/** The database refuses what goes beyond as well; this says by how much. */
async function requireRoom(
  transaction: Database,
  projectId: string,
  accounts: { readonly ownerId: string; readonly heirId: string },
  { projects, storedBytes }: Quotas,
): Promise<void> {
  const stored = await lockStored(transaction, accounts)
  if (stored.projects >= projects) throw problems.projectLimit(projects)
  const { bytes } = await weighProject(transaction, projectId)
  const room = Math.max(0, storedBytes - stored.bytes)
  if (bytes > room) throw problems.noRoomToTakeOver(bytes, room)
}

async function requireOffer(transaction: Database, userId: string, projectId: string) {
  const project = await lockPeople(transaction, userId, projectId)
  if (!project) throw problems.notFound()
  const offer = await findOffer(transaction, userId, projectId)
  if (!offer) throw problems.noOffer()
  return { offer, ownerId: project.ownerId }
}

async function tellOwner(transaction: Database, ownerId: string, text: () => MailText): Promise<void> {
  await queueMail(transaction, { to: await findEmail(transaction, ownerId), ...text() })
}
