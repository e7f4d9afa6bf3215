import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { api } from '../api/client.ts'
import { ownLevel } from '../api/own-level.ts'
import { DownloadButton } from '../cases/download-button.tsx'
import { KeptInputs } from '../cases/kept-inputs.tsx'
import { keptOutcome } from '../cases/kept-outcome.ts'
import { isUnknown, NotYours } from '../cases/not-yours.tsx'
import { type Calculation, calculationOf } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { fileName } from '../charts/save.ts'
import type { Shown } from '../engine/live.ts'
import { dayAndTime } from '../format/times.ts'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Ways } from '../frame/ways.tsx'
import { headlineValue } from '../results/headline-values.ts'
import { headlines } from '../results/headlines.ts'
import { NotPartOfLevel } from '../results/not-part-of-level.tsx'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import type { Document } from '../workspace/document.ts'
import { useTaking } from './calculation-actions.ts'
import styles from './history.module.css'
import { KeptCharts } from './kept-charts.tsx'
import { Note } from './note.tsx'
import { Packs } from './packs.tsx'
import { Recomputed } from './recomputed.tsx'
import { texts } from './texts.ts'

const route = getRouteApi('/calculations/$id')
const pageHeight = 560

/** One result, exactly as it was when it was kept. */
export function KeptCalculation() {
  const { id } = route.useParams()
  const calculation = useQuery(calculationOf(id))
  if (isUnknown(calculation.error)) return <NotYours what="calculation" />
  const title = calculation.data ? resultName(calculation.data) : texts.calculation
  return (
    <Screen title={title} heading={title}>
      <SignedInOnly>
        <Asked
          query={calculation}
          failed={texts.calculationFailed}
          skeleton={<Skeleton height={pageHeight} />}
        >
          {(data) => <Kept calculation={data} />}
        </Asked>
      </SignedInOnly>
    </Screen>
  )
}

/** Comes when somebody shares. */
const ShareDialog = lazy(async () => ({
  default: (await import('../cases/share-dialog.tsx')).ShareDialog,
}))

function Share({ calculation }: { calculation: Calculation }) {
  const [isSharing, setSharing] = useState(false)
  return (
    <>
      <Button onClick={() => setSharing(true)}>{texts.share}</Button>
      {isSharing && (
        <Suspense>
          <ShareDialog
            scenarioId={calculation.scenarioId}
            results={[{ id: calculation.id, name: resultName(calculation) }]}
            onClose={() => setSharing(false)}
          />
        </Suspense>
      )}
    </>
  )
}

/** A kept result as files for others. */
function Downloads({ calculation }: { calculation: Calculation }) {
  const name = resultName(calculation)
  const asked = { params: { path: { id: calculation.id } }, parseAs: 'blob' } as const
  return (
    <>
      <DownloadButton
        text={texts.workbook}
        file={fileName(name, 'xlsx')}
        ask={() => api.GET('/api/v1/calculations/{id}/workbook.xlsx', asked)}
      />
      <DownloadButton
        text={texts.report}
        file={fileName(name, 'pdf')}
        ask={() => api.GET('/api/v1/calculations/{id}/report.pdf', asked)}
      />
      <Packs calculation={calculation} />
    </>
  )
}

function Kept({ calculation }: { calculation: Calculation }) {
  const { scenarioId, queuedAt, engineVersion, referenceDataEdition, note, failure, inputs } = calculation
  const outcome = keptOutcome(calculation)
  const take = useTaking()
  return (
    <>
      <Ways>
        <Link to="/scenarios/$id/history" params={{ id: scenarioId }}>
          {texts.toHistory}
        </Link>
        <Link to="/compare" search={{ s: `scn:${scenarioId},calc:${calculation.id}` }}>
          {texts.compareWith}
        </Link>
        <Button onClick={() => take(calculation)}>{texts.take}</Button>
        {outcome && <Share calculation={calculation} />}
        {outcome && <Downloads calculation={calculation} />}
      </Ways>
      <p>{texts.keptAt(dayAndTime(queuedAt), engineVersion, referenceDataEdition)}</p>
      <Note note={note} />
      {outcome ? (
        <Outcome calculation={calculation} outcome={outcome} />
      ) : (
        <p>{texts.noResult(failure?.message ?? texts.calculating)}</p>
      )}
      <KeptInputs document={inputs as Document} />
    </>
  )
}

function Outcome({ calculation, outcome }: { calculation: Calculation; outcome: Shown }) {
  const { data: level } = useQuery(ownLevel)
  return (
    <>
      <dl className={styles.strip}>
        {headlines.map((headline) => {
          const { value, unit, reason } = headlineValue(headline, headline.of(outcome))
          return (
            <div key={headline.name} title={reason}>
              <dt>{headline.label}</dt>
              <dd>
                {value ?? <NotPartOfLevel />} <small>{unit}</small>
              </dd>
            </div>
          )
        })}
      </dl>
      {level && <Recomputed calculation={calculation} outcome={outcome} level={level} />}
      <KeptCharts
        outcome={outcome}
        citation={texts.citation(resultName(calculation), calculation.referenceDataEdition)}
      />
    </>
  )
}
