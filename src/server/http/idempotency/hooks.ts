import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ControlledTransaction } from 'kysely'
import { described } from '../../../contract/request/described.ts'
import type { Database } from '../../database/database.ts'
import type { Schema } from '../../database/schema.ts'
import { documentHeader } from '../documentation.ts'
import { problems } from '../errors.ts'
import { joinTransaction } from '../request-database.ts'
import { findAnswer, type KeptAnswer, type KeyedRoute, keepAnswer, tryLockKey } from './queries.ts'

/** A request that is answered within one transaction, together with the record of its answer. */
interface KeyedRequest {
  readonly keyed: KeyedRoute
  readonly fingerprint: Buffer
  readonly transaction: ControlledTransaction<Schema, [typeof beforeHandler]>
}

declare module 'fastify' {
  interface FastifyRequest {
    keyedRequest: KeyedRequest | null
  }
}

const beforeHandler = 'before_handler'
const visibleAscii = '^[\\x21-\\x7e]{1,255}$'
const isVisibleAscii = new RegExp(visibleAscii)

const keyOptions = {
  ...described({ pattern: visibleAscii, minLength: 1, maxLength: 255 }),
  description:
    'Makes repeating safe: for a day, the same request with the same key is answered as the first was and happens once. ' +
    'Any text of 1 to 255 visible ASCII characters, such as a UUID.',
}

/**
 * Makes every POST with an Idempotency-Key happen once: its effect and the answer that is kept for a day commit
 * together. A process that dies in between leaves neither, one that dies before it has answered leaves both, so the
 * client may always repeat. To be called once users are known, before the routes are registered.
 */
export function registerIdempotency(app: FastifyInstance, database: Database): void {
  app.decorateRequest('keyedRequest', null)
  app.addHook('onRoute', (route) => {
    if ([route.method].flat().includes('POST'))
      documentHeader(route, 'idempotency-key', keyOptions, 400, 409, 422)
  })
  // Callbacks, because most requests have no key, and a promise each would be for nothing.
  app.addHook('preHandler', (request, reply, done) => {
    const key = request.headers['idempotency-key']
    if (request.method !== 'POST' || key === undefined) return done()
    begin(database, request, reply, String(key)).then((isReplayed) => isReplayed || done(), done)
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!request.keyedRequest) return done(null, payload)
    end(request, reply, payload).then(() => done(null, payload), done)
  })
}

/**
 * @returns whether the answer has been given again, so that nothing is left to do.
 * @throws {Problem} invalid_key, request_under_way, key_reused
 */
async function begin(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
): Promise<boolean> {
  if (!isVisibleAscii.test(key)) throw problems.invalidKey()
  const keyed = { userId: request.user.id, route: `POST ${request.routeOptions.url}`, key }
  const fingerprint = fingerprintOf(request)
  const transaction = await database.startTransaction().execute()
  let kept: Awaited<ReturnType<typeof findAnswer>>
  try {
    if (!(await tryLockKey(transaction, keyed))) throw problems.requestUnderWay()
    kept = await findAnswer(transaction, keyed)
    if (!kept) {
      const withSavepoint = await transaction.savepoint(beforeHandler).execute()
      request.keyedRequest = { keyed, fingerprint, transaction: withSavepoint }
      joinTransaction(request, withSavepoint)
      return false
    }
    if (!kept.fingerprint.equals(fingerprint)) throw problems.keyReused()
  } finally {
    // Before the answer is given: whoever has it may use the key again.
    if (!request.keyedRequest) await abandon(transaction)
  }
  replay(reply, kept)
  return true
}

/** What makes a request the same one: address, precondition, body. The bytes of a file are not written out as numbers. */
function fingerprintOf({ url, headers, body }: FastifyRequest): Buffer {
  const { bytes, kind = null } = (body ?? {}) as { readonly bytes?: unknown; readonly kind?: unknown }
  const hash = createHash('sha256')
  if (!Buffer.isBuffer(bytes)) {
    return hash.update(JSON.stringify([url, headers['if-match'] ?? null, body ?? null])).digest()
  }
  return hash
    .update(JSON.stringify([url, headers['if-match'] ?? null, kind]))
    .update(bytes)
    .digest()
}

function replay(reply: FastifyReply, { status, headers, body }: KeptAnswer): void {
  reply.code(status).headers(headers).header('idempotency-replayed', 'true').send(Buffer.from(body))
}

/** Refusals that the state of things was the reason for. What was wrong with the request itself may be sent again, mended. */
const keptRefusals = [404, 409, 412]
const keptHeaders = ['content-type', 'location', 'etag', 'retry-after']

async function end(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> {
  const { keyed, fingerprint, transaction } = request.keyedRequest as KeyedRequest
  request.keyedRequest = null
  const isSuccess = reply.statusCode < 300
  if (!isSuccess && !keptRefusals.includes(reply.statusCode)) return await abandon(transaction)
  try {
    if (!isSuccess) await transaction.rollbackToSavepoint(beforeHandler).execute()
    await keepAnswer(transaction, keyed, fingerprint, answerOf(reply, payload))
    await transaction.commit().execute()
  } catch (error) {
    await abandon(transaction)
    throw error
  }
}

/** Where that fails the connection is lost, and PostgreSQL has undone everything itself. */
async function abandon(transaction: ControlledTransaction<Schema, string[]>): Promise<void> {
  await transaction
    .rollback()
    .execute()
    .catch(() => {})
}

function answerOf(reply: FastifyReply, payload: unknown): KeptAnswer {
  const headers = keptHeaders.flatMap((name) => {
    const value = reply.getHeader(name)
    return value === undefined ? [] : [[name, String(value)]]
  })
  const body = payload === null || payload === undefined ? '' : String(payload)
  return { status: reply.statusCode, headers: Object.fromEntries(headers), body }
}
