import { Link, useLocation } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSession } from '../api/use-session.ts'
import { texts } from './texts.ts'

/** A menu is loaded for whoever has one. */
const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }))

/** From these nobody wants to come back to them. A link that somebody shares is a secret, which stands in no other address. */
const ways = ['/', '/sign-in', '/sign-up', '/forgot-password', '/reset-password', '/verify-email']

/** Who is signed in, with what that person may do; for a guest the way in, and back to here. */
export function AccountLink() {
  const { status, user } = useSession()
  const { href, pathname } = useLocation()
  if (!user) {
    return (
      <Link
        to="/sign-in"
        search={ways.includes(pathname) || pathname.startsWith('/s/') ? {} : { next: href }}
      >
        {texts.signIn}
      </Link>
    )
  }
  return (
    <Suspense fallback={<span>{user.name}</span>}>
      <AccountMenu name={user.name} isExpired={status === 'expired'} />
    </Suspense>
  )
}
