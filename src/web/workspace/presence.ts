import { queryOptions, type UseQueryResult } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered, Refused } from '../api/problems.ts'
import { queryClient } from '../api/query-client.ts'
import { session } from '../api/session.ts'
import type { WorkspaceStore } from './store.ts'

export type Presence = components['schemas']['Presence']
export type PresenceState = components['schemas']['BeingThere']['state']

/** How often the server hears that somebody is there: more often where somebody else is, whose edits are to arrive soon. */
const aloneMilliseconds = 20_000
const togetherMilliseconds = 8_000
/** Whoever has changed nothing for so long is looking. */
const editingMilliseconds = 60_000

/** Conflicts read it as well, where they are shown. */
const keyOf = ({ key }: WorkspaceStore) => ['presence', key] as const

/** Whether somebody edits a document, or looks at it. */
export const stateOf = (workspace: WorkspaceStore): PresenceState =>
  Date.now() - (workspace.get().log.at(-1)?.at ?? 0) < editingMilliseconds ? 'editing' : 'looking'

const tell = (id: string, state: PresenceState, more: { keepalive?: boolean } = {}) =>
  answered(api.PUT('/api/v1/scenarios/{id}/presence', { params: { path: { id } }, body: { state }, ...more }))

/** Says again and again that a scenario is open, for as long as its window is seen, and hears who else has it open. */
export const beatOf = (id: string, workspace: WorkspaceStore) =>
  queryOptions({
    queryKey: keyOf(workspace),
    queryFn: async (): Promise<Presence> => {
      const presence = await tell(id, stateOf(workspace))
      // Who has saved since does not make it untrue who else did.
      const before = queryClient.getQueryData<Presence>(keyOf(workspace))
      return { ...presence, changedBy: presence.changedBy ?? before?.changedBy ?? null }
    },
    retry: false,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state: { data, error } }) => {
      if (error instanceof Refused && error.status < 500) return false
      return data && data.others.length > 0 ? togetherMilliseconds : aloneMilliseconds
    },
  })

/** What was heard last, for whoever does not ask. */
export const presenceIn = (workspace: WorkspaceStore) =>
  queryOptions<Presence>({ queryKey: keyOf(workspace), enabled: false, gcTime: 0 })

/** What holds now; undefined while the server is not reached. */
export const heard = ({ data, isError, fetchStatus }: UseQueryResult<Presence>): Presence | undefined =>
  isError || fetchStatus === 'paused' ? undefined : data

/** Nobody waits for the answer: who says nothing any more, has no network, or has signed out is forgotten within a minute. */
export function leave(id: string): void {
  if (!navigator.onLine || session.state().status !== 'signedIn') return
  tell(id, 'left', { keepalive: true }).catch(() => undefined)
}

const versionTag = /^(?:W\/)?"(\d+)\./

/** Whether somebody else has saved since the workspace asked last. */
export function isBehind(workspace: WorkspaceStore, { version }: Presence): boolean {
  const known = versionTag.exec(workspace.get().etag ?? '')?.[1]
  return known !== undefined && Number(known) < version
}
