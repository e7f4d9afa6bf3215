import { useSyncExternalStore } from 'react'
import { type SessionState, session } from './session.ts'

/** Who is signed in, in this tab. */
export const useSession = (): SessionState => useSyncExternalStore(session.subscribe, session.state)
