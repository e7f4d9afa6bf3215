import type { ReactNode } from 'react'
import styles from './screen.module.css'
import { TopBar } from './top-bar.tsx'

interface ScreenProps {
  /** The window's; the product's name follows. */
  title: string
  heading: ReactNode
  children: ReactNode
}

/** A screen of text, lists and forms: the bar, one heading, what there is. The workspace has a layout of its own. */
export function Screen({ title, heading, children }: ScreenProps) {
  return (
    <>
      <title>{title === 'SAFAPAC' ? title : `${title} · SAFAPAC`}</title>
      <TopBar />
      <main className={styles.main}>
        <h1 className={styles.heading}>{heading}</h1>
        {children}
      </main>
    </>
  )
}
