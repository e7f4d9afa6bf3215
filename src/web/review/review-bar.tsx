import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { type Offer, useOffer } from '../actions/here.ts'
import { mayWrite } from '../cases/may-write.ts'
import { projectOf, type Scenario } from '../cases/queries.ts'
import { useChanging } from '../cases/use-changing.ts'
import { Button } from '../ui/button.tsx'
import { WhoElse } from '../workspace/who-else.tsx'
import { ApprovedBy } from './approved-by.tsx'
import { copyScenario } from './queries.ts'
import styles from './review.module.css'
import { texts } from './texts.ts'

const ReviewDialog = lazy(() =>
  import('./review-dialog.tsx').then((dialog) => ({ default: dialog.ReviewDialog })),
)

type Reviewed = Pick<Scenario, 'id' | 'review' | 'projectId'>

interface ReviewProps {
  scenario: Reviewed
  /** Whether it stands in the bar, or below it. */
  isInBar: true | undefined
}

/** How far the review of a scenario has come, and who else has it open. */
export const Review = ({ scenario, isInBar }: ReviewProps) => (
  <>
    {isInBar ? <ReviewButton scenario={scenario} /> : <ReviewBar scenario={scenario} />}
    <WhoElse scenario={scenario} isInBar={isInBar} />
  </>
)

/**
 * Says above the work how far its review has come, and what one may not do; nothing of a draft that one may change, which
 * has a button in the bar.
 */
function ReviewBar({ scenario: { id, review = 'draft', projectId } }: { scenario: Reviewed }) {
  const [isOpen, setOpen] = useState(false)
  const change = useChanging()
  const navigate = useNavigate()
  const { data: project } = useQuery(projectOf(projectId))
  const isReader = project !== undefined && !mayWrite(project.role)
  if (review === 'draft' && !isReader) return null
  const copy = async () => {
    const to = await copyScenario(id)
    await navigate({ to: '/scenarios/$id', params: { id: to } })
  }
  return (
    <section className={styles.bar} aria-label={texts.title} data-state={review}>
      <p role="status">
        {review !== 'draft' && (
          <>
            <b>{texts.state[review]}.</b> {texts.about[review]}{' '}
          </>
        )}
        {review === 'approved' && <ApprovedBy id={id} />}
        {isReader && texts.reader(project.role)}
      </p>
      {review !== 'draft' && (
        <Button onClick={() => setOpen(true)}>
          {review === 'approved' && !isReader ? texts.unlock : texts.open}
        </Button>
      )}
      {review === 'approved' && !isReader && (
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
function ReviewButton({ scenario: { id, review } }: { scenario: Reviewed }) {
  const [isOpen, setOpen] = useState(false)
  // Where the bar has no room for the button, the menu has it.
  useOffer(useMemo((): Offer => ({ doers: { review: () => setOpen(true) } }), []))
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
