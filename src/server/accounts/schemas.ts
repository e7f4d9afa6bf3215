import Type from 'typebox'
import { accessLevels } from '../../contract/access-level.ts'
import { described } from '../../contract/request/described.ts'
import { Name } from '../http/fields.ts'
import { passwordLength, passwordTextMaximum } from './passwords.ts'

export const AccessLevel = Type.Enum([...accessLevels])
export const Occupation = Type.Enum(['student', 'researcher'])
/** Its form is checked once it is normalised. */
export const Email = Type.String({ minLength: 1, maxLength: 254, ...described({ format: 'email' }) })
export const PersonName = Name
/** The password of an account that exists: its owner may have chosen it under other rules. */
export const Password = Type.String({ minLength: 1, maxLength: passwordTextMaximum })
export const NewPassword = Type.String({
  maxLength: passwordTextMaximum,
  ...described({ minLength: passwordLength.minimum, maxLength: passwordLength.maximum }),
  description: '8 to 128 characters of any kind, counted after normalisation (NFC); none of the commonest.',
})
