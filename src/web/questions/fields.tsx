import { useId } from 'react'
import type { FieldGroup, QuestionField } from '../engine/question-fields.ts'
import { SelectBox } from '../ui/select-box.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './questions.module.css'
import type { Typed } from './reading.ts'
import { texts } from './texts.ts'

interface FieldsProps {
  groups: readonly FieldGroup[]
  typed: Typed
  problems: ReadonlyMap<string, string>
  onType(next: Typed): void
}

/** Boxes in groups; a group that few need is closed until somebody opens it, or something is typed in it. */
export function Fields({ groups, typed, problems, onType }: FieldsProps) {
  return groups.map(({ title, about, isClosed = false, fields }) => {
    const boxes = (
      <div className={styles.fields}>
        {fields.map((field) => (
          <Field
            key={field.pointer}
            field={field}
            text={typed[field.pointer] ?? ''}
            problem={problems.get(field.pointer)}
            onText={(text) => onType({ ...typed, [field.pointer]: text })}
          />
        ))}
      </div>
    )
    if (!isClosed) {
      return (
        <fieldset key={title} className={styles.group}>
          <legend>{title}</legend>
          {about !== undefined && <p className={styles.soft}>{about}</p>}
          {boxes}
        </fieldset>
      )
    }
    const isUsed = fields.some(({ pointer }) => typed[pointer] !== undefined)
    return (
      <details key={`${title} ${isUsed}`} className={styles.group} open={isUsed}>
        <summary>{title}</summary>
        {boxes}
      </details>
    )
  })
}

interface FieldProps {
  field: QuestionField
  text: string
  problem: string | undefined
  onText(text: string): void
}

function Field({ field, text, problem, onText }: FieldProps) {
  const { kind, label, unit } = field
  const name = texts.inUnit(label, unit)
  if (kind === 'choice') return <Choice field={field} text={text} problem={problem} onText={onText} />
  if (kind === 'byYear') return <Years name={name} text={text} problem={problem} onText={onText} />
  return (
    <TextField
      label={name}
      value={text}
      error={problem}
      autoComplete="off"
      maxLength={300}
      {...(kind === 'number' && { inputMode: 'decimal' as const })}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  )
}

/** What has room in half of the form, in letters. */
const shortLabel = 20

function Choice({ field: { label, choices = [] }, text, problem, onText }: FieldProps) {
  const id = useId()
  const isWide = choices.some((each) => each.label.length > shortLabel)
  return (
    <div className={styles.field} data-wide={isWide || undefined}>
      <label htmlFor={id}>{label}</label>
      <SelectBox id={id} value={text} onChange={(event) => onText(event.currentTarget.value)}>
        <option value="">{texts.notSaid}</option>
        {choices.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </SelectBox>
      {problem !== undefined && <span className={styles.problem}>{problem}</span>}
    </div>
  )
}

interface YearsProps {
  name: string
  text: string
  problem: string | undefined
  onText(text: string): void
}

/** Two columns of a spreadsheet are pasted as they are. */
function Years({ name, text, problem, onText }: YearsProps) {
  const id = useId()
  const rows = 3
  return (
    <div className={styles.field} data-wide>
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={4_000}
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  )
}
