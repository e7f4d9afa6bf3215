import type { Named } from '../engine/pathways.ts'
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
  return (
    <label className={styles.choice}>
      {label}
      <select value={chosen} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {among.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
