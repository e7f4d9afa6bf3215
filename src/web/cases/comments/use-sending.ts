import { useCallback } from 'react'
import { say } from '../../ui/say.ts'
import { useChanging } from '../use-changing.ts'
import type { Sent } from './queries.ts'
import { texts } from './texts.ts'

/** Sends what somebody has said, and tells who of those mentioned does not see the number. @returns whether it was sent. */
export function useSending(): (send: () => Promise<Sent>) => Promise<boolean> {
  const change = useChanging()
  return useCallback(
    async (send) => {
      let sent: Sent | undefined
      await change(async () => {
        sent = await send()
      })
      const blind = sent?.withheldFrom ?? []
      if (blind.length > 0) say(texts.withheldFrom(blind))
      return sent !== undefined
    },
    [change],
  )
}
