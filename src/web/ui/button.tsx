import type { ComponentProps } from 'react'
import styles from './button.module.css'

/** `first` is the one action that a screen is for; `quiet` has no edge until it is pointed at. */
type Look = 'plain' | 'first' | 'quiet' | 'bad'

interface ButtonProps extends ComponentProps<'button'> {
  look?: Look
}

/** How a button looks; a link that leads to what a screen is for looks so too. */
export const buttonClass = (look: Look): string => `${styles.button} ${styles[look]}`

/** Its text is a verb. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${buttonClass(look)} ${className}`} />
}
