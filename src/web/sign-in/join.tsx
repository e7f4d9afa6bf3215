import { useNavigate, useSearch } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { Screen } from '../frame/screen.tsx'
import { Form } from '../ui/form.tsx'
import { texts } from './texts.ts'

/** Where the link in the mail about a project leads; nothing is joined before the button. */
export function Join() {
  const { token } = useSearch({ from: '/join' })
  return (
    <Screen title={texts.join} heading={texts.join}>
      {token === undefined ? <p>{texts.noAddress}</p> : <Joining token={token} />}
    </Screen>
  )
}

function Joining({ token }: { token: string }) {
  const navigate = useNavigate()
  const joining = useAsking(
    () => answered(api.POST('/api/v1/invitations/accept', { body: { token } })),
    () => void navigate({ to: '/projects', replace: true }),
  )
  return (
    <Form
      verb={texts.join}
      isBusy={joining.isBusy}
      failure={joining.failure()}
      onSubmit={() => joining.ask(undefined)}
    >
      <p>{texts.joinAbout}</p>
    </Form>
  )
}
