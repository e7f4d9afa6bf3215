import { lazy, Suspense } from 'react'
import type { Action } from '../actions/action.ts'
import { Button } from '../ui/button.tsx'
import styles from './more.module.css'

/** What floats is loaded after what is seen. */
const ActionMenu = lazy(async () => ({ default: (await import('./action-menu.tsx')).ActionMenu }))

const sameSize = (
  <Button look="quiet" disabled className={styles.place}>
    ⋯
  </Button>
)

/** What has no room in the bar, in a menu: for whoever has a narrow window, and no keys. */
export function More({ actions }: { actions: readonly Action[] }) {
  return (
    <span className={styles.menu}>
      <Suspense fallback={sameSize}>
        <ActionMenu actions={actions} />
      </Suspense>
    </span>
  )
}
