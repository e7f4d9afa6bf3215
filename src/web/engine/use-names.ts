import { useSyncExternalStore } from 'react'
import { isNamed, whenNamed } from './naming.ts'

/** Whether all names are there; what shows texts of a calculation of its own is to be rendered anew once they are. */
export const useNames = (): boolean => useSyncExternalStore(whenNamed, isNamed)
