import { lazy, Suspense } from 'react'
import { compare, history } from '../actions/looking.ts'
import { keepResult } from '../actions/results.ts'
import { ActionButton } from './action-button.tsx'
import styles from './scenario-actions.module.css'
import { useScenarioOffers } from './use-scenario-offers.ts'

/** What floats is loaded after what is seen. */
const ActionMenu = lazy(async () => ({ default: (await import('./action-menu.tsx')).ActionMenu }))

/** What is done with a scenario as a whole; where there is little room it is in a menu. */
export function ScenarioActions({ id }: { id: string }) {
  useScenarioOffers(id)
  return (
    <>
      <span className={styles.buttons}>
        <ActionButton action={keepResult} />
        <ActionButton action={compare} look="quiet" />
        <ActionButton action={history} look="quiet" />
      </span>
      <span className={styles.menu}>
        <Suspense>
          <ActionMenu />
        </Suspense>
      </span>
    </>
  )
}
