import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Ways } from '../frame/ways.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { isUnknown, NotYours } from './not-yours.tsx'
import { type Scenario, scenarioOf } from './queries.ts'

interface ScenarioScreenProps {
  id: string
  titleOf(name: string): string
  /** Where one may go from it. */
  ways: ReactNode
  /** What stands there whether the scenario has come or not. */
  about?: ReactNode
  failed: string
  /** In pixels, of what is shown until the scenario has come. */
  height: number
  children(scenario: Scenario, title: string): ReactNode
}

/** A screen about one scenario of the person's own, outside the workspace. */
export function ScenarioScreen({ id, titleOf, ways, about, failed, height, children }: ScenarioScreenProps) {
  const scenario = useQuery(scenarioOf(id))
  if (isUnknown(scenario.error)) return <NotYours what="scenario" />
  const title = titleOf(scenario.data?.scenarioName ?? '').trim()
  return (
    <Screen title={title} heading={title}>
      <SignedInOnly>
        <Ways>{ways}</Ways>
        {about}
        <Asked query={scenario} failed={failed} skeleton={<Skeleton height={height} />}>
          {(data) => children(data, title)}
        </Asked>
      </SignedInOnly>
    </Screen>
  )
}
