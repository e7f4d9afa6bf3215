import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import {
  type DatabaseFailure,
  databaseFailureOf,
  isLocked,
  isOwnerGone,
} from '../database/database-failure.ts'
import { problems } from './errors.ts'
import { Problem } from './problem.ts'
import { reachedQuota } from './reached-quota.ts'
import { securityHeaders } from './security-headers.ts'

export const FieldProblem = namedObject('FieldProblem', {
  pointer: Type.String({ description: 'JSON pointer (RFC 6901) to what was refused.' }),
  code: Type.String(),
  message: Type.String(),
})

/** RFC 9457. Nothing in it tells one request from another, so that equal failures are equal bytes. */
const ProblemDetails = Type.Object(
  {
    type: Type.Literal('about:blank'),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: 'Stable: made for programs.' }),
    detail: Type.String({ description: 'Made for people.' }),
    errors: Type.Optional(Type.Array(FieldProblem)),
    proposal: Type.Optional(
      Type.Unknown({ description: 'What would be taken instead, in the form of the request.' }),
    ),
  },
  { $id: 'Problem', title: 'Problem' },
)

const problemMediaType = 'application/problem+json'

export type ErrorStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 406
  | 409
  | 412
  | 413
  | 415
  | 422
  | 429
  | 500
  | 501
  | 503

/** Any request may be one too many, of its sender's or of everybody's. */
const everywhere = [429, 503] as const

/** The problems a route can answer with, for its `response` schema. */
export function errorResponses<Status extends ErrorStatus>(...given: Status[]) {
  const statuses = [...new Set([...given, ...everywhere])]
  const response = (status: ErrorStatus) => ({
    description: STATUS_CODES[status] ?? '',
    content: { [problemMediaType]: { schema: Type.Ref('Problem') } },
  })
  return Object.fromEntries(statuses.map((status) => [status, response(status)])) as Record<
    (typeof statuses)[number],
    ReturnType<typeof response>
  >
}

/** Bytes rather than an object, so that no response schema of a route alters it. */
export function problemBytes({ status, code, message: detail, errors, proposal }: Problem): Buffer {
  const body = { type: 'about:blank', title: STATUS_CODES[status], status, code, detail, errors, proposal }
  return Buffer.from(JSON.stringify(body))
}

function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .headers(problem.headers)
    .header('content-type', problemMediaType)
    .send(problemBytes(problem))
}

/**
 * Answers with a problem whatever is thrown. What is thrown while a problem is being sent, as by a hook, goes to the
 * handler of the scope around: so each scope gets the handler, or the framework would answer in its own words.
 */
export function registerErrorHandling(app: FastifyInstance): void {
  app.addSchema(ProblemDetails)
  app.setErrorHandler(answerError)
  app.addHook('onRegister', (scope) => {
    scope.setErrorHandler(answerError)
  })
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error)
  logFailure(request, problem, error)
  request.server.writeFailures?.note(error)
  // They were of the answer that there is none of.
  for (const name of answerHeaders) reply.removeHeader(name)
  // What its line in the log is found by; nothing is logged of other failures.
  if (problem.status === 500) reply.header('request-id', request.id)
  return sendProblem(reply, problem)
}

const answerHeaders = ['location', 'etag', 'link'] as const

/** For failures before a route is chosen: an address that cannot be decoded or holds an overlong id. */
export function answerFrameworkError(
  error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  reply.headers(securityHeaders)
  sendProblem(reply, error.code === 'FST_ERR_BAD_URL' ? problems.invalidUrl() : problems.notFound())
}

/** Not what is turned away for overload, of which there may be thousands a second. */
function logFailure(request: FastifyRequest, problem: Problem, error: Error): void {
  if (problem.status === 500) request.log.error({ err: error, route: request.routeOptions.url }, 'defect')
  // What is cancelled because its client has gone fails as well, and concerns nobody.
  else if (problem.status > 500 && problem.code !== 'overloaded' && !request.raw.socket.destroyed)
    request.log.warn({ code: problem.code, cause: error.message }, 'unavailable')
}

/** What the caller is told of anything that was thrown. */
export function toProblem(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error
  const known = frameworkProblems[error.code]
  if (known) return known()
  const reached = reachedQuota(error)
  if (reached) return reached
  if (isLocked(error)) return problems.locked()
  const failure = databaseFailureOf(error)
  if (failure) return databaseProblems[failure]()
  if (isOwnerGone(error)) return problems.notSignedIn()
  const isCallersFault = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
  return isCallersFault ? problems.invalidRequest() : problems.internalError()
}

const databaseProblems: Readonly<Record<DatabaseFailure, () => Problem>> = {
  unreachable: problems.unavailable,
  diskFull: problems.diskFull,
  readOnly: problems.readOnly,
  timedOut: problems.databaseTimeout,
  contended: problems.contended,
}

const frameworkProblems: Readonly<Record<string, () => Problem>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: problems.invalidJson,
  FST_ERR_CTP_EMPTY_JSON_BODY: problems.invalidJson,
  FST_ERR_CTP_BODY_TOO_LARGE: problems.bodyTooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: problems.unsupportedMediaType,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: problems.invalidRequest,
  FST_ERR_NOT_FOUND: problems.notFound,
}
