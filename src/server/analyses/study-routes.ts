import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { viewOf } from '../../contract/access-level.ts'
import { StudyAnswerSchema, StudySchema } from '../../contract/studies/kinds/schemas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { joinObjects, sendJson } from '../http/json-text.ts'
import { readStudyBody } from './study-body.ts'
import { dataFor, studyMilliseconds } from './study-task.ts'

export const studyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/analyses/study',
    {
      config: { documentedBodyOnly: true, load: 'calculation' },
      schema: {
        operationId: 'study',
        summary:
          'How sure a case is, what makes it unsure, and what it would be elsewhere: a small study, of which nothing is stored',
        description:
          `What would take more than ${studyMilliseconds} ms of a processor is refused with 413 before it begins, and \`proposal\` says how large it may be. ` +
          'Correlations that contradict each other are refused with 422, and `proposal` has the nearest that do not. ' +
          'The same request always has the same answer. An output that the access level does not include is refused.',
        tags: ['analyses'],
        body: StudySchema,
        response: { 200: StudyAnswerSchema, ...errorResponses(400, 401, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { data, edition } = await app.referenceData.current()
      const { study, base } = readStudyBody(data, request.body)
      const task = { request: study, base, level: viewOf(request.user), ...dataFor(study, data) }
      const { text, refusal, tooLarge } = await app.compute(reply as FastifyReply, 'study', task)
      if (refusal) throw problems.invalidInput(refusal.errors, refusal.errors.length, refusal.proposal)
      if (tooLarge) throw problems.studyTooLarge(tooLarge, studyMilliseconds)
      return sendJson(reply, 200, joinObjects({ edition }, text ?? ''))
    },
  )
}
