import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { AskedBody } from './asked-body.tsx'
import styles from './case-page.module.css'
import { checkCells, checkColumns } from './check-cells.tsx'
import { ChecksSkeleton } from './checks-skeleton.tsx'
import { OpenAsScenario } from './open-as-scenario.tsx'
import { type Check, casesQuery, checksQuery, type PublishedCase } from './queries.ts'
import { analysisName, texts } from './texts.ts'

/** One published case: what is asked, where it was published, and each number that is compared. */
export function CasePage() {
  const { case: id } = useParams({ from: '/validation/$case' })
  const cases = useQuery(casesQuery)
  const published = cases.data?.find((each) => each.id === id)
  const heading = cases.data && !published ? texts.noCase : (published?.title ?? texts.title)
  return (
    <Screen title={heading} heading={heading}>
      <p className={styles.back}>
        <Link to="/validation">{texts.toAll}</Link>
      </p>
      <Asked query={cases} failed={texts.failedCase} skeleton={<ChecksSkeleton />}>
        {() => published && <CaseWithChecks published={published} />}
      </Asked>
    </Screen>
  )
}

function CaseWithChecks({ published }: { published: PublishedCase }) {
  const query = useQuery(checksQuery)
  return (
    <Asked query={query} failed={texts.failed} skeleton={<ChecksSkeleton />}>
      {({ checks }) => <Case published={published} checks={checks} />}
    </Asked>
  )
}

function Case({ published, checks }: { published: PublishedCase; checks: readonly Check[] }) {
  const { id, analysis, source } = published
  const titles = new Map(published.checks.map((each) => [`${id}/${each.id}`, each.title]))
  return (
    <div className={styles.case}>
      <p className={styles.source}>
        {analysisName(analysis)} · {source}
      </p>
      {published.pathway && <OpenAsScenario published={published} pathway={published.pathway} />}
      <Sheet>
        <RecordTable
          caption={published.title}
          columns={[texts.check, ...checkColumns]}
          rows={checks.filter(({ caseId }) => caseId === id)}
          keyOf={(check) => check.id}
          cells={(check) => [
            <What key="what" title={titles.get(check.id)} why={check.why} />,
            ...checkCells(check),
          ]}
        />
      </Sheet>
      <AskedBody published={published} />
    </div>
  )
}

function What({ title, why }: { title: string | undefined; why: string | null }) {
  return (
    <div>
      {title}
      {why !== null && <p className={styles.why}>{texts.why(why)}</p>}
    </div>
  )
}
