import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** An address of this page alone: a link may bring any. */
const ownPath = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  // What is not named here would stay as the address has it.
  validateSearch: ({ next }: Record<string, unknown>): { next?: string | undefined } => ({
    next: ownPath(next),
  }),
  component: lazyRouteComponent(() => import('./sign-in.tsx'), 'SignIn'),
})

const signUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./sign-up.tsx'), 'SignUp'),
})

const forgotPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./forgot-password.tsx'), 'ForgotPassword'),
})

const verifyEmail = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify-email',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string | undefined } => ({
    token: text(token),
  }),
  component: lazyRouteComponent(() => import('./verify-email.tsx'), 'VerifyEmail'),
})

const resetPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string | undefined } => ({
    token: text(token),
  }),
  component: lazyRouteComponent(() => import('./reset-password.tsx'), 'ResetPassword'),
})

const join = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string | undefined } => ({
    token: text(token),
  }),
  component: lazyRouteComponent(() => import('./join.tsx'), 'Join'),
})

export const signInRoutes = [signIn, signUp, forgotPassword, verifyEmail, resetPassword, join] as const
