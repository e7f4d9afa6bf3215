import type { Generated } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { CreatedAt, Json, OptionalJson } from './column-types.ts'

export type StudyState = 'queued' | 'running' | 'done' | 'stopped' | 'cancelled' | 'failed'

export interface Studies {
  id: Generated<string>
  /** Null where the study is deleted. */
  scenario_id: string | null
  /** Whom it counts for: the owner of its project. */
  user_id: string
  /** Who asked for it; null where that was the owner, before projects had other people. */
  made_by: string | null
  kind: string
  state: Generated<StudyState>
  request: Json
  inputs: Json
  sampler: number
  engine_version: string
  reference_edition: string
  access_level: AccessLevel
  parameters: string[]
  outputs: string[]
  trials: number
  block_size: number
  /** 0 where it is computed as one. */
  batches: number
  done_batches: Generated<number>
  /** Whether its jobs have been sent. */
  is_released: Generated<boolean>
  attempt: Generated<number>
  /** Who makes the answer. */
  worker: number | null
  summary: OptionalJson
  failure: OptionalJson
  sample_bytes: number
  /** Whether it stops, because what it watches is sure enough. */
  is_enough: Generated<boolean>
  notifies_by_mail: Generated<boolean>
  queued_at: CreatedAt
  started_at: Date | null
  finished_at: Date | null
}

export interface StudyBatches {
  study_id: string
  batch: number
  attempt: Generated<number>
  /** Who has taken it up. */
  worker: number | null
  state: Generated<'queued' | 'done' | 'discarded'>
  /** See outputs.ts. */
  outputs: Buffer | null
  told: OptionalJson
  seconds: number | null
}
