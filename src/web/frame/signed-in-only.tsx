import { Navigate, redirect } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { session } from '../api/session.ts'
import { useSession } from '../api/use-session.ts'

/** For `beforeLoad` of a route: a guest signs in first and comes back. */
export function requireSignIn({ location }: { location: { href: string } }): void {
  if (session.state().status === 'guest') throw redirect({ to: '/sign-in', search: { next: location.href } })
}

/** A screen of somebody's own. Whoever signs out while it is open, in whatever tab, is led to the start. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  return useSession().status === 'guest' ? <Navigate to="/" replace /> : children
}
