import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement } from 'react'
import styles from './floating.module.css'

export interface MenuItem {
  readonly label: string
  /** The key that does the same, as it is written on the keyboard. */
  readonly keys?: string
  readonly isDisabled?: boolean
  /** Why it is disabled. */
  readonly reason?: string
  perform(): void
}

/** A button that opens a list of actions. */
export function Menu({ trigger, items }: { trigger: ReactElement; items: readonly MenuItem[] }) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={8} align="end" className={styles.layer}>
          <Base.Popup className={styles.popup}>
            {items.map(({ label, keys, isDisabled = false, reason, perform }) => (
              <Base.Item key={label} className={styles.item} disabled={isDisabled} onClick={perform}>
                <span>{label}</span>
                {reason && <small>{reason}</small>}
                {keys && <kbd>{keys}</kbd>}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
