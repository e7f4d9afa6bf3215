import { useMemo } from 'react'
import { useCase } from '../workspace/open-case.tsx'
import type { Headline } from './headlines.ts'
import { useToldHeadlines } from './use-told.ts'

/** The headline numbers that the level of the open case sees; all of them until there is a result. */
export function useSeenHeadlines(): readonly Headline[] {
  const { results } = useCase()
  const headlines = useToldHeadlines()
  return useMemo(() => {
    const outcome = results.get().result?.outcome
    return outcome ? headlines.filter((each) => each.of(outcome) !== undefined) : headlines
  }, [results, headlines])
}
