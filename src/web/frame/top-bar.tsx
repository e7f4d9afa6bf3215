import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AccountLink } from './account-link.tsx'
import { KeysLink } from './keys-link.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import styles from './top-bar.module.css'

/** The bar at the top of every screen. What is given stands between the name and the switch. */
export function TopBar({ children }: { children?: ReactNode }) {
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.mark}>
        SAFAPAC
      </Link>
      {children}
      <span className={styles.spring} />
      <AccountLink />
      <KeysLink />
      <ThemeSwitch />
    </header>
  )
}
