import { pathwayDefaults } from '../../../contract/reference-data/pathway-defaults.ts'
import type { ReferenceData } from '../../../contract/reference-data/reference-data.ts'
import { datumSources } from '../../../contract/report/datum-sources.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import type { PathwayIds } from '../../pathways/pathway.ts'

/** Where the inputs of a plant are from, by JSON pointer, as far as its edition knows. */
export const inputSources = (
  data: ReferenceData,
  { processId, feedstockId, countryId }: PathwayIds,
  inputs: Inputs,
): Record<string, string> => datumSources(inputs, pathwayDefaults(data, processId, feedstockId, countryId))
