import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { showPart } from '../../contract/access/outcome-view.ts'
import { viewOf } from '../../contract/access-level.ts'
import {
  analyseCashFlow,
  CashFlowAnalysisSchema,
  FinancedProjectSchema,
  readFinancedProject,
} from '../../contract/analyses/cash-flow-analysis.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { sendJson } from '../http/json-text.ts'

export const cashFlowRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/analyses/cash-flow',
    {
      config: { documentedBodyOnly: true, load: 'calculation' },
      schema: {
        operationId: 'analyseCashFlow',
        summary: 'Cash flows, returns and break-even sales of a project that is known by its yearly amounts',
        description: 'What the access level does not include is absent: see GET /me/capabilities.',
        tags: ['analyses'],
        body: FinancedProjectSchema,
        response: {
          200: Type.Partial(CashFlowAnalysisSchema),
          ...errorResponses(400, 401, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const reading = readFinancedProject(request.body)
      if (reading.errors) throw problems.invalidInput(reading.errors, reading.errorCount)
      const analysis = JSON.stringify(analyseCashFlow(reading.project))
      return sendJson(reply, 200, showPart('financials', analysis, viewOf(request.user)) ?? '')
    },
  )
}
