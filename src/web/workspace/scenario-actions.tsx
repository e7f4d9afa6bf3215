import { lazy, Suspense } from 'react'
import {
  assumptions,
  compare,
  history,
  money,
  palette,
  place,
  review,
  share,
  takeAway,
} from '../actions/looking.ts'
import { keepResult } from '../actions/results.ts'
import { ActionButton } from './action-button.tsx'
import { More } from './more.tsx'
import { useCase } from './open-case.tsx'
import styles from './scenario-actions.module.css'
import { useScenarioOffers } from './use-scenario-offers.ts'

/** There is something to look at before anybody shares it or takes it along. */
const Sharing = lazy(async () => ({ default: (await import('./sharing.tsx')).Sharing }))

const actions = [keepResult, compare, history, assumptions, share, review, takeAway, money, place, palette]

/** What is done with a scenario as a whole; where there is little room it is in a menu. */
export function ScenarioActions({ id }: { id: string }) {
  const { isLocked, isReader } = useCase()
  useScenarioOffers(id)
  return (
    <>
      <span className={styles.buttons}>
        {!isLocked && <ActionButton action={keepResult} />}
        <ActionButton action={compare} look="quiet" />
        <ActionButton action={history} look="quiet" />
        {!isReader && <ActionButton action={share} look="quiet" />}
      </span>
      <More
        actions={actions.filter(
          (action) => !((isLocked && action === keepResult) || (isReader && action === share)),
        )}
      />
      <Suspense fallback={<i />}>
        <Sharing id={id} />
      </Suspense>
    </>
  )
}
