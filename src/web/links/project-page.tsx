import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useProjectLinks } from '../cases/links.ts'
import { mayWrite } from '../cases/may-write.ts'
import { isUnknown, NotYours } from '../cases/not-yours.tsx'
import { projectOf } from '../cases/queries.ts'
import { Listed } from '../frame/listed.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Ways } from '../frame/ways.tsx'
import { LinkTable } from './link-table.tsx'
import styles from './links.module.css'
import { texts } from './texts.ts'

const route = getRouteApi('/projects/$id/links')

/** The links to all that is in a project: who can still read what, and until when. */
export function ProjectLinks() {
  const { id } = route.useParams()
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
          {(rows) => <LinkTable caption={title} links={rows} isRevocable={isWriter} />}
        </Listed>
      </SignedInOnly>
    </Screen>
  )
}
