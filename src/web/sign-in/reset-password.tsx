import { Link, useSearch } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { answeredWhole } from '../api/problems.ts'
import { session } from '../api/session.ts'
import { useAsking } from '../api/use-asking.ts'
import { NewPasswordField } from '../frame/credentials.tsx'
import { Screen } from '../frame/screen.tsx'
import { Form } from '../ui/form.tsx'
import { texts } from './texts.ts'

/** Where the link in a mail about a forgotten password leads. */
export function ResetPassword() {
  const { token } = useSearch({ from: '/reset-password' })
  const reset = useAsking(
    (body: { token: string; password: string }) =>
      answeredWhole(api.POST('/api/v1/auth/reset-password', { body })),
    () => session.end(),
  )
  if (token === undefined)
    return (
      <Screen title={texts.forgotTitle} heading={texts.forgotTitle}>
        {texts.noAddress}
      </Screen>
    )
  return (
    <Screen title={texts.forgotTitle} heading={texts.forgotTitle}>
      {reset.answer ? (
        <p role="status">
          {texts.passwordSet} <Link to="/sign-in">{texts.signIn}</Link>
        </p>
      ) : (
        <Form
          verb={texts.setPassword}
          isBusy={reset.isBusy}
          failure={reset.failure('/password')}
          onSubmit={(values) => reset.ask({ token, password: String(values.get('password')) })}
          besides={<Link to="/forgot-password">{texts.sendLink}</Link>}
        >
          {/* The link does not tell whose it is; a browser's list of passwords wants a place for it. */}
          <input hidden readOnly autoComplete="username" value="" />
          <NewPasswordField label={texts.newPassword} error={reset.errorOf('/password')} />
        </Form>
      )}
    </Screen>
  )
}
