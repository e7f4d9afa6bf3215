import type { ColumnType, Generated } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { CaseTableParts, CaseTables } from './case-table-tables.ts'
import type { CreatedAt, Json, OptionalJson } from './column-types.ts'
import type { LibraryItems } from './library-tables.ts'
import type {
  Comments,
  CommentThreads,
  ProjectInvitations,
  ProjectMembers,
  ProjectOffers,
  ReviewEvents,
} from './people-tables.ts'
import type { Studies, StudyBatches } from './study-tables.ts'

export type Occupation = 'student' | 'researcher'
/** Why a session is over. */
export type SessionEnd =
  | 'logout'
  | 'logout_all'
  | 'revoked'
  | 'password_changed'
  | 'password_reset'
  | 'disabled'
  | 'token_reused'
export type MailTokenPurpose = 'verify_email' | 'reset_password' | 'change_email'
export type CalculationStatus = 'calculating' | 'calculated' | 'failed'
export type ScenarioStatus = 'draft' | CalculationStatus
/** How far people have come with a scenario; what is approved is locked. */
export type ReviewState = 'draft' | 'inReview' | 'approved'

interface Users {
  id: Generated<string>
  name: Generated<string>
  email: string
  password_hash: string
  access_level: Generated<AccessLevel>
  is_admin: Generated<boolean>
  occupation: Occupation | null
  /** What the names of the person's tables stand for. */
  import_mapping: object | null
  email_verified_at: Date | null
  disabled_at: Date | null
  deleted_at: Date | null
  created_at: CreatedAt
}

interface Sessions {
  id: Generated<string>
  user_id: string
  user_agent: string
  network: string
  created_at: CreatedAt
  last_used_at: ColumnType<Date, never, Date>
  ended_at: Date | null
  end_reason: SessionEnd | null
}

interface RefreshTokens {
  hash: Buffer
  session_id: string
  created_at: CreatedAt
  used_at: Date | null
}

interface PersonalTokens {
  id: Generated<string>
  user_id: string
  hash: Buffer
  name: string
  scope: string
  created_at: CreatedAt
  expires_at: Date
  last_used_at: Date | null
}

interface MailTokens {
  hash: Buffer
  user_id: string
  purpose: MailTokenPurpose
  email: string
  created_at: CreatedAt
  expires_at: Date
  used_at: Date | null
  name: string | null
  occupation: Occupation | null
  password_hash: string | null
}

interface Mails {
  id: Generated<string>
  recipient: string
  kind: string | null
  subject: string
  body: string | null
  created_at: CreatedAt
  sent_at: Date | null
  attempts: Generated<number>
  last_failure: string | null
}

interface AuditEvents {
  id: Generated<string>
  happened_at: CreatedAt
  kind: string
  actor_id: string | null
  user_id: string | null
  network: string | null
  details: Json
}

interface ReferenceEditions {
  edition: string
  data: Json
  based_on: string | null
  created_by: string | null
  created_at: CreatedAt
}

interface DatumDoubts {
  id: Generated<string>
  edition: string
  table_name: string
  row_id: number
  field: string
  note: string
  source: string
  doubted_by: string | null
  doubted_at: CreatedAt
}

/** One row. */
interface ReferenceDataChanges {
  changes: Generated<number>
  changed_at: CreatedAt
}

interface Storage {
  user_id: string
  projects: Generated<number>
  bytes: Generated<number>
}

interface Projects {
  id: Generated<string>
  /** Null where the project is deleted. */
  user_id: string | null
  /** Whose it was, as long as it can be had back. */
  former_user_id: string | null
  deleted_at: Date | null
  name: string
  process_id: number
  feedstock_id: number
  country_id: number
  created_at: CreatedAt
  updated_at: ColumnType<Date, never, Date>
  /** When somebody stopped being one of its people for the last time; null where nobody has. */
  last_left_at: Date | null
}

interface Scenarios {
  id: Generated<string>
  /** Null where the scenario is deleted. */
  project_id: string | null
  /** The project that it was in, as long as it can be had back. */
  former_project_id: string | null
  deleted_at: Date | null
  /** That of its project, also after that has been deleted. */
  user_id: Generated<string>
  name: string
  position: number
  process_id: number
  feedstock_id: number
  country_id: number
  inputs: Json
  /** What is not known of them; null where nothing is said of it. */
  uncertainty: OptionalJson
  status: Generated<ScenarioStatus>
  calculation_id: string | null
  reference_edition: Generated<string>
  version: Generated<number>
  review: Generated<ReviewState>
  created_at: CreatedAt
  updated_at: ColumnType<Date, never, Date>
}

interface Calculations {
  id: Generated<string>
  scenario_id: string
  /** Whom it counts for: the owner of its project. */
  user_id: string
  /** Who asked for it; null where that was the owner, before projects had other people. */
  made_by: string | null
  status: Generated<CalculationStatus>
  /** One that somebody has named or written about is kept. */
  name: string | null
  note: string | null
  /** Null where they are packed. */
  inputs: OptionalJson
  engine_version: string
  reference_edition: string
  /** Calculations from before outcomes were packed have it. */
  outcome: OptionalJson
  /** Inputs and outcome (see packing.ts). */
  packed: Buffer | null
  packed_text_bytes: number | null
  failure: OptionalJson
  attempt: Generated<number>
  queued_at: CreatedAt
  started_at: Date | null
  finished_at: Date | null
}

interface Links {
  id: Generated<string>
  hash: Buffer
  user_id: string
  scenario_id: string
  /** Null where it is to the latest calculation of the scenario. */
  calculation_id: string | null
  access_level: AccessLevel
  label: string | null
  allows_files: boolean
  created_at: CreatedAt
  expires_at: Date
  first_opened_at: Date | null
}

interface IdempotencyKeys {
  user_id: string
  route: string
  key: string
  fingerprint: Buffer
  status: number
  headers: ColumnType<Record<string, string>, string, string>
  body: string
  created_at: CreatedAt
}

interface SignInAttempts {
  key: string
  points: Generated<number>
  expire: number | null
}

/** One row. */
interface Installation {
  new_account_level: AccessLevel
}

interface AppliedMigrations {
  name: string
  hash: string
  recorded_at: CreatedAt
}

/** The tables as `migrations/` leaves them. */
export interface Schema {
  applied_migrations: AppliedMigrations
  installation: Installation
  users: Users
  reference_editions: ReferenceEditions
  reference_data_changes: ReferenceDataChanges
  datum_doubts: DatumDoubts
  storage: Storage
  projects: Projects
  project_members: ProjectMembers
  project_invitations: ProjectInvitations
  project_offers: ProjectOffers
  scenarios: Scenarios
  calculations: Calculations
  studies: Studies
  study_batches: StudyBatches
  case_tables: CaseTables
  case_table_parts: CaseTableParts
  library_items: LibraryItems
  links: Links
  review_events: ReviewEvents
  comment_threads: CommentThreads
  comments: Comments
  idempotency_keys: IdempotencyKeys
  sign_in_attempts: SignInAttempts
  sessions: Sessions
  refresh_tokens: RefreshTokens
  personal_tokens: PersonalTokens
  mail_tokens: MailTokens
  mails: Mails
  audit_events: AuditEvents
}
