import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { findPathway, pathwayDefaults } from '../../contract/reference-data/pathway-defaults.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { UncertaintyPresetsSchema } from '../../contract/studies/presets/presets-schema.ts'
import type { Known } from '../../contract/studies/presets/uncertainty-presets.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { sendJson } from '../http/json-text.ts'
import { requireInputs } from '../pathways/inputs.ts'
import type { PathwayIds } from '../pathways/pathway.ts'
import { requirePinned } from '../reference-data/pinned-editions.ts'
import { findScenario } from './queries.ts'

/** How far each input of a scenario may be off, as a study may take it. */
export const uncertaintyPresetsRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/scenarios/:id/uncertainty-presets',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'getUncertaintyPresets',
        summary: 'Ranges for the inputs of a scenario, ready for the parameters of a study',
        description:
          'Each says what it follows from, and whether it is published or a preset and no datum. Inputs that no headline number depends on have none.',
        tags: ['scenarios'],
        params: IdParameters,
        response: { 200: UncertaintyPresetsSchema, ...errorResponses(401, 404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const scenario = await findScenario(request.database, request.user, request.params.id)
      if (!scenario) throw problems.notFound()
      const { data } = await requirePinned(app.referenceData, scenario.referenceEdition)
      const { inputs } = requireInputs(data, JSON.parse(scenario.inputs), '/inputs')
      const known = knownOf(data, scenario)
      const text = await app.compute(reply as FastifyReply, 'uncertaintyPresets', { inputs, known })
      return sendJson(reply, 200, text)
    },
  )
}

/** What a scenario of the pathway begins with in the edition that it pins. */
function knownOf(data: ReferenceData, { processId, feedstockId, countryId }: PathwayIds): Known | undefined {
  const defaults = pathwayDefaults(data, processId, feedstockId, countryId)
  if (!defaults) return undefined
  const { inputs, provenance } = defaults
  const { flaws = [] } = findPathway(data, processId, feedstockId) ?? {}
  return { inputs, provenance, isFlawed: flaws.length > 0 }
}
