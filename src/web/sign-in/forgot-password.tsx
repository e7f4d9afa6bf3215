import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { EmailField } from '../frame/credentials.tsx'
import { Screen } from '../frame/screen.tsx'
import { Form } from '../ui/form.tsx'
import { MailNotice } from './mail-notice.tsx'
import { texts } from './texts.ts'

/** For whoever has forgotten the password: a link by mail. It is not told whether there is an account. */
export function ForgotPassword() {
  const send = useAsking((email: string) =>
    answered(api.POST('/api/v1/auth/forgot-password', { body: { email } })),
  )
  return (
    <Screen title={texts.forgotTitle} heading={texts.forgotTitle}>
      {send.answer ? (
        <MailNotice text={texts.linkSent} />
      ) : (
        <Form
          verb={texts.sendLink}
          isBusy={send.isBusy}
          failure={send.failure('/email')}
          onSubmit={(values) => send.ask(String(values.get('email')))}
          besides={<Link to="/sign-in">{texts.signIn}</Link>}
        >
          <EmailField hint={texts.forgotExplained} error={send.errorOf('/email')} />
        </Form>
      )}
    </Screen>
  )
}
