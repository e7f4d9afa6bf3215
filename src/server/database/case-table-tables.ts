import type { Generated } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { CreatedAt, Json, OptionalJson } from './column-types.ts'

export type CaseTableState = 'queued' | 'running' | 'done' | 'cancelled' | 'failed'

export interface CaseTables {
  id: Generated<string>
  /** Null where the table is deleted. */
  scenario_id: string | null
  /** Whom it counts for: the owner of its project. */
  user_id: string
  made_by: string
  state: Generated<CaseTableState>
  inputs: Json
  mapping: OptionalJson
  engine_version: string
  access_level: AccessLevel
  rows: number
  done_rows: Generated<number>
  refused_rows: Generated<number>
  parts: number
  done_parts: Generated<number>
  failure: OptionalJson
  bytes: number
  queued_at: CreatedAt
  started_at: Date | null
  finished_at: Date | null
}

export interface CaseTableParts {
  table_id: string
  part: number
  attempt: Generated<number>
  /** Who has taken it up. */
  worker: number | null
  state: Generated<'queued' | 'done'>
  /** See packed-rows.ts. */
  given: Buffer | null
  results: Buffer | null
  seconds: number | null
}
