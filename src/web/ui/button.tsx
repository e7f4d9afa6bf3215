import type { ComponentProps } from 'react'
import styles from './button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** `first` is the one action that a screen is for; `quiet` has no edge until it is pointed at. */
  look?: 'plain' | 'first' | 'quiet' | 'bad'
}

/** Its text is a verb. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className}`} />
}
