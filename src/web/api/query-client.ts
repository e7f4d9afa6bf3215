import { QueryClient } from '@tanstack/react-query'
import { forgetAnswersOf } from './kept-answers.ts'
import { type SessionState, session } from './session.ts'

const freshMilliseconds = 30_000

/** Holds what the server lists. Not the open scenario, which a look at another window would overwrite. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: freshMilliseconds, retry: 1 } },
})

/** What was listed for somebody is nobody else's, and what was refused for want of a session is asked for again. */
function followSession(before: SessionState, { status, user }: SessionState): void {
  if (before.user?.id === user?.id) {
    if (before.status === 'expired' && status === 'signedIn') void queryClient.invalidateQueries()
  } else if (user && before.user) void queryClient.resetQueries()
  else {
    queryClient.clear()
    if (before.user) void forgetAnswersOf(before.user.id)
  }
}

let state = session.state()
session.subscribe(() => {
  const before = state
  state = session.state()
  followSession(before, state)
})
