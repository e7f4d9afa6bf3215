import { type Estimated, reasonOfNone, type Spread } from '../../charts/spread.ts'
import { sure } from '../../format/sure-number.ts'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'

/** Percentiles, mean and standard deviation, with the digits that their errors leave. */
export function Figures({ spread }: { spread: Spread }) {
  if (reasonOfNone(spread)) return null
  const figures: (readonly [string, Estimated])[] = [
    ...spread.quantiles.map((each) => [`P${Math.round(100 * each.p)}`, each] as const),
    [sureTexts.mean, spread.mean],
    [sureTexts.deviation, spread.sd],
  ]
  return (
    <dl className={styles.figures} aria-label={sureTexts.figures}>
      {figures.map(([name, { value, standardError, reason }]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd title={reason}>{value === null ? 'none' : sure(value, standardError)}</dd>
        </div>
      ))}
    </dl>
  )
}
