import type { Step } from '../../engine/explanations.ts'
import { percent } from '../../format/numbers.ts'
import { texts } from '../texts.ts'
import { Origin } from './origin.tsx'
import { shareOf, shortName, valueText } from './step-text.ts'
import styles from './why.module.css'

interface ColumnProps {
  step: Step
  bySymbol: ReadonlyMap<string, Step>
  /** The operand that the next column is about. */
  open: string | undefined
  /** Somebody has just opened it: the focus goes to its heading. */
  isOpened: boolean
  onOpen(symbol: string): void
}

const takeFocus = (heading: HTMLElement | null) => {
  heading?.focus({ preventScroll: true })
  heading?.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** One number: its value, its formula, and what it is made of; an input has its slider here. */
export function Column({ step, bySymbol, open, isOpened, onOpen }: ColumnProps) {
  const { text, unit } = valueText(step)
  const operands = (step.operands ?? []).flatMap((symbol) => bySymbol.get(symbol) ?? [])
  return (
    <>
      <h3 className={styles.name} tabIndex={-1} ref={isOpened ? takeFocus : undefined}>
        {shortName(step)}
      </h3>
      <p className={styles.value}>
        {text} <span className={styles.unit}>{unit}</span>
      </p>
      {step.reason && <p className={styles.soft}>{step.reason}</p>}
      {step.formula && <p className={styles.soft}>{step.formula}</p>}
      {operands.length > 0 && (
        <ul className={styles.operands} aria-label={texts.madeFrom}>
          {operands.map((operand) => (
            <li key={operand.symbol}>
              <Operand
                step={operand}
                share={shareOf(step, operand)}
                isOpen={operand.symbol === open}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ul>
      )}
      <Elements step={step} />
      <Origin step={step} />
    </>
  )
}

interface OperandProps {
  step: Step
  share: number | undefined
  isOpen: boolean
  onOpen(symbol: string): void
}

function Operand({ step, share, isOpen, onOpen }: OperandProps) {
  const { text, unit } = valueText(step)
  return (
    <button
      type="button"
      className={styles.operand}
      aria-current={isOpen || undefined}
      onClick={() => onOpen(step.symbol)}
    >
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

const mostListed = 12

/** The numbers of a short series by their names; a long one is a table elsewhere. */
function Elements({ step }: { step: Step }) {
  const { value, labels = [], unit } = step
  if (!Array.isArray(value) || value.length < 2 || value.length > mostListed) return null
  return (
    <dl className={styles.elements}>
      {value.map((each: number | null, i) => (
        <div key={labels[i]}>
          <dt>{labels[i]}</dt>
          <dd>{valueText({ ...step, value: each, unit }).text}</dd>
        </div>
      ))}
    </dl>
  )
}
