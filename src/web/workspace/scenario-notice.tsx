import { lazy, Suspense } from 'react'
import type { Scenario } from '../cases/queries.ts'
import { UpdateBar } from '../edition-update/update-bar.tsx'

const Review = lazy(async () => ({ default: (await import('../review/review-bar.tsx')).Review }))

/**
 * What is said of a scenario above the work, or in the bar itself. What is approved is not brought to a newer edition. One
 * component for both, because all that loads it is in the first script.
 */
export function ScenarioNotice({ scenario, isInBar }: { scenario: Scenario; isInBar?: true }) {
  return (
    <>
      <Suspense>
        <Review scenario={scenario} isInBar={isInBar} />
      </Suspense>
      {!isInBar && scenario.review !== 'approved' && <UpdateBar scenario={scenario} />}
    </>
  )
}
