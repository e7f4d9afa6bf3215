import type { FastifyReply } from 'fastify'
import type { Limit, LimitClass } from '../../config/rate-limits.ts'
import type { Allowance } from './blocks.ts'

/** As the IETF draft of 2025-09 has them; the names are sent in lower case, as HTTP/2 has them. */
const policyHeader = 'ratelimit-policy'
const quotaHeader = 'ratelimit'

/** Rounded up, so that whoever waits as long finds the window over. */
export const wholeSeconds = (milliseconds: number): number => Math.max(Math.ceil(milliseconds / 1000), 1)

/** Tells the caller of a limit and what is left of it, before any limit that they have been told of already. */
export function showQuota(
  reply: FastifyReply,
  name: LimitClass,
  { points, seconds }: Limit,
  { remaining, resetMilliseconds }: Pick<Allowance, 'remaining' | 'resetMilliseconds'>,
): void {
  // The unit is requests unless it is told.
  const unit = name === 'compute' ? ';qu="milliseconds"' : ''
  prepend(reply, policyHeader, `"${name}";q=${points};w=${seconds}${unit}`)
  prepend(reply, quotaHeader, `"${name}";r=${remaining};t=${wholeSeconds(resetMilliseconds)}`)
}

function prepend(reply: FastifyReply, header: string, item: string): void {
  const others = reply.getHeader(header)
  reply.header(header, others === undefined ? item : `${item}, ${others}`)
}
