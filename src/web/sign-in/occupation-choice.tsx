import styles from './occupation-choice.module.css'
import { texts } from './texts.ts'

const occupations = Object.entries(texts.occupations)

/** What a person does; the first is chosen until another one is. */
export function OccupationChoice() {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{texts.occupation}</legend>
      {occupations.map(([value, label], i) => (
        <label key={value} className={styles.option}>
          <input type="radio" name="occupation" value={value} defaultChecked={i === 0} /> {label}
        </label>
      ))}
    </fieldset>
  )
}
