import type { Generated } from 'kysely'
import type { CreatedAt, OptionalJson } from './column-types.ts'

/** The owner is not among them. */
export type MemberRole = 'editor' | 'reviewer' | 'viewer'

export interface ProjectMembers {
  project_id: string
  user_id: string
  role: MemberRole
  joined_at: CreatedAt
}

export interface ProjectInvitations {
  id: Generated<string>
  hash: Buffer
  project_id: string
  email: string
  role: MemberRole
  created_at: CreatedAt
  expires_at: Date
}

export interface ProjectOffers {
  project_id: string
  user_id: string
  offered_by: string
  created_at: CreatedAt
  expires_at: Date
}

export interface ReviewEvents {
  id: Generated<string>
  scenario_id: string
  kind: 'asked' | 'withdrawn' | 'returned' | 'approved' | 'unlocked'
  user_id: string | null
  calculation_id: string | null
  /** The hash of the bundle of the whole calculation that was approved. */
  sha256: string | null
  note: string | null
  /** Null for other steps than an approval, and for what was approved before it was recorded. */
  is_alone: boolean | null
  alone_since: Date | null
  happened_at: CreatedAt
}

export interface CommentThreads {
  id: Generated<string>
  scenario_id: string
  calculation_id: string
  anchor: string
  told: OptionalJson
  created_at: CreatedAt
  resolved_at: Date | null
  resolved_by: string | null
}

export interface Comments {
  id: Generated<string>
  thread_id: string
  user_id: string
  text: string
  created_at: CreatedAt
  edited_at: Date | null
}
