import { useId } from 'react'
import { shown } from '../../format/numbers.ts'
import type { Measure } from '../../format/units.ts'
import { Choice } from '../../ui/choice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { RangeDraft } from '../../workspace/ranges.ts'
import { type Problems, shapeOf } from './range-draft.ts'
import { type Ends, hasMode, shapesBetween } from './shapes.ts'
import { rangeTexts } from './texts.ts'

interface EndsFieldsProps {
  draft: RangeDraft
  measure: Measure
  problems: Problems
  onChange(change: Partial<RangeDraft>): void
}

const options = Object.entries(rangeTexts.endsAre).map(([value, label]) => ({ value: value as Ends, label }))

/** Two ends in a line, what they are, and what lies between them. */
export function EndsFields({ draft, measure, problems, onChange }: EndsFieldsProps) {
  const name = useId()
  const shape = shapeOf(draft)
  return (
    <>
      <TextField
        label={`${rangeTexts.ends}${measure.unit === '1' ? '' : `, ${measure.unit}`}`}
        hint={rangeTexts.endsHint}
        inputMode="text"
        autoComplete="off"
        value={draft.text}
        error={problems.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <Choice
        legend={rangeTexts.whatEnds}
        name={name}
        options={options}
        // Nothing is chosen until somebody has.
        value={draft.ends ?? ('' as Ends)}
        onChange={(ends) => onChange({ ends })}
      />
      {draft.ends && shape !== undefined && (
        <Select
          label={rangeTexts.shapeOf}
          value={shape}
          options={shapesBetween[draft.ends].map((value) => ({ value, label: rangeTexts.shape(value) }))}
          onChange={(next) => onChange({ shape: next })}
        />
      )}
      {shape !== undefined && hasMode(shape) && (
        <TextField
          label={rangeTexts.mode}
          inputMode="decimal"
          autoComplete="off"
          placeholder={shown(measure.value)}
          value={draft.mode}
          error={problems.mode}
          onChange={(event) => onChange({ mode: event.currentTarget.value })}
        />
      )}
    </>
  )
}
