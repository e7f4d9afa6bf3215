import { type AccessLevel, accessLevels, sees, viewOf } from '../../contract/access-level.ts'
import { createToken, hashOfToken, tokenBytes } from '../accounts/random-token.ts'
import { recordAuditEvent } from '../audit/events.ts'
import { linkQuotas } from '../config/quotas.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import {
  deleteLink,
  findShared,
  insertLink,
  type Link,
  type LinkTarget,
  lockLinkUse,
  lockTarget,
  type Shared,
} from './queries.ts'
import { defaultDays } from './schemas.ts'

/** Who makes or revokes a link, and from where. */
interface Maker {
  readonly id: string
  readonly isAdmin: boolean
  readonly accessLevel: AccessLevel
  readonly network: string
}

interface Wanted {
  readonly level?: AccessLevel
  readonly days?: number
  readonly label?: string
  readonly allowFiles?: boolean
}

/** Base64url of the secret, without padding. */
const secretLength = Math.ceil((tokenBytes * 8) / 6)

/** What stands in the address after the link's id and a dot. */
export const secretPattern = `[A-Za-z0-9_-]{${secretLength}}`

/**
 * Makes a link to what is the maker's own.
 *
 * @returns the link with its secret, which is told this once: its hash is all that is kept.
 * @throws {Problem} not_found, not_calculated, link_limit, invalid_input
 */
export async function makeLink(
  database: Database,
  maker: Maker,
  target: LinkTarget,
  { level = viewOf(maker), days = defaultDays, label = null, allowFiles = false }: OrNullLabel,
): Promise<{ readonly link: Link; readonly secret: string }> {
  const secret = createToken()
  const link = await inTransaction(database, async (transaction) => {
    const found = await lockTarget(transaction, maker.id, target)
    if (!found) throw problems.notFound()
    if (!sees(viewOf(maker), level)) throw problems.levelAboveOwn('/level')
    if (found.calculationId === null) throw problems.notCalculated()
    await requireRoom(transaction, maker.id, found.scenarioId)
    const made = await insertLink(transaction, {
      hash: hashOfToken(secret),
      userId: maker.id,
      scenarioId: found.scenarioId,
      calculationId: target.kind === 'calculation' ? target.id : null,
      accessLevel: level,
      label,
      allowsFiles: allowFiles,
      days,
    })
    await recordAuditEvent(transaction, {
      kind: 'link_made',
      actorId: maker.id,
      userId: maker.id,
      network: maker.network,
      details: { linkId: made.id, [`${target.kind}Id`]: target.id, level, days, allowFiles },
    })
    return made
  })
  return { link, secret }
}

type OrNullLabel = Omit<Wanted, 'label'> & { readonly label?: string | null }

/** @throws {Problem} link_limit */
async function requireRoom(transaction: Database, userId: string, scenarioId: string): Promise<void> {
  const { ofScenario, ofAccount } = await lockLinkUse(transaction, userId, scenarioId)
  if (ofScenario >= linkQuotas.scenario || ofAccount >= linkQuotas.account) {
    throw problems.linkLimit(linkQuotas.scenario, linkQuotas.account)
  }
}

/** @throws {Problem} not_found */
export async function revokeLink(database: Database, maker: Maker, id: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    if (!(await deleteLink(transaction, maker.id, id))) throw problems.notFound()
    await recordAuditEvent(transaction, {
      kind: 'link_revoked',
      actorId: maker.id,
      userId: maker.id,
      network: maker.network,
      details: { linkId: id },
    })
  })
}

/** What a link opens, with the level that is shown. */
export type Opened = Shared & { readonly level: AccessLevel }

/**
 * @param link as it stands in the address: its id, a dot, its secret.
 * @throws {Problem} not_found, whether it is unknown, has expired or is revoked.
 */
export async function openLink(database: Database, link: string): Promise<Opened> {
  const [id = '', secret = ''] = link.split('.')
  const shared = await findShared(database, id, hashOfToken(secret))
  if (!shared) throw problems.notFound()
  return { ...shared, level: lower(shared.linkLevel, viewOf(shared)) }
}

/** The lower of two levels. */
const lower = (one: AccessLevel, other: AccessLevel): AccessLevel =>
  accessLevels[Math.min(accessLevels.indexOf(one), accessLevels.indexOf(other))] ?? 'CORE'
