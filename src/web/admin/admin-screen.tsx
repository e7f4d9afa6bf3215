import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ownAccount } from '../api/own-account.ts'
import { useSession } from '../api/use-session.ts'
import { Asked } from '../frame/asked.tsx'
import { NotFound } from '../frame/not-found.tsx'
import { Screen } from '../frame/screen.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './admin-screen.module.css'
import { texts } from './texts.ts'

const screens = [
  { to: '/admin/users', label: texts.users },
  { to: '/admin/editions', label: texts.editions },
  { to: '/admin/mailbox', label: texts.mailbox },
  { to: '/admin/audit', label: texts.audit },
] as const

/** A screen for administrators. For everybody else there is nothing at its address. */
export function AdminScreen({ title, children }: { title: string; children: ReactNode }) {
  const isGuest = useSession().status === 'guest'
  const account = useQuery({ ...ownAccount, enabled: !isGuest })
  if (isGuest || account.data?.isAdmin === false) return <NotFound />
  return (
    <Screen title={title} heading={title}>
      <nav aria-label={texts.administration} className={styles.screens}>
        {screens.map(({ to, label }) => (
          <Link key={to} to={to} className={styles.screen} activeProps={{ 'aria-current': 'page' }}>
            {label}
          </Link>
        ))}
      </nav>
      <Asked query={account} failed={texts.rightsFailed} skeleton={<Skeleton height={300} />}>
        {() => children}
      </Asked>
    </Screen>
  )
}
