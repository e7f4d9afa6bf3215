import { useQuery } from '@tanstack/react-query'
import { listOf } from '../../engine/library-fields.ts'
import { addElement, emptyElement } from '../../inputs/lists.ts'
import { say } from '../../ui/say.ts'
import { type Document, escapedKey, type Json, namesIn, valueAt } from '../../workspace/document.ts'
import type { Change } from '../../workspace/edits.ts'
import { useCase } from '../../workspace/open-case.tsx'
import { openScenarioOf } from '../../workspace/open-scenario.ts'
import { mayWrite } from '../may-write.ts'
import { projectOf } from '../queries.ts'
import { useChanging } from '../use-changing.ts'
import { ChooseItem } from './choose-item.tsx'
import { ItemDialog } from './item-dialog.tsx'
import { bodyOfItem, changesOf, keptFrom } from './item-document.ts'
import { type LibraryItem, type LibraryKind, noteUse } from './queries.ts'
import { libraryTexts as texts } from './texts.ts'

interface SpotProps {
  scenarioId: string
  kind: LibraryKind
  /** What it is called. */
  name: string
  onClose(): void
}

/**
 * Copies the values of an item into the scenario, which can be undone like any edit, and has written where they are from.
 *
 * @param at the pointer of an element or of a price, nothing for the plant; left out, an element is added.
 */
export function UseItem({ scenarioId, kind, at, name, onClose }: SpotProps & { at?: string }) {
  const { change, results, workspace } = useCase()
  const { data: scenario } = useQuery(openScenarioOf(scenarioId))
  const changing = useChanging()
  const choose = (item: LibraryItem) => {
    const { document } = results.get()
    const { changes, place } = at === undefined ? adding(document, item) : using(document, item, at)
    const group = crypto.randomUUID()
    change(changes, group)
    onClose()
    say(texts.used(item.name), { label: texts.undo, perform: () => workspace.undo(group) })
    void changing(() => noteUse(scenarioId, item.id, place))
  }
  return (
    scenario && (
      <ChooseItem
        kind={kind}
        projectId={scenario.projectId}
        about={at === undefined ? texts.addAbout : texts.intoAbout(name)}
        onChoose={choose}
        onClose={onClose}
      />
    )
  )
}

interface Using {
  readonly changes: Change[]
  /** The name of the element tells it: where it stands may change. */
  readonly place: string
}

function adding(document: Document, { kind, name, body }: LibraryItem): Using {
  const list = listOf(kind)
  if (!list) return { changes: [], place: '' }
  const changes = addElement(document, list, { ...emptyElement(list, name), ...bodyOfItem({ body }) })
  const added = namesIn(changes[0]?.to ?? []).at(-1) ?? ''
  return { changes, place: `/${list}/${escapedKey(added)}` }
}

function using(document: Json, { kind, body }: LibraryItem, at: string): Using {
  const changes = changesOf(kind, bodyOfItem({ body }), at)
  const [, list = '', index = '', ...rest] = at.split('/')
  if (list === '') return { changes, place: '' }
  const name = namesIn(valueAt(document, `/${list}`))[Number(index)] ?? ''
  return { changes, place: [`/${list}/${escapedKey(name)}`, ...rest].join('/') }
}

/** Keeps what is in the scenario in one's own library, or in that of the project. */
export function KeepItem({ scenarioId, kind, at, name, onClose }: SpotProps & { at: string }) {
  const { results } = useCase()
  const { data: scenario } = useQuery(openScenarioOf(scenarioId))
  const projectId = scenario?.projectId
  const { data: project } = useQuery({ ...projectOf(projectId ?? ''), enabled: projectId !== undefined })
  if (!project) return null
  const body = keptFrom(kind, results.get().document, at) as unknown as LibraryItem['body']
  return (
    <ItemDialog
      title={texts.keepTitle(name)}
      verb={texts.keep}
      beginning={{ kind, name, body }}
      isOpenKind={false}
      shelves={mayWrite(project.role) ? ['own', { projectId: project.id }] : ['own']}
      onClose={onClose}
    />
  )
}
