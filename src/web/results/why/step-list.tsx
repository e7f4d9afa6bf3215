import { useId, useState } from 'react'
import type { Step } from '../../engine/explanations.ts'
import { percent } from '../../format/numbers.ts'
import { Button } from '../../ui/button.tsx'
import { texts } from '../texts.ts'
import { shortName, valueText } from './step-text.ts'
import styles from './why.module.css'

interface StepListProps {
  title: string
  /** Keys find the list by it. */
  relation: Relation
  steps: readonly Step[]
  /** The one that the next column is about. */
  open: string | undefined
  shareOf?: (step: Step) => number | undefined
  /** How many are listed before somebody asks for the rest. */
  most?: number
  onOpen(symbol: string): void
}

/** How the numbers of a list stand to that of their column. */
export type Relation = 'made from' | 'used in'

/** Numbers beside the one of a column, each with its value; choosing one opens it. */
export function StepList({
  title,
  relation,
  steps,
  open,
  shareOf,
  most = Number.POSITIVE_INFINITY,
  onOpen,
}: StepListProps) {
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  if (steps.length === 0) return null
  const listed = isWhole || steps.length <= most + 1 ? steps : steps.slice(0, most)
  return (
    <>
      <h4 id={id} className={styles.relation}>
        {title}
      </h4>
      <ul className={styles.operands} aria-labelledby={id} data-relation={relation}>
        {listed.map((step) => (
          <li key={step.symbol}>
            <StepButton
              step={step}
              share={shareOf?.(step)}
              isOpen={step.symbol === open}
              onOpen={() => onOpen(step.symbol)}
            />
          </li>
        ))}
      </ul>
      {listed.length < steps.length && (
        <Button look="quiet" className={styles.more} onClick={() => setWhole(true)}>
          {texts.more(steps.length - listed.length)}
        </Button>
      )}
    </>
  )
}

interface StepButtonProps {
  step: Step
  share: number | undefined
  isOpen: boolean
  onOpen(): void
}

function StepButton({ step, share, isOpen, onOpen }: StepButtonProps) {
  const { text, unit } = valueText(step)
  return (
    <button type="button" className={styles.operand} aria-current={isOpen || undefined} onClick={onOpen}>
      <span className={styles.operandName}>
        <b>{step.symbol}</b> {shortName(step)}
      </span>
      <span className={styles.operandValue}>
        {text} <span className={styles.unit}>{unit}</span>
      </span>
      {share !== undefined && (
        <span className={styles.share} title={percent(share)}>
          <span style={{ width: `${Math.min(1, share) * 100}%` }} />
        </span>
      )}
    </button>
  )
}
