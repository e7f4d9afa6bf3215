import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ownLevel } from '../api/own-level.ts'
import { type Scenario, scenariosOf } from '../cases/queries.ts'
import { ScenarioScreen } from '../cases/scenario-screen.tsx'
import { ScenarioWays } from '../cases/scenario-ways.tsx'
import { fileName, save } from '../charts/save.ts'
import { recalculateFor } from '../engine/live.ts'
import { Asked } from '../frame/asked.tsx'
import { rowsOf, titleOf } from '../inputs/rows.ts'
import { headlines } from '../results/headlines.ts'
import { Button } from '../ui/button.tsx'
import { say } from '../ui/say.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import type { Document } from '../workspace/document.ts'
import styles from './assumptions.module.css'
import { Choices, wholeProject } from './choices.tsx'
import { assumptionsOf, csvOfAssumptions, type Register } from './queries.ts'
import { RegisterTable } from './register-table.tsx'
import { texts } from './texts.ts'

const route = getRouteApi('/scenarios/$id/assumptions')
const tableHeight = 480

/** Every input of a scenario with its source, and what to find out next. */
export function Assumptions() {
  const { id } = route.useParams()
  return (
    <ScenarioScreen
      id={id}
      titleOf={texts.title}
      ways={<ScenarioWays id={id} />}
      about={<p className={styles.about}>{texts.about}</p>}
      failed={texts.failed}
      height={tableHeight}
    >
      {(scenario, title) => <Registered scenario={scenario} title={title} />}
    </ScenarioScreen>
  )
}

function Registered({ scenario, title }: { scenario: Scenario; title: string }) {
  const { of } = route.useSearch()
  const register = useQuery(assumptionsOf(scenario.id, of))
  return (
    <Asked query={register} failed={texts.failed} skeleton={<Skeleton height={tableHeight} />}>
      {(data) => <Shown scenario={scenario} title={title} register={data} />}
    </Asked>
  )
}

interface ShownProps {
  scenario: Scenario
  title: string
  register: Register
}

function Shown({ scenario, title, register }: ShownProps) {
  const { only, of } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: listed } = useQuery(scenariosOf(scenario.projectId))
  const scenarios = (listed ?? [scenario]).map(({ id, scenarioName: name }) => ({ id, name }))
  const { data: level } = useQuery(ownLevel)
  const outcome = level && recalculateFor(level, scenario.inputs).outcome
  const seen = headlines.filter((each) => outcome && each.of(outcome))
  const { output, inputs } = register
  const headline = headlines.find(({ name }) => name === output.name)
  const titles = useMemo(
    () => new Map(rowsOf(scenario.inputs as Document).map((row) => [row.pointer, titleOf(row)] as const)),
    [scenario.inputs],
  )
  const doubtful = inputs.filter(({ isLarge, isWeak }) => isLarge && isWeak)
  const takeCsv = () =>
    csvOfAssumptions(scenario.id, of).then(
      (text) => save(new Blob([String(text)], { type: 'text/csv' }), fileName(title, 'csv')),
      (error: unknown) => say(error instanceof Error ? error.message : texts.failed),
    )
  return (
    <>
      <Choices
        of={scenario.id}
        scenarios={scenarios}
        onOf={(id) =>
          void (id === wholeProject
            ? navigate({
                to: '/projects/$id/assumptions',
                params: { id: scenario.projectId },
                search: { only, of },
              })
            : navigate({ params: { id }, search: { only, of } }))
        }
        output={output.name}
        seen={seen}
        only={only}
        onSearch={(change) =>
          void navigate({ search: (search) => ({ ...search, ...change }), replace: true })
        }
      >
        <Button onClick={() => void takeCsv()}>{texts.csv}</Button>
      </Choices>
      <p role="status" className={styles.about}>
        {texts.doubtful(doubtful.length)}
      </p>
      <RegisterTable
        scenarioId={scenario.id}
        caption={title}
        titles={titles}
        output={output}
        headline={headline}
        inputs={only === 'doubtful' ? doubtful : inputs}
      />
    </>
  )
}
