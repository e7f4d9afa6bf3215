import type { Database } from '../database/database.ts'

export const auditKinds = [
  'signed_in',
  'sign_in_failed',
  'sign_in_refused',
  'refresh_token_reused',
  'session_ended',
  'token_created',
  'token_revoked',
  'registered',
  'email_verified',
  'email_changed',
  'password_changed',
  'password_reset_requested',
  'password_reset',
  'account_deleted',
  'access_level_changed',
  'administrator_changed',
  'account_disabled',
  'account_enabled',
  'access_denied',
  'reference_data_edited',
  'datum_doubted',
  'doubt_withdrawn',
  'cache_invalidated',
  'mailbox_read',
  'link_made',
  'link_opened',
  'link_revoked',
  'person_invited',
  'invitation_withdrawn',
  'person_joined',
  'role_changed',
  'person_removed',
  'person_left',
  'project_offered',
  'offer_withdrawn',
  'offer_declined',
  'project_handed_over',
] as const
export type AuditKind = (typeof auditKinds)[number]

/** Never a password, a token or anything that opens something. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export interface AuditEvent {
  readonly kind: AuditKind
  /** Who did it; absent for a stranger. */
  readonly actorId?: string | undefined
  /** Whom it concerns, where that is an account. */
  readonly userId?: string | undefined
  /** The address it came from; absent for what no request caused. */
  readonly network?: string | undefined
  /** What else is to be known. */
  readonly details?: AuditDetails | undefined
}

/** In the caller's transaction where there is one, so that what is undone was not recorded either. */
export async function recordAuditEvent(database: Database, event: AuditEvent): Promise<void> {
  const { kind, actorId = null, userId = null, network = null, details = {} } = event
  await database
    .insertInto('audit_events')
    .values({ kind, actor_id: actorId, user_id: userId, network, details: JSON.stringify(details) })
    .execute()
}
