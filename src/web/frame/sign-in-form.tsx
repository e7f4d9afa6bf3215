import type { ReactNode } from 'react'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { session } from '../api/session.ts'
import { useAsking } from '../api/use-asking.ts'
import { Form } from '../ui/form.tsx'
import { EmailField, PasswordField } from './credentials.tsx'
import { texts } from './texts.ts'

const inCookie = { params: { header: { 'refresh-token-in': 'cookie' } } } as const

interface SignInFormProps {
  /** Whose password is asked for, where that is known. */
  email?: string
  besides: ReactNode
  onSignedIn(): void
}

/** Asks for address and password, on a screen of its own or over the work. */
export function SignInForm({ email, besides, onSignedIn }: SignInFormProps) {
  const signIn = useAsking(
    (body: { email: string; password: string }) =>
      answered(api.POST('/api/v1/auth/login', { ...inCookie, body })),
    (answer) => {
      session.begin(answer)
      onSignedIn()
    },
  )
  const submit = (values: FormData) =>
    signIn.ask({ email: String(values.get('email')), password: String(values.get('password')) })
  return (
    <Form
      verb={texts.signIn}
      isBusy={signIn.isBusy}
      failure={signIn.failure('/email', '/password')}
      onSubmit={submit}
      besides={besides}
    >
      <EmailField defaultValue={email} error={signIn.errorOf('/email')} />
      <PasswordField error={signIn.errorOf('/password')} />
    </Form>
  )
}
