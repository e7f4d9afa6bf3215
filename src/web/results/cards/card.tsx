import type { ReactNode } from 'react'
import styles from './card.module.css'

interface CardProps {
  /** For cards that have more than a chart: of what they are, for whoever hears the page. */
  label?: string
  isWide?: boolean
  /** Whether what it shows is of inputs that have moved on. */
  isOld?: boolean
  children: ReactNode
}

/** A sheet of its own among the results. */
export function Card({ label, isWide = false, isOld = false, children }: CardProps) {
  return (
    <section
      className={styles.card}
      aria-label={label}
      data-wide={isWide || undefined}
      data-old={isOld || undefined}
      aria-busy={isOld || undefined}
    >
      {children}
    </section>
  )
}
