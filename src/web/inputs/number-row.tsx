import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { boxed, full, shown } from '../format/numbers.ts'
import { parseNumber } from '../format/parse-number.ts'
import { inputsAt, inUnit, type Measure, unitsAt } from '../format/units.ts'
import { NumberBox, toEnd } from '../ui/number-box.tsx'
import { Slider } from '../ui/slider.tsx'
import { steppedValue } from '../ui/step.ts'
import { UnitSelect } from '../ui/unit-select.tsx'
import type { Json } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { Conflict } from './conflict.tsx'
import { elementAt, measureAt, rangeIn } from './knob.ts'
import styles from './number-row.module.css'
import { RowName } from './row-name.tsx'
import { RowWarning } from './row-warning.tsx'

/** One number of the document: its name, slider, box and unit. Nothing where the document has no number there. */
export function NumberRow({ pointer, title }: { pointer: string; title: string }) {
  const measure = useShown(({ document }) => measureAt(document, pointer))
  return measure ? <Row pointer={pointer} title={title} measure={measure} /> : null
}

interface RowProps {
  pointer: string
  title: string
  measure: Measure
}

function Row({ pointer, title, measure }: RowProps) {
  const { change, defaults, provenance, results } = useCase()
  const refusal = useShown(({ errors }) => errors.find((error) => error.pointer.startsWith(pointer))?.message)
  const [unclear, setUnclear] = useState<string>()
  const group = useRef<string>(undefined)
  const labelId = useId()

  const element = elementAt(results.get().document, pointer)
  const inputs = inputsAt(pointer, element)
  const units = unitsAt(pointer, element).map(({ name }) => name)
  const start = measureAt(defaults, pointer)
  const startShown = start && inUnit(start, measure.unit, inputs)
  const range = start && rangeIn(measure.unit, start, provenance[pointer], inputs)
  const isChanged = startShown !== undefined && startShown.value !== measure.value

  const put = (next: Measure) => {
    group.current ??= crypto.randomUUID()
    change([{ pointer, to: next as unknown as Json }], group.current)
  }
  const commit = () => {
    group.current = undefined
    setUnclear(undefined)
  }
  const read = (text: string) => {
    const typed = parseNumber(text, { units })
    setUnclear(typed.kind === 'unclear' ? typed.message : undefined)
    if (typed.kind === 'number') put({ value: typed.value, unit: typed.unit ?? measure.unit })
  }
  return (
    <div className={styles.row} data-changed={isChanged || undefined}>
      <RowName
        pointer={pointer}
        title={title}
        id={labelId}
        start={isChanged ? start : undefined}
        startText={start ? `${shown(start.value)} ${unitText(start.unit)}` : ''}
      />
      {range && (
        // biome-ignore lint/a11y/noStaticElementInteractions: It leads from its slider to the box.
        <span className={styles.slider} onKeyDown={typeInBox}>
          <Slider
            labelledBy={labelId}
            value={measure.value}
            {...range}
            notch={startShown?.value}
            valueText={`${shown(measure.value)} ${unitText(measure.unit)}`}
            onValue={(value) => put({ value, unit: measure.unit })}
            onCommit={commit}
          />
        </span>
      )}
      <span className={styles.box}>
        <NumberBox
          aria-labelledby={labelId}
          data-pointer={pointer}
          value={measure}
          show={({ value }) => full(value)}
          showAtRest={({ value }) => boxed(value)}
          title={boxed(measure.value) === full(measure.value) ? undefined : full(measure.value)}
          onText={read}
          onRestore={put}
          onStep={
            range && ((keys) => put({ ...measure, value: steppedValue(measure.value, range.step, keys) }))
          }
          onCommit={commit}
          problem={unclear ?? refusal}
        />
        <UnitSelect
          label={title}
          unit={measure.unit}
          units={units}
          onChange={(unit) => put(inUnit(measure, unit, inputs) ?? measure)}
        />
      </span>
      <RowWarning pointer={pointer} />
      <Conflict pointer={pointer} title={title} />
    </div>
  )
}

/** A number that is typed on the slider goes into the box beside it; F2 goes to what stands there. */
function typeInBox({ key, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const box = currentTarget.parentElement?.querySelector<HTMLInputElement>('input[data-pointer]')
  if (!box || ctrlKey || metaKey || altKey) return
  if (key === 'F2') toEnd(box)
  // The key types into what has the focus by then, and replaces what is selected.
  else if (/^[\d=.,]$/.test(key)) box.focus()
}

const unitText = (unit: string): string => (unit === '1' ? '' : unit)
