import type { ClipboardEvent } from 'react'
import { full } from '../format/numbers.ts'
import { parseNumber } from '../format/parse-number.ts'
import { Button } from '../ui/button.tsx'
import { NumberBox } from '../ui/number-box.tsx'
import { say } from '../ui/say.ts'
import { valueAt } from '../workspace/document.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { Conflict } from './conflict.tsx'
import styles from './number-row.module.css'
import { pasteIntoYears } from './paste.ts'
import years from './section.module.css'
import { texts } from './texts.ts'

interface YearlyRowProps {
  pointer: string
  title: string
  /** The engine's, for what nobody has given yet. */
  unit: string
}

const mostYears = 60

/** One number of each year, in a strip of boxes that takes a row or a column of a spreadsheet. */
export function YearlyRow({ pointer, title, unit: own }: YearlyRowProps) {
  const { change } = useCase()
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
    <fieldset className={styles.row}>
      <legend className="aloud">{title}</legend>
      <span className={styles.label}>
        {title} {unit === '1' ? '' : unit}
      </span>
      <span className={years.years}>
        {values.map((each, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: A year is its place.
            key={i}
            className={years.year}
          >
            <NumberBox
              aria-label={`${title}, ${texts.year(i + 1)}`}
              value={each}
              show={(number) => full(number)}
              onText={(text) => {
                const typed = parseNumber(text, { units: [unit] })
                if (typed.kind === 'number') put(values.with(i, typed.value))
              }}
              onRestore={(number) => put(values.with(i, number))}
              onPaste={(event) => paste(event, i)}
            />
          </span>
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
      </span>
      <Conflict pointer={pointer} title={title} />
    </fieldset>
  )
}
