import { CashFlowCard, CostCard } from './cards.tsx'
import { FormulaBar } from './formula-bar.tsx'
import styles from './results.module.css'
import { Strip } from './strip.tsx'

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
        <CostCard onOpen={open} />
        <CashFlowCard onOpen={open} />
      </div>
    </div>
  )
}
