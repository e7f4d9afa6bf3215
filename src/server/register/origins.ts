import { pathwayDefaults } from '../../contract/reference-data/pathway-defaults.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { Origins } from '../../contract/register/assumptions.ts'
import type { PathwayIds } from '../pathways/pathway.ts'

/** What the inputs of a scenario began as. */
export function originsOf(
  data: ReferenceData,
  { processId, feedstockId, countryId }: PathwayIds,
): Origins | undefined {
  const defaults = pathwayDefaults(data, processId, feedstockId, countryId)
  return defaults && { inputs: defaults.inputs, provenance: defaults.provenance }
}
