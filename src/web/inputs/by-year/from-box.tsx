import { useState } from 'react'
import own from './table-row.module.css'
import { byYearTexts } from './texts.ts'

interface FromBoxProps {
  title: string
  from: number | undefined
  isLocked: boolean | undefined
  onFrom(year: number | undefined): void
}

/** The year that a table begins in. It is taken when what is typed is done with. */
export function FromBox({ title, from, isLocked, onFrom }: FromBoxProps) {
  const [typed, setTyped] = useState<string>()
  const text = typed ?? String(from ?? 1)
  const year = Number(text)
  const isYear = Number.isInteger(year) && ((year >= 1 && year <= 60) || (year >= 1900 && year <= 2200))
  const commit = () => {
    if (typed === undefined || !isYear) return
    setTyped(undefined)
    if (year !== (from ?? 1)) onFrom(year === 1 ? undefined : year)
  }
  return (
    <label className={own.word}>
      <span title={byYearTexts.fromAbout}>{byYearTexts.from}</span>
      <input
        aria-label={byYearTexts.fromOf(title)}
        inputMode="numeric"
        autoComplete="off"
        className={own.year}
        readOnly={isLocked}
        title={isYear ? byYearTexts.fromAbout : byYearTexts.wrongYear}
        aria-invalid={!isYear || undefined}
        value={text}
        onChange={(event) => setTyped(event.currentTarget.value.trim())}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setTyped(undefined)
        }}
      />
      {!isYear && <span className={own.wrong}>{byYearTexts.wrongYear}</span>}
    </label>
  )
}
