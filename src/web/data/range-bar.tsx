import type { CSSProperties } from 'react'
import type { Datum } from '../engine/edition-data.ts'
import { full } from '../format/numbers.ts'
import { rangeMarks } from './range.ts'
import styles from './range-bar.module.css'
import { shownUnit, texts } from './texts.ts'

/** Where a value stands between its low and its high end, and among what other sources say. */
export function RangeBar({ datum }: { datum: Datum }) {
  const marks = rangeMarks(datum)
  if (!marks) return null
  const { value, range, alternatives } = marks
  const words = [rangeText(datum), othersText(datum)].filter(Boolean)
  return (
    <figure className={styles.figure}>
      <div className={styles.bar} aria-hidden="true">
        {range && <span className={styles.range} style={across(range.from, range.to)} />}
        {alternatives.map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: Two sources may say the same.
          <span key={index} className={styles.other} style={at(place)} />
        ))}
        <span className={styles.value} style={at(value)} />
      </div>
      <figcaption className={styles.words}>{words.join(' · ')}</figcaption>
    </figure>
  )
}

const at = (place: number): CSSProperties => ({ left: `${place * 100}%` })
const across = (from: number, to: number): CSSProperties => ({
  left: `${from * 100}%`,
  width: `${(to - from) * 100}%`,
})

function rangeText({ low, high, unit: name }: Datum): string {
  const unit = shownUnit(name)
  if (low !== undefined && high !== undefined) return texts.range(full(low), full(high), unit)
  if (low !== undefined) return texts.lowest(full(low), unit)
  return high === undefined ? '' : texts.highest(full(high), unit)
}

function othersText({ unit, alternatives = [] }: Datum): string {
  const others = alternatives.filter((each) => each.unit === unit).map(({ value }) => value)
  const [low, high] = [Math.min(...others), Math.max(...others)]
  if (others.length === 0) return ''
  return others.length === 1 ? texts.other(full(low)) : texts.others(others.length, full(low), full(high))
}
