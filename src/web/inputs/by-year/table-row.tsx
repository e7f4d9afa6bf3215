import { useId } from 'react'
import { inputsAt, inUnit, unitsAt } from '../../format/units.ts'
import { Button } from '../../ui/button.tsx'
import { UnitSelect } from '../../ui/unit-select.tsx'
import type { Json } from '../../workspace/document.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import { Conflict } from '../conflict.tsx'
import { elementAt } from '../knob.ts'
import styles from '../number-row.module.css'
import { RowName } from '../row-name.tsx'
import { RowNote } from '../row-note.tsx'
import { texts } from '../texts.ts'
import { useNotes } from '../use-notes.ts'
import { YearBoxes } from '../year-boxes.tsx'
import { FromBox } from './from-box.tsx'
import { type ByYear, tableAt } from './table-at.ts'
import own from './table-row.module.css'
import { byYearTexts } from './texts.ts'

interface TableRowProps {
  pointer: string
  title: string
}

/** Below it a year is one of operation, from it on one of the calendar. */
const firstCalendarYear = 1900

/** A price, a cost or a value that is given for each year: its numbers, where they begin, and what comes after them. */
export function TableRow({ pointer, title }: TableRowProps) {
  const { change, isLocked } = useCase()
  const notes = useNotes(pointer)
  const labelId = useId()
  const table = useShown(({ document }) => tableAt(document, pointer))
  const units = useUnits(pointer, table)
  if (!table) return null
  const { from = 1, ...rest } = table
  const put = (next: ByYear) => change([{ pointer, to: next as unknown as Json }])
  const say = (key: 'after' | 'money', word: string) => {
    const { [key]: _, ...others } = table
    put(word === '' ? others : { ...others, [key]: word })
  }
  const nameOf = (i: number) => (from < firstCalendarYear ? texts.year(from + i) : String(from + i))
  return (
    <fieldset className={`${styles.row} ${own.table}`} data-idle={notes.isIdle || undefined}>
      <legend className="aloud">{title}</legend>
      <span className={own.name}>
        <RowName pointer={pointer} title={title} id={labelId} start={undefined} startText="" />
      </span>
      <span className={`${styles.box} ${own.unit}`}>
        <UnitSelect
          label={title}
          unit={table.unit}
          units={units}
          onChange={(unit) => put(inOtherUnit(table, unit, pointer))}
        />
      </span>
      <YearBoxes pointer={pointer} title={title} given={table} nameOf={nameOf} isNamed />
      <span className={own.about}>
        <FromBox
          title={title}
          from={table.from}
          isLocked={isLocked}
          onFrom={(year) => put(year === undefined ? rest : { ...rest, from: year })}
        />
        <Words
          label={byYearTexts.after}
          name={byYearTexts.afterOf(title)}
          words={byYearTexts.afterWords}
          chosen={table.after}
          onChoose={(word) => say('after', word)}
        />
        <Words
          label={byYearTexts.money}
          name={byYearTexts.moneyOf(title)}
          words={byYearTexts.moneyWords}
          chosen={table.money}
          onChoose={(word) => say('money', word)}
        />
        <Button
          look="quiet"
          disabled={isLocked}
          aria-label={byYearTexts.toOneOf(title)}
          onClick={() => change([{ pointer, to: { value: leadOf(table), unit: table.unit } }])}
        >
          {byYearTexts.toOne}
        </Button>
      </span>
      <RowNote notes={notes} />
      <Conflict pointer={pointer} title={title} />
    </fieldset>
  )
}

/** The one number that all years are relative to. */
const leadOf = ({ values }: ByYear): number => values.find((each) => each !== 0) ?? 0

/** Units of the kind that the table is in: another kind would need what converts it for each year. */
function useUnits(pointer: string, table: ByYear | undefined): readonly string[] {
  const { results } = useCase()
  const element = elementAt(results.get().document, pointer)
  const inputs = inputsAt(pointer, element)
  const { unit = '1' } = table ?? {}
  return unitsAt(pointer, element)
    .map(({ name }) => name)
    .filter((name) => name === unit || inUnit({ value: 1, unit }, name, inputs) !== undefined)
}

function inOtherUnit(table: ByYear, unit: string, pointer: string): ByYear {
  const inputs = inputsAt(pointer)
  const values = table.values.map(
    (value) => inUnit({ value, unit: table.unit }, unit, inputs)?.value ?? value,
  )
  return { ...table, values, unit }
}

interface WordsProps {
  label: string
  name: string
  words: Readonly<Record<string, string>>
  chosen: string | undefined
  onChoose(word: string): void
}

function Words({ label, name, words, chosen, onChoose }: WordsProps) {
  const { isLocked } = useCase()
  return (
    <label className={own.word}>
      <span>{label}</span>
      <select
        aria-label={name}
        disabled={isLocked}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{byYearTexts.notSaid}</option>
        {Object.entries(words).map(([word, text]) => (
          <option key={word} value={word}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
