import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { StudyAsked } from '../../engine/study-run.ts'
import { useWorkspace } from '../../workspace/open-case.tsx'
import type { Headline } from '../headlines.ts'
import { isOfNow } from './of-now.ts'
import { keptStudyOf, studiesOf } from './queries.ts'
import { type KeptTold, useKeptTold } from './use-kept-told.ts'

/** The newest finished study of the open scenario, where it is of what is looked at now: it knows more than the page has drawn. */
export function useTakenOver(asked: StudyAsked | undefined, headline: Headline): KeptTold | undefined {
  const isGuest = useWorkspace(({ session }) => session === 'guest')
  const { id: scenario } = useParams({ strict: false })
  const { data: studies } = useQuery({
    ...studiesOf(scenario ?? ''),
    enabled: !isGuest && scenario !== undefined && asked !== undefined,
  })
  const newest = studies?.find(
    ({ kind, state }) => kind === 'monteCarlo' && (state === 'done' || state === 'stopped'),
  )
  const { data: kept } = useQuery({ ...keptStudyOf(newest?.id ?? ''), enabled: newest !== undefined })
  const isNow = useMemo(
    () => kept !== undefined && asked !== undefined && isOfNow(kept, asked),
    [kept, asked],
  )
  return useKeptTold(isNow ? newest?.id : undefined, headline)
}
