import styles from './range-mark.module.css'
import { useRange } from './use-range.ts'

/** Between what an input lies, below its name. */
export function RangeMark({ pointer, title }: { pointer: string; title: string }) {
  const { range } = useRange(pointer, title)
  return range && <span className={styles.mark}>{range.mark}</span>
}
