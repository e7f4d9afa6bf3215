import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { answered } from '../../api/problems.ts'
import { useAsking } from '../../api/use-asking.ts'
import { Button } from '../../ui/button.tsx'
import { useCase, useWorkspace } from '../../workspace/open-case.tsx'
import cardStyles from '../cards/card.module.css'
import { Card } from '../cards/card.tsx'
import type { Headline } from '../headlines.ts'
import { studyForm } from '../sure/study-form.ts'
import styles from '../sure/sure.module.css'
import { useSeenHeadlines } from '../use-seen-headlines.ts'
import { followStudy } from './follow.ts'
import { KeptStudy } from './kept-study.tsx'
import { askStudiesAnew, isFinished, type StudySummary, studiesOf } from './queries.ts'
import { keptTexts } from './texts.ts'

const KeptAnswer = lazy(async () => ({ default: (await import('./kept-answer.tsx')).KeptAnswer }))

const sizes = [
  { trials: 1_000_000, label: keptTexts.runMillion },
  { trials: 100_000, label: keptTexts.runMany },
] as const

/** Studies that the server computes and keeps; a guest has none. */
export function KeptCard({ headline }: { headline: Headline }) {
  const isGuest = useWorkspace(({ session }) => session === 'guest')
  const { id } = useParams({ strict: false })
  return (
    <Card label={keptTexts.title} isWide>
      <h3 className={cardStyles.title}>{keptTexts.title}</h3>
      {isGuest || id === undefined ? (
        <p className={cardStyles.withheld}>{keptTexts.guest}</p>
      ) : (
        <Kept scenarioId={id} headline={headline} />
      )}
    </Card>
  )
}

function Kept({ scenarioId, headline }: { scenarioId: string; headline: Headline }) {
  const { results, workspace } = useCase()
  const seen = useSeenHeadlines()
  const { data: studies = [] } = useQuery(studiesOf(scenarioId))
  const [open, setOpen] = useState<string>()
  const [isMailed, setMailed] = useState(false)
  useEffect(() => {
    for (const study of studies) if (!isFinished(study)) void followStudy(study)
  }, [studies])
  const begin = useAsking(
    (trials: number) => {
      const { document, result } = results.get()
      const outputs = seen.map(({ name }) => name)
      const form = studyForm(document, workspace.ranges.get(), outputs)
      const body = {
        ...form,
        base: result?.inputs,
        sampling: { ...form?.sampling, trials },
        ...(isMailed && { notify: 'mail' }),
      }
      return answered(
        api.POST('/api/v1/scenarios/{id}/studies', {
          params: { path: { id: scenarioId }, header: { 'idempotency-key': crypto.randomUUID() } },
          body: body as never,
        }),
      )
    },
    (study) => {
      void followStudy(study as StudySummary)
      void askStudiesAnew(scenarioId)
    },
  )
  return (
    <>
      <p>{keptTexts.about}</p>
      <div className={styles.actions}>
        {sizes.map(({ trials, label }) => (
          <Button key={trials} aria-disabled={begin.isBusy} onClick={() => begin.ask(trials)}>
            {label}
          </Button>
        ))}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isMailed}
            onChange={({ currentTarget: { checked } }) => setMailed(checked)}
          />{' '}
          {keptTexts.mail}
        </label>
      </div>
      {begin.failure() && <p role="alert">{begin.failure()}</p>}
      <ul className={styles.list}>
        {studies
          .filter(({ kind }) => kind === 'monteCarlo')
          .map((study) => (
            <KeptStudy
              key={study.id}
              study={study}
              isOpen={open === study.id}
              onOpen={(isOpen) => setOpen(isOpen ? study.id : undefined)}
            />
          ))}
      </ul>
      {open !== undefined && (
        <Suspense>
          <KeptAnswer id={open} headline={headline} />
        </Suspense>
      )}
    </>
  )
}
