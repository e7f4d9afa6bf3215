import { pathwayDefaults } from '../../contract/reference-data/pathway-defaults.ts'
import type { DefaultInputs } from '../../contract/reference-data/pathway-schema.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { problems } from '../http/errors.ts'
import { namePathway, type PathwayIds, requireKnownIds } from './pathway.ts'

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
