import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { mayWrite } from '../cases/may-write.ts'
import { scenariosOf } from '../cases/queries.ts'
import { useChanging } from '../cases/use-changing.ts'
import { Button } from '../ui/button.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import { unlessWriter } from './may.ts'
import { scenarioActions } from './project-actions.ts'
import type { ScenarioLineProps } from './scenario-line.tsx'
import { texts } from './texts.ts'
import { useRemoving } from './use-removing.ts'

/** As many as a comparison holds. */
const mostCompared = 8

/** What can be done with a scenario of a project. */
export function ScenarioMenu({
  project,
  scenario: { id, scenarioName: name },
  place,
  onRename,
}: ScenarioLineProps & { onRename(): void }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const change = useChanging()
  const removing = useRemoving()
  const compare = async () => {
    const all = await queries.fetchQuery(scenariosOf(project.id))
    const compared = all.slice(0, mostCompared).map((each) => `scn:${each.id}`)
    await navigate({ to: '/compare', search: { s: compared.join() } })
  }
  const moveTo = (label: string, to: number): MenuItem[] =>
    to < 1 || to > project.scenarioCount || !mayWrite(project.role)
      ? []
      : [{ label, perform: () => void change(() => scenarioActions.moveTo(id, to)) }]
  const items: MenuItem[] = [
    { label: texts.history, perform: () => void navigate({ to: '/scenarios/$id/history', params: { id } }) },
    { label: texts.compare, perform: () => void change(compare) },
    { label: texts.rename, ...unlessWriter(project.role), perform: onRename },
    {
      label: texts.duplicate,
      ...unlessWriter(project.role),
      perform: () => void change(() => scenarioActions.duplicate(id)),
    },
    ...moveTo(texts.moveUp, place - 1),
    ...moveTo(texts.moveDown, place + 1),
    {
      label: texts.remove,
      isDisabled: project.scenarioCount === 1,
      ...unlessWriter(project.role),
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
