import { type ComponentProps, useId } from 'react'
import styles from './text-field.module.css'

interface TextFieldProps extends ComponentProps<'input'> {
  label: string
  hint?: string | undefined
  /** What is wrong with what was given; undefined where nothing is. */
  error?: string | undefined
}

/** A box for a line of text, with its name above and what is to be said of it below. */
export function TextField({ label, hint, error, ...rest }: TextFieldProps) {
  const id = useId()
  const said = error ?? hint
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className={styles.box}
        aria-invalid={error !== undefined}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
      />
      {said !== undefined && (
        <span id={`${id}-said`} className={error === undefined ? styles.hint : styles.error}>
          {said}
        </span>
      )}
    </div>
  )
}
