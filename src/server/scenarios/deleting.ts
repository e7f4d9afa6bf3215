import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import {
  deleteScenario,
  findFormerPosition,
  lockProjectOfDeleted,
  restoreScenario,
} from './deletion-queries.ts'
import { forgetWhereFull } from './forgetting-queries.ts'
import { requireLocked } from './locking.ts'
import { findOwner, markProjectChanged } from './project-queries.ts'
import { findVersion } from './queries.ts'
import { findPlace } from './service.ts'
import type { WriteTarget } from './write-target.ts'

/** @throws {Problem} not_found, precondition_failed, last_scenario */
export async function removeScenario(database: Database, target: WriteTarget): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const { projectId, scenarios } = await requireLocked(transaction, target)
    if (scenarios.length === 1) throw problems.lastScenario()
    await deleteScenario(transaction, projectId, target.id)
    await markProjectChanged(transaction, projectId)
    const userId = await findOwner(transaction, projectId)
    await forgetWhereFull(transaction, { userId, ...(userId !== target.userId && { projectId }) })
  })
}

/**
 * Puts a deleted scenario back into its project, at its place or, if that is taken by now, at the first free one. One that
 * has not been deleted stays as it is, so that it may be asked for twice.
 *
 * @param maximum of scenarios in a project.
 * @throws {Problem} not_found, scenario_limit
 */
export async function takeScenarioBack(
  database: Database,
  userId: string,
  id: string,
  maximum: number,
): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const projectId = await lockProjectOfDeleted(transaction, userId, id)
    // Read after the lock was got: somebody else may have had it back while we waited.
    const former = projectId ? await findFormerPosition(transaction, projectId, id) : undefined
    if (!projectId || former === undefined) {
      if ((await findVersion(transaction, userId, id)) === undefined) throw problems.notFound()
      return
    }
    const position = await findPlace(transaction, projectId, maximum, former)
    if (await restoreScenario(transaction, id, { projectId, position })) {
      await markProjectChanged(transaction, projectId)
    }
  })
}
