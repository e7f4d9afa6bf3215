import { useShown } from '../workspace/open-case.tsx'
import styles from './number-row.module.css'

/** What the results have to say of an input, if anything. */
export function RowWarning({ pointer }: { pointer: string }) {
  const warning = useShown(
    ({ result }) => result?.outcome.warnings?.find((each) => each.pointer === pointer)?.message,
  )
  return warning === undefined ? null : <span className={styles.warning}>{warning}</span>
}
