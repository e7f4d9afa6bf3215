import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { projectOf, type Scenario } from '../cases/queries.ts'
import { useCase, useWorkspace } from './open-case.tsx'
import { beatOf, heard, isBehind, leave, type Presence, presenceIn, stateOf } from './presence.ts'
import styles from './who-else.module.css'

/** Words that nobody needs who is alone. */
const own = {
  somebody: 'Somebody',
  isEditing: (name: string) => `${name} is editing too`,
  isLooking: (name: string) => `${name} looks at it too`,
  editing: (count: number) => `${count} others are editing too`,
  looking: (count: number) => `${count} others look at it`,
  all: (editing: string, looking: number) =>
    `${editing}, ${looking} ${looking === 1 ? 'looks' : 'look'} at it`,
} as const

interface WhoElseProps {
  scenario: Pick<Scenario, 'id' | 'projectId'>
  /** Whether it stands in the bar, which also says that it is open here, or below it, where there is no room for it. */
  isInBar: true | undefined
}

/** Who else has the scenario open; an administrator who is none of its people is not told. */
export function WhoElse({ scenario: { id, projectId }, isInBar }: WhoElseProps) {
  const { data: project } = useQuery(projectOf(projectId))
  if (!project || project.role === null) return null
  return isInBar ? <Beating id={id} /> : <BelowBar />
}

function Beating({ id }: { id: string }) {
  const { workspace } = useCase()
  const beating = useQuery(beatOf(id, workspace))
  const { data, dataUpdatedAt, refetch } = beating
  const last = useWorkspace(({ log }) => log.at(-1)?.id)
  const conflicts = useWorkspace((state) => state.conflicts.length)
  const told = useRef({ state: 'looking', conflicts: 0 })
  useEffect(() => {
    const state = stateOf(workspace)
    const isNews = state !== told.current.state || conflicts > told.current.conflicts
    told.current = { state, conflicts }
    // Whoever begins to edit is told of at once, and whoever meets a conflict learns with whom.
    if (last !== undefined && isNews) void refetch()
  }, [last, conflicts, workspace, refetch])
  useEffect(() => {
    if (dataUpdatedAt > 0 && data && isBehind(workspace, data)) workspace.look()
  }, [data, dataUpdatedAt, workspace])
  useEffect(() => {
    const hear = () => {
      if (document.visibilityState === 'hidden') leave(id)
    }
    document.addEventListener('visibilitychange', hear)
    return () => {
      document.removeEventListener('visibilitychange', hear)
      leave(id)
    }
  }, [id])
  return <Told presence={heard(beating)} className={styles.inBar} />
}

function BelowBar() {
  const beating = useQuery(presenceIn(useCase().workspace))
  return <Told presence={heard(beating)} className={styles.below} />
}

function Told({ presence, className }: { presence: Presence | undefined; className: string | undefined }) {
  const others = presence?.others ?? []
  return (
    <span role="status" className={className} title={others.map(nameOf).join(', ')}>
      {others.length > 0 && textOf(others)}
    </span>
  )
}

type Others = Presence['others']

const nameOf = ({ name }: Others[number]): string => name ?? own.somebody

/** Names where there is one of a kind, numbers where there are more. */
function textOf(others: Others): string {
  const editing = others.filter(({ isEditing }) => isEditing)
  const looking = others.filter(({ isEditing }) => !isEditing)
  const [editor] = editing
  const [looker] = looking
  if (!editor)
    return looking.length === 1 && looker ? own.isLooking(nameOf(looker)) : own.looking(looking.length)
  const first = editing.length === 1 ? own.isEditing(nameOf(editor)) : own.editing(editing.length)
  return looking.length === 0 ? first : own.all(first, looking.length)
}
