import { lazy, Suspense } from 'react'
import { Screen } from '../frame/screen.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { texts } from './texts.ts'

/** The model is large: the question is read while it arrives. */
const Plants = lazy(() =>
  import('./plants-screen.tsx').then(({ PlantsScreen }) => ({ default: PlantsScreen })),
)

const liveHeight = 420

/** What a stranger sees first: the question, a plant that answers it, and all the others. */
export function Welcome() {
  return (
    <Screen title={texts.title} heading={texts.question}>
      <Suspense fallback={<Skeleton height={liveHeight} />}>
        <Plants />
      </Suspense>
    </Screen>
  )
}
