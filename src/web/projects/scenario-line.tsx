import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Scenario } from '../cases/queries.ts'
import { useChanging } from '../cases/use-changing.ts'
import { Button } from '../ui/button.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import { NameBox } from '../ui/name-box.tsx'
import { scenarioActions } from './project-actions.ts'
import styles from './projects.module.css'
import { texts } from './texts.ts'
import { useRemoving } from './use-removing.ts'

/** The model is large: names can be read and opened while it arrives. */
const ScenarioCost = lazy(() =>
  import('./scenario-cost.tsx').then((loaded) => ({ default: loaded.ScenarioCost })),
)

interface ScenarioLineProps {
  scenario: Scenario
  /** All of the project, in their order. */
  all: readonly Scenario[]
}

/** One scenario of a project: its name, what a tonne costs, and what can be done with it. */
export function ScenarioLine({ scenario, all }: ScenarioLineProps) {
  const { id, scenarioName: name, inputs } = scenario
  const [isRenaming, setRenaming] = useState(false)
  const change = useChanging()
  const rename = (next: string) => {
    setRenaming(false)
    if (next !== name) void change(() => scenarioActions.rename(id, next))
  }
  return (
    <li className={styles.scenario}>
      {isRenaming ? (
        <NameBox label={texts.nameOf(name)} name={name} onDone={rename} />
      ) : (
        <Link to="/scenarios/$id" params={{ id }} className={styles.open}>
          {name}
        </Link>
      )}
      <span className={styles.cost}>
        <Suspense>
          <ScenarioCost inputs={inputs} />
        </Suspense>
      </span>
      <ScenarioMenu scenario={scenario} all={all} onRename={() => setRenaming(true)} />
    </li>
  )
}

function ScenarioMenu({ scenario, all, onRename }: ScenarioLineProps & { onRename(): void }) {
  const { id, scenarioName: name } = scenario
  const navigate = useNavigate()
  const change = useChanging()
  const removing = useRemoving()
  const place = all.indexOf(scenario)
  const moveTo = (label: string, to: number): MenuItem[] => {
    const other = all[to]
    return other
      ? [{ label, perform: () => void change(() => scenarioActions.swap(scenario, other, all)) }]
      : []
  }
  const items: MenuItem[] = [
    { label: texts.history, perform: () => void navigate({ to: '/scenarios/$id/history', params: { id } }) },
    {
      label: texts.compare,
      perform: () =>
        void navigate({
          to: '/compare',
          search: {
            s: all
              .slice(0, 8)
              .map((each) => `scn:${each.id}`)
              .join(),
          },
        }),
    },
    { label: texts.rename, perform: onRename },
    { label: texts.duplicate, perform: () => void change(() => scenarioActions.duplicate(id)) },
    ...moveTo(texts.moveUp, place - 1),
    ...moveTo(texts.moveDown, place + 1),
    {
      label: texts.remove,
      isDisabled: all.length === 1,
      perform: () =>
        removing({
          id,
          name,
          remove: () => scenarioActions.remove(id),
          restore: () => scenarioActions.restore(id),
        }),
    },
  ]
  return (
    <Menu
      trigger={
        <Button look="quiet" aria-label={texts.actionsOf(name)}>
          ⋯
        </Button>
      }
      items={items}
    />
  )
}
