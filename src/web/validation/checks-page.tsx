import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { checkCells, checkColumns } from './check-cells.tsx'
import styles from './checks-page.module.css'
import { ChecksSkeleton } from './checks-skeleton.tsx'
import { Filter } from './filter.tsx'
import { type Check, checksQuery } from './queries.ts'
import { analysisName, placeOf, texts } from './texts.ts'

/** Whether this engine finds what others found. */
export function ChecksPage() {
  const query = useQuery(checksQuery)
  return (
    <Screen title={texts.title} heading={texts.title}>
      <p>{texts.about}</p>
      <Asked query={query} failed={texts.failed} skeleton={<ChecksSkeleton />}>
        {({ checks, engine }) => <Checks checks={checks} engine={engine} />}
      </Asked>
    </Screen>
  )
}

function Checks({ checks, engine }: { checks: readonly Check[]; engine: string | null }) {
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
      {shown.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <Sheet>
          <RecordTable
            caption={texts.title}
            columns={[texts.check, ...checkColumns]}
            rows={shown.toSorted((one, other) => placeOf(one.analysis) - placeOf(other.analysis))}
            keyOf={({ id }) => id}
            cells={(check) => [<Name key="name" check={check} />, ...checkCells(check)]}
          />
        </Sheet>
      )}
    </>
  )
}

/** What is checked, with the way to its case. */
function Name({ check: { caseId, title, analysis, source } }: { check: Check }) {
  return (
    <div className={styles.name}>
      <Link to="/validation/$case" params={{ case: caseId }}>
        {title}
      </Link>
      <p>
        {analysisName(analysis)} · {source}
      </p>
    </div>
  )
}
