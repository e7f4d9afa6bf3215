import type { FastifyRequest } from 'fastify'
import { type ExpectedVersions, readIfMatch } from './versions.ts'

/** A scenario to write to, if it is still what the client has seen. */
export interface WriteTarget {
  readonly userId: string
  readonly id: string
  readonly expected: ExpectedVersions
}

/** The scenario of the address, in a version that If-Match names. */
export function writeTarget(request: FastifyRequest<{ Params: { id: string } }>): WriteTarget {
  return {
    userId: request.user.id,
    id: request.params.id,
    expected: readIfMatch(request.headers['if-match']),
  }
}
