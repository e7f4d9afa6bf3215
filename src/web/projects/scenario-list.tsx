import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Project, scenariosOf } from '../cases/queries.ts'
import { useChanging } from '../cases/use-changing.ts'
import { Asked } from '../frame/asked.tsx'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { scenarioActions } from './project-actions.ts'
import styles from './projects.module.css'
import { ScenarioLine } from './scenario-line.tsx'
import { texts } from './texts.ts'

/** Of a project with many, the first ones; a click shows the others. */
const shownAtFirst = 4
const lineHeight = 30

/** The scenarios of a project, and a way to another one. */
export function ScenarioList({ project: { id, projectName, scenarioCount } }: { project: Project }) {
  const query = useQuery(scenariosOf(id))
  const [isWhole, setWhole] = useState(false)
  const change = useChanging()
  const height = lineHeight * Math.min(scenarioCount, shownAtFirst)
  return (
    <div className={styles.scenarios}>
      <Asked query={query} failed={texts.scenariosFailed} skeleton={<Skeleton height={height} />}>
        {(scenarios) => {
          const shown = isWhole ? scenarios : scenarios.slice(0, shownAtFirst)
          return (
            <>
              <ul>
                {shown.map((scenario) => (
                  <ScenarioLine key={scenario.id} scenario={scenario} all={scenarios} />
                ))}
              </ul>
              {shown.length < scenarios.length && (
                <Button look="quiet" onClick={() => setWhole(true)}>
                  {texts.moreScenarios(scenarios.length - shown.length)}
                </Button>
              )}
            </>
          )
        }}
      </Asked>
      <Button
        look="quiet"
        className={styles.add}
        aria-label={texts.newScenarioIn(projectName)}
        onClick={() => void change(() => scenarioActions.add(id))}
      >
        + {texts.newScenario}
      </Button>
    </div>
  )
}
