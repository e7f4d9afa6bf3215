import { useAtRest } from '../charts/place.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { announcement } from './headline-text.ts'
import { useToldHeadlines } from './use-told.ts'

/** Says what has become of the selected number, once it is at rest, to whoever hears the page. */
export function Announced({ number }: { number: string }) {
  const { defaults } = useCase()
  const headlines = useToldHeadlines()
  const headline = headlines.find(({ name }) => name === number) ?? headlines[0]
  const now = useShown(({ result }) => (result && headline?.of(result.outcome)?.value) ?? null)
  const was = useShown(({ baseline }) => (baseline && headline?.of(baseline.outcome)?.value) ?? null)
  const isTouched = useShown(({ document }) => document !== defaults)
  const atRest = useAtRest(now)
  return (
    <p className="aloud" role="status">
      {headline && isTouched && atRest === now ? announcement(headline, atRest, was) : ''}
    </p>
  )
}
