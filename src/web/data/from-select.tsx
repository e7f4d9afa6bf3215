import { useId } from 'react'
import type { EditionName } from '../api/edition-names.ts'
import { SelectBox } from '../ui/select-box.tsx'
import styles from './select.module.css'
import { texts } from './texts.ts'

interface FromSelectProps {
  editions: readonly EditionName[]
  from: string
  onChoose(edition: string): void
}

/** Which edition another one is compared with. */
export function FromSelect({ editions, from, onChoose }: FromSelectProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{texts.changesSince}</label>
      <SelectBox id={id} value={from} onChange={(event) => onChoose(event.currentTarget.value)}>
        {editions.map(({ edition }) => (
          <option key={edition}>{edition}</option>
        ))}
      </SelectBox>
    </div>
  )
}
