import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { session } from '../api/session.ts'
import { useAsking } from '../api/use-asking.ts'
import { Screen } from '../frame/screen.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { texts } from './texts.ts'

const inCookie = { params: { header: { 'refresh-token-in': 'cookie' } } } as const

/** For whoever has an account. Leads to where somebody wanted to go, or to the start. */
export function SignIn() {
  const { next = '/' } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const signIn = useAsking(
    (body: { email: string; password: string }) =>
      answered(api.POST('/api/v1/auth/login', { ...inCookie, body })),
    (answer) => {
      session.begin(answer)
      void navigate({ href: next, replace: true })
    },
  )
  const submit = (values: FormData) =>
    signIn.ask({ email: String(values.get('email')), password: String(values.get('password')) })
  return (
    <Screen title={texts.signIn} heading={texts.signIn}>
      <Form
        verb={texts.signIn}
        isBusy={signIn.isBusy}
        failure={signIn.failure('/email', '/password')}
        onSubmit={submit}
        besides={
          <>
            <Link to="/forgot-password">{texts.forgot}</Link>
            <Link to="/sign-up">{texts.signUp}</Link>
          </>
        }
      >
        <TextField
          label={texts.email}
          name="email"
          type="email"
          autoComplete="username"
          required
          error={signIn.errorOf('/email')}
        />
        <TextField
          label={texts.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={signIn.errorOf('/password')}
        />
      </Form>
    </Screen>
  )
}
