import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { plantToKeep } from '../frame/plant-to-keep.ts'
import { Screen } from '../frame/screen.tsx'
import { SignInForm } from '../frame/sign-in-form.tsx'
import { invitationToJoin } from './kept-invitation.ts'
import { texts } from './texts.ts'

/** For whoever has an account. Leads to where somebody wanted to go, to what they were invited to, to a plant that is to be kept, or to the start. */
export function SignIn() {
  const { next: asked } = useSearch({ from: '/sign-in' })
  const next = asked ?? invitationToJoin() ?? plantToKeep() ?? '/'
  const navigate = useNavigate()
  return (
    <Screen title={texts.signIn} heading={texts.signIn}>
      {asked !== undefined && <p>{texts.comeBack}</p>}
      <SignInForm
        onSignedIn={() => void navigate({ href: next, replace: true })}
        besides={
          <>
            <Link to="/forgot-password">{texts.forgot}</Link>
            <Link to="/sign-up">{texts.signUp}</Link>
          </>
        }
      />
    </Screen>
  )
}
