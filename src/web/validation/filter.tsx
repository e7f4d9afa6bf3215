import { useId } from 'react'
import { SelectBox } from '../ui/select-box.tsx'
import styles from './filter.module.css'
import { texts } from './texts.ts'

interface FilterProps {
  label: string
  /** The values of all rows; each is offered once. */
  values: readonly string[]
  nameOf?(value: string): string
  /** undefined where all are shown. */
  chosen: string | undefined
  onChoose(value: string | undefined): void
}

/** Shows only the rows that have one value. */
export function Filter({ label, values, nameOf = (value) => value, chosen, onChoose }: FilterProps) {
  const id = useId()
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <SelectBox
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? undefined : value)}
      >
        <option value="">{texts.all}</option>
        {[...new Set(values)].map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </SelectBox>
    </div>
  )
}
