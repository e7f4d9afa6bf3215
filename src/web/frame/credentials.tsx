import { TextField } from '../ui/text-field.tsx'
import { texts } from './texts.ts'

type FieldProps = Partial<Parameters<typeof TextField>[0]>

/** Asks for an address that an account has or is to have; a browser's list of passwords knows it by `username`. */
export const EmailField = (field: FieldProps) => (
  <TextField label={texts.email} name="email" type="email" autoComplete="username" required {...field} />
)

/** Asks for the password that an account has. */
export const PasswordField = (field: FieldProps) => (
  <TextField
    label={texts.password}
    name="password"
    type="password"
    autoComplete="current-password"
    required
    {...field}
  />
)

/** Asks for one that it is to have. */
export const NewPasswordField = (field: FieldProps) => (
  <PasswordField autoComplete="new-password" hint={texts.passwordHint} {...field} />
)
