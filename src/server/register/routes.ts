import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { NoteBody, RegisterSchema } from '../../contract/register/register-schema.ts'
import type { RegisterTask } from '../analyses/register-task.ts'
import { brokenConstraint } from '../database/database.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { sendJson } from '../http/json-text.ts'
import { requireInputs } from '../pathways/inputs.ts'
import { requirePinned } from '../reference-data/pinned-editions.ts'
import { originsOf } from './origins.ts'
import { OutputQuery } from './output-query.ts'
import { findRegistered, listFormerCalculations, notesOf, writeNote } from './queries.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** Calculations that are looked through for who changed what. */
const former = { calculations: 200, bytes: 2_097_152 }

export const registerRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeRegister(app)
  routeCsv(app)
  routeNote(app)
}

const tags = ['scenarios']
const refusals = [401, 404, 409, 422, 503] as const

function routeRegister(app: App): void {
  app.get(
    '/scenarios/:id/assumptions',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'getAssumptions',
        summary:
          'Every input of a scenario with its source, who changed it and why, and what it does to an output',
        description:
          'The inputs that move the output most come first: each is moved by a tenth, all others as they are. `changed` is from the last 200 calculations, or as many of them as 2 MiB hold.',
        tags,
        params: IdParameters,
        querystring: OutputQuery,
        response: { 200: RegisterSchema, ...errorResponses(...refusals) },
      },
    },
    async (request, reply) =>
      sendJson(reply, 200, await registerText(app, request, reply as FastifyReply, 'json')),
  )
}

function routeCsv(app: App): void {
  app.get(
    '/scenarios/:id/assumptions.csv',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'downloadAssumptions',
        summary: 'The same as CSV, an input a line',
        tags,
        params: IdParameters,
        querystring: OutputQuery,
        response: {
          200: { description: 'A file.', content: { 'text/csv': { schema: Type.String() } } },
          ...errorResponses(...refusals),
        },
      },
    },
    async (request, reply) => {
      const text = await registerText(app, request, reply as FastifyReply, 'csv')
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="assumptions.csv"')
        .send(text)
    },
  )
}

async function registerText(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  format: RegisterTask['format'],
): Promise<string> {
  const { database, user } = request
  const { id } = request.params as { id: string }
  const { output } = request.query as { output?: string }
  const scenario = await findRegistered(database, user, id)
  if (!scenario) throw problems.notFound()
  const { data } = await requirePinned(app.referenceData, scenario.referenceEdition)
  const { inputs } = requireInputs(data, JSON.parse(scenario.inputs), '/inputs')
  const stored = await listFormerCalculations(database, user, id, former)
  const { text, errors } = await app.compute(reply, 'register', {
    inputs,
    origins: originsOf(data, scenario),
    notes: notesOf(scenario),
    stored: stored.map((each) => ({ ...each, at: each.at.toISOString() })),
    output,
    level: viewOf(user),
    format,
  })
  if (errors) throw problems.invalidInput(errors)
  return text ?? ''
}

function routeNote(app: App): void {
  app.patch(
    '/scenarios/:id/assumptions',
    {
      schema: {
        operationId: 'noteAssumption',
        summary: 'Write of an input why it was changed, where it is from and how sure that is',
        description: 'It takes the place of what was written before; without all three it is taken away.',
        tags,
        params: IdParameters,
        body: NoteBody,
        response: { 204: Type.Null(), ...errorResponses(400, 401, 404, 409, 412, 413, 415, 422, 503) },
      },
    },
    async ({ params, body, user, database }, reply) => {
      const { place, note = null, source = null, confidence = null } = body
      const isEmpty = note === null && source === null && confidence === null
      const written = { note, source, confidence, by: user.id, at: new Date().toISOString() }
      const text = isEmpty ? null : JSON.stringify(written)
      const isWritten = await writeNote(database, user.id, params.id, place, text).catch(translateSize)
      if (!isWritten) throw problems.notFound()
      return reply.code(204).send(null)
    },
  )
}

function translateSize(error: unknown): never {
  throw brokenConstraint(error) === 'scenarios_input_notes_size' ? problems.noteLimit() : error
}
