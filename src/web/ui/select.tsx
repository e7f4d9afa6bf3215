import { useId } from 'react'
import styles from './select.module.css'
import { SelectBox } from './select-box.tsx'

interface SelectProps<Value extends string> {
  label: string
  hint?: string
  value: Value
  options: readonly { readonly value: NoInfer<Value>; readonly label: string }[]
  onChange(value: NoInfer<Value>): void
}

/** One of many, by its name. */
export function Select<Value extends string>({ label, hint, value, options, onChange }: SelectProps<Value>) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <SelectBox
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectBox>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}
