import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashOfToken } from '../accounts/random-token.ts'
import { editionHash } from '../exchange/files/edition-hash.ts'
import { inputSources } from '../exchange/files/input-sources.ts'
import { errorResponses } from '../http/error-handling.ts'
import { joinObjects, sendJson } from '../http/json-text.ts'
import { openOwnLimit } from '../http/rate-limits/own-limit.ts'
import { pathwayText } from '../pathways/pathway.ts'
import type { ReferenceDataSource } from '../reference-data/cache.ts'
import { recordOpened } from './queries.ts'
import { SharedCalculation } from './schemas.ts'
import { type Opened, openLink } from './service.ts'
import { type OpenShared, ofShared, sharedFileRoutes, sharedSchema } from './shared-file-routes.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** What whoever has a link reads: without a token, whatever else guests may do. */
export const sharedRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const takePoint = openOwnLimit(app, 'link')
  app.addHook('onRequest', (_request, reply, done) => {
    // What somebody has published by mistake is not to be found by searching.
    reply.header('x-robots-tag', 'noindex')
    done()
  })
  const open: OpenShared = async (request, reply, link) => {
    // The whole of it counts: whoever knows the id alone cannot use up what the others have.
    await takePoint(reply, `link:${hashOfToken(link).toString('base64url')}`)
    const opened = await openLink(request.database, link)
    if (!opened.isRecorded) await noteOpening(request, opened)
    return opened
  }
  routeOpening(app, open)
  await app.register(sharedFileRoutes, { open })
}

function routeOpening(app: App, openShared: OpenShared): void {
  app.get(
    '/shared/:link',
    {
      ...ofShared,
      schema: {
        operationId: 'openLink',
        summary: 'The calculation that a link is to, as far as the link shows it',
        description:
          'Needs no token. Unknown, expired and revoked links are answered alike; so are those whose maker no longer has the account or the project.',
        ...sharedSchema,
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

/** What the edition of a calculation has to say of it; that may be gone by now. */
async function editionKnows(source: ReferenceDataSource, shared: Opened) {
  const snapshot = await source.edition(shared.referenceDataEdition)
  if (!snapshot) return { hash: null, pathway: null, sources: {} }
  const sources = inputSources(snapshot.data, shared, JSON.parse(shared.inputs))
  return { hash: editionHash(snapshot), pathway: pathwayText(snapshot.data, shared), sources }
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
