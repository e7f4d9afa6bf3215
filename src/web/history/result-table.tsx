import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { ownLevel } from '../api/own-level.ts'
import { keepResult } from '../cases/keep-result.ts'
import type { CalculationSummary, Scenario } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { useChanging } from '../cases/use-changing.ts'
import { recalculateFor } from '../engine/live.ts'
import { useNames } from '../engine/use-names.ts'
import { dayAndTime } from '../format/times.ts'
import { type Headline, headlines } from '../results/headlines.ts'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { useTaking } from './calculation-actions.ts'
import styles from './history.module.css'
import { HeadlineNumber, KeptNumber } from './numbers.tsx'
import { ResultName, type Writing } from './result-name.tsx'
import { texts } from './texts.ts'

/** Comes when somebody shares. */
const ShareDialog = lazy(async () => ({
  default: (await import('../cases/share-dialog.tsx')).ShareDialog,
}))

const shown = headlines.filter(({ name }) => ['lcop', 'npv', 'carbonIntensity'].includes(name))

interface ResultTableProps {
  scenario: Scenario
  calculations: readonly CalculationSummary[]
}

/** The results of a scenario: that of now first, then what is kept, each beside the one of now. */
export function ResultTable({ scenario, calculations }: ResultTableProps) {
  const { data: level } = useQuery(ownLevel)
  const areNamed = useNames()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what lacks names is calculated anew with them.
  const now = useMemo(
    () => level && recalculateFor(level, scenario.inputs),
    [level, scenario.inputs, areNamed],
  )
  const [writing, setWriting] = useState<Writing>()
  return (
    <div className={styles.sheet}>
      <RecordTable
        caption={texts.historyOf(scenario.scenarioName)}
        columns={[texts.result, ...shown.map(({ label }) => label), texts.kept, texts.engine, texts.actions]}
        rows={[undefined, ...calculations]}
        keyOf={(calculation) => calculation?.id ?? 'now'}
        cells={(calculation) =>
          calculation
            ? keptCells(calculation, now?.outcome, writing, setWriting)
            : nowCells(scenario, now, setWriting)
        }
      />
    </div>
  )
}

function nowCells(
  { id, status }: Scenario,
  now: ReturnType<typeof recalculateFor> | undefined,
  onWrite: (writing: Writing) => void,
) {
  const [error] = now?.errors ?? []
  return [
    <span key="name">
      {texts.now}, {status === 'calculated' ? texts.asKept : texts.notKept}
      {error && <p className={styles.note}>{texts.notComplete(error.message)}</p>}
    </span>,
    ...shown.map(
      (headline) =>
        now?.outcome && <HeadlineNumber key={headline.name} headline={headline} outcome={now.outcome} />,
    ),
    '',
    '',
    <Keep key="keep" scenarioId={id} isPossible={now?.outcome !== undefined} onKept={onWrite} />,
  ]
}

interface KeepProps {
  scenarioId: string
  isPossible: boolean
  onKept(writing: Writing): void
}

/** Keeps the result of now, and lets it be named at once. */
function Keep({ scenarioId, isPossible, onKept }: KeepProps) {
  const change = useChanging()
  const keep = async () => {
    let kept: string | undefined
    await change(async () => {
      kept = await keepResult(scenarioId)
    })
    if (kept !== undefined) onKept({ id: kept, part: 'name' })
  }
  return (
    <Button disabled={!isPossible} onClick={() => void keep()}>
      {texts.keep}
    </Button>
  )
}

function keptCells(
  calculation: CalculationSummary,
  now: Parameters<typeof HeadlineNumber>[0]['against'],
  writing: Writing | undefined,
  onWrite: (writing: Writing | undefined) => void,
) {
  const { id, queuedAt, engineVersion, referenceDataEdition } = calculation
  const number = (headline: Headline) => (
    <KeptNumber key={headline.name} id={id} headline={headline} against={now} />
  )
  return [
    <ResultName key="name" calculation={calculation} writing={writing} onDone={() => onWrite(undefined)} />,
    ...shown.map(number),
    <time key="kept" dateTime={queuedAt}>
      {dayAndTime(queuedAt)}
    </time>,
    texts.versions(engineVersion, referenceDataEdition),
    <ResultMenu key="actions" calculation={calculation} onWrite={onWrite} />,
  ]
}

interface ResultMenuProps {
  calculation: CalculationSummary
  onWrite(writing: Writing): void
}

function ResultMenu({ calculation, onWrite }: ResultMenuProps) {
  const { id, scenarioId, status } = calculation
  const [isSharing, setSharing] = useState(false)
  const navigate = useNavigate()
  const take = useTaking()
  return (
    <>
      <Menu
        trigger={
          <Button look="quiet" aria-label={texts.actionsOf(resultName(calculation))}>
            ⋯
          </Button>
        }
        items={[
          { label: texts.open, perform: () => void navigate({ to: '/calculations/$id', params: { id } }) },
          { label: texts.take, perform: () => take(calculation) },
          { label: texts.rename, perform: () => onWrite({ id, part: 'name' }) },
          { label: texts.write, perform: () => onWrite({ id, part: 'note' }) },
          {
            label: texts.compareWith,
            perform: () => void navigate({ to: '/compare', search: { s: `scn:${scenarioId},calc:${id}` } }),
          },
          ...(status === 'calculated' ? [{ label: texts.share, perform: () => setSharing(true) }] : []),
        ]}
      />
      {isSharing && (
        <Suspense>
          <ShareDialog
            scenarioId={scenarioId}
            results={[{ id, name: resultName(calculation) }]}
            onClose={() => setSharing(false)}
          />
        </Suspense>
      )}
    </>
  )
}
