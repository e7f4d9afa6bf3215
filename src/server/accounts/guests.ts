import type { FastifyReply, FastifyRequest } from 'fastify'
import { requireAccessToken } from './tokens.ts'

/** The `security` of a route in the API's description: a token may come with the request. */
export const tokenIsOptional = [{}, { bearer: [] }]

/**
 * An onRequest hook of what strangers may read unless GUESTS is off. A token that comes with the request has to be a good one:
 * whoever takes themselves for signed in is told that they are not.
 *
 * @throws {Problem} not_signed_in
 */
export function admitGuests(
  request: FastifyRequest,
  reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const isGuest = request.headers.authorization === undefined && request.server.config.GUESTS === 'on'
  if (isGuest) done()
  else requireAccessToken(request, reply, done)
}

/** Whether nobody is signed in, on a route that admits guests. */
export const isGuest = ({ tokenHolder }: FastifyRequest): boolean => tokenHolder === null
