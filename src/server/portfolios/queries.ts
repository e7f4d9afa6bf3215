import { sql } from 'kysely'
import { mayRead, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'

/** A calculation as a plant of a portfolio. */
export interface PlantCalculation {
  readonly id: string
  /** Its own, or that of its scenario. */
  readonly name: string
  readonly edition: string
  readonly engineVersion: string
  /** JSON text where it is not packed. */
  readonly inputs: string | null
  readonly packed: Buffer | null
}

/** Those of the calculations that the reader may read, in no order. */
export async function listPlantCalculations(
  database: Database,
  reader: Reader,
  ids: readonly string[],
): Promise<PlantCalculation[]> {
  const { rows } = await sql<PlantCalculation>`
    select c.id, coalesce(c.name, s.name) as name, c.reference_edition as edition,
      c.engine_version as "engineVersion", c.inputs::text as inputs, c.packed
    from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
    where c.id = any(${ids}::uuid[]) and ${mayRead(reader)}`.execute(database)
  return rows
}
