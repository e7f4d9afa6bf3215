import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { hashOfToken } from '../accounts/random-token.ts'
import { editionHash } from '../exchange/files/edition-hash.ts'
import { inputSources } from '../exchange/files/input-sources.ts'
import { BundleFile, sendBundle, sendValues, ValuesFile, ValuesQuery } from '../exchange/files/sending.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { uuid } from '../http/fields.ts'
import { joinObjects, sendJson } from '../http/json-text.ts'
import { openOwnLimit } from '../http/rate-limits/own-limit.ts'
import { pathwayText } from '../pathways/pathway.ts'
import type { ReferenceDataSource } from '../reference-data/cache.ts'
import { recordOpened } from './queries.ts'
import { SharedCalculation } from './schemas.ts'
import { type Opened, openLink, secretPattern } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]
/** Gives what a link opens. @throws {Problem} not_found, quota_exceeded */
type Open = (request: FastifyRequest, reply: FastifyReply, link: string) => Promise<Opened>

/** What whoever has a link reads: without a token, whatever else guests may do. */
export const sharedRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const takePoint = openOwnLimit(app, 'link')
  app.addHook('onRequest', (_request, reply, done) => {
    // What somebody has published by mistake is not to be found by searching.
    reply.header('x-robots-tag', 'noindex')
    done()
  })
  const open: Open = async (request, reply, link) => {
    // The whole of it counts: whoever knows the id alone cannot use up what the others have.
    await takePoint(reply, `link:${hashOfToken(link).toString('base64url')}`)
    const opened = await openLink(request.database, link)
    if (!opened.isRecorded) await noteOpening(request, opened)
    return opened
  }
  routeOpening(app, open)
  routeBundle(app, open)
  routeValues(app, open)
}

/** A malformed one is answered like an unknown one. */
const params = Type.Object({
  link: Type.String({ pattern: `${uuid.slice(0, -1)}\\.${secretPattern}$` }),
})
/** Anybody may ask: no token is needed. */
const open = { tags: ['links'], security: [], params }
/** No HEAD: all would be read or made, and nothing sent. */
const options = { config: { rateLimit: 'shared' }, exposeHeadRoute: false } as const

function routeOpening(app: App, openShared: Open): void {
  app.get(
    '/shared/:link',
    {
      ...options,
      schema: {
        operationId: 'openLink',
        summary: 'The calculation that a link is to, as far as the link shows it',
        description:
          'Needs no token. Unknown, expired and revoked links are answered alike; so are those whose maker no longer has the account or the project.',
        ...open,
        response: { 200: SharedCalculation, ...errorResponses(404, 503) },
      },
    },
    async (request, reply) => {
      const shared = await openShared(request as FastifyRequest, reply as FastifyReply, request.params.link)
      const { inputs, outcome } = shared
      const { hash: hashOfEdition, sources, pathway } = await editionKnows(app.referenceData, shared)
      const parts = { level: shared.level, engine: shared.engineVersion, editionHash: hashOfEdition }
      const seen = await app.compute(reply as FastifyReply, 'hashed', { inputs, outcome, parts })
      const about = { ...presentShared(shared), hash: seen.hash, pathway, sources }
      const head = joinObjects(about, `{"inputs":${inputs}}`)
      return sendJson(reply, 200, `${head.slice(0, -1)},${seen.outcome.slice(1)}`)
    },
  )
}

function routeBundle(app: App, openShared: Open): void {
  app.get(
    '/shared/:link/bundle.json',
    {
      ...options,
      schema: {
        operationId: 'downloadSharedBundle',
        summary: 'The bundle of the calculation that a link is to, where the link allows files',
        ...open,
        response: { 200: BundleFile, ...errorResponses(404, 409, 503) },
      },
    },
    async (request, reply) => {
      const shared = await openShared(request as FastifyRequest, reply as FastifyReply, request.params.link)
      requireFiles(shared)
      // An edition of one's own is more than the one calculation that a link is to: its hash tells which it is.
      return await sendBundle(app, reply as FastifyReply, shared, {
        level: shared.level,
        mayReadEdition: false,
      })
    },
  )
}

function routeValues(app: App, openShared: Open): void {
  app.get(
    '/shared/:link/values',
    {
      ...options,
      schema: {
        operationId: 'downloadSharedValues',
        summary: 'The numbers of the calculation that a link is to as a table, where the link allows files',
        ...open,
        querystring: ValuesQuery,
        response: { 200: ValuesFile, ...errorResponses(404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const shared = await openShared(request as FastifyRequest, reply as FastifyReply, request.params.link)
      requireFiles(shared)
      return await sendValues(app, reply as FastifyReply, shared, shared.level, request.query)
    },
  )
}

/** What the edition of a calculation has to say of it; that may be gone by now. */
async function editionKnows(source: ReferenceDataSource, shared: Opened) {
  const snapshot = await source.edition(shared.referenceDataEdition)
  if (!snapshot) return { hash: null, pathway: null, sources: {} }
  const sources = inputSources(snapshot.data, shared, JSON.parse(shared.inputs))
  return { hash: editionHash(snapshot), pathway: pathwayText(snapshot.data, shared), sources }
}

/** @throws {Problem} not_found */
function requireFiles({ allowsFiles }: Opened): void {
  if (!allowsFiles) throw problems.notFound()
}

/** That it cannot be recorded, because the database takes no changes, is no reason to show nothing. */
async function noteOpening({ database, ip, log }: FastifyRequest, opened: Opened): Promise<void> {
  await recordOpened(database, opened.linkId, ip).catch((error: Error) => {
    log.warn({ cause: error.message }, 'the opening of a link was not recorded')
  })
}

const presentShared = (shared: Opened) => ({
  name: shared.name,
  calculationId: shared.id,
  isLatest: shared.isLatest,
  level: shared.level,
  allowFiles: shared.allowsFiles,
  engineVersion: shared.engineVersion,
  referenceDataEdition: shared.referenceDataEdition,
  finishedAt: shared.finishedAt.toISOString(),
  expiresAt: shared.expiresAt.toISOString(),
})
