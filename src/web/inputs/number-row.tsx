import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { boxed, full, shown } from '../format/numbers.ts'
import type { Measure } from '../format/units.ts'
import { NumberBox, toEnd } from '../ui/number-box.tsx'
import { Slider } from '../ui/slider.tsx'
import { steppedValue } from '../ui/step.ts'
import { UnitSelect } from '../ui/unit-select.tsx'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { Conflict } from './conflict.tsx'
import { measureAt } from './knob.ts'
import { MoneyNote } from './money-note.tsx'
import styles from './number-row.module.css'
import { RowName } from './row-name.tsx'
import { RowNote } from './row-note.tsx'
import { UnitNote } from './unit-note.tsx'
import { useNotes } from './use-notes.ts'
import { useNumberInput } from './use-number-input.ts'
import { useUnitChoice } from './use-unit-choice.ts'

interface NumberRowProps {
  pointer: string
  title: string
  /** What stands below its name. */
  mark?: ReactNode
  /** What stands beside its name. */
  children?: ReactNode
}

/** One number of the document: its name, slider, box and unit. Nothing where the document has no number there. */
export function NumberRow(props: NumberRowProps) {
  const measure = useShown(({ document }) => measureAt(document, props.pointer))
  return measure ? <Row {...props} measure={measure} /> : null
}

interface RowProps extends NumberRowProps {
  measure: Measure
}

function Row({ pointer, title, measure, mark, children }: RowProps) {
  const { isLocked } = useCase()
  const input = useNumberInput(pointer, measure)
  const { range, changedFrom, put, commit } = input
  const { refusal, ...notes } = useNotes(pointer)
  const unit = useUnitChoice(pointer, input.units, put)
  const labelId = useId()
  const step = range?.step
  const all = full(measure.value)
  const atRest = boxed(measure.value)
  return (
    <div
      className={styles.row}
      data-changed={!!changedFrom || undefined}
      data-idle={notes.isIdle || undefined}
    >
      <RowName
        pointer={pointer}
        title={title}
        id={labelId}
        start={changedFrom}
        startText={changedFrom ? inWords(changedFrom) : ''}
        mark={mark}
      >
        {children}
      </RowName>
      {range && (
        // biome-ignore lint/a11y/noStaticElementInteractions: It leads from its slider to the box.
        <span className={styles.slider} onKeyDown={typeInBox}>
          <Slider
            labelledBy={labelId}
            value={measure.value}
            {...range}
            notch={input.notch}
            valueText={inWords(measure)}
            onValue={(value) => put({ ...measure, value })}
            onCommit={commit}
          />
        </span>
      )}
      <span className={styles.box}>
        <NumberBox
          aria-labelledby={labelId}
          data-pointer={pointer}
          readOnly={isLocked}
          value={measure}
          show={({ value }) => full(value)}
          showAtRest={() => atRest}
          title={atRest === all ? undefined : all}
          onText={input.read}
          onRestore={(before) => {
            put(before)
            commit()
          }}
          onStep={
            step === undefined
              ? undefined
              : (keys) => put({ ...measure, value: steppedValue(measure.value, step, keys) })
          }
          onCommit={commit}
          left={input.left}
          problem={input.unclear ?? refusal}
        />
        <UnitSelect
          label={title}
          unit={measure.unit}
          units={unit.choices}
          onChange={(next) => unit.choose(next).then(commit)}
        />
      </span>
      <RowNote notes={{ ...notes, refusal: undefined }} />
      <MoneyNote pointer={pointer} measure={measure} />
      <UnitNote pointer={pointer} choice={unit.open} onDone={unit.close} />
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

const inWords = ({ value, unit }: Measure): string => `${shown(value)} ${unit === '1' ? '' : unit}`
