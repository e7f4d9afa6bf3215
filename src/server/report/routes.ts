import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { type PackName, packNames } from '../../contract/report/packs/pack-of.ts'
import { findCalculation } from '../calculations/queries.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { MoneyYear, PdfFile, sendPdf } from './sending.ts'
import { requireReportOrder } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** A calculation as a document that is read on paper. */
export const reportRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeReport(app)
  routePack(app)
}

const StudyId = Type.Optional(
  Type.String({
    format: 'uuid',
    description: 'A finished study of Monte Carlo of the same inputs, whose range is told.',
  }),
)

const response = {
  200: PdfFile,
  ...errorResponses(401, 404, 409, 422, 501, 503),
}
/** All would be set, and nothing sent. */
const withoutHead = { exposeHeadRoute: false } as const

function routeReport(app: App): void {
  app.get(
    '/calculations/:id/report.pdf',
    {
      ...withoutHead,
      schema: {
        operationId: 'downloadReport',
        summary: 'A calculation as a report to read and to print',
        description:
          'PDF/UA-1. The first page is the decision; the rest is what it rests on, with the sources of the inputs. What the access level does not include is not in it. The same calculation always gives the same bytes.',
        tags: ['calculations'],
        params: IdParameters,
        querystring: Type.Object({ moneyYear: MoneyYear, study: StudyId }),
        response,
      },
    },
    (request, reply) =>
      sendDocument(app, request as FastifyRequest, reply as FastifyReply, {
        ...request.query,
        id: request.params.id,
        name: 'report',
      }),
  )
}

function routePack(app: App): void {
  app.get(
    '/calculations/:id/pack.pdf',
    {
      ...withoutHead,
      schema: {
        operationId: 'downloadPack',
        summary: 'What a lender, a fund or a certifier asks for, filled as far as a calculation has it',
        description:
          'PDF/UA-1. Lists what is there, what is missing and who has it, and where each value is from, after the public source that it names. Nothing in it is certified or audited.',
        tags: ['calculations'],
        params: IdParameters,
        querystring: Type.Object({
          form: Type.Optional(Type.Enum(packNames, { default: 'lender' })),
          moneyYear: MoneyYear,
        }),
        response,
      },
    },
    (request, reply) => {
      const pack = request.query.form ?? 'lender'
      const { moneyYear } = request.query
      const wanted = { id: request.params.id, name: pack, pack, moneyYear }
      return sendDocument(app, request as FastifyRequest, reply as FastifyReply, wanted)
    },
  )
}

interface Wanted {
  readonly id: string
  /** Part of the name of the file. */
  readonly name: string
  readonly pack?: PackName
  readonly moneyYear?: number | undefined
  readonly study?: string | undefined
}

/** @throws {Problem} not_found, not_calculated, another_case, invalid_input, no_reports */
async function sendDocument(
  app: App,
  { database, user }: FastifyRequest,
  reply: FastifyReply,
  { id, name, pack, moneyYear, study }: Wanted,
): Promise<FastifyReply> {
  const calculation = await findCalculation(database, user, id)
  if (!calculation) throw problems.notFound()
  const order = await requireReportOrder(database, app.referenceData, user, {
    calculation,
    level: viewOf(user),
    moneyYear: moneyYear ?? null,
    ...(pack && { pack }),
    studyId: study,
  })
  return await sendPdf(app, reply, order, `safapac-${name}-${id}.pdf`)
}
