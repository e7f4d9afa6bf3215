import styles from './number-box.module.css'

interface UnitSelectProps {
  /** The name of the input whose unit is chosen. */
  label: string
  unit: string
  /** All that the input may be given in, this one included. */
  units: readonly string[]
  onChange?(unit: string): void
}

/** The unit beside a box: a choice where there is one, else plain text. */
export function UnitSelect({ label, unit, units, onChange }: UnitSelectProps) {
  if (units.length < 2)
    return (
      <span className={styles.unit} title={unit}>
        {unit}
      </span>
    )
  return (
    <select
      className={styles.unit}
      aria-label={`Unit of ${label}`}
      value={unit}
      onChange={(event) => onChange?.(event.currentTarget.value)}
    >
      {units.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </select>
  )
}
