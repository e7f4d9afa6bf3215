import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactElement, ReactNode } from 'react'
import styles from './floating.module.css'

interface DialogProps {
  title: string
  isOpen: boolean
  onOpenChange(isOpen: boolean): void
  /** A button; focus returns to it. Left out where something else opens the dialog. */
  trigger?: ReactElement
  /** Something was typed: Escape and a click beside it leave it open then. */
  isTyped?: boolean
  children: ReactNode
}

/** Asks for something that the work cannot go on without. It never only informs. */
export function Dialog({ title, isOpen, onOpenChange, trigger, isTyped = false, children }: DialogProps) {
  return (
    <Base.Root
      open={isOpen}
      onOpenChange={(next, { reason }) => {
        const isByAccident = reason === 'escape-key' || reason === 'outside-press'
        if (next || !isTyped || !isByAccident) onOpenChange(next)
      }}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={`${styles.popup} ${styles.dialog}`}>
          <Base.Title className={styles.dialogTitle}>{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
