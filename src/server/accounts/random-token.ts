import { createHash, randomBytes } from 'node:crypto'

export const tokenBytes = 32

/** What opens something to whoever holds it. Nothing can be read from it. */
export const createToken = (): string => randomBytes(tokenBytes).toString('base64url')

/** All that is kept of a token. It has 256 random bits, so a plain hash will do. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()
