import { Button } from '../ui/button.tsx'
import { groupsOf } from './edits.ts'
import { useCase, useWorkspace } from './open-case.tsx'
import { texts } from './texts.ts'
import styles from './undo-buttons.module.css'

/** Undo and redo, for whoever does not know the keys. */
export function UndoButtons() {
  const { workspace } = useCase()
  const log = useWorkspace((state) => state.log)
  const { done, undone } = groupsOf(log)
  return (
    <span className={styles.pair}>
      <Button
        className={styles.undo}
        aria-label={texts.undo}
        disabled={done.length === 0}
        onClick={() => workspace.undo()}
      >
        ↶
      </Button>
      <Button
        className={styles.undo}
        aria-label={texts.redo}
        disabled={undone.length === 0}
        onClick={() => workspace.redo()}
      >
        ↷
      </Button>
    </span>
  )
}
