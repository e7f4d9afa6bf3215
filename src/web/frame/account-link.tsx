import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSession } from '../api/use-session.ts'
import { texts } from './texts.ts'

/** A menu is loaded for whoever has one. */
const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }))

/** Who is signed in, with what that person may do; for a guest the way in. */
export function AccountLink() {
  const { user } = useSession()
  if (!user) return <Link to="/sign-in">{texts.signIn}</Link>
  return (
    <Suspense fallback={<span>{user.name}</span>}>
      <AccountMenu name={user.name} />
    </Suspense>
  )
}
