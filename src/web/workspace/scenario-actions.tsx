import { assumptions, compare, history, palette } from '../actions/looking.ts'
import { keepResult } from '../actions/results.ts'
import { ActionButton } from './action-button.tsx'
import { More } from './more.tsx'
import styles from './scenario-actions.module.css'
import { useScenarioOffers } from './use-scenario-offers.ts'

const actions = [keepResult, compare, history, assumptions, palette]

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
      <More actions={actions} />
    </>
  )
}
