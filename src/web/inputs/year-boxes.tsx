import { type ClipboardEvent, useState } from 'react'
import { full } from '../format/numbers.ts'
import { parseNumber, unclearness } from '../format/parse-number.ts'
import { Button } from '../ui/button.tsx'
import { NumberBox } from '../ui/number-box.tsx'
import { say } from '../ui/say.ts'
import type { Json } from '../workspace/document.ts'
import { useCase } from '../workspace/open-case.tsx'
import { fill } from './fill-now.ts'
import { pasteIntoYears, type YearlyValues } from './paste.ts'
import years from './section.module.css'
import { texts } from './texts.ts'
import { useLeftText } from './use-left-text.ts'

interface YearBoxesProps {
  pointer: string
  title: string
  given: YearlyValues
  /** What the year of a box is called, from 0. */
  nameOf(i: number): string
  /** Whether the name of each year stands above its box. */
  isNamed?: boolean
}

const mostYears = 60

/** A box for the number of each year, which take a row or a column of a spreadsheet. */
export function YearBoxes({ pointer, title, given, nameOf, isNamed = false }: YearBoxesProps) {
  const open = useCase()
  const { change, isLocked } = open
  const { values, unit } = given
  const put = (next: readonly number[]) =>
    change([{ pointer, to: next.length > 0 ? ({ ...given, values: next } as unknown as Json) : null }])
  const paste = (event: ClipboardEvent, i: number) => {
    event.preventDefault()
    event.stopPropagation()
    const text = event.clipboardData.getData('text/plain')
    const { changes, refused } = pasteIntoYears(pointer, given, i, text)
    if (changes.length > 0) change(changes)
    if (refused.length > 0) say(refused.join(' '))
  }
  return (
    <span className={years.years}>
      {values.map((each, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: A year is its place.
        <span key={i} className={years.yearOf}>
          {isNamed && <small aria-hidden="true">{nameOf(i)}</small>}
          <YearBox
            pointer={pointer}
            year={i}
            label={`${title}, ${nameOf(i)}`}
            value={each}
            unit={unit}
            isLocked={isLocked}
            onValue={(number) => put(values.with(i, number))}
            onPaste={(event) => paste(event, i)}
          />
        </span>
      ))}
      <Button
        look="quiet"
        aria-label={texts.addYear(title)}
        disabled={isLocked || values.length >= mostYears}
        onClick={() => put([...values, values.at(-1) ?? 0])}
      >
        +
      </Button>
      <Button
        look="quiet"
        aria-label={texts.removeYear(title)}
        disabled={isLocked || values.length === 0}
        onClick={() => put(values.slice(0, -1))}
      >
        −
      </Button>
      {values.length > 1 && (
        <Button
          look="quiet"
          aria-label={texts.fillYears(title)}
          title={texts.fillKey}
          disabled={isLocked}
          onClick={() => fill(open, pointer, 0)}
        >
          ⇥
        </Button>
      )}
    </span>
  )
}

interface YearBoxProps {
  pointer: string
  year: number
  label: string
  value: number
  unit: string
  isLocked: boolean | undefined
  onValue(value: number): void
  onPaste(event: ClipboardEvent): void
}

function YearBox({ pointer, year, label, value, unit, isLocked, onValue, onPaste }: YearBoxProps) {
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
        readOnly={isLocked}
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
