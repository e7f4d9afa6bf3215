import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { AllComments } from '../cases/comments/all-comments.tsx'
import { keepResult } from '../cases/keep-result.ts'
import { useChanging } from '../cases/use-changing.ts'
import { dayAndTime } from '../format/times.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { type Review, type ReviewStep, reviewOf, takeStep } from './queries.ts'
import styles from './review.module.css'
import { texts } from './texts.ts'

const mostLetters = 2_000
const reasoned: readonly ReviewStep['action'][] = ['return', 'unlock']

/** How far the review has come, what may be done next, what happened, and what was said. */
export function ReviewDialog({ id, onClose }: { id: string; onClose(): void }) {
  const { data } = useQuery(reviewOf(id))
  return (
    <Dialog title={texts.title} isOpen onOpenChange={onClose}>
      {data && <Steps id={id} review={data} onClose={onClose} />}
      {data && <History review={data} />}
      <h3 className={styles.heading}>{texts.comments}</h3>
      <AllComments id={id} />
    </Dialog>
  )
}

/** To ask is offered for what is not calculated as well: it is, before it is asked. */
const offered = ({ state, steps, calculationId }: Review): readonly ReviewStep['action'][] =>
  state === 'draft' && calculationId === null ? ['ask'] : steps

function Steps({ id, review, onClose }: { id: string; review: Review; onClose(): void }) {
  const [note, setNote] = useState('')
  const noteId = useId()
  const change = useChanging()
  const { state, calculationId } = review
  const take = (action: ReviewStep['action']) =>
    change(async () => {
      if (action === 'ask' && calculationId === null) await keepResult(id)
      await takeStep(id, {
        action,
        ...(note.trim() !== '' && { note: note.trim() }),
        ...(action === 'approve' && calculationId !== null && { calculationId }),
      })
      onClose()
    })
  const steps = offered(review)
  const lacksReason = note.trim() === ''
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <p>
        <b>{texts.state[state]}.</b> {texts.about[state]}{' '}
        {state === 'draft' && calculationId === null && texts.notCalculated}
      </p>
      {review.isAlone && steps.includes('approve') && <p>{texts.aloneNow}</p>}
      {steps.length > 0 && (
        <>
          <label htmlFor={noteId}>{texts.note}</label>
          <textarea
            id={noteId}
            rows={2}
            maxLength={mostLetters}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
      <div className={styles.buttons}>
        {steps.map((action) => (
          <Button
            key={action}
            look={action === 'ask' || action === 'approve' ? 'first' : 'plain'}
            disabled={reasoned.includes(action) && lacksReason}
            title={reasoned.includes(action) && lacksReason ? texts.needsReason : undefined}
            onClick={() => void take(action)}
          >
            {texts.step[action]}
          </Button>
        ))}
      </div>
    </form>
  )
}

function History({ review: { events } }: { review: Review }) {
  if (events.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{texts.history}</h3>
      <ol className={styles.events}>
        {events.map(({ kind, at, by, note, sha256, isAlone, aloneSince }) => (
          <li key={at}>
            <b>{by ?? texts.somebody}</b> {texts.kind[kind]} <time dateTime={at}>{dayAndTime(at)}</time>
            {isAlone && <>, {texts.alone(aloneSince && dayAndTime(aloneSince))}</>}
            {note !== null && <p>{note}</p>}
            {sha256 !== null && <p className={styles.hash}>{texts.hash(sha256)}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
