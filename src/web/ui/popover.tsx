import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import styles from './floating.module.css'

interface PopoverProps {
  /** The button that opens it. */
  trigger: ReactElement
  title: string
  /** Held by the caller, where something inside closes it. */
  isOpen?: boolean
  onOpenChange?(isOpen: boolean): void
  children: ReactNode
}

/** More about what its button names, with controls if need be. */
export function Popover({ trigger, title, isOpen, onOpenChange, children }: PopoverProps) {
  return (
    <Base.Root
      {...(isOpen !== undefined && { open: isOpen })}
      {...(onOpenChange && { onOpenChange: (next: boolean) => onOpenChange(next) })}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={8} className={styles.layer}>
          <Base.Popup className={`${styles.popup} ${styles.padded}`}>
            <Base.Title className={styles.heading}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
