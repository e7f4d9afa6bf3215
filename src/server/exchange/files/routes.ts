import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { type AccessLevel, viewOf } from '../../../contract/access-level.ts'
import { sheetShapes } from '../../../contract/exchange/values/value-sheets.ts'
import { type ValueFormat, valueFormats } from '../../../contract/exchange/values/values-file.ts'
import { type Calculation, findCalculation } from '../../calculations/queries.ts'
import { errorResponses } from '../../http/error-handling.ts'
import { problems } from '../../http/errors.ts'
import { IdParameters } from '../../http/fields.ts'
import type { ReferenceDataSource } from '../../reference-data/cache.ts'
import { editionHash, withoutDoubts } from './edition-hash.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** A calculation as files that other programs read. */
export const calculationFileRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeBundle(app)
  routeValues(app)
}

const tags = ['calculations']
const problemsOfFiles = [401, 404, 409, 422, 429, 503] as const

/** A calculation that has an outcome. */
type Calculated = Calculation & { readonly outcome: string; readonly finishedAt: Date }

/** @throws {Problem} not_found, not_calculated */
async function requireCalculated({ database, user }: FastifyRequest, id: string): Promise<Calculated> {
  const calculation = await findCalculation(database, user, id)
  if (!calculation) throw problems.notFound()
  if (calculation.outcome === null || !calculation.finishedAt) throw problems.notCalculated()
  return calculation as Calculated
}

function routeBundle(app: App): void {
  app.get(
    '/calculations/:id/bundle.json',
    {
      schema: {
        operationId: 'downloadBundle',
        summary: 'A calculation as a file that proves itself: inputs, outcome, versions and a hash of them',
        description:
          'Canonical JSON (RFC 8785). What the access level does not include is not in it, and its format and hash say of which level it is. `POST /projects/{id}/import` repeats it. See docs/files.md.',
        tags,
        params: IdParameters,
        response: {
          200: Type.Object({}, { additionalProperties: true, title: 'Bundle' }),
          ...errorResponses(...problemsOfFiles),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const calculation = await requireCalculated(request, id)
      const { inputs, outcome, engineVersion: engine, referenceDataEdition: edition } = calculation
      const parts = {
        level: viewOf(request.user),
        engine,
        edition,
        ...(await editionOf(app.referenceData, edition)),
      }
      const text = await app.compute(reply as FastifyReply, 'bundle', { inputs, outcome, parts })
      reply.header('content-disposition', `attachment; filename="safapac-${id}.json"`)
      return (reply as FastifyReply).type('application/json; charset=utf-8').send(text)
    },
  )
}

/** What a file says of the edition that a calculation was made with, which may be gone. */
async function editionOf(source: ReferenceDataSource, name: string) {
  const snapshot = await source.edition(name)
  if (!snapshot) return { editionHash: null, editionData: undefined }
  const isShipped = (await source.editions()).some((each) => each.edition === name && each.basedOn === null)
  return {
    editionHash: editionHash(snapshot),
    editionData: isShipped ? undefined : withoutDoubts(snapshot),
  }
}

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  metadata: 'application/json; charset=utf-8',
} as const satisfies Record<ValueFormat, string>

const endings = { csv: 'csv', tsv: 'tsv', parquet: 'parquet', metadata: 'metadata.json' } as const

const ValuesQuery = Type.Object({
  format: Type.Optional(Type.Enum([...valueFormats], { default: 'csv' })),
  shape: Type.Optional(
    Type.Enum([...sheetShapes], {
      default: 'long',
      description: '`long` has a row for each number, `years` one for each project year.',
    }),
  ),
  mark: Type.Optional(
    Type.Enum(['none', 'bom'], {
      default: 'none',
      description: '`bom` has Excel read CSV as the UTF-8 that it is.',
    }),
  ),
})

function routeValues(app: App): void {
  app.get(
    '/calculations/:id/values',
    {
      schema: {
        operationId: 'downloadValues',
        summary: 'Every number of a calculation as a table, or what there is of each year',
        description:
          'With its unit, and where it does not exist the reason. `metadata` tells of the columns, the quantities, the inputs and how the file is cited. Texts that a spreadsheet would calculate get an apostrophe before them. See docs/files.md.',
        tags,
        params: IdParameters,
        querystring: ValuesQuery,
        response: {
          200: {
            description: 'A file.',
            content: Object.fromEntries(
              Object.values(mediaTypes).map((type) => [type.split(';')[0], { schema: Type.Unknown() }]),
            ),
          },
          ...errorResponses(...problemsOfFiles),
        },
      },
    },
    async (request, reply) => {
      const { format = 'csv', shape = 'long', mark } = request.query
      const { id } = request.params
      const calculation = await requireCalculated(request, id)
      const file = await app.compute(reply as FastifyReply, 'valuesFile', {
        inputs: calculation.inputs,
        outcome: calculation.outcome,
        wanted: {
          record: recordOf(calculation),
          level: viewOf(request.user) satisfies AccessLevel,
          shape,
          format,
          hasByteOrderMark: mark === 'bom',
        },
      })
      reply.header('content-disposition', `attachment; filename="safapac-${id}.${endings[format]}"`)
      const bytes = typeof file === 'string' ? file : Buffer.from(file)
      return (reply as FastifyReply).type(mediaTypes[format]).send(bytes)
    },
  )
}

const recordOf = ({ id, engineVersion, referenceDataEdition, finishedAt }: Calculated) => ({
  calculation: id,
  engine: engineVersion,
  edition: referenceDataEdition,
  calculatedAt: finishedAt.toISOString(),
})
