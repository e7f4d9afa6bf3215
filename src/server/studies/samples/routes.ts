import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../../contract/access-level.ts'
import { findScalar } from '../../../contract/explanation/explanation.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import { openThread, type TaskThread } from '../../computing/thread.ts'
import { Downloads } from '../../http/downloads.ts'
import { errorResponses } from '../../http/error-handling.ts'
import { problems } from '../../http/errors.ts'
import { IdParameters } from '../../http/fields.ts'
import { sampleFormats } from './formats.ts'
import { findSampled } from './queries.ts'
import { openSamples } from './samples.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** A thread takes some 50 MB, and 0.3 s to start. */
const idleMilliseconds = 60_000

/** Single trials of a study that is kept. */
export const sampleRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const thread = openThread({
    module: new URL('sample-thread.ts', import.meta.url),
    memoryLimitMegabytes: app.config.CALCULATION_MEMORY_MB,
    idleMilliseconds,
    onError: (error) => app.log.error({ err: error }, 'thread of samples'),
  })
  app.addHook('onClose', () => thread.close())
  routeSamples(app, thread)
  routeTrial(app)
}

const mediaTypes = {
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv; charset=utf-8',
  f64: 'application/octet-stream',
} as const

const Columns = Type.String({
  minLength: 1,
  maxLength: 20_000,
  description:
    'Names with commas between them; left out, all: trial, the ids of the parameters, the outputs.',
})

function routeSamples(app: App, thread: TaskThread): void {
  const downloads = new Downloads()
  app.get(
    '/studies/:id/samples',
    {
      // All would be read, and nothing sent.
      exposeHeadRoute: false,
      config: { isStream: true },
      schema: {
        operationId: 'downloadSamples',
        summary: 'What was drawn in each trial of a study of Monte Carlo, and what came of it, as a file',
        description:
          'In the order of the trials; of a study that is not finished or was cancelled, as many as there are from the first one on. Parquet has a row group for each 65,536 trials, and null where a trial has no number; f64 are the numbers alone, row by row, doubles with the least byte first, NaN for none. One file at a time.',
        tags: ['studies'],
        params: IdParameters,
        querystring: Type.Object({
          format: Type.Optional(Type.Enum([...sampleFormats], { default: 'parquet' })),
          columns: Type.Optional(Columns),
          trials: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: 2 ** 24,
              description: 'How many from the first one on, rounded up to whole blocks; all if left out.',
            }),
          ),
        }),
        response: {
          200: {
            description: 'A file.',
            content: Object.fromEntries(
              Object.values(mediaTypes).map((type) => [
                type.split(';')[0],
                { schema: Type.String({ format: 'binary' }) },
              ]),
            ),
          },
          ...errorResponses(401, 404, 409, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { database, user, params, query } = request
      const level = viewOf(user)
      const study = await findSampled(database, user, params.id)
      if (!study) throw problems.notFound()
      if (study.batches === 0) throw problems.noSamples()
      const { id: studyId, outputs, blockSize, batches, accessLevel, inputs } = study
      const format = query.format ?? 'parquet'
      const end = downloads.begin(user.id)
      try {
        const { trials = Number.POSITIVE_INFINITY } = query
        const kept = { studyId, outputs: outputs.length, blockSize, batches, trials }
        const bytes = await openSamples(thread, database, kept, {
          request: study.request,
          inputs,
          accessLevel,
          // Also where the level has been lowered since.
          seen: outputs.filter((name) => findScalar(name, level)),
          columns: query.columns?.split(','),
          format,
        })
        const file = Readable.from(bytes, { objectMode: false }).once('close', end)
        reply.header('content-disposition', `attachment; filename="study-${studyId}.${format}"`)
        return (reply as FastifyReply).type(mediaTypes[format]).send(file)
      } catch (error) {
        end()
        throw error
      }
    },
  )
}

function routeTrial(app: App): void {
  app.get(
    '/studies/:id/trials/:trial',
    {
      schema: {
        operationId: 'getTrial',
        summary: 'One trial of a study of Monte Carlo as the inputs of a calculation',
        description:
          'They can be calculated (POST /calculate/quick), explained, or saved as a scenario; a calculation has the numbers of the trial, to the last bit.',
        tags: ['studies'],
        params: Type.Object({
          ...IdParameters.properties,
          trial: Type.Integer({ minimum: 0, maximum: 2 ** 24, description: 'From 0, as in the samples.' }),
        }),
        response: {
          200: Type.Object({}, { additionalProperties: true }),
          ...errorResponses(401, 404, 409, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { database, user, params } = request
      const study = await findSampled(database, user, params.id)
      if (!study) throw problems.notFound()
      if (study.kind !== 'monteCarlo' || params.trial >= study.trials) throw problems.noTrial(study.trials)
      const { inputs, reason } = await app.compute(reply as FastifyReply, 'studyTrial', {
        request: JSON.parse(study.request),
        base: JSON.parse(study.inputs) as Inputs,
        level: study.accessLevel,
        trial: params.trial,
      })
      if (!inputs) throw problems.impossibleTrial(reason ?? '')
      return inputs
    },
  )
}
