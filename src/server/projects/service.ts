import type { Database } from '../database/database.ts'
import { defaultInputs } from '../pathways/default-inputs.ts'
import type { PathwayIds } from '../pathways/pathway.ts'
import type { Snapshot } from '../reference-data/snapshot.ts'
import { scenarioNameAt } from '../scenarios/service.ts'
import { insertProject, type Project } from './queries.ts'

/** HEFA from used cooking oil in the USA: what a project starts with where it names nothing else. */
const defaultPathway: PathwayIds = { processId: 1, feedstockId: 1, countryId: 1 }

/**
 * Creates a project and its first scenario, which starts with the defaults of the pathway.
 *
 * @throws {Problem} invalid_input when the reference data do not know the pathway or hold it for impossible.
 */
export async function createProject(
  database: Database,
  { data, edition }: Snapshot,
  userId: string,
  { projectName, ...named }: Partial<PathwayIds> & { projectName: string },
): Promise<Project> {
  const pathway = { ...defaultPathway, ...named }
  return await insertProject(database, userId, {
    ...pathway,
    name: projectName,
    scenarioName: scenarioNameAt(1),
    referenceEdition: edition,
    inputs: JSON.stringify(defaultInputs(data, pathway)),
  })
}
