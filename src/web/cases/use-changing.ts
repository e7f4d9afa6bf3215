import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { say } from '../ui/say.ts'
import { casesKey } from './queries.ts'
import { texts } from './texts.ts'

type Changing = (change: () => Promise<unknown>, gone?: string) => Promise<void>

/**
 * Carries out a change that a button asks for. Where it fails it says why; what is listed is asked for anew either way,
 * but for what is gone by the change, of which the server would say so.
 */
export function useChanging(): Changing {
  const queries = useQueryClient()
  return useCallback(
    async (change, gone) => {
      try {
        await change()
      } catch (error) {
        say(error instanceof Error ? error.message : texts.failed)
      }
      await queries.invalidateQueries({
        queryKey: casesKey,
        predicate: ({ queryKey }) => !queryKey.includes(gone),
      })
    },
    [queries],
  )
}
