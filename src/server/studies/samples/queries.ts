import { sql } from 'kysely'
import type { AccessLevel } from '../../../contract/access-level.ts'
import { mayRead, type Reader } from '../../authorization.ts'
import type { Database } from '../../database/database.ts'

/** A study whose trials somebody asks for; JSON as text. */
export interface SampledStudy {
  readonly id: string
  readonly kind: string
  readonly request: string
  readonly inputs: string
  readonly accessLevel: AccessLevel
  readonly outputs: readonly string[]
  readonly blockSize: number
  readonly trials: number
  /** Those from the first one on that are there. */
  readonly batches: number
}

export async function findSampled(
  database: Database,
  reader: Reader,
  studyId: string,
): Promise<SampledStudy | undefined> {
  const { rows } = await sql<SampledStudy>`
    select t.id, t.kind, t.request::text, t.inputs::text, t.access_level as "accessLevel", t.outputs,
      t.block_size as "blockSize", t.trials,
      case when t.sample_bytes = 0 then 0 else coalesce(
        (select min(batch) from study_batches b where b.study_id = t.id and b.state <> 'done'), t.batches
      ) end as batches
    from studies t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
    where t.id = ${studyId} and ${mayRead(reader)}`.execute(database)
  return rows[0]
}

/** The outputs of a batch, by output. @throws {Error} where they have been deleted meanwhile. */
export async function readBatch(
  database: Database,
  { studyId, outputs }: { readonly studyId: string; readonly outputs: number },
  batch: number,
): Promise<Float64Array[]> {
  const { rows } = await sql<{ outputs: Buffer | null }>`
    select outputs from study_batches where study_id = ${studyId} and batch = ${batch}`.execute(database)
  const bytes = rows[0]?.outputs
  if (!bytes) throw new Error(`Batch ${batch} of study ${studyId} is not there any more.`)
  // On a boundary of numbers, which a buffer of the driver need not be.
  const numbers = new Float64Array(new Uint8Array(bytes).buffer)
  const trials = numbers.length / outputs
  return Array.from({ length: outputs }, (_, o) => numbers.subarray(o * trials, (o + 1) * trials))
}
