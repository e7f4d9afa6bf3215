import { lazy, Suspense } from 'react'
import { assumptions, compare, history, palette, review, share, takeAway } from '../actions/looking.ts'
import { keepResult } from '../actions/results.ts'
import { ActionButton } from './action-button.tsx'
import { More } from './more.tsx'
import { useCase } from './open-case.tsx'
import styles from './scenario-actions.module.css'
import { useScenarioOffers } from './use-scenario-offers.ts'

/** Nobody takes a plant along before it is seen. */
const TakingAway = lazy(async () => ({ default: (await import('./taking-away.tsx')).TakingAway }))

/** There is something to look at before anybody shares it. */
const Sharing = lazy(async () => ({ default: (await import('./sharing.tsx')).Sharing }))

const actions = [keepResult, compare, history, assumptions, share, review, takeAway, palette]

/** What is done with a scenario as a whole; where there is little room it is in a menu. */
export function ScenarioActions({ id }: { id: string }) {
  const { isLocked, isReader } = useCase()
  useScenarioOffers(id)
  const withheld = [...(isLocked ? [keepResult] : []), ...(isReader ? [share] : [])]
  return (
    <>
      <span className={styles.buttons}>
        {!isLocked && <ActionButton action={keepResult} />}
        <ActionButton action={compare} look="quiet" />
        <ActionButton action={history} look="quiet" />
        {!isReader && <ActionButton action={share} look="quiet" />}
      </span>
      <More actions={actions.filter((action) => !withheld.includes(action))} />
      <Suspense>
        <TakingAway />
      </Suspense>
      {!isReader && (
        <Suspense>
          <Sharing id={id} />
        </Suspense>
      )}
    </>
  )
}
