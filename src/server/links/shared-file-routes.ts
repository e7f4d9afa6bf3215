import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { hashOfToken } from '../accounts/random-token.ts'
import { BundleFile, sendBundle, sendValues, ValuesFile, ValuesQuery } from '../exchange/files/sending.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { uuid } from '../http/fields.ts'
import { openOwnLimit } from '../http/rate-limits/own-limit.ts'
import { MoneyYear, PdfFile, sendPdf } from '../report/sending.ts'
import { reportOrderOf } from '../report/service.ts'
import { sendWorkbook, WorkbookFile } from '../workbook/sending.ts'
import { type Opened, secretPattern } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]
/** Gives what a link opens. @throws {Problem} not_found, quota_exceeded */
export type OpenShared = (request: FastifyRequest, reply: FastifyReply, link: string) => Promise<Opened>
/** The same where the link allows files. */
type OpenFiles = OpenShared

/** A malformed one is answered like an unknown one. */
const params = Type.Object({
  link: Type.String({ pattern: `${uuid.slice(0, -1)}\\.${secretPattern}$` }),
})
/** Anybody may ask: no token is needed. */
export const sharedSchema = { tags: ['links'], security: [], params }
/** No HEAD: all would be read or made, and nothing sent. */
export const ofShared = { config: { rateLimit: 'shared' }, exposeHeadRoute: false } as const

interface Options {
  readonly open: OpenShared
}

/** What a link lets out as files, each of the level that it shows. */
export const sharedFileRoutes: FastifyPluginAsyncTypebox<Options> = async (app, { open }) => {
  const files: OpenFiles = async (request, reply, link) => {
    const opened = await open(request, reply, link)
    if (!opened.allowsFiles) throw problems.notFound()
    return opened
  }
  const takePoint = openOwnLimit(app, 'linkDocument')
  // A document takes a second of a processor, whoever asks: what is public is asked for from many networks.
  const documents: OpenFiles = async (request, reply, link) => {
    const opened = await files(request, reply, link)
    await takePoint(reply, `link-document:${hashOfToken(link).toString('base64url')}`)
    return opened
  }
  routeBundle(app, files)
  routeValues(app, files)
  routeWorkbook(app, documents)
  routeReport(app, documents)
}

function routeBundle(app: App, open: OpenFiles): void {
  app.get(
    '/shared/:link/bundle.json',
    {
      ...ofShared,
      schema: {
        operationId: 'downloadSharedBundle',
        summary: 'The bundle of the calculation that a link is to, where the link allows files',
        ...sharedSchema,
        response: { 200: BundleFile, ...errorResponses(404, 409, 503) },
      },
    },
    async (request, reply) => {
      const shared = await open(request as FastifyRequest, reply as FastifyReply, request.params.link)
      // An edition of one's own is more than the one calculation that a link is to: its hash tells which it is.
      return await sendBundle(app, reply as FastifyReply, shared, {
        level: shared.level,
        mayReadEdition: false,
      })
    },
  )
}

function routeValues(app: App, open: OpenFiles): void {
  app.get(
    '/shared/:link/values',
    {
      ...ofShared,
      schema: {
        operationId: 'downloadSharedValues',
        summary: 'The numbers of the calculation that a link is to as a table, where the link allows files',
        ...sharedSchema,
        querystring: ValuesQuery,
        response: { 200: ValuesFile, ...errorResponses(404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const shared = await open(request as FastifyRequest, reply as FastifyReply, request.params.link)
      return await sendValues(app, reply as FastifyReply, shared, shared.level, request.query)
    },
  )
}

function routeWorkbook(app: App, open: OpenFiles): void {
  app.get(
    '/shared/:link/workbook.xlsx',
    {
      ...ofShared,
      schema: {
        operationId: 'downloadSharedWorkbook',
        summary: 'The workbook of the calculation that a link is to, where the link allows files',
        description:
          'With live formulas where the link shows every number; else the inputs and the results that it shows, as values.',
        ...sharedSchema,
        response: { 200: WorkbookFile, ...errorResponses(404, 422, 503) },
      },
    },
    async (request, reply) => {
      const shared = await open(request as FastifyRequest, reply as FastifyReply, request.params.link)
      return await sendWorkbook(app, reply as FastifyReply, shared, shared.level)
    },
  )
}

function routeReport(app: App, open: OpenFiles): void {
  app.get(
    '/shared/:link/report.pdf',
    {
      ...ofShared,
      schema: {
        operationId: 'downloadSharedReport',
        summary: 'The report of the calculation that a link is to, where the link allows files',
        description:
          'PDF/UA-1, of the level that the link shows. It names neither project nor people, so that it does not say who approved.',
        ...sharedSchema,
        querystring: Type.Object({ moneyYear: MoneyYear }),
        response: { 200: PdfFile, ...errorResponses(404, 422, 501, 503) },
      },
    },
    async (request, reply) => {
      const shared = await open(request as FastifyRequest, reply as FastifyReply, request.params.link)
      const order = await reportOrderOf(app.referenceData, shared, {
        title: shared.name,
        pathway: shared,
        level: shared.level,
        moneyYear: request.query.moneyYear ?? null,
      })
      return await sendPdf(app, reply as FastifyReply, order, `safapac-report-${shared.id}.pdf`)
    },
  )
}
