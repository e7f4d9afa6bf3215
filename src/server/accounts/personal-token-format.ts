import { createToken, hashOfToken } from './random-token.ts'

/** What a personal access token may be used for: each includes those before it. */
export const tokenScopes = ['read', 'calculate', 'write'] as const
export type TokenScope = (typeof tokenScopes)[number]

export const includesScope = (scope: TokenScope, needed: TokenScope): boolean =>
  tokenScopes.indexOf(scope) >= tokenScopes.indexOf(needed)

/** Told apart from every other token at sight, by us and by whatever looks for secrets that were published. */
const prefix = 'safapac_pat_'
const pattern = new RegExp(`^${prefix}[\\w-]{42}[AEIMQUYcgkosw048]$`)

export const createPersonalToken = (): string => `${prefix}${createToken()}`

export const isPersonalToken = (token: string): boolean => pattern.test(token)

/** What is kept of it and what processes know it by, in hexadecimal: no id of a session looks like that. */
export const keyOfPersonalToken = (token: string): string => hashOfToken(token).toString('hex')

export const isPersonalTokenKey = (key: string): boolean => /^[0-9a-f]{64}$/.test(key)
