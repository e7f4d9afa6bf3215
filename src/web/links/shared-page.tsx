import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { Refused } from '../api/problems.ts'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './links.module.css'
import { sharedBy } from './shared-query.ts'
import { texts } from './texts.ts'

const loadResult = () => import('./shared-result.tsx')
const SharedResult = lazy(async () => ({ default: (await loadResult()).SharedResult }))

const route = getRouteApi('/s/$link')
const pageHeight = 560

/** What whoever has a link reads, without an account; nothing of it can be changed. */
export function SharedPage() {
  const { link } = route.useParams()
  const shared = useQuery(sharedBy(link))
  // Its script is on its way together with what it shows.
  useEffect(() => void loadResult(), [])
  if (isGone(shared.error)) return <Gone />
  const title = shared.data?.name ?? texts.shared
  const skeleton = <Skeleton height={pageHeight} />
  return (
    <Screen title={title} heading={title}>
      <Asked query={shared} failed={texts.failed} skeleton={skeleton}>
        {(data) => (
          <Suspense fallback={skeleton}>
            <SharedResult shared={data} link={link} />
          </Suspense>
        )}
      </Asked>
    </Screen>
  )
}

/** Unknown, expired or revoked: the server tells them apart for nobody. */
const isGone = (error: Error | null): boolean => error instanceof Refused && error.status === 404

const Gone = () => (
  <Screen title={texts.goneTitle} heading={texts.gone}>
    <p>{texts.goneWhy}</p>
    <p className={styles.way}>
      <Link to="/">{texts.start}</Link>
    </p>
  </Screen>
)
