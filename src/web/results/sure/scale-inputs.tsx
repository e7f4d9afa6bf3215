import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { exampleEntries, problemOf, type ScaleEntries, scaleFields, scaleForm } from './scale-form.ts'
import { scaleTexts } from './scale-texts.ts'
import styles from './sure.module.css'

interface ScaleInputsProps {
  entries: ScaleEntries
  onEntries(entries: ScaleEntries): void
  /** What was typed before is one step of undoing. */
  onCommit(): void
  /** Why there is no such search, with the places of the API. */
  errors: readonly { readonly pointer: string; readonly message: string }[]
}

/** How the feedstock comes to the plant: nobody but the person knows it, and nothing is guessed. */
export function ScaleInputs({ entries, onEntries, onCommit, errors }: ScaleInputsProps) {
  const isExample = scaleFields.every(({ name }) => entries[name] === exampleEntries[name])
  const isOpen = scaleForm(entries, '', '') === undefined
  const takeExample = () => {
    onEntries(exampleEntries)
    onCommit()
  }
  const placeOf = (name: string) => `/logistics/${name}`
  const ofField = (name: string) => errors.find(({ pointer }) => isWithin(pointer, placeOf(name)))?.message
  const others = errors.filter(
    ({ pointer }) => !scaleFields.some(({ name }) => isWithin(pointer, placeOf(name))),
  )
  return (
    <>
      <div className={styles.fields}>
        {scaleFields.map(({ name, unit }) => (
          <TextField
            key={name}
            label={scaleTexts.labels[name]}
            hint={scaleTexts.hints[name]}
            error={problemOf(entries[name], unit) ?? ofField(name)}
            placeholder={scaleTexts.placeholder(exampleEntries[name])}
            inputMode="decimal"
            autoComplete="off"
            value={entries[name]}
            onChange={(event) => onEntries({ ...entries, [name]: event.currentTarget.value })}
            onBlur={onCommit}
          />
        ))}
      </div>
      {others.map(({ pointer, message }) => (
        <p key={pointer} role="alert">
          {message}
        </p>
      ))}
      <div className={styles.actions}>
        {!isExample && <Button onClick={() => takeExample()}>{scaleTexts.takeExample}</Button>}
        {isExample && <p className={styles.value}>{scaleTexts.isExample}</p>}
        {isOpen && <p className={styles.value}>{scaleTexts.needed}</p>}
      </div>
    </>
  )
}

const isWithin = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`)
