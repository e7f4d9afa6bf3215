import { lazy, Suspense } from 'react'
import { useScenarioId } from '../../cases/use-scenario-id.ts'
import type { Explained } from '../../engine/explained.ts'
import type { Step } from '../../engine/explanations.ts'
import { texts } from '../texts.ts'
import { Origin } from './origin.tsx'
import { StepList } from './step-list.tsx'
import { formulaText, shareOf, shortName, valueText } from './step-text.ts'
import styles from './why.module.css'

const Comments = lazy(() =>
  import('../../cases/comments/comments.tsx').then((comments) => ({ default: comments.Comments })),
)

interface ColumnProps {
  step: Step
  explained: Explained
  /** The number that the next column is about. */
  open: string | undefined
  /** Somebody has just opened it: the focus goes to its heading. */
  isOpened: boolean
  onOpen(symbol: string): void
}

const takeFocus = (heading: HTMLElement | null) => {
  heading?.focus({ preventScroll: true })
  heading?.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** One number: its value, its formula, what it is made of and used in; an input has its slider here. */
export function Column({ step, explained, open, isOpened, onOpen }: ColumnProps) {
  const { text, unit } = valueText(step)
  const operands = (step.operands ?? []).flatMap((symbol) => explained.bySymbol.get(symbol) ?? [])
  return (
    <>
      <h3 className={styles.name} tabIndex={-1} ref={isOpened ? takeFocus : undefined}>
        {shortName(step)}
      </h3>
      <p className={styles.value}>
        {text} <span className={styles.unit}>{unit}</span>
      </p>
      {step.reason && <p className={styles.soft}>{step.reason}</p>}
      {step.conversions?.map((each) => (
        <p key={each} className={styles.soft}>
          {each}
        </p>
      ))}
      {step.formula && <p className={styles.soft}>{formulaText(step.formula)}</p>}
      <StepList
        title={texts.madeFrom}
        relation="made from"
        steps={operands}
        open={open}
        shareOf={(operand) => shareOf(step, operand)}
        onOpen={onOpen}
      />
      <StepList
        title={texts.usedIn}
        relation="used in"
        steps={explained.usedIn(step.symbol)}
        open={open}
        most={mostUsers}
        onOpen={onOpen}
      />
      <Elements step={step} />
      <Origin step={step} />
      <Said symbol={explained.anchorOf(step.symbol)} />
    </>
  )
}

/** What people say of the number; an input of several has its comments at its rows. */
function Said({ symbol }: { symbol: string | undefined }) {
  const id = useScenarioId()
  if (id === undefined || symbol === undefined) return null
  return (
    <Suspense>
      <Comments scenarioId={id} anchor={symbol} />
    </Suspense>
  )
}

/** A cost is used in its shares and in little that anybody asks for first. */
const mostUsers = 3
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
