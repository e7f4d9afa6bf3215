import { type ClipboardEvent, useState } from 'react'
import { full } from '../format/numbers.ts'
import { parseNumber, unclearness } from '../format/parse-number.ts'
import { Button } from '../ui/button.tsx'
import { NumberBox } from '../ui/number-box.tsx'
import { say } from '../ui/say.ts'
import { valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { Conflict } from './conflict.tsx'
import { fill } from './fill-now.ts'
import styles from './number-row.module.css'
import { pasteIntoYears } from './paste.ts'
import { RowNote } from './row-note.tsx'
import years from './section.module.css'
import { texts } from './texts.ts'
import { useLeftText } from './use-left-text.ts'
import { useNotes } from './use-notes.ts'

interface YearlyRowProps {
  pointer: string
  title: string
  /** The engine's, for what nobody has given yet. */
  unit: string
}

const mostYears = 60

/** One number of each year, in a strip of boxes that takes a row or a column of a spreadsheet. */
export function YearlyRow({ pointer, title, unit: own }: YearlyRowProps) {
  const open = useCase()
  const { change } = open
  const notes = useNotes(pointer)
  const value = useShown(({ document }) => valueAt(document, pointer))
  const { values = [], unit = own } = (value ?? {}) as { values?: readonly number[]; unit?: string }
  const put = (next: readonly number[]) =>
    change([{ pointer, to: next.length > 0 ? { values: next, unit } : null }])
  const paste = (event: ClipboardEvent, i: number) => {
    event.preventDefault()
    event.stopPropagation()
    const text = event.clipboardData.getData('text/plain')
    const { changes, refused } = pasteIntoYears(pointer, { values, unit }, i, text)
    if (changes.length > 0) change(changes)
    if (refused.length > 0) say(refused.join(' '))
  }
  return (
    <fieldset className={styles.row} data-idle={notes.isIdle || undefined}>
      <legend className="aloud">{title}</legend>
      <span className={styles.label}>
        {title} {unit === '1' ? '' : unit}
      </span>
      <span className={years.years}>
        {values.map((each, i) => (
          <YearBox
            // biome-ignore lint/suspicious/noArrayIndexKey: A year is its place.
            key={i}
            pointer={pointer}
            year={i}
            label={`${title}, ${texts.year(i + 1)}`}
            value={each}
            unit={unit}
            onValue={(number) => put(values.with(i, number))}
            onPaste={(event) => paste(event, i)}
          />
        ))}
        <Button
          look="quiet"
          aria-label={texts.addYear(title)}
          disabled={values.length >= mostYears}
          onClick={() => put([...values, values.at(-1) ?? 0])}
        >
          +
        </Button>
        <Button
          look="quiet"
          aria-label={texts.removeYear(title)}
          disabled={values.length === 0}
          onClick={() => put(values.slice(0, -1))}
        >
          −
        </Button>
        {values.length > 1 && (
          <Button
            look="quiet"
            aria-label={texts.fillYears(title)}
            title={texts.fillKey}
            onClick={() => fill(open, pointer, 0)}
          >
            ⇥
          </Button>
        )}
      </span>
      <RowNote notes={notes} />
      <Conflict pointer={pointer} title={title} />
    </fieldset>
  )
}

interface YearBoxProps {
  pointer: string
  year: number
  label: string
  value: number
  unit: string
  onValue(value: number): void
  onPaste(event: ClipboardEvent): void
}

function YearBox({ pointer, year, label, value, unit, onValue, onPaste }: YearBoxProps) {
  const { left, keep } = useLeftText(`${pointer}/values/${year}`)
  const [typed, setTyped] = useState<string>()
  const text = typed ?? left
  const done = () => {
    setTyped(undefined)
    keep(undefined)
  }
  return (
    <span className={years.year}>
      <NumberBox
        aria-label={label}
        data-pointer={pointer}
        data-year={year}
        value={value}
        show={(number) => full(number)}
        onText={(next) => {
          const given = parseNumber(next, { units: [unit] })
          setTyped(next)
          if (given.kind === 'number') onValue(given.value)
          keep(given.kind === 'number' ? undefined : next)
        }}
        onRestore={(before) => {
          onValue(before)
          done()
        }}
        onCommit={done}
        onPaste={onPaste}
        left={left}
        problem={text === undefined ? undefined : unclearness(text, [unit])}
      />
    </span>
  )
}
