import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { answered, answeredWhole } from '../api/problems.ts'
import { session } from '../api/session.ts'
import { useAsking } from '../api/use-asking.ts'
import { useSession } from '../api/use-session.ts'
import { Screen } from '../frame/screen.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/say.ts'
import { forgetInvitation, keepInvitation } from './kept-invitation.ts'
import styles from './sign-in.module.css'
import { texts } from './texts.ts'

/** Where the link in the mail about a project leads; nothing is joined before the button. */
export function Join() {
  const { token } = useSearch({ from: '/join' })
  const { status } = useSession()
  return (
    <Screen title={texts.join} heading={texts.join}>
      {token === undefined && <p>{texts.noAddress}</p>}
      {token !== undefined && (status === 'guest' ? <Invited token={token} /> : <Joining token={token} />)}
    </Screen>
  )
}

/** For whoever is not signed in, and may have no account yet; either way leads back to here. */
function Invited({ token }: { token: string }) {
  return (
    <>
      <p>{texts.invited}</p>
      <p className={styles.ways}>
        <Link to="/sign-up" className={buttonClass('first')} onClick={() => keepInvitation(token)}>
          {texts.signUp}
        </Link>
        <Link
          to="/sign-in"
          search={{ next: `/join?token=${encodeURIComponent(token)}` }}
          className={buttonClass('plain')}
          onClick={() => keepInvitation(token)}
        >
          {texts.signIn}
        </Link>
      </p>
    </>
  )
}

function Joining({ token }: { token: string }) {
  const navigate = useNavigate()
  const name = useSession().user?.name
  const joining = useAsking(
    () => answered(api.POST('/api/v1/invitations/accept', { body: { token } })),
    () => {
      forgetInvitation()
      say(texts.joined)
      void navigate({ to: '/projects', replace: true })
    },
  )
  const another = useAsking(async () => {
    await answeredWhole(api.POST('/api/v1/auth/logout'))
    session.end()
  })
  return (
    <Form
      verb={texts.join}
      isBusy={joining.isBusy}
      failure={joining.failure() ?? another.failure()}
      onSubmit={() => joining.ask(undefined)}
      besides={
        <Button look="quiet" onClick={() => another.ask(undefined)}>
          {texts.anotherAccount}
        </Button>
      }
    >
      <p>{texts.joinAbout(name ?? '')}</p>
    </Form>
  )
}
