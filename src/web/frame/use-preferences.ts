import { useSyncExternalStore } from 'react'
import { type Preferences, preferences, subscribeToPreferences } from './preferences.ts'

/** What has been chosen for this browser. */
export const usePreferences = (): Preferences => useSyncExternalStore(subscribeToPreferences, preferences)
