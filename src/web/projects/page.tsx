import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { projectsOf } from '../cases/queries.ts'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ProjectTable } from './project-table.tsx'
import styles from './projects.module.css'
import { texts } from './texts.ts'

/** Both need the model, which a list of projects does not wait for. */
const NewProject = lazy(() => import('./new-project.tsx').then((loaded) => ({ default: loaded.NewProject })))
const FirstProject = lazy(() =>
  import('./first-project.tsx').then((loaded) => ({ default: loaded.FirstProject })),
)

const route = getRouteApi('/projects')
const pageSize = 20
const listHeight = 400

/** All projects of a person, with a way to another one. */
export function Projects() {
  const [isMaking, setMaking] = useState(false)
  return (
    <Screen title={texts.projects} heading={texts.projects}>
      <SignedInOnly>
        <div className={styles.head}>
          <Search />
          <span className={styles.spring} />
          <Button look="first" onClick={() => setMaking(true)}>
            {texts.newProject}
          </Button>
        </div>
        <Found />
        {isMaking && (
          <Suspense>
            <NewProject onClose={() => setMaking(false)} />
          </Suspense>
        )}
      </SignedInOnly>
    </Screen>
  )
}

function Search() {
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <input
      type="search"
      className={styles.find}
      aria-label={texts.find}
      placeholder={texts.findHint}
      maxLength={100}
      value={q}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ search: value === '' ? {} : { q: value }, replace: true })
      }
    />
  )
}

function Found() {
  const { q = '' } = route.useSearch()
  const [limit, setLimit] = useState(pageSize)
  const query = useQuery(projectsOf(q.trim(), limit))
  return (
    <Asked query={query} failed={texts.projectsFailed} skeleton={<Skeleton height={listHeight} />}>
      {({ projects, hasMore }) => {
        if (projects.length === 0) return q === '' ? <Nothing /> : <NothingFound q={q} />
        return (
          <>
            <ProjectTable projects={projects} />
            {hasMore && (
              <p className={styles.note}>
                <Button onClick={() => setLimit(limit + pageSize)}>{texts.more}</Button>
              </p>
            )}
          </>
        )
      }}
    </Asked>
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
