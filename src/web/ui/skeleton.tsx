import type { CSSProperties } from 'react'
import styles from './skeleton.module.css'

/** The place of what is still on its way, as large as that will be. Shown after 150 ms, because most is there before. */
export function Skeleton({ width = '100%', height }: { width?: CSSProperties['width']; height: number }) {
  return <div className={styles.skeleton} style={{ width, height }} aria-hidden="true" />
}
