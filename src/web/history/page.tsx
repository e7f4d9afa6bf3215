import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { calculationsOf, type Scenario } from '../cases/queries.ts'
import { ScenarioScreen } from '../cases/scenario-screen.tsx'
import { Asked } from '../frame/asked.tsx'
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
  const ways = (
    <>
      <Link to="/scenarios/$id" params={{ id }}>
        {texts.openScenario}
      </Link>
      <Link to="/scenarios/$id/assumptions" params={{ id }}>
        {texts.assumptions}
      </Link>
      <Link to="/scenarios/$id/links" params={{ id }}>
        {texts.links}
      </Link>
      <Link to="/compare" search={{ s: `scn:${id}` }}>
        {texts.compareWith}
      </Link>
    </>
  )
  return (
    <ScenarioScreen id={id} titleOf={texts.historyOf} ways={ways} failed={texts.failed} height={tableHeight}>
      {(scenario) => <Results scenario={scenario} />}
    </ScenarioScreen>
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
