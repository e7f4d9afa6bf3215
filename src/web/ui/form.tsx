import type { FormEvent, ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './form.module.css'

interface FormProps {
  children: ReactNode
  /** The verb on its button. */
  verb: string
  /** How its button looks, unless it is what the screen is for. */
  look?: 'plain' | 'first' | 'bad'
  /** Why what was sent last was refused, where no field says it; undefined where it was not. */
  failure?: string | undefined
  isBusy: boolean
  /** Ways to go elsewhere, beside the button. */
  besides?: ReactNode
  onSubmit(values: FormData): void
}

/** Fields and one button. What was typed stays when it is refused. */
export function Form({ children, verb, look = 'first', failure, isBusy, besides, onSubmit }: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isBusy) onSubmit(new FormData(event.currentTarget))
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {children}
      {failure !== undefined && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" look={look} aria-disabled={isBusy}>
          {verb}
        </Button>
        {besides}
      </div>
    </form>
  )
}
