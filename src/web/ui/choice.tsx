import type { ReactNode } from 'react'
import styles from './choice.module.css'

interface ChoiceProps<Value extends string> {
  /** What is chosen. */
  legend: string
  name: string
  options: readonly { readonly value: Value; readonly label: ReactNode }[]
  /** Held by the caller; left out where a form reads it. */
  value?: Value
  /** Chosen until another one is, in a form. */
  defaultValue?: Value | undefined
  onChange?(value: Value): void
}

/** One of a few, all of them seen at once. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, name, options, value, defaultValue, onChange } = props
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            {...(value === undefined
              ? { defaultChecked: option.value === defaultValue }
              : { checked: option.value === value, onChange: () => onChange?.(option.value) })}
          />{' '}
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
