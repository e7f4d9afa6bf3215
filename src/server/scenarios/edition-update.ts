import { type InputChange, updateInputs } from '../../contract/reference-data/edition-update.ts'
import { pathwayDefaults } from '../../contract/reference-data/pathway-defaults.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import { problems } from '../http/errors.ts'
import { namePathway, type PathwayIds } from '../pathways/pathway.ts'
import type { ResultChanges } from './result-changes.ts'

export interface EditionUpdate extends ResultChanges {
  readonly from: string
  readonly to: string
  readonly isUpToDate: boolean
  readonly changes: readonly InputChange[]
  readonly inputs: unknown
}

/**
 * What would become of a scenario with the defaults of another edition; nothing is stored.
 *
 * @param compare the results of two states of the inputs.
 * @throws {Problem} invalid_input where the other edition does not know the pathway.
 */
export async function previewUpdate(
  { inputs, ids }: { readonly inputs: unknown; readonly ids: PathwayIds },
  from: ReferenceData,
  to: ReferenceData,
  compare: (before: unknown, after: unknown) => Promise<ResultChanges>,
): Promise<EditionUpdate> {
  const newer = defaultsIn(to, ids)
  if (!newer) throw problems.invalidInput([unknownPathway(from, to, ids)])
  // Nothing is by default of a pathway that the pinned edition does not know.
  const updated = updateInputs(inputs, defaultsIn(from, ids) ?? { inputs: {}, provenance: {} }, newer)
  return {
    from: from.edition.edition,
    to: to.edition.edition,
    isUpToDate: updated.changes.every(({ effect }) => effect === 'kept'),
    ...updated,
    ...(await compare(inputs, updated.inputs)),
  }
}

const defaultsIn = (data: ReferenceData, { processId, feedstockId, countryId }: PathwayIds) =>
  pathwayDefaults(data, processId, feedstockId, countryId)

/** Named as the pinned edition names it. */
const unknownPathway = (from: ReferenceData, to: ReferenceData, ids: PathwayIds): FieldError => {
  const { process, feedstock, country } = namePathway(from, ids)
  const pathway = `${process.name} from ${feedstock.name} in ${country.name}`
  const message = `The edition ${to.edition.edition} has no data for ${pathway}.`
  return { pointer: '/edition', code: 'unknown_pathway', message }
}
