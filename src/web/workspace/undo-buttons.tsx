import { redo, undo } from '../actions/editing.ts'
import { ActionButton } from './action-button.tsx'
import { groupsOf } from './edits.ts'
import { useWorkspace } from './open-case.tsx'
import styles from './undo-buttons.module.css'

/** Undo and redo, for whoever does not know the keys. */
export function UndoButtons() {
  const log = useWorkspace((state) => state.log)
  const { done, undone } = groupsOf(log)
  return (
    <span className={styles.pair}>
      <ActionButton action={undo} sign="↶" className={styles.undo} disabled={done.length === 0} />
      <ActionButton action={redo} sign="↷" className={styles.undo} disabled={undone.length === 0} />
    </span>
  )
}
