import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import type { ScenarioRegister } from '../../contract/register/project-register.ts'
import { ProjectRegisterSchema } from '../../contract/register/register-schema.ts'
import type { ProjectRegisterTask } from '../analyses/register-task.ts'
import { lastPosition } from '../config/quotas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { sendJson } from '../http/json-text.ts'
import { linkNextPage } from '../http/pages.ts'
import { readGivenInputs } from '../pathways/inputs.ts'
import { requirePinned } from '../reference-data/pinned-editions.ts'
import { originsOf } from './origins.ts'
import { OutputQuery } from './output-query.ts'
import { listRegistered, notesOf, type PlacedScenario } from './queries.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** Each number of a scenario is calculated anew twice: a page is some seconds of a processor at most. */
const most = { scenarios: 20, inputBytes: 524_288 }

const Question = Type.Object({
  ...OutputQuery.properties,
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: most.scenarios,
      default: most.scenarios,
      description: 'Scenarios at most; fewer where their inputs are large.',
    }),
  ),
  cursor: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: lastPosition,
      description: 'From the address in `Link: <…>; rel="next"`; made for this list only.',
    }),
  ),
})

/** The assumptions of several scenarios of a project at once. */
export const projectRegisterRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeRegister(app)
  routeTable(app)
}

const description =
  'An input has one value where all scenarios have the same from the same source, and else each value with its scenarios. The inputs that move the output most in any of them come first. A scenario whose inputs cannot be read has a reason in place of a number. At most 20 scenarios are compared at once; the next ones come with the next page.'
const refusals = errorResponses(401, 404, 409, 422, 503)

function routeRegister(app: App): void {
  app.get(
    '/projects/:id/assumptions',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'getProjectAssumptions',
        summary: 'Every input of the scenarios of a project, and in which of them it differs',
        description,
        tags: ['projects'],
        params: IdParameters,
        querystring: Question,
        response: { 200: ProjectRegisterSchema, ...refusals },
      },
    },
    async (request, reply) =>
      sendJson(reply, 200, await registerText(app, request as FastifyRequest, reply as FastifyReply, 'json')),
  )
}

const mediaTypes = { csv: 'text/csv', tsv: 'text/tab-separated-values' } as const

function routeTable(app: App): void {
  app.get(
    '/projects/:id/assumptions/table',
    {
      config: { load: 'calculation' },
      // All would be made, and nothing sent.
      exposeHeadRoute: false,
      schema: {
        operationId: 'downloadProjectAssumptions',
        summary: 'The same as a table, a line for each value of an input',
        description,
        tags: ['projects'],
        params: IdParameters,
        querystring: Type.Object({
          ...Question.properties,
          format: Type.Optional(Type.Enum(['csv', 'tsv'], { default: 'csv' })),
        }),
        response: {
          200: {
            description: 'A file.',
            content: Object.fromEntries(
              Object.values(mediaTypes).map((type) => [type, { schema: Type.String() }]),
            ),
          },
          ...refusals,
        },
      },
    },
    async (request, reply) => {
      const { format = 'csv' } = request.query
      const text = await registerText(app, request as FastifyRequest, reply as FastifyReply, format)
      return reply
        .header('content-type', `${mediaTypes[format]}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="assumptions.${format}"`)
        .send(text)
    },
  )
}

async function registerText(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  format: ProjectRegisterTask['format'],
): Promise<string> {
  const { id } = request.params as { id: string }
  const { output, limit = most.scenarios, cursor: after = 0 } = request.query as Static<typeof Question>
  const level = viewOf(request.user)
  const listed = await listRegistered(request.database, request.user, id, { limit, after })
  if (!listed) throw problems.notFound()
  const scenarios = withinBytes(listed.slice(0, limit))
  const last = scenarios.at(-1)
  if (last && scenarios.length < listed.length) linkNextPage(request, reply, limit, String(last.position))
  const parts: ScenarioRegister[] = []
  for (const scenario of scenarios) parts.push(await partOf(app, reply, scenario, { output, level }))
  const { text, errors } = await app.compute(reply, 'projectRegister', { parts, output, level, format })
  if (errors) throw problems.invalidInput(errors)
  return text ?? ''
}

/** As many from the first on as have so much of inputs together, and one at least. */
function withinBytes(scenarios: readonly PlacedScenario[]): readonly PlacedScenario[] {
  let bytes = 0
  return scenarios.filter(({ inputs }, i) => {
    bytes += inputs.length
    return i === 0 || bytes <= most.inputBytes
  })
}

/** One scenario of a page, in a turn of its own. */
async function partOf(
  app: App,
  reply: FastifyReply,
  scenario: PlacedScenario,
  wanted: Pick<ProjectRegisterTask, 'output' | 'level'>,
): Promise<ScenarioRegister> {
  const { id, name } = scenario
  const { data } = await requirePinned(app.referenceData, scenario.referenceEdition)
  const { inputs, errors } = readGivenInputs(data, JSON.parse(scenario.inputs), '/inputs')
  if (!inputs) {
    const reason = `Its inputs cannot be calculated: ${errors[0]?.message ?? 'they are not complete.'}`
    return { id, name, register: null, reason }
  }
  const { register, errors: refused } = await app.compute(reply, 'registerPart', {
    inputs,
    origins: originsOf(data, scenario),
    notes: notesOf(scenario),
    ...wanted,
  })
  if (refused) throw problems.invalidInput(refused)
  return { id, name, register: register ?? null, reason: null }
}
