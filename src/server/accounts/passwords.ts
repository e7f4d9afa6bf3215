import { hash, verify } from '@node-rs/argon2'
import { problems } from '../http/errors.ts'
import { isCommonPassword } from './common-passwords.ts'

const argon2id = 2
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Checked when nobody has the e-mail address, so that the answer takes as long as a wrong password. */
const nobodysHash = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

export const passwordLength = { minimum: 8, maximum: 128 } as const
/** Characters of the text as it is sent: a keyboard may spell one in up to four. */
export const passwordTextMaximum = 4 * passwordLength.maximum

/** Counted in characters after normalisation, as a person would. */
export function isAcceptablePassword(password: string): boolean {
  const characters = [...password.normalize('NFC')].length
  return characters >= passwordLength.minimum && characters <= passwordLength.maximum
}

export interface PasswordOwner {
  readonly email: string
  readonly name: string
}

/**
 * Refuses what is too short, too long, or among the first that anybody would guess, before anything is hashed.
 *
 * @throws {Problem} invalid_input, at the pointer: `length` or `common_password`.
 */
export function requireGoodPassword(password: string, owner: PasswordOwner, pointer = '/password'): void {
  if (!isAcceptablePassword(password)) {
    const message = `A password has ${passwordLength.minimum} to ${passwordLength.maximum} characters.`
    throw problems.invalidInput([{ pointer, code: 'length', message }])
  }
  const reason = guessableBecause(password, owner)
  if (reason === undefined) return
  const message = `This password would be guessed soon: ${reason}.`
  throw problems.invalidInput([{ pointer, code: 'common_password', message }])
}

const productName = 'safapac'
/** Shorter words are in too many passwords by chance. */
const wordLengthMinimum = 3

function guessableBecause(password: string, { email, name }: PasswordOwner): string | undefined {
  const text = fold(password)
  if (isCommonPassword(text)) return 'it is one of the ten thousand commonest'
  if (/^(.+)\1+$/su.test(text)) return 'it repeats itself'
  const words = [productName, email, localPart(email), name, ...name.split(/\s+/)].map(fold)
  const isWord = words.some((word) => isRepeated(text, word) || isRepeated(lettersOf(text), lettersOf(word)))
  return isWord ? 'it is little more than a name that others know' : undefined
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase()
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{M}]/gu, '')
const localPart = (email: string): string => email.slice(0, email.lastIndexOf('@'))

const isRepeated = (text: string, word: string): boolean =>
  text !== '' && word.length >= wordLengthMinimum && text.replaceAll(word, '') === ''

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

/** Whether a hash was made at a lower cost than hashes are today. */
export function isOutdated(passwordHash: string): boolean {
  const [, memoryCost = 0, timeCost = 0] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),/.exec(passwordHash) ?? []
  return Number(memoryCost) < cost.memoryCost || Number(timeCost) < cost.timeCost
}

/** @param passwordHash undefined when there is no such account: as slow as a wrong password, and false. */
export async function matchesPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const isMatch = await verify(passwordHash ?? nobodysHash, password.normalize('NFC'))
  return isMatch && passwordHash !== undefined
}
