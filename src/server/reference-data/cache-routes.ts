import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { requireAdministrator } from '../accounts/tokens.ts'
import { recordAuditEvent } from '../audit/events.ts'
import { errorResponses } from '../http/error-handling.ts'
import { orNull, Timestamp } from '../http/fields.ts'
import { type ReferenceDataSource, snapshotSeconds } from './cache.ts'
import { masterDataDocument } from './snapshot.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const Count = Type.Integer({ minimum: 0 })

const CacheStatus = namedObject(
  'CacheStatus',
  {
    edition: orNull(Type.String()),
    etag: orNull(Type.String({ description: 'Of GET /master-data, uncompressed.' })),
    loadedAt: orNull(Timestamp),
    ageSeconds: orNull(Count),
    ttlSeconds: Count,
    expiresAt: orNull(Timestamp),
    hits: Count,
    misses: Count,
    isListening: Type.Boolean({
      description: 'Whether changes are told as they happen; if not, they are looked for once a second.',
    }),
  },
  { description: 'Of the process that answers. What is null has not been loaded yet.' },
)

const Invalidated = namedObject('Invalidated', { message: Type.String(), invalidatedAt: Timestamp })

const tags = ['reference-data']

/** Each under two addresses, because clients of the existing system know the shorter and its documents the longer. */
export const cacheRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeStatus(app, '/cache/status', 'getCacheStatus')
  routeStatus(app, '/master-data/cache/status', 'getMasterDataCacheStatus')
  routeInvalidate(app, '/cache/invalidate', 'invalidateCache')
  routeInvalidate(app, '/master-data/cache/invalidate', 'invalidateMasterDataCache')
}

function routeStatus(app: App, path: string, operationId: string): void {
  app.get(
    path,
    {
      schema: {
        operationId,
        summary: 'What the answering process holds of the reference data',
        tags,
        response: { 200: CacheStatus, ...errorResponses(401, 503) },
      },
    },
    async () => presentStatus(app.referenceData),
  )
}

function routeInvalidate(app: App, path: string, operationId: string): void {
  app.post(
    path,
    {
      onRequest: requireAdministrator,
      schema: {
        operationId,
        summary: 'Have every process read the reference data again, within a second; for administrators',
        tags,
        response: { 200: Invalidated, ...errorResponses(400, 401, 403, 413, 415, 503) },
      },
    },
    async ({ user, ip, database }) => {
      const invalidatedAt = (await app.referenceData.invalidate(database)).toISOString()
      await recordAuditEvent(database, { kind: 'cache_invalidated', actorId: user.id, network: ip })
      return { message: 'Master data cache invalidated successfully', invalidatedAt }
    },
  )
}

function presentStatus(source: ReferenceDataSource) {
  const { snapshot, hits, misses, isListening } = source.status()
  const loadedMilliseconds = snapshot?.loadedAt.getTime()
  const ageMilliseconds = loadedMilliseconds === undefined ? null : Date.now() - loadedMilliseconds
  return {
    edition: snapshot?.edition ?? null,
    etag: snapshot ? masterDataDocument(snapshot).etag : null,
    loadedAt: snapshot?.loadedAt.toISOString() ?? null,
    ageSeconds: ageMilliseconds === null ? null : Math.max(0, Math.floor(ageMilliseconds / 1_000)),
    ttlSeconds: snapshotSeconds,
    expiresAt:
      loadedMilliseconds === undefined
        ? null
        : new Date(loadedMilliseconds + snapshotSeconds * 1_000).toISOString(),
    hits,
    misses,
    isListening,
  }
}
