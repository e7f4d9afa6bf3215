import { type FormEvent, useId, useMemo, useState } from 'react'
import { checkRange } from '../../engine/range-check.ts'
import { shown } from '../../format/numbers.ts'
import { type Measure, unitsAt } from '../../format/units.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import type { InputRange, RangeDraft } from '../../workspace/ranges.ts'
import { emptyDraft } from '../../workspace/uncertain-parts.ts'
import { elementAt } from '../knob.ts'
import { EndsFields } from './ends-fields.tsx'
import { Presets } from './presets.tsx'
import { readDraft } from './range-draft.ts'
import styles from './range-form.module.css'
import { shapesByMembers, waysToGive } from './shapes.ts'
import { rangeTexts } from './texts.ts'

interface RangeFormProps {
  pointer: string
  /** Where the input is, by the name of its element. */
  place: string
  title: string
  measure: Measure
  /** What there is already. */
  range: InputRange | undefined
  /** Ids that others have. */
  taken: readonly string[]
  onUse(range: InputRange): void
  onRemove(): void
}

/** Asks between what an input lies: what cannot be is said at once, as studies would. */
export function RangeForm(props: RangeFormProps) {
  const { pointer, place, title, measure, range, taken } = props
  const { level, results } = useCase()
  const inputs = useShown(({ result }) => result?.inputs)
  const [draft, setDraft] = useState<RangeDraft>(range?.draft ?? emptyDraft)
  const saidId = useId()
  const units = unitsAt(pointer, elementAt(results.get().document, pointer)).map(({ name }) => name)
  const put = (change: Partial<RangeDraft>) => setDraft({ ...draft, ...change })
  const drafted = readDraft(draft, { units, measure })
  const distribution = useStable(drafted.isWhole ? drafted.distribution : undefined)
  const check = useMemo(
    () =>
      inputs &&
      distribution &&
      checkRange(inputs, level, { id: title, targets: [place], distribution }, 'lcop'),
    [inputs, level, title, place, distribution],
  )
  const problems = drafted.isWhole ? {} : drafted.problems
  const quantiles = check && !check.errors ? check.quantiles.map((each) => shown(each)) : undefined
  const id = range?.id ?? (taken.includes(title) ? place : title)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!distribution || !quantiles || !drafted.isWhole) return
    const [low, , high] = quantiles
    props.onUse({
      id,
      place,
      distribution,
      mark: drafted.mark ?? `${low}–${high}`,
      draft,
    })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {range?.source !== undefined && <p className={styles.told}>{range.source}</p>}
      <Select
        label={rangeTexts.given}
        value={draft.given}
        options={waysToGive}
        onChange={(given) => put({ given })}
      />
      {draft.given === 'ends' ? (
        <EndsFields draft={draft} measure={measure} problems={problems} onChange={put} />
      ) : (
        (shapesByMembers[draft.given] ?? []).map(({ name, isOptional }) => (
          <TextField
            key={name}
            label={rangeTexts.member(name)}
            inputMode="decimal"
            autoComplete="off"
            value={draft.members[name] ?? ''}
            error={isOptional || draft.members[name] ? problems[name] : undefined}
            onChange={(event) => put({ members: { ...draft.members, [name]: event.currentTarget.value } })}
          />
        ))
      )}
      <Presets place={place} id={id} onUse={props.onUse} />
      <p id={saidId} role="status" className={check?.errors ? styles.refused : styles.told}>
        {check?.errors?.map(({ message }) => message).join(' ') ??
          (quantiles && rangeTexts.quantiles(quantiles, unitOf(distribution, measure)))}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" look="first" disabled={!quantiles} aria-describedby={saidId}>
          {rangeTexts.use}
        </Button>
        {range && <Button onClick={props.onRemove}>{rangeTexts.remove}</Button>}
      </div>
    </form>
  )
}

/** The same object as long as it says the same. */
function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is the value.
  return useMemo(() => value, [text])
}

/** The unit that a distribution is given in. */
function unitOf(distribution: Readonly<Record<string, unknown>> | undefined, measure: Measure): string {
  const measured = Object.values(distribution ?? {}).find(
    (each): each is { readonly unit: string } => typeof each === 'object' && each !== null && 'unit' in each,
  )
  const unit = measured?.unit ?? measure.unit
  return unit === '1' ? '' : unit
}
