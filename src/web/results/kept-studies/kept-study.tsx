import { api } from '../../api/client.ts'
import { answered } from '../../api/problems.ts'
import { useAsking } from '../../api/use-asking.ts'
import { shown } from '../../format/numbers.ts'
import { dayAndTime } from '../../format/times.ts'
import { Button } from '../../ui/button.tsx'
import styles from '../sure/sure.module.css'
import { Downloads } from './downloads.tsx'
import { askStudiesAnew, isFinished, type StudySummary } from './queries.ts'
import { keptTexts } from './texts.ts'

interface KeptStudyProps {
  study: StudySummary
  isOpen: boolean
  onOpen(isOpen: boolean): void
}

/** One study that the server computes or has computed. */
export function KeptStudy({ study, isOpen, onOpen }: KeptStudyProps) {
  const { id, scenarioId, state, progress, queuedAt, failure } = study
  const anew = () => void askStudiesAnew(scenarioId)
  const path = { params: { path: { id } } }
  const cancel = useAsking(() => answered(api.POST('/api/v1/studies/{id}/cancel', path)), anew)
  const remove = useAsking(() => answered(api.DELETE('/api/v1/studies/{id}', path)), anew)
  const futures = shown(progress.of)
  const when = dayAndTime(queuedAt)
  const hasAnswer = state === 'done' || state === 'stopped' || state === 'cancelled'
  const said = failure?.message ?? cancel.failure() ?? remove.failure()
  return (
    <li className={styles.item}>
      <span className={styles.name}>{keptTexts.of(futures)}</span>
      <span className={styles.value}>{`${when} · ${keptTexts.state(state)}`}</span>
      {!isFinished(study) && (
        <>
          <progress
            aria-label={keptTexts.progress(futures)}
            value={progress.trials}
            max={Math.max(1, progress.of)}
          />
          {progress.secondsLeft !== null && (
            <span className={styles.value}>{keptTexts.left(shown(progress.secondsLeft))}</span>
          )}
          <Button onClick={() => cancel.ask(undefined)}>{keptTexts.cancel}</Button>
        </>
      )}
      {isFinished(study) && (
        <>
          {hasAnswer && (
            <Button
              aria-expanded={isOpen}
              aria-label={isOpen ? keptTexts.hideOf(futures, when) : keptTexts.showOf(futures, when)}
              onClick={() => onOpen(!isOpen)}
            >
              {isOpen ? keptTexts.hide : keptTexts.show}
            </Button>
          )}
          {study.hasSamples && <Downloads id={id} futures={futures} />}
          <Button
            look="quiet"
            aria-label={keptTexts.removeOf(futures, when)}
            onClick={() => remove.ask(undefined)}
          >
            {keptTexts.remove}
          </Button>
        </>
      )}
      {said && <span role="alert">{said}</span>}
    </li>
  )
}
