import type { FastifyRequest } from 'fastify'

/**
 * Bytes of a body: of strangers and of one's own account, where nothing long is said, and of all else. Whatever
 * arrives is parsed on the event loop.
 */
export const bodyLimits = { account: 32_768, signedIn: 1_048_576 } as const

/** Bytes. Inputs are a third of it at most, written as tightly as can be; edits of the reference data may be more. */
export const largeBodyBytes = 65_536

/** Waits for the turn of a large body that has arrived; what it gives ends the turn. */
export type LargeBodyTurns = (request: FastifyRequest) => Promise<() => void>
