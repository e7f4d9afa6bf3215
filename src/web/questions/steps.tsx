import type { Step } from '../engine/question-sweep.ts'
import { shownMeasure } from '../format/units.ts'
import styles from './questions.module.css'

/** The number first, then what it is made of: formula, numbers filled in, unit and source. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <dl className={styles.steps}>
      {steps.toReversed().map(({ symbol, name, unit, formula, substituted, value, labels, source }) => (
        <div key={symbol}>
          <dt>
            {name}
            {unit === '1' ? '' : `, ${unit}`}
          </dt>
          {formula && <dd>{formula}</dd>}
          {formula ? (
            substituted && <dd>{substituted}</dd>
          ) : (
            <dd>
              {symbol} ={' '}
              {Array.isArray(value) ? seriesText(value, labels) : numberText(value as number | null, unit)}
            </dd>
          )}
          {source && <dd className={styles.soft}>{source}</dd>}
        </div>
      ))}
    </dl>
  )
}

const numberText = (value: number | null, unit: string): string =>
  value === null ? '–' : shownMeasure({ value, unit }).text

const seriesText = (values: readonly (number | null)[], labels: readonly string[] = []): string =>
  values.map((value, i) => `${labels[i] ?? ''} ${numberText(value, '')}`.trim()).join('; ')
