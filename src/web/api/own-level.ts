import { queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'
import { answeredOrKept } from './kept-answers.ts'
import { answered } from './problems.ts'
import { session } from './session.ts'

/** The level that this person sees with: nothing beyond it is calculated for the screen. */
export const ownLevel = queryOptions({
  queryKey: ['capabilities'],
  networkMode: 'always',
  queryFn: ({ signal }) => answeredOrKept(`${session.state().user?.id}/level`, readLevel(signal)),
  staleTime: Number.POSITIVE_INFINITY,
})

async function readLevel(signal: AbortSignal) {
  const { accessLevel, withheld } = await answered(api.GET('/api/v1/me/capabilities', { signal }))
  // Administrators see everything, whatever their level.
  return withheld.length === 0 ? 'ROADSHOW' : accessLevel
}
