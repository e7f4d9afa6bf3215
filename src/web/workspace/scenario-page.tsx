import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { editionQuery } from '../api/editions.ts'
import { ownLevel } from '../api/own-level.ts'
import { session } from '../api/session.ts'
import { scenarioOf } from '../cases/queries.ts'
import { CaseProvider } from './open-case.tsx'
import { ScenarioActions } from './scenario-actions.tsx'
import { scenarioCase } from './scenario-cases.ts'
import { Workspace } from './workspace.tsx'

/** A newer edition is told of once there is something to look at. */
const UpdateBar = lazy(() =>
  import('../edition-update/update-bar.tsx').then((bar) => ({ default: bar.UpdateBar })),
)

const route = getRouteApi('/scenarios/$id')

/** The workspace on a scenario that the server keeps. */
export function ScenarioPage() {
  const { id } = route.useParams()
  const { data: scenario } = useSuspenseQuery(scenarioOf(id))
  const { data } = useSuspenseQuery(editionQuery(scenario.referenceEdition))
  const { data: level } = useSuspenseQuery(ownLevel)
  const open = scenarioCase(data, scenario, level)
  useEffect(
    () =>
      session.subscribe(() => {
        const { status } = session.state()
        if (status === 'signedIn') open.workspace.signedIn()
        else open.workspace.expired()
      }),
    [open],
  )
  return (
    <CaseProvider open={open}>
      <Workspace
        bar={<ScenarioActions id={id} />}
        notice={
          <Suspense>
            <UpdateBar scenario={scenario} />
          </Suspense>
        }
      />
    </CaseProvider>
  )
}
