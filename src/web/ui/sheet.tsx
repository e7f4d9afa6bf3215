import type { ReactNode } from 'react'
import styles from './sheet.module.css'

interface SheetProps {
  /** Whether it is only as wide as what is on it. */
  fits?: boolean
  children: ReactNode
}

/** A table or a list on a sheet of its own. */
export function Sheet({ fits = false, children }: SheetProps) {
  return (
    <div className={styles.sheet} data-fits={fits || undefined}>
      {children}
    </div>
  )
}
