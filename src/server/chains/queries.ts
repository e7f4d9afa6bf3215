import { sql } from 'kysely'
import { mayRead, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'

/** A finished calculation as a supplier, as it is stored. */
export interface StoredSupplier {
  readonly calculationId: string
  readonly scenarioId: string
  /** The name of the scenario now. */
  readonly scenario: string
  readonly calculatedAt: Date
  readonly engineVersion: string
  readonly referenceDataEdition: string
  /** JSON text where it is not packed. */
  readonly inputs: string | null
  readonly outcome: string | null
  readonly packed: Buffer | null
}

const supplierColumns = sql`
  c.id as "calculationId", s.id as "scenarioId", s.name as scenario, c.finished_at as "calculatedAt",
  c.engine_version as "engineVersion", c.reference_edition as "referenceDataEdition",
  c.inputs::text as inputs, c.outcome::text as outcome, c.packed`

/** Those of the calculations that are finished and that the reader may read, in no order. */
export async function listSuppliers(
  database: Database,
  reader: Reader,
  calculationIds: readonly string[],
): Promise<StoredSupplier[]> {
  const { rows } = await sql<StoredSupplier>`
    select ${supplierColumns}
    from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
    where c.id = any(${calculationIds}::uuid[]) and c.status = 'calculated' and ${mayRead(reader)}`.execute(
    database,
  )
  return rows
}

/** The inputs of a scenario as they stand, as JSON text. */
export async function findSuppliedInputs(
  database: Database,
  reader: Reader,
  scenarioId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ inputs: string }>`
    select s.inputs::text as inputs from scenarios s join projects p on p.id = s.project_id
    where s.id = ${scenarioId} and ${mayRead(reader)}`.execute(database)
  return rows[0]?.inputs
}

/** The newest finished calculation of a scenario. */
export interface NewestCalculation {
  readonly scenarioId: string
  readonly calculationId: string
  readonly calculatedAt: Date
}

/** The newest of each of the scenarios that the reader may read, in no order; none of those without a finished one. */
export async function listNewest(
  database: Database,
  reader: Reader,
  scenarioIds: readonly string[],
): Promise<NewestCalculation[]> {
  const { rows } = await sql<NewestCalculation>`
    select s.id as "scenarioId", c.id as "calculationId", c.finished_at as "calculatedAt"
    from scenarios s join projects p on p.id = s.project_id
      cross join lateral (
        select id, finished_at from calculations
        where scenario_id = s.id and status = 'calculated'
        order by queued_at desc, id desc
        limit 1
      ) c
    where s.id = any(${scenarioIds}::uuid[]) and ${mayRead(reader)}`.execute(database)
  return rows
}
