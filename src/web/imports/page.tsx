import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Project, projectsOf, scenariosOf } from '../cases/queries.ts'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Select } from '../ui/select.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { CaseTables } from './case-tables.tsx'
import { FileDrop } from './file-drop.tsx'
import { largestBytes, typeOfFile } from './file-kind.ts'
import styles from './imports.module.css'
import { texts } from './texts.ts'
import { TriedFile } from './tried-file.tsx'

const route = getRouteApi('/import')
const mostProjects = 100
const formHeight = 240

/** Brings a file into a project: what is in it is shown first. */
export function Import() {
  const projects = useQuery(projectsOf('', mostProjects))
  return (
    <Screen title={texts.title} heading={texts.title}>
      <SignedInOnly>
        <p className={styles.about}>{texts.about}</p>
        <Asked query={projects} failed={texts.projectsFailed} skeleton={<Skeleton height={formHeight} />}>
          {(all) => (all.length === 0 ? <NoProject /> : <Form projects={all} />)}
        </Asked>
      </SignedInOnly>
    </Screen>
  )
}

const NoProject = () => (
  <p>
    {texts.noProject} <Link to="/projects">{texts.makeProject}</Link>
  </p>
)

/** A file that is being looked at; chosen again, it is another one. */
interface Chosen {
  readonly file: File
  readonly times: number
}

function Form({ projects }: { projects: readonly Project[] }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [chosen, setChosen] = useState<Chosen>()
  const project = projects.find(({ id }) => id === search.project) ?? (projects[0] as Project)
  const scenarios = useQuery(scenariosOf(project.id)).data ?? []
  const base = scenarios.find(({ id }) => id === search.base) ?? scenarios[0]
  const refusal = chosen && refusalOf(chosen.file)
  return (
    <div className={styles.form}>
      <Select
        label={texts.project}
        value={project.id}
        options={projects.map(({ id, projectName }) => ({ value: id, label: projectName }))}
        onChange={(id) => void navigate({ search: { project: id }, replace: true })}
      />
      <Select
        label={texts.base}
        value={base?.id ?? ''}
        options={scenarios.map(({ id, scenarioName }) => ({ value: id, label: scenarioName }))}
        onChange={(id) => void navigate({ search: { project: project.id, base: id }, replace: true })}
      />
      <FileDrop onFile={(file) => setChosen({ file, times: (chosen?.times ?? 0) + 1 })} />
      {refusal !== undefined && (
        <p role="alert" className={styles.failure}>
          {refusal}
        </p>
      )}
      {chosen && refusal === undefined && (
        <TriedFile
          key={`${chosen.times} ${project.id} ${base?.id}`}
          asked={{ file: chosen.file, project: project.id, base: base?.id }}
        />
      )}
      {base && <CaseTables key={base.id} scenario={base.id} />}
    </div>
  )
}

function refusalOf({ name, size }: File): string | undefined {
  if (!typeOfFile(name)) return texts.unknownKind(name)
  return size > largestBytes ? texts.tooLarge(name) : undefined
}
