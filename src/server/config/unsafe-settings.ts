import type { ServerConfig } from './config.ts'
import { readPreviousSecrets } from './signing-keys.ts'

/** Fewer than this are different among 32 random hexadecimal digits once in some ten thousand million cases. */
const distinctMinimum = 8
const repeated = /^(.{1,20})\1+.{0,20}$/su

/**
 * What is in secrets that come with an example, a tutorial or another program, whose readers know them as well. Compared
 * without case and punctuation; long enough to be in hardly any random text.
 */
const placeholders =
  /change(me|this|in|it|before|now)|yoursecret|yourjwt|yoursuper|secretkey|supersecret|jwtsecret|mysecret|defaultsecret|notsosecret|verysecret|insecure|placeholder|replace(me|this|with)|0123456789|1234567890|abcdefgh|qwerty/

const commonPasswords =
  /^(?:admin|root|postgres|user|guest|test|demo|secret|welcome|iloveyou|monkey|dragon)*[0-9]*$|passw[o0]rd|change(me|this)|safapac|administrator|12345678|qwerty|letmein/

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/**
 * Settings that are fit for nobody but their own machine, in a line each that names the variable and never its value.
 * None of them is malformed: where nobody but oneself can reach the server, any of them may be wanted.
 */
export function unsafeSettings(config: ServerConfig): string[] {
  const { JWT_SECRET, JWT_PREVIOUS_SECRETS, ADMIN_PASSWORD, DATABASE_URL, LOG_LEVEL, RATE_LIMITS } = config
  const findings: Readonly<Record<string, boolean>> = {
    'JWT_SECRET is known or easily guessed; set 32 random bytes, or none to have them made.':
      isGuessableSecret(JWT_SECRET),
    'JWT_PREVIOUS_SECRETS holds one that is known or easily guessed.':
      readPreviousSecrets(JWT_PREVIOUS_SECRETS).some(isGuessableSecret),
    'ADMIN_PASSWORD is among the first that anybody tries.':
      ADMIN_PASSWORD !== undefined && isCommonPassword(ADMIN_PASSWORD),
    'DATABASE_URL holds a password that is among the first that anybody tries.':
      DATABASE_URL !== undefined && hasCommonPassword(DATABASE_URL),
    'LOG_LEVEL tells more than a log should keep; set info or less.': ['trace', 'debug'].includes(LOG_LEVEL),
    'RATE_LIMITS is off, so that passwords can be guessed as fast as they are checked.':
      RATE_LIMITS?.trim() === 'off',
  }
  return Object.entries(findings).flatMap(([line, isUnsafe]) => (isUnsafe ? line : []))
}

function isGuessableSecret(secret: string): boolean {
  const isMonotonous = new Set(secret).size < distinctMinimum || repeated.test(secret)
  return isMonotonous || placeholders.test(plain(secret))
}

const isCommonPassword = (password: string): boolean => commonPasswords.test(plain(password))

function hasCommonPassword(databaseUrl: string): boolean {
  const password = URL.parse(databaseUrl)?.password ?? ''
  return password !== '' && isCommonPassword(decodePassword(password))
}

function decodePassword(password: string): string {
  try {
    return decodeURIComponent(password)
  } catch {
    return password
  }
}
