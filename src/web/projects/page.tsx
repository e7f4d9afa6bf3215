import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Listed } from '../frame/listed.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ProjectTable } from './project-table.tsx'
import styles from './projects.module.css'
import { texts } from './texts.ts'
import { useProjects } from './use-projects.ts'

/** Both need the model, which a list of projects does not wait for. */
const NewProject = lazy(() => import('./new-project.tsx').then((loaded) => ({ default: loaded.NewProject })))
const FirstProject = lazy(() =>
  import('./first-project.tsx').then((loaded) => ({ default: loaded.FirstProject })),
)
const PeopleByAddress = lazy(() =>
  import('./people-by-address.tsx').then((loaded) => ({ default: loaded.PeopleByAddress })),
)

const route = getRouteApi('/projects')
const listHeight = 400

/** All projects of a person, with a way to another one. */
export function Projects() {
  const [isMaking, setMaking] = useState(false)
  const { people } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Screen title={texts.projects} heading={texts.projects}>
      <SignedInOnly>
        <div className={styles.head}>
          <Search />
          <span className={styles.spring} />
          <div className={styles.ways}>
            <Link to="/import" className={buttonClass('plain')}>
              {texts.importFile}
            </Link>
            <Button look="first" onClick={() => setMaking(true)}>
              {texts.newProject}
            </Button>
          </div>
        </div>
        <Found />
        {people !== undefined && (
          <Suspense>
            <PeopleByAddress id={people} onClose={() => void navigate({ search: {}, replace: true })} />
          </Suspense>
        )}
        {isMaking && (
          <Suspense>
            <NewProject onClose={() => setMaking(false)} />
          </Suspense>
        )}
      </SignedInOnly>
    </Screen>
  )
}

/** Nothing where there is nothing to be found in. */
function Search() {
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = useProjects(q.trim())
  const isEmpty = q === '' && data?.pages.every(({ rows }) => rows.length === 0)
  if (isEmpty) return null
  return (
    <SearchInput
      aria-label={texts.find}
      placeholder={texts.findHint}
      value={q}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ search: value === '' ? {} : { q: value }, replace: true })
      }
    />
  )
}

function Found() {
  const { q = '' } = route.useSearch()
  const projects = useProjects(q.trim())
  return (
    <Listed
      query={projects}
      failed={texts.projectsFailed}
      empty={q === '' ? <Nothing /> : <NothingFound q={q} />}
    >
      {(rows) => <ProjectTable projects={rows} />}
    </Listed>
  )
}

const Nothing = () => (
  <Suspense fallback={<Skeleton height={listHeight} />}>
    <FirstProject />
  </Suspense>
)

const NothingFound = ({ q }: { q: string }) => (
  <p className={styles.note}>
    {texts.nothingFound(q)}{' '}
    <Link to="/projects" search={{}}>
      {texts.showAll}
    </Link>
  </p>
)
