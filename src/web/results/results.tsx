import { lazy, Suspense } from 'react'
import { FormulaBar } from './formula-bar.tsx'
import styles from './results.module.css'
import { Strip } from './strip.tsx'

// Numbers come before their charts, and with them what draws these.
const CostCard = lazy(() => import('./cards.tsx').then((cards) => ({ default: cards.CostCard })))
const CashFlowCard = lazy(() => import('./cards.tsx').then((cards) => ({ default: cards.CashFlowCard })))

/** Which number is looked at, and how deep. */
export interface Looking {
  readonly number: string
  readonly path: readonly string[] | undefined
}

interface ResultsProps {
  looking: Looking
  onLook(looking: Looking): void
}

/** All that the open case gives. */
export function Results({ looking: { number, path }, onLook }: ResultsProps) {
  const open = (name: string) => onLook({ number: name, path: [] })
  return (
    <div className={styles.results}>
      <Strip selected={number} onSelect={(name) => onLook({ number: name, path: path && [] })} />
      <FormulaBar number={number} path={path} onOpen={(next) => onLook({ number, path: next })} />
      <div className={styles.cards} data-part="cards">
        <Suspense>
          <CostCard onOpen={open} />
          <CashFlowCard onOpen={open} />
        </Suspense>
      </div>
    </div>
  )
}
