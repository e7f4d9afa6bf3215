import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { projectOf, scenariosOf } from '../cases/queries.ts'
import { useCase } from './open-case.tsx'
import styles from './scenario-place.module.css'
import { texts } from './texts.ts'

interface ScenarioPlaceProps {
  id: string
  projectId: string
}

/** Where an open scenario is: its project, and the way to the other scenarios of that. */
export function ScenarioPlace({ id, projectId }: ScenarioPlaceProps) {
  const { title } = useCase()
  const { data: project } = useQuery(projectOf(projectId))
  const { data: scenarios = [] } = useQuery(scenariosOf(projectId))
  const navigate = useNavigate()
  return (
    <>
      <Link to="/projects" className={styles.project}>
        {project?.projectName ?? texts.projects}
      </Link>
      <span className={styles.scenario}>
        <h1 className={styles.title}>{title}</h1>
        {scenarios.length > 1 && (
          <>
            <span aria-hidden="true">▾</span>
            <select
              aria-label={texts.otherScenario}
              value={id}
              onChange={(event) =>
                void navigate({ to: '/scenarios/$id', params: { id: event.currentTarget.value } })
              }
            >
              {scenarios.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.scenarioName}
                </option>
              ))}
            </select>
          </>
        )}
      </span>
    </>
  )
}
