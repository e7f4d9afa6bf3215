import type { CSSProperties } from 'react'
import styles from './slider.module.css'
import { steppedValue } from './step.ts'

interface SliderProps {
  /** The id of the label that it shares with its box. */
  labelledBy: string
  value: number
  low: number
  high: number
  step: number
  /** Where the notch is: what the value would be if nobody had touched it. */
  notch?: number | undefined
  /** The value in words, with its unit. */
  valueText: string
  onValue(value: number): void
  /** The drag or the key is done with: what came before is one step of undo. */
  onCommit?(): void
}

const share = (value: number, low: number, high: number): string =>
  `${Math.min(100, Math.max(0, ((value - low) / (high - low)) * 100))}%`

/**
 * A native range with a notch. A value beyond its ends stretches it rather than being cut. The wheel scrolls the page, also above it.
 */
export function Slider({
  labelledBy,
  value,
  low,
  high,
  step,
  notch,
  valueText,
  onValue,
  onCommit,
}: SliderProps) {
  const [from, to] = [Math.min(low, value), Math.max(high, value)]
  const style = {
    '--at': share(value, from, to),
    ...(notch !== undefined && { '--notch': share(notch, from, to) }),
  } as CSSProperties
  return (
    <input
      type="range"
      className={styles.slider}
      style={style}
      aria-labelledby={labelledBy}
      aria-valuetext={valueText}
      min={from}
      max={to}
      // Between the steps of the arrows lie values that were typed.
      step="any"
      value={value}
      onChange={(event) => onValue(onGrid(event.currentTarget.valueAsNumber, step))}
      onKeyDown={(event) => {
        if (!event.key.startsWith('Arrow')) return
        event.preventDefault()
        onValue(Math.min(to, Math.max(from, steppedValue(value, step, event))))
      }}
      onKeyUp={onCommit}
      onPointerUp={onCommit}
      onBlur={onCommit}
    />
  )
}

const onGrid = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toPrecision(12))
