import { sql } from 'kysely'
import { copiedName } from '../database/copied-name.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { lockProjectOfScenario, markProjectChanged } from './project-queries.ts'
import { findPlace } from './service.ts'

/**
 * Copies a scenario into its own project, at the first free place; the copy is a draft, and calculations are not copied.
 *
 * @returns its id.
 * @throws {Problem} not_found, scenario_limit
 */
export async function duplicateScenario(
  database: Database,
  userId: string,
  id: string,
  { name, maximum }: { readonly name: string | undefined; readonly maximum: number },
): Promise<string> {
  return await inTransaction(database, async (transaction) => {
    const projectId = await lockProjectOfScenario(transaction, userId, id)
    if (projectId === undefined) throw problems.notFound()
    const position = await findPlace(transaction, projectId, maximum)
    const copy = await insertCopy(transaction, id, { projectId, name, position })
    if (copy === undefined) throw problems.notFound()
    await markProjectChanged(transaction, projectId)
    return copy
  })
}

/** Undefined when the scenario has been deleted while its project was waited for. */
async function insertCopy(
  transaction: Database,
  id: string,
  copy: { readonly projectId: string; readonly name: string | undefined; readonly position: number },
): Promise<string | undefined> {
  const { projectId, name, position } = copy
  const { rows } = await sql<{ id: string }>`
    insert into scenarios (
      project_id, name, position, process_id, feedstock_id, country_id, inputs, uncertainty, reference_edition, headline,
      headline_engine, input_notes
    )
    select s.project_id, ${copiedName(name, sql`s.name`)}, ${position}::integer, s.process_id, s.feedstock_id,
      s.country_id, s.inputs, s.uncertainty, s.reference_edition, s.headline, s.headline_engine,
      s.input_notes
    from scenarios s where s.id = ${id} and s.project_id = ${projectId}
    returning id`.execute(transaction)
  return rows[0]?.id
}
