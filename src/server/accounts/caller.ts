import type { FastifyRequest } from 'fastify'
import { networkOf } from '../http/rate-limits/network.ts'
import { identify } from './tokens.ts'

/** People behind one address are told apart as soon as they have signed in. */
export function callerOf(request: FastifyRequest): string {
  const user = identify(request)
  return user ? `user:${user.id}` : `network:${networkOf(request.ip)}`
}
