import { rangePointer } from '../../workspace/ranges.ts'
import { Conflict } from '../conflict.tsx'
import styles from './range-mark.module.css'
import { useRange } from './use-range.ts'

/** Between what an input lies, below its name; the choice, where that was changed here and elsewhere. */
export function RangeMark({ pointer, title }: { pointer: string; title: string }) {
  const { place, range } = useRange(pointer, title)
  return (
    <>
      {range && <span className={styles.mark}>{range.mark}</span>}
      <Conflict pointer={rangePointer(place)} title={title} />
    </>
  )
}
