import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { money, palette, place, takeAway } from '../actions/looking.ts'
import { startingEdition } from '../api/editions.ts'
import { pageSettings } from '../api/page-settings.ts'
import { findPlant } from '../engine/pathways.ts'
import { NotFound } from '../frame/not-found.tsx'
import { guestCase } from '../workspace/guest-cases.ts'
import { More } from '../workspace/more.tsx'
import { CaseProvider } from '../workspace/open-case.tsx'
import { Workspace } from '../workspace/workspace.tsx'
import { texts } from './texts.ts'
import styles from './try.module.css'

/** Nobody keeps a plant before it is seen. */
const KeepThis = lazy(() => import('./keep-this.tsx').then((keep) => ({ default: keep.KeepThis })))

/** Nor does anybody take it along. */
const TakingAway = lazy(() =>
  import('../workspace/taking-away.tsx').then((taking) => ({ default: taking.TakingAway })),
)

const InputOffers = lazy(() =>
  import('../inputs/offers.tsx').then((offers) => ({ default: offers.InputOffers })),
)

const route = getRouteApi('/try/$pathway')

const actions = [takeAway, money, place, palette]

/** The workspace on the defaults of a plant, for whoever has no account. */
export function Try() {
  const { pathway } = route.useParams()
  const { data } = useSuspenseQuery(startingEdition)
  const { data: settings } = useSuspenseQuery(pageSettings)
  const open = guestCase(data, pathway, settings.newAccountLevel)
  const plant = findPlant(data, pathway)
  if (!open || !plant) return <NotFound />
  return (
    <CaseProvider open={open}>
      <Workspace
        bar={
          <>
            <Link to="/" className={styles.other}>
              {texts.other}
            </Link>
            <Suspense
              fallback={
                <>
                  <span className={styles.takeAway}>{takeAway.label}</span>
                  <span className={styles.questions} />
                </>
              }
            >
              <TakingAway isInBar />
              <InputOffers />
            </Suspense>
            <Suspense fallback={<span className={styles.place}>{texts.keep}</span>}>
              <KeepThis plant={plant} path={`/try/${pathway}`} />
            </Suspense>
            <More actions={actions} />
          </>
        }
      />
    </CaseProvider>
  )
}
