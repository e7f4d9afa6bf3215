import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AccountLink } from './account-link.tsx'
import { KeysLink } from './keys-link.tsx'
import { texts } from './texts.ts'
import { ThemeSwitch } from './theme-switch.tsx'
import styles from './top-bar.module.css'

const active = { className: styles.here }

/** The bar at the top of every screen. What is given stands between the name and the switch. */
export function TopBar({ children }: { children?: ReactNode }) {
  const isBeside = children !== undefined
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.mark}>
        SAFAPAC
      </Link>
      {children}
      {isBeside && <span className={styles.spring} />}
      <nav aria-label={texts.product} className={styles.links} data-beside={isBeside || undefined}>
        <Link to="/data" activeProps={active}>
          {texts.data}
        </Link>
        <Link to="/validation" activeProps={active}>
          {texts.validation}
        </Link>
      </nav>
      {!isBeside && <span className={styles.spring} />}
      <AccountLink />
      <KeysLink />
      <ThemeSwitch />
    </header>
  )
}
