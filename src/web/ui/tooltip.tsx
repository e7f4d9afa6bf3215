import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import styles from './floating.module.css'

interface TooltipProps {
  /** What is pointed at or has the focus; its own name says what it is without the tooltip. */
  trigger: ReactElement
  /** Words only: whoever points at it may read it, and press nothing. */
  children: ReactNode
}

export function Tooltip({ trigger, children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={8} className={styles.layer}>
          <Base.Popup className={`${styles.popup} ${styles.tip}`}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
