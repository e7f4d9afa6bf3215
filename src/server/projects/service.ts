import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { defaultInputs } from '../pathways/default-inputs.ts'
import type { PathwayIds } from '../pathways/pathway.ts'
import type { Snapshot } from '../reference-data/snapshot.ts'
import { forgetWhereFull } from '../scenarios/forgetting-queries.ts'
import { scenarioNameAt } from '../scenarios/service.ts'
import { deleteProject } from './deletion-queries.ts'
import { insertProject, type Project, type ProjectSearch } from './queries.ts'

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

/** @throws {Problem} not_found */
export async function removeProject(database: Database, userId: string, id: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    if (!(await deleteProject(transaction, userId, id))) throw problems.notFound()
    await forgetWhereFull(transaction, { userId })
  })
}

/** What a person looks for: part of the name of a project or scenario, or of what they are made of or where. */
export function projectSearch(data: ReferenceData, text: string): ProjectSearch {
  const part = text.toLowerCase()
  const idsOf = (rows: readonly { readonly id: number; readonly name: string }[]) =>
    rows.flatMap(({ id, name }) => (name.toLowerCase().includes(part) ? [id] : []))
  return {
    text,
    processIds: idsOf(data.processes),
    feedstockIds: idsOf(data.feedstocks),
    countryIds: idsOf(data.countries),
  }
}
