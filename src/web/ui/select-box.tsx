import type { ComponentProps } from 'react'
import styles from './select-box.module.css'

/** A native choice of one among many, in the look that all of them have; its name stands beside it. */
export function SelectBox({ className = '', ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={`${styles.box} ${className}`} />
}
