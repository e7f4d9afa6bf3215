import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Scenario } from '../cases/queries.ts'
import { useChanging } from '../cases/use-changing.ts'
import { Button } from '../ui/button.tsx'
import { copyScenario } from './queries.ts'
import styles from './review.module.css'
import { texts } from './texts.ts'

const ReviewDialog = lazy(() =>
  import('./review-dialog.tsx').then((dialog) => ({ default: dialog.ReviewDialog })),
)

interface ReviewProps {
  scenario: Pick<Scenario, 'id' | 'review'>
  /** Whether it stands in the bar, or below it. */
  isInBar: true | undefined
}

/** How far the review of a scenario has come. */
export const Review = ({ scenario, isInBar }: ReviewProps) =>
  isInBar ? <ReviewButton scenario={scenario} /> : <ReviewBar scenario={scenario} />

/** Says above the work how far its review has come; nothing of a draft, which has a button in the bar. */
function ReviewBar({ scenario: { id, review } }: { scenario: Pick<Scenario, 'id' | 'review'> }) {
  const [isOpen, setOpen] = useState(false)
  const change = useChanging()
  const navigate = useNavigate()
  if (review === undefined || review === 'draft') return null
  const copy = async () => {
    const to = await copyScenario(id)
    await navigate({ to: '/scenarios/$id', params: { id: to } })
  }
  return (
    <section className={styles.bar} aria-label={texts.title} data-state={review}>
      <p role="status">
        <b>{texts.state[review]}.</b> {texts.about[review]}
      </p>
      <Button onClick={() => setOpen(true)}>{review === 'approved' ? texts.unlock : texts.open}</Button>
      {review === 'approved' && (
        <Button look="quiet" onClick={() => void change(copy)}>
          {texts.copy}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <ReviewDialog id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  )
}

/** Opens the review of a draft. */
function ReviewButton({ scenario: { id, review } }: { scenario: Pick<Scenario, 'id' | 'review'> }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" className={styles.button} onClick={() => setOpen(true)}>
        {texts.button[review ?? 'draft']}
      </Button>
      {isOpen && (
        <Suspense>
          <ReviewDialog id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
