import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { EmailField, NewPasswordField } from '../frame/credentials.tsx'
import { OccupationChoice } from '../frame/occupation-choice.tsx'
import { plantToKeep } from '../frame/plant-to-keep.ts'
import { Screen } from '../frame/screen.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { invitationToJoin } from './kept-invitation.ts'
import { MailNotice } from './mail-notice.tsx'
import { texts } from './texts.ts'

type NewAccount = components['schemas']['NewAccount']

/** For whoever has no account yet. */
export function SignUp() {
  const signUp = useAsking((body: NewAccount) => answered(api.POST('/api/v1/auth/register', { body })))
  const submit = (values: FormData) => signUp.ask(Object.fromEntries(values) as unknown as NewAccount)
  return (
    <Screen title={texts.signUp} heading={texts.signUp}>
      {invitationToJoin() !== undefined && <p>{texts.thenYouJoin}</p>}
      {plantToKeep() !== undefined && <p>{texts.plantIsKept}</p>}
      {signUp.answer ? (
        <MailNotice text={texts.mailSent} />
      ) : (
        <Form
          verb={texts.signUp}
          isBusy={signUp.isBusy}
          failure={signUp.failure('/name', '/email', '/password')}
          onSubmit={submit}
          besides={<Link to="/sign-in">{texts.signIn}</Link>}
        >
          <TextField
            label={texts.name}
            name="name"
            autoComplete="name"
            required
            error={signUp.errorOf('/name')}
          />
          <EmailField error={signUp.errorOf('/email')} />
          <NewPasswordField error={signUp.errorOf('/password')} />
          <OccupationChoice />
        </Form>
      )}
    </Screen>
  )
}
