import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useChanging } from '../cases/use-changing.ts'
import { dayAndTime } from '../format/times.ts'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { NameBox } from '../ui/name-box.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { unlessOwner, unlessWriter } from './may.ts'
import { projectActions } from './project-actions.ts'
import styles from './projects.module.css'
import { ScenarioList } from './scenario-list.tsx'
import { texts } from './texts.ts'
import type { ListedProject } from './use-projects.ts'
import { useRemoving } from './use-removing.ts'

const People = lazy(async () => ({ default: (await import('./people.tsx')).People }))

/** Projects in rows, each with its scenarios. */
export function ProjectTable({ projects }: { projects: readonly ListedProject[] }) {
  const [renamed, setRenamed] = useState<string>()
  const [shown, setShown] = useState<string>()
  const ofShown = projects.find(({ id }) => id === shown)
  return (
    <>
      <RecordTable
        caption={texts.projects}
        columns={[texts.project, texts.plant, texts.scenarios, texts.changed, texts.actions]}
        rows={projects}
        keyOf={({ id }) => id}
        cells={(project) => [
          <ProjectName
            key="name"
            project={project}
            isRenaming={renamed === project.id}
            onDone={() => setRenamed(undefined)}
          />,
          <span key="plant">
            {project.process.name} · {project.feedstock.name} · {project.country.name}
          </span>,
          <ScenarioList key="scenarios" project={project} />,
          <time key="changed" dateTime={project.updatedAt} className={styles.changed}>
            {dayAndTime(project.updatedAt)}
          </time>,
          <ProjectMenu
            key="actions"
            project={project}
            onRename={() => setRenamed(project.id)}
            onPeople={() => setShown(project.id)}
          />,
        ]}
      />
      {ofShown && (
        <Suspense>
          <People project={ofShown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </>
  )
}

interface ProjectNameProps {
  project: ListedProject
  isRenaming: boolean
  onDone(): void
}

function ProjectName({
  project: { id, projectName, role, ownerName },
  isRenaming,
  onDone,
}: ProjectNameProps) {
  const change = useChanging()
  const rename = (next: string) => {
    onDone()
    if (next !== projectName) void change(() => projectActions.rename(id, next))
  }
  if (!isRenaming)
    return (
      <span className={styles.name}>
        {projectName}
        {role && role !== 'owner' && (
          <span className={styles.whose}>{texts.whose(ownerName, texts.roles[role])}</span>
        )}
      </span>
    )
  return <NameBox label={texts.nameOf(projectName)} name={projectName} onDone={rename} />
}

function ProjectMenu({
  project,
  onRename,
  onPeople,
}: {
  project: ListedProject
  onRename(): void
  onPeople(): void
}) {
  const { id, projectName, role } = project
  const change = useChanging()
  const navigate = useNavigate()
  const removing = useRemoving()
  const remove = () =>
    removing({
      id,
      name: projectName,
      remove: () => projectActions.remove(id),
      restore: () => projectActions.restore(id),
    })
  return (
    <Menu
      trigger={
        <Button look="quiet" aria-label={texts.actionsOf(projectName)}>
          ⋯
        </Button>
      }
      items={[
        { label: texts.people, perform: onPeople },
        {
          label: texts.assumptions,
          perform: () => void navigate({ to: '/projects/$id/assumptions', params: { id } }),
        },
        {
          label: texts.library,
          perform: () => void navigate({ to: '/projects/$id/library', params: { id } }),
        },
        {
          label: texts.links,
          perform: () => void navigate({ to: '/projects/$id/links', params: { id } }),
        },
        { label: texts.rename, ...unlessWriter(role), perform: onRename },
        { label: texts.duplicate, perform: () => void change(() => projectActions.duplicate(id)) },
        {
          label: texts.importFile,
          ...unlessWriter(role),
          perform: () => void navigate({ to: '/import', search: { project: id } }),
        },
        { label: texts.remove, ...unlessOwner(role), perform: remove },
      ]}
    />
  )
}
