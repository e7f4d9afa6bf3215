import { useState } from 'react'
import { parseNumber } from '../../format/parse-number.ts'
import { Choice } from '../../ui/choice.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import {
  type Datum,
  type DatumChange,
  dataOfRow,
  nameOfRow,
  type ReferenceData,
  type Table,
} from './data-of-row.ts'
import { DoubtForm } from './doubt-form.tsx'
import { type DraftChange, valueText } from './edition-draft.ts'
import styles from './editions.module.css'
import { texts } from './texts.ts'

const tables = Object.entries(texts.tables).map(([value, label]) => ({ value: value as Table, label }))
const confidences = Object.entries(texts.confidences).map(([value, label]) => ({
  value: value as DatumChange['confidence'],
  label,
}))

interface ChangeFormProps {
  data: ReferenceData
  onAdd(change: DraftChange): void
}

/** Finds a datum by table, row and name; then it is changed, or doubted. */
export function ChangeForm({ data, onAdd }: ChangeFormProps) {
  const [table, setTable] = useState<Table>('feedstocks')
  const [chosenId, setId] = useState<number>()
  const [chosenField, setField] = useState<string>()
  const rows = data[table]
  const row = rows.find(({ id }) => id === chosenId) ?? rows[0]
  const fields = row ? dataOfRow(data, row) : []
  const chosen = fields.find(({ field }) => field === chosenField) ?? fields[0]
  return (
    <div className={styles.choices}>
      <Select label={texts.table} value={table} options={tables} onChange={setTable} />
      <Select
        label={texts.row}
        value={String(row?.id)}
        options={rows.map(({ id }) => ({ value: String(id), label: nameOfRow(data, table, id) }))}
        onChange={(id) => setId(Number(id))}
      />
      {row && chosen && (
        <>
          <Select
            label={texts.datum}
            value={chosen.field}
            options={fields.map(({ field, label }) => ({ value: field, label }))}
            onChange={setField}
          />
          <p className={styles.now}>{texts.now(valueText(chosen.datum), chosen.datum.source)}</p>
          <NewValue
            key={`${table} ${row.id} ${chosen.field}`}
            datum={chosen.datum}
            onTake={(given) =>
              onAdd({ table, id: row.id, field: chosen.field, was: valueText(chosen.datum), ...given })
            }
          />
          <DoubtForm edition={data.edition.edition} table={table} id={row.id} field={chosen.field} />
        </>
      )}
    </div>
  )
}

interface NewValueProps {
  datum: Datum
  onTake(given: Pick<DatumChange, 'value' | 'unit' | 'source' | 'confidence'>): void
}

function NewValue({ datum: { unit, basis }, onTake }: NewValueProps) {
  const [problems, setProblems] = useState<{ value?: string; source?: string }>({})
  const take = (values: FormData) => {
    const typed = parseNumber(String(values.get('value')))
    const source = String(values.get('source')).trim()
    setProblems({
      ...(typed.kind === 'empty' && { value: texts.valueMissing }),
      ...(typed.kind === 'unclear' && { value: typed.message }),
      ...(source === '' && { source: texts.sourceMissing }),
    })
    if (typed.kind !== 'number' || source === '') return
    const confidence = String(values.get('confidence')) as DatumChange['confidence']
    onTake({ value: typed.value, unit, source, confidence, ...(basis && { basis }) })
  }
  return (
    <Form verb={texts.addChange} look="plain" isBusy={false} onSubmit={take}>
      <TextField
        label={texts.value(unit)}
        name="value"
        inputMode="decimal"
        autoComplete="off"
        error={problems.value}
      />
      <TextField label={texts.source} name="source" maxLength={1_000} error={problems.source} />
      <Choice legend={texts.confidence} name="confidence" options={confidences} defaultValue="medium" />
    </Form>
  )
}
