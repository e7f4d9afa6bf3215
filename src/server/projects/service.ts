import { pathwayDefaults } from '../../contract/reference-data/pathway-defaults.ts'
import type { DefaultInputs } from '../../contract/reference-data/pathway-schema.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import type { Snapshot } from '../reference-data/snapshot.ts'
import { insertProject, type PathwayIds, type Project } from './queries.ts'

/** HEFA from used cooking oil in the USA: what a project starts with where it names nothing else. */
const defaultPathway: PathwayIds = { processId: 1, feedstockId: 1, countryId: 1 }

export const scenarioNameAt = (position: number): string => `Scenario ${position}`

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

/** @throws {Problem} invalid_input when the reference data do not know the pathway or hold it for impossible. */
export function defaultInputs(data: ReferenceData, pathway: PathwayIds): DefaultInputs {
  requireKnownIds(data, pathway)
  const { processId, feedstockId, countryId } = pathway
  const defaults = pathwayDefaults(data, processId, feedstockId, countryId)
  if (!defaults) {
    const { process, feedstock } = namePathway(data, pathway)
    const message = `There are no reference data for ${process.name} from ${feedstock.name}.`
    throw problems.invalidInput([{ pointer: '/feedstockId', code: 'unknown_pathway', message }])
  }
  if (!defaults.usable) {
    const message = defaults.reason ?? 'The reference data of this pathway contradict themselves.'
    throw problems.invalidInput([{ pointer: '/feedstockId', code: 'unusable_pathway', message }])
  }
  return defaults.inputs
}

/**
 * @param at where in the request body the ids are, as a JSON pointer.
 * @throws {Problem} invalid_input naming every id that the reference data do not know.
 */
export function requireKnownIds(data: ReferenceData, ids: Partial<PathwayIds>, at = ''): void {
  const { processId, feedstockId, countryId } = ids
  const errors = [
    ...unknownId(`${at}/processId`, data.processes, processId),
    ...unknownId(`${at}/feedstockId`, data.feedstocks, feedstockId),
    ...unknownId(`${at}/countryId`, data.countries, countryId),
  ]
  if (errors.length > 0) throw problems.invalidInput(errors)
}

function unknownId(pointer: string, rows: readonly Named[], id: number | undefined): FieldError[] {
  if (id === undefined || rows.some((row) => row.id === id)) return []
  return [{ pointer, code: 'unknown_id', message: `${pointer} is not in the reference data: ${id}.` }]
}

export interface Named {
  readonly id: number
  readonly name: string
}

/** The pathway as a reader wants it. An id that has left the reference data stands for its own name. */
export function namePathway(data: ReferenceData, { processId, feedstockId, countryId }: PathwayIds) {
  return {
    process: nameId(data.processes, processId),
    feedstock: nameId(data.feedstocks, feedstockId),
    country: nameId(data.countries, countryId),
  }
}

function nameId(rows: readonly Named[], id: number): Named {
  return { id, name: rows.find((row) => row.id === id)?.name ?? String(id) }
}
