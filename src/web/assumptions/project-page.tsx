import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { api } from '../api/client.ts'
import { ownLevel } from '../api/own-level.ts'
import { DownloadButton } from '../cases/download-button.tsx'
import { isUnknown, NotYours } from '../cases/not-yours.tsx'
import { projectOf, type Scenario, scenarioOf } from '../cases/queries.ts'
import { fileName } from '../charts/save.ts'
import { recalculateFor } from '../engine/live.ts'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Ways } from '../frame/ways.tsx'
import { rowsOf, titleOf } from '../inputs/rows.ts'
import { headlines } from '../results/headlines.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import type { Document } from '../workspace/document.ts'
import { placeAt } from '../workspace/named-place.ts'
import styles from './assumptions.module.css'
import { Choices, wholeProject } from './choices.tsx'
import { ProjectTable } from './project-table.tsx'
import { type ProjectPage, projectAssumptionsOf, projectQuery } from './queries.ts'
import { texts } from './texts.ts'

const route = getRouteApi('/projects/$id/assumptions')
const tableHeight = 480

/** Every input of the scenarios of a project, and in which of them it differs. */
export function ProjectAssumptions() {
  const { id } = route.useParams()
  const { of, after } = route.useSearch()
  const project = useQuery(projectOf(id))
  const register = useQuery(projectAssumptionsOf(id, of, after))
  if (isUnknown(project.error)) return <NotYours what="project" />
  const title = texts.title(project.data?.projectName ?? '').trim()
  return (
    <Screen title={title} heading={title}>
      <SignedInOnly>
        <Ways>
          <Link to="/projects">{texts.projects}</Link>
        </Ways>
        <p className={styles.about}>{texts.aboutProject}</p>
        <Asked query={register} failed={texts.failed} skeleton={<Skeleton height={tableHeight} />}>
          {(page) => <Registered page={page} title={title} />}
        </Asked>
      </SignedInOnly>
    </Screen>
  )
}

interface RegisteredProps {
  page: ProjectPage
  title: string
}

/** What inputs are called and which numbers the level sees is asked of the first scenario. */
function Registered({ page, title }: RegisteredProps) {
  const first = page.register.scenarios[0]?.id
  const scenario = useQuery({ ...scenarioOf(first ?? ''), enabled: first !== undefined })
  if (first === undefined) return <p>{texts.noScenarios}</p>
  return (
    <Asked query={scenario} failed={texts.failed} skeleton={<Skeleton height={tableHeight} />}>
      {(data) => <Shown page={page} title={title} scenario={data} />}
    </Asked>
  )
}

/** What inputs are called, by their places: elements of lists by their names. */
const titlesByPlace = (document: Document): ReadonlyMap<string, string> =>
  new Map(rowsOf(document).map((row) => [placeAt(document, row.pointer), titleOf(row)] as const))

function Shown({ page: { register, next }, title, scenario }: RegisteredProps & { scenario: Scenario }) {
  const { id } = route.useParams()
  const { only, of, after } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: level } = useQuery(ownLevel)
  const { output, scenarios, inputs } = register
  const seen = useMemo(() => {
    const outcome = level && recalculateFor(level, scenario.inputs).outcome
    return headlines.filter(({ name, of: read }) => name === output.name || (outcome && read(outcome)))
  }, [level, scenario, output.name])
  const titles = useMemo(() => titlesByPlace(scenario.inputs as Document), [scenario])
  const doubtful = inputs.flatMap((input) => {
    const values = input.values.filter(({ isLarge, isWeak }) => isLarge && isWeak)
    return values.length > 0 ? [{ ...input, values }] : []
  })
  const asked = { path: { id }, query: projectQuery(of, after) }
  return (
    <>
      <Choices
        of={wholeProject}
        scenarios={scenarios}
        onOf={(chosen) =>
          void navigate({ to: '/scenarios/$id/assumptions', params: { id: chosen }, search: { only, of } })
        }
        output={output.name}
        seen={seen}
        only={only}
        onSearch={(change) =>
          void navigate({ search: (search) => ({ ...search, ...change }), replace: true })
        }
      >
        {(['csv', 'tsv'] as const).map((format) => (
          <DownloadButton
            key={format}
            text={format.toUpperCase()}
            file={fileName(title, format)}
            ask={() =>
              api.GET('/api/v1/projects/{id}/assumptions/table', {
                params: { ...asked, query: { ...asked.query, format } },
                parseAs: 'blob',
              })
            }
          />
        ))}
        <DownloadButton
          text="JSON"
          file={fileName(title, 'json')}
          ask={() => api.GET('/api/v1/projects/{id}/assumptions', { params: asked, parseAs: 'blob' })}
        />
      </Choices>
      <p role="status" className={styles.about}>
        {texts.doubtful(doubtful.length)} {(next ?? after) !== undefined && texts.part(scenarios.length)}{' '}
        {after !== undefined && (
          <Link to="/projects/$id/assumptions" params={{ id }} search={{ only, of }}>
            {texts.firstScenarios}
          </Link>
        )}{' '}
        {next !== undefined && (
          <Link to="/projects/$id/assumptions" params={{ id }} search={{ only, of, after: next }}>
            {texts.nextScenarios}
          </Link>
        )}
      </p>
      <ProjectTable
        caption={title}
        register={register}
        inputs={only === 'doubtful' ? doubtful : inputs}
        titles={titles}
      />
    </>
  )
}
