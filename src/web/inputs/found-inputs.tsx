import styles from './input-panel.module.css'
import { Row } from './row.tsx'
import { searchRows } from './search.ts'
import { texts } from './texts.ts'
import { useRows } from './use-rows.ts'
import '../engine/named.ts'

const mostShown = 30

/** The rows that were looked for, to be changed in place. */
export function FoundInputs({ typed }: { typed: string }) {
  const found = searchRows(useRows(), typed).slice(0, mostShown)
  if (found.length === 0) return <p className={styles.empty}>{texts.nothingFound(typed.trim())}</p>
  return found.map((row) => <Row key={row.pointer} row={row} />)
}
