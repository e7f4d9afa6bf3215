import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isUnknown, NotYours } from '../cases/not-yours.tsx'
import { calculationsOf, type Scenario, scenarioOf } from '../cases/queries.ts'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './history.module.css'
import { ResultTable } from './result-table.tsx'
import { texts } from './texts.ts'

const route = getRouteApi('/scenarios/$id/history')
const pageSize = 20
const tableHeight = 300

/** What has been kept of a scenario. */
export function History() {
  const { id } = route.useParams()
  const scenario = useQuery(scenarioOf(id))
  if (isUnknown(scenario.error)) return <NotYours what="scenario" />
  const title = texts.historyOf(scenario.data?.scenarioName ?? '').trim()
  return (
    <Screen title={title} heading={title}>
      <SignedInOnly>
        <p className={styles.ways}>
          <Link to="/scenarios/$id" params={{ id }}>
            {texts.openScenario}
          </Link>
          <Link to="/scenarios/$id/assumptions" params={{ id }}>
            {texts.assumptions}
          </Link>
          <Link to="/compare" search={{ s: `scn:${id}` }}>
            {texts.compareWith}
          </Link>
        </p>
        <Asked query={scenario} failed={texts.failed} skeleton={<Skeleton height={tableHeight} />}>
          {(data) => <Results scenario={data} />}
        </Asked>
      </SignedInOnly>
    </Screen>
  )
}

function Results({ scenario }: { scenario: Scenario }) {
  const [limit, setLimit] = useState(pageSize)
  const calculations = useQuery(calculationsOf(scenario.id, limit))
  return (
    <Asked query={calculations} failed={texts.failed} skeleton={<Skeleton height={tableHeight} />}>
      {(list) => (
        <>
          <ResultTable scenario={scenario} calculations={list} />
          {list.length === 0 && <p className={styles.about}>{texts.nothing}</p>}
          {list.length === limit && (
            <p className={styles.about}>
              <Button onClick={() => setLimit(limit + pageSize)}>{texts.more}</Button>
            </p>
          )}
        </>
      )}
    </Asked>
  )
}
