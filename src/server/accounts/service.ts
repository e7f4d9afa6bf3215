import { randomBytes } from 'node:crypto'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import {
  hashPassword,
  isAcceptablePassword,
  isOutdated,
  matchesPassword,
  passwordLength,
} from './passwords.ts'
import { findAdministrator, findUserByEmail, insertUser, replacePasswordHash, type User } from './queries.ts'

/**
 * The account of whoever knows its e-mail address and password.
 *
 * @throws {Problem} invalid_credentials, the same and as slow for a wrong password, an unknown address and a disabled
 *   account; email_not_verified, to nobody but who knows the password.
 */
export async function signIn(database: Database, email: string, password: string): Promise<User> {
  const user = await findUserByEmail(database, normalizeEmail(email))
  const isMatch = await matchesPassword(user?.passwordHash, password)
  if (!user || !isMatch || user.disabledAt) throw problems.invalidCredentials()
  if (!user.emailVerifiedAt) throw problems.emailNotVerified()
  if (isOutdated(user.passwordHash)) {
    const change = { from: user.passwordHash, to: await hashPassword(password) }
    if (await replacePasswordHash(database, user.id, change)) return { ...user, passwordHash: change.to }
  }
  return user
}

export interface AccountRequest {
  email: string
  password: string
  /** The part of the address before the @ where none is given. */
  name?: string
  accessLevel: AccessLevel
  isAdmin: boolean
}

/** @throws {Problem} invalid_input, email_taken */
export async function addUser(
  database: Database,
  { email, password, name, accessLevel, isAdmin }: AccountRequest,
): Promise<{ id: string; email: string }> {
  const address = normalizeEmail(email)
  requireAcceptable(address, password)
  const id = await insertUser(database, {
    name: name?.trim() || localPart(address),
    email: address,
    passwordHash: await hashPassword(password),
    accessLevel,
    isAdmin,
  })
  if (id === undefined) throw problems.emailTaken()
  return { id, email: address }
}

/**
 * Makes the first administrator where there is none; an existing account is never touched.
 * Any number of processes may ask at once: one of them makes it.
 *
 * @returns undefined unless this call made the account; the password only where it was generated.
 */
export async function ensureAdministrator(
  database: Database,
  { email, password }: { email: string; password?: string | undefined },
): Promise<{ email: string; password?: string } | undefined> {
  if (await findAdministrator(database)) return undefined
  const address = normalizeEmail(email)
  const given = password ?? randomBytes(15).toString('base64url')
  requireAcceptable(address, given)
  const id = await insertUser(database, {
    name: 'Administrator',
    email: address,
    passwordHash: await hashPassword(given),
    accessLevel: 'ROADSHOW',
    isAdmin: true,
  })
  if (id === undefined) return undefined
  return password === undefined ? { email: address, password: given } : { email: address }
}

/** Nobody should be locked out by a capital letter or a stray space. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}

function localPart(email: string): string {
  return email.slice(0, email.lastIndexOf('@'))
}

function requireAcceptable(email: string, password: string): void {
  const errors = []
  if (!/^\S+@\S+$/.test(email) || email.length > 254) {
    errors.push({ pointer: '/email', code: 'format', message: 'This is not an e-mail address.' })
  }
  if (!isAcceptablePassword(password)) {
    const { minimum, maximum } = passwordLength
    const message = `A password has ${minimum} to ${maximum} characters.`
    errors.push({ pointer: '/password', code: 'length', message })
  }
  if (errors.length > 0) throw problems.invalidInput(errors)
}
