import type { ReactNode } from 'react'
import styles from './ways.module.css'

/** What leads on from a screen, below its heading. */
export const Ways = ({ children }: { children: ReactNode }) => <p className={styles.ways}>{children}</p>
