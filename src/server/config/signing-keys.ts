import { createHash } from 'node:crypto'

export const secretBytes = 32
const idCharacters = 12

/** A secret that tokens are signed with, and the name by which a token says so, which tells nothing of the secret. */
export interface SigningKey {
  readonly id: string
  readonly secret: string
}

/** The one that signs now, and those that did before and are still believed. */
export type SigningKeys = readonly [SigningKey, ...SigningKey[]]

export const signingKeys = (secret: string, previousSecrets: readonly string[] = []): SigningKeys => [
  signingKey(secret),
  ...previousSecrets.map(signingKey),
]

const signingKey = (secret: string): SigningKey => ({
  id: createHash('sha256').update(secret).digest('base64url').slice(0, idCharacters),
  secret,
})

/**
 * Reads JWT_PREVIOUS_SECRETS: secrets separated by commas.
 *
 * @throws {Error} naming the place of one that is too short, never the secret.
 */
export function readPreviousSecrets(text = ''): string[] {
  if (text === '') return []
  const secrets = text.split(',').map((secret) => secret.trim())
  const short = secrets.findIndex((secret) => Buffer.byteLength(secret) < secretBytes)
  if (short >= 0) throw new Error(`number ${short + 1} has fewer than ${secretBytes} bytes`)
  return secrets
}
