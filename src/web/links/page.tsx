import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { linksOf, useProjectLinks } from '../cases/links.ts'
import { mayWrite } from '../cases/may-write.ts'
import { isUnknown, NotYours } from '../cases/not-yours.tsx'
import { calculationsOf, projectOf, type Scenario } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { ScenarioScreen } from '../cases/scenario-screen.tsx'
import { ScenarioWays } from '../cases/scenario-ways.tsx'
import { Asked } from '../frame/asked.tsx'
import { Listed } from '../frame/listed.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Ways } from '../frame/ways.tsx'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { LinkTable } from './link-table.tsx'
import styles from './links.module.css'
import { texts } from './texts.ts'

/** Comes when somebody shares. */
const ShareDialog = lazy(async () => ({
  default: (await import('../cases/share-dialog.tsx')).ShareDialog,
}))

const route = getRouteApi('/scenarios/$id/links')
const projectRoute = getRouteApi('/projects/$id/links')
const tableHeight = 200
/** The list of links has the address alone of older ones. */
const mostNamed = 100

/** The links to a scenario and its results: who can still read what, and until when. */
export function Links() {
  const { id } = route.useParams()
  return (
    <ScenarioScreen
      id={id}
      titleOf={texts.linksOf}
      ways={<ScenarioWays id={id} />}
      about={<p className={styles.about}>{texts.linksAbout}</p>}
      failed={texts.linksFailed}
      height={tableHeight}
    >
      {(scenario) => <OfScenario scenario={scenario} />}
    </ScenarioScreen>
  )
}

function OfScenario({ scenario: { id, projectId, scenarioName } }: { scenario: Scenario }) {
  const { data: project } = useQuery(projectOf(projectId))
  const isWriter = project === undefined || mayWrite(project.role)
  const links = useQuery(linksOf(id))
  const { data: kept = [] } = useQuery(calculationsOf(id, mostNamed))
  const [isSharing, setSharing] = useState(false)
  const results = kept
    .filter(({ status }) => status === 'calculated')
    .map((each) => ({ id: each.id, name: resultName(each) }))
  return (
    <>
      <p className={styles.about}>
        {isWriter ? (
          <Button look="first" onClick={() => setSharing(true)}>
            {texts.share}
          </Button>
        ) : (
          texts.needsEditor
        )}
      </p>
      <Asked query={links} failed={texts.linksFailed} skeleton={<Skeleton height={tableHeight} />}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <LinkTable
              caption={texts.linksOf(scenarioName)}
              links={list}
              results={results}
              isRevocable={isWriter}
            />
          )
        }
      </Asked>
      {isSharing && (
        <Suspense>
          <ShareDialog
            scenarioId={id}
            {...(results.length > 0 && { results })}
            onClose={() => setSharing(false)}
          />
        </Suspense>
      )}
    </>
  )
}

/** The links to all that is in a project: who can still read what, and until when. */
export function ProjectLinks() {
  const { id } = projectRoute.useParams()
  const project = useQuery(projectOf(id))
  const links = useProjectLinks(id)
  if (isUnknown(project.error)) return <NotYours what="project" />
  const title = texts.linksOf(project.data?.projectName ?? '').trim()
  const isWriter = mayWrite(project.data?.role ?? null)
  return (
    <Screen title={title} heading={title}>
      <SignedInOnly>
        <Ways>
          <Link to="/projects">{texts.projects}</Link>
        </Ways>
        <p className={styles.about}>{texts.linksAbout}</p>
        {project.data && !isWriter && <p className={styles.about}>{texts.needsEditor}</p>}
        <Listed query={links} failed={texts.linksFailed} empty={<p>{texts.noneOfProject}</p>}>
          {(rows) => <LinkTable caption={title} links={rows} isRevocable={isWriter} isWithin />}
        </Listed>
      </SignedInOnly>
    </Screen>
  )
}
