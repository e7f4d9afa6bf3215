import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { editionQuery } from '../api/editions.ts'
import { ownLevel } from '../api/own-level.ts'
import { session } from '../api/session.ts'
import { mayWrite } from '../cases/may-write.ts'
import { projectOf } from '../cases/queries.ts'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { CaseProvider } from './open-case.tsx'
import { forgetScenario, openScenarioOf } from './open-scenario.ts'
import { ScenarioActions } from './scenario-actions.tsx'
import { scenarioCase } from './scenario-cases.ts'
import { ScenarioPlace } from './scenario-place.tsx'
import { Workspace } from './workspace.tsx'

/** What is said of a scenario is loaded once there is something to look at. */
const Notice = lazy(async () => ({ default: (await import('./scenario-notice.tsx')).ScenarioNotice }))

const route = getRouteApi('/scenarios/$id')

/** The workspace on a scenario that the server keeps; whoever signs out asks nothing more of the server. */
export function ScenarioPage() {
  return (
    <SignedInOnly>
      <OpenScenario />
    </SignedInOnly>
  )
}

function OpenScenario() {
  const { id } = route.useParams()
  const navigate = route.useNavigate()
  const { data: scenario } = useSuspenseQuery(openScenarioOf(id))
  const { data } = useSuspenseQuery(editionQuery(scenario.referenceEdition))
  const { data: level } = useSuspenseQuery(ownLevel)
  const open = scenarioCase(data, scenario, level)
  const { data: project } = useQuery(projectOf(scenario.projectId))
  const isReader = project !== undefined && !mayWrite(project.role)
  const isLocked = scenario.review === 'approved' || isReader
  // Its rows are read-only then; nothing else that changes the case has any effect.
  const shown = isLocked ? { ...open, isLocked, isReader, change() {} } : open
  useEffect(
    () =>
      session.subscribe(() => {
        const { status } = session.state()
        if (status === 'signedIn') open.workspace.signedIn()
        else open.workspace.expired()
      }),
    [open],
  )
  const saving = useSyncExternalStore(open.workspace.subscribe, () => open.workspace.get().saving)
  useEffect(() => {
    if (saving.at !== 'moved') return
    void open.workspace.whenMoved().then(async () => {
      await navigate({ to: '/scenarios/$id', params: { id: saving.to }, replace: true })
      await forgetScenario(id)
    })
  }, [open, saving, id, navigate])
  return (
    <CaseProvider open={shown}>
      <Workspace
        place={<ScenarioPlace id={id} projectId={scenario.projectId} />}
        bar={
          <>
            <ScenarioActions id={id} />
            <Suspense>
              <Notice scenario={scenario} isInBar />
            </Suspense>
          </>
        }
        notice={
          <Suspense>
            <Notice scenario={scenario} />
          </Suspense>
        }
      />
    </CaseProvider>
  )
}
