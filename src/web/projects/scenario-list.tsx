import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { mayWrite } from '../cases/may-write.ts'
import { type ListedScenario, scenariosOf } from '../cases/queries.ts'
import { ownUsage } from '../cases/usage.ts'
import { useChanging } from '../cases/use-changing.ts'
import { Asked } from '../frame/asked.tsx'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { scenarioActions } from './project-actions.ts'
import styles from './projects.module.css'
import { ScenarioLine } from './scenario-line.tsx'
import { texts } from './texts.ts'
import type { ListedProject } from './use-projects.ts'

const lineHeight = 30

/** The first scenarios of a project, the others on demand, and a way to another one. */
export function ScenarioList({ project }: { project: ListedProject }) {
  const { id, projectName, scenarioCount, role, scenarios = [] } = project
  const [isWhole, setWhole] = useState(false)
  const change = useChanging()
  const reasonId = useId()
  const { data: usage } = useQuery(ownUsage)
  const limit = usage?.scenariosPerProject.limit
  const isFull = limit !== undefined && scenarioCount >= limit
  const reason = mayWrite(role) ? (isFull ? texts.isFull(limit) : undefined) : texts.needsEditor
  const hidden = scenarioCount - scenarios.length
  return (
    <div className={styles.scenarios}>
      {isWhole && hidden > 0 ? (
        <WholeList project={project} />
      ) : (
        <>
          <Lines project={project} scenarios={scenarios} />
          {hidden > 0 && (
            <Button look="quiet" className={styles.add} onClick={() => setWhole(true)}>
              {texts.moreScenarios(hidden)}
            </Button>
          )}
        </>
      )}
      <Button
        look="quiet"
        className={styles.add}
        aria-label={texts.newScenarioIn(projectName)}
        disabled={reason !== undefined}
        aria-describedby={reason === undefined ? undefined : reasonId}
        onClick={() => void change(() => scenarioActions.add(id))}
      >
        + {texts.newScenario}
      </Button>
      {reason !== undefined && (
        <small id={reasonId} className={styles.reason}>
          {reason}
        </small>
      )}
    </div>
  )
}

function WholeList({ project }: { project: ListedProject }) {
  const query = useQuery(scenariosOf(project.id))
  const height = lineHeight * project.scenarioCount
  return (
    <Asked query={query} failed={texts.scenariosFailed} skeleton={<Skeleton height={height} />}>
      {(scenarios) => <Lines project={project} scenarios={scenarios} />}
    </Asked>
  )
}

function Lines({ project, scenarios }: { project: ListedProject; scenarios: readonly ListedScenario[] }) {
  return (
    <ul>
      {scenarios.map((scenario, i) => (
        <ScenarioLine key={scenario.id} project={project} scenario={scenario} place={i + 1} />
      ))}
    </ul>
  )
}
