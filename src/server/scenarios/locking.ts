import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import { lockProjectOfScenario } from './project-queries.ts'
import { listPositions, type PositionedScenario } from './queries.ts'
import { isExpected } from './versions.ts'
import type { WriteTarget } from './write-target.ts'

interface Locked {
  readonly projectId: string
  readonly scenario: PositionedScenario
  /** All of the project. */
  readonly scenarios: readonly PositionedScenario[]
}

/**
 * A scenario to write to and the others of its project, whose list nobody else changes until the transaction ends.
 *
 * @throws {Problem} not_found, precondition_failed, locked
 */
export async function requireLocked(
  transaction: Database,
  { userId, id, expected }: WriteTarget,
): Promise<Locked> {
  const projectId = await lockProjectOfScenario(transaction, userId, id)
  // Read after the lock was got: somebody else may have deleted this or another one while we waited.
  const scenarios = projectId ? await listPositions(transaction, projectId) : []
  const scenario = scenarios.find((each) => each.id === id.toLowerCase())
  if (!projectId || !scenario) throw problems.notFound()
  if (!isExpected(scenario.version, expected)) throw problems.preconditionFailed()
  // Its place alone is not guarded by the database, because others move it by moving themselves.
  if (scenario.review === 'approved') throw problems.locked()
  return { projectId, scenario, scenarios }
}
