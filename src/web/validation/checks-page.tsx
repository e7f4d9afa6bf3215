import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import styles from './checks-page.module.css'
import { ChecksSkeleton } from './checks-skeleton.tsx'
import { Filter } from './filter.tsx'
import { LeftOut } from './left-out.tsx'
import { ChecksOf } from './model-checks.tsx'
import { type Check, checksQuery, modelsQuery, type OtherModel } from './queries.ts'
import { analysisName, texts } from './texts.ts'

/** Whether this engine finds what others found. */
export function ChecksPage() {
  const [query, models] = [useQuery(checksQuery), useQuery(modelsQuery)]
  return (
    <Screen title={texts.title} heading={texts.title}>
      <p>{texts.about}</p>
      <Asked query={query} failed={texts.failed} skeleton={<ChecksSkeleton />}>
        {({ checks, engine }) => (
          <Asked query={models} failed={texts.failed} skeleton={<ChecksSkeleton />}>
            {(others) => <Checks checks={checks} engine={engine} models={others} />}
          </Asked>
        )}
      </Asked>
    </Screen>
  )
}

interface ChecksProps {
  checks: readonly Check[]
  engine: string | null
  models: readonly OtherModel[]
}

function Checks({ checks, engine, models }: ChecksProps) {
  const { analysis, source } = useSearch({ from: '/validation' })
  const navigate = useNavigate({ from: '/validation' })
  const choose = (chosen: { analysis?: string | undefined; source?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...chosen }), replace: true })
  const shown = checks.filter(
    (each) =>
      (analysis === undefined || each.analysis === analysis) &&
      (source === undefined || each.source === source),
  )
  const passed = checks.filter((each) => each.passed).length
  return (
    <>
      <p className={styles.count} data-passed={passed === checks.length}>
        {texts.passed(passed, checks.length)}
        {engine !== null && <span> · {texts.engine(engine)}</span>}
      </p>
      <div className={styles.filters}>
        <Filter
          label={texts.analysis}
          values={checks.map((each) => each.analysis)}
          nameOf={analysisName}
          chosen={analysis}
          onChoose={(next) => choose({ analysis: next })}
        />
        <Filter
          label={texts.source}
          values={checks.map((each) => each.source)}
          chosen={source}
          onChoose={(next) => choose({ source: next })}
        />
        <span role="status">{texts.shown(shown.length)}</span>
      </div>
      {shown.length === 0 && <p>{texts.nothing}</p>}
      {models.map((model) => (
        <ChecksOf key={model.id} model={model} checks={shown.filter((each) => each.model === model.id)} />
      ))}
      <ChecksOf model={undefined} checks={shown.filter((each) => each.model === null)} />
      <LeftOut models={models} />
    </>
  )
}
