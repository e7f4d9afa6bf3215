import { useId } from 'react'
import type { InputRow } from '../../inputs/rows.ts'
import { valueText } from '../../inputs/value-text.ts'
import { Button } from '../../ui/button.tsx'
import { SelectBox } from '../../ui/select-box.tsx'
import { type Draft, emptyValue, type Typed, unitsOf } from './item-draft.ts'
import styles from './library.module.css'
import { libraryTexts as texts } from './texts.ts'

interface ValueFieldsProps {
  /** Every input that the item may have. */
  rows: readonly InputRow[]
  draft: Draft
  /** What is wrong with a value, by its pointer. */
  problemOf(pointer: string): string | undefined
  onChange(draft: Draft): void
}

/** The values that an item has, and a way to those that it may have besides. */
export function ValueFields({ rows, draft, problemOf, onChange }: ValueFieldsProps) {
  const given = rows.filter(({ pointer }) => draft[pointer] !== undefined)
  const others = rows.filter(({ pointer }) => draft[pointer] === undefined)
  const add = (pointer: string) => {
    const row = others.find((each) => each.pointer === pointer)
    if (row) onChange({ ...draft, [pointer]: emptyValue(row) })
  }
  const takeOut = (pointer: string) => {
    const { [pointer]: _, ...rest } = draft
    onChange(rest)
  }
  return (
    <fieldset className={styles.values}>
      <legend>{texts.values}</legend>
      {given.map((row) => (
        <ValueField
          key={row.pointer}
          row={row}
          typed={draft[row.pointer] ?? ''}
          problem={problemOf(row.pointer)}
          onChange={(typed) => onChange({ ...draft, [row.pointer]: typed })}
          {...(rows.length > 1 && { onTakeOut: () => takeOut(row.pointer) })}
        />
      ))}
      {others.length > 0 && (
        <SelectBox
          aria-label={texts.addValueLabel}
          value=""
          onChange={(event) => add(event.currentTarget.value)}
        >
          <option value="">{texts.addValue}</option>
          {others.map(({ pointer, label }) => (
            <option key={pointer} value={pointer}>
              {label}
            </option>
          ))}
        </SelectBox>
      )}
    </fieldset>
  )
}

interface ValueFieldProps {
  row: InputRow
  typed: Typed
  problem: string | undefined
  onChange(typed: Typed): void
  onTakeOut?(): void
}

function ValueField({ row, typed, problem, onChange, onTakeOut }: ValueFieldProps) {
  const id = useId()
  const { label } = row
  return (
    <div className={styles.value}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.box}>
        <Control row={row} id={id} typed={typed} problem={problem} onChange={onChange} />
      </span>
      {onTakeOut && (
        <Button look="quiet" aria-label={texts.removeValue(label)} onClick={onTakeOut}>
          ✕
        </Button>
      )}
      {problem !== undefined && (
        <span id={`${id}-wrong`} className={styles.wrong}>
          {problem}
        </span>
      )}
    </div>
  )
}

type ControlProps = Omit<ValueFieldProps, 'onTakeOut'> & { id: string }

function Control({ row: { field, pointer, label }, id, typed, problem, onChange }: ControlProps) {
  const said = {
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-wrong`,
  }
  if (typeof typed === 'object' && 'kept' in typed) return <output id={id}>{valueText(typed.kept)}</output>
  if (typeof typed === 'object') {
    return (
      <>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          {...said}
          value={typed.text}
          onChange={(event) => onChange({ ...typed, text: event.currentTarget.value })}
        />
        <SelectBox
          aria-label={texts.unitOf(label)}
          value={typed.unit}
          onChange={(event) => onChange({ ...typed, unit: event.currentTarget.value })}
        >
          {unitsOf(pointer).map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </SelectBox>
      </>
    )
  }
  const words =
    field.kind === 'word' ? field.words : field.kind === 'choice' ? (field.input.states ?? []) : []
  if (typeof typed === 'boolean') {
    return (
      <SelectBox
        id={id}
        value={String(typed)}
        onChange={(event) => onChange(event.currentTarget.value === 'true')}
      >
        <option value="true">{texts.yes}</option>
        <option value="false">{texts.no}</option>
      </SelectBox>
    )
  }
  if (words.length > 0) {
    return (
      <SelectBox id={id} value={typed} onChange={(event) => onChange(event.currentTarget.value)}>
        {words.map((word) => (
          <option key={word} value={word}>
            {valueText(word)}
          </option>
        ))}
      </SelectBox>
    )
  }
  return (
    <input
      id={id}
      {...said}
      maxLength={100}
      value={typed}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
