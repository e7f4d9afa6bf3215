import { hash, verify } from '@node-rs/argon2'

const argon2id = 2
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Checked when nobody has the e-mail address, so that the answer takes as long as a wrong password. */
const nobodysHash = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

export const passwordLength = { minimum: 8, maximum: 128 } as const

/** Counted in characters after normalisation, as a person would. */
export function isAcceptablePassword(password: string): boolean {
  const characters = [...password.normalize('NFC')].length
  return characters >= passwordLength.minimum && characters <= passwordLength.maximum
}

const strongLength = 15

/**
 * Why a password is easily guessed, or undefined where none of the simplest reasons applies; no measure of strength.
 * Fit to follow a colon.
 */
export function weaknessOf(password: string): string | undefined {
  const text = password.normalize('NFC').toLowerCase()
  if (text.includes('password')) return 'it contains the word password'
  if ([...text].length < strongLength) return `it has fewer than ${strongLength} characters`
  if (/^\p{L}+$/u.test(text)) return 'it is a single word'
  if (/^(.{1,4})\1+.{0,3}$/su.test(text)) return 'it repeats itself'
  return undefined
}

/** Argon2id, 19 MiB, two passes. Normalised, because keyboards spell the same accented letter in two ways. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** @param passwordHash undefined when there is no such account: as slow as a wrong password, and false. */
export async function matchesPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const isMatch = await verify(passwordHash ?? nobodysHash, password.normalize('NFC'))
  return isMatch && passwordHash !== undefined
}
