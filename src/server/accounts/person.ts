import type { FieldError } from '../../contract/request/field-error.ts'
import { problems } from '../http/errors.ts'
import { normalizeEmail } from './service.ts'

const emailLengthMaximum = 254

/** One address, and nothing that a mail program could read as two, as a name, or as another header. */
const addressPattern = /^[^\s\p{C}@,;:<>()[\]\\"]+@[^\s\p{C}@,;:<>()[\]\\"]+$/u

/** Characters of a line: nothing that begins another one, in a mail or anywhere else. */
const controlCharacter = /[\p{Cc}\p{Zl}\p{Zp}]/u

/**
 * Name and e-mail address of a person, trimmed and normalised.
 *
 * @throws {Problem} invalid_input
 */
export function requirePerson<Given extends { name?: string | undefined; email?: string | undefined }>(
  given: Given,
): Given {
  const { name, email } = given
  const errors: FieldError[] = []
  const person = { ...given }
  if (name !== undefined) {
    person.name = name.trim().normalize('NFC')
    if (controlCharacter.test(name)) {
      const message = 'A name is one line, without control characters.'
      errors.push({ pointer: '/name', code: 'invalid_text', message })
    }
  }
  if (email !== undefined) {
    person.email = normalizeEmail(email)
    if (!isEmail(email, person.email)) {
      errors.push({ pointer: '/email', code: 'format', message: 'This is not an e-mail address.' })
    }
  }
  if (errors.length > 0) throw problems.invalidInput(errors)
  return person
}

/** A line break at the end of what was given is no stray space, although it would be trimmed. */
function isEmail(given: string, normalized: string): boolean {
  const isOneLine = !controlCharacter.test(given)
  return isOneLine && normalized.length <= emailLengthMaximum && addressPattern.test(normalized)
}
