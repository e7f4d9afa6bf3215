import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ListedScenario } from '../cases/queries.ts'
import { useChanging } from '../cases/use-changing.ts'
import { headlineValue } from '../results/headline-values.ts'
import { headlines } from '../results/headlines.ts'
import { NotPartOfLevel } from '../results/not-part-of-level.tsx'
import { NameBox } from '../ui/name-box.tsx'
import { scenarioActions } from './project-actions.ts'
import styles from './projects.module.css'
import { ScenarioMenu } from './scenario-menu.tsx'
import { texts } from './texts.ts'
import type { ListedProject } from './use-projects.ts'

const lcop = headlines.find(({ name }) => name === 'lcop')

export interface ScenarioLineProps {
  project: ListedProject
  scenario: ListedScenario
  /** Among those of the project: 1 is the first. */
  place: number
}

/** One scenario of a project: its name, what a tonne costs, and what can be done with it. */
export function ScenarioLine({ project, scenario, place }: ScenarioLineProps) {
  const { id, scenarioName: name, headline } = scenario
  const [isRenaming, setRenaming] = useState(false)
  const change = useChanging()
  const rename = (next: string) => {
    setRenaming(false)
    if (next !== name) void change(() => scenarioActions.rename(id, next))
  }
  const cost = lcop && headlineValue(lcop, headline.lcop)
  return (
    <li className={styles.scenario}>
      {isRenaming ? (
        <NameBox label={texts.nameOf(name)} name={name} onDone={rename} />
      ) : (
        <Link to="/scenarios/$id" params={{ id }} className={styles.open}>
          {name}
        </Link>
      )}
      <span className={styles.cost} title={cost?.reason}>
        {cost?.value ?? <NotPartOfLevel />}
      </span>
      <ScenarioMenu project={project} scenario={scenario} place={place} onRename={() => setRenaming(true)} />
    </li>
  )
}
