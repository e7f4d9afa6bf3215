import { useId } from 'react'
import type { Named } from '../engine/pathways.ts'
import { SelectBox } from '../ui/select-box.tsx'
import styles from './projects.module.css'

interface ChoiceProps {
  label: string
  /** The id of what is chosen. */
  chosen: number
  among: readonly Named[]
  onChoose(id: number): void
}

/** One of the processes, feedstocks or countries. */
export function Choice({ label, chosen, among, onChoose }: ChoiceProps) {
  const box = useId()
  return (
    <label className={styles.choice} htmlFor={box}>
      {label}
      <SelectBox id={box} value={chosen} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {among.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectBox>
    </label>
  )
}
