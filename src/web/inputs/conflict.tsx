import { lazy, Suspense } from 'react'
import { useWorkspace } from '../workspace/open-case.tsx'

const ConflictChoice = lazy(() =>
  import('./conflict-choice.tsx').then((choice) => ({ default: choice.ConflictChoice })),
)

/** The choice between two values of an input, which is loaded where there is one. */
export function Conflict({ pointer, title }: { pointer: string; title: string }) {
  const isOne = useWorkspace(({ conflicts }) => conflicts.some((each) => each.pointer === pointer))
  return (
    isOne && (
      <Suspense>
        <ConflictChoice pointer={pointer} title={title} />
      </Suspense>
    )
  )
}
