import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { Screen } from '../frame/screen.tsx'
import { texts } from './texts.ts'

/** Where the link in the mail about a new account leads. */
export function VerifyEmail() {
  const { token } = useSearch({ from: '/verify-email' })
  return (
    <Screen title={texts.email} heading={texts.email}>
      {token === undefined ? <p>{texts.noAddress}</p> : <Confirmation token={token} />}
    </Screen>
  )
}

function Confirmation({ token }: { token: string }) {
  const { data, error } = useQuery({
    queryKey: ['verify-email', token],
    queryFn: () => answered(api.POST('/api/v1/auth/verify-email', { body: { token } })),
    // A token works once: asked again it would be refused.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return (
    <p role="status">
      {data ? texts.confirmed : (error?.message ?? texts.confirming)}{' '}
      {(data || error) && <Link to="/sign-in">{texts.signIn}</Link>}
    </p>
  )
}
