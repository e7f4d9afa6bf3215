import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { requireLocked } from './locking.ts'
import { markProjectChanged } from './project-queries.ts'
import type { WriteTarget } from './write-target.ts'

/**
 * Puts a scenario at a place among those of its project. The others keep their order; who changes places is another version,
 * because the place is part of what is said of a scenario.
 *
 * @param place 1 is the first; one beyond the last is the last.
 * @throws {Problem} not_found, precondition_failed
 */
export async function moveScenario(database: Database, target: WriteTarget, place: number): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const { projectId, scenario, scenarios } = await requireLocked(transaction, target)
    const inOrder = scenarios.toSorted((one, other) => one.position - other.position)
    const moved = inOrder.filter((each) => each !== scenario).toSpliced(place - 1, 0, scenario)
    const changes = moved.flatMap(({ id, position: former }, i) => {
      const position = inOrder[i]?.position ?? former
      return position === former ? [] : [{ id, position }]
    })
    if (changes.length === 0) return
    await updatePositions(transaction, projectId, changes)
    await markProjectChanged(transaction, projectId)
  })
}

interface Position {
  readonly id: string
  readonly position: number
}

/** In a project that the transaction has locked. */
async function updatePositions(
  transaction: Database,
  projectId: string,
  positions: readonly Position[],
): Promise<void> {
  const given = positions.map(({ id, position }) => sql`(${id}::uuid, ${position}::integer)`)
  await sql`
    update scenarios s set position = given.position, version = s.version + 1, updated_at = now()
    from (values ${sql.join(given)}) as given (id, position)
    where s.id = given.id and s.project_id = ${projectId}`.execute(transaction)
}
