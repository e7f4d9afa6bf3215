import { getRouteApi } from '@tanstack/react-router'
import { useId } from 'react'
import type { AnsweredYears, QuestionAnswer } from '../engine/question-sweep.ts'
import { copied, shown } from '../format/numbers.ts'
import { SheetActions } from '../frame/sheet-actions.tsx'
import { SelectBox } from '../ui/select-box.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { Table } from '../ui/table.tsx'
import styles from './questions.module.css'
import { useAsked } from './search.ts'
import { Steps } from './steps.tsx'
import { texts } from './texts.ts'

const route = getRouteApi('/questions')

const headOf = ({ key, name, unit }: AnsweredYears): string =>
  texts.inUnit(texts.target.columns[key] ?? name, unit)

/** The numbers of each year as a table, and how those of one year came about. */
export function AnswerYears({ answer }: { answer: QuestionAnswer }) {
  const series = answer.years
  const { years = [] } = (answer.answer ?? {}) as { years?: readonly number[] }
  const rows = years.map((year, i) => {
    const values = series.map((each) => each.values[i] ?? null)
    return {
      name: String(year),
      cells: values.map((value) => (value === null ? texts.none : shown(value))),
      values: values.map((value) => (value === null ? '' : copied(value))),
    }
  })
  return (
    <section className={styles.years}>
      <h3>{texts.byYear}</h3>
      <Sheet>
        <Table caption={texts.byYear} corner={texts.year} columns={series.map(headOf)} rows={rows} />
      </Sheet>
      <SheetActions
        name={`${texts.names['national-target']} ${texts.byYear}`}
        count={rows.length}
        sheet={() => ({
          columns: [texts.year, ...series.map(headOf)],
          rows: years.map((year, i) => ({
            head: String(year),
            cells: series.map((each) => each.values[i] ?? null),
          })),
        })}
        whole={answer.answer}
      />
      <OfYear answer={answer} years={years} />
    </section>
  )
}

/** What a year is given, and what it has from formulas. */
const given = ['demand', 'share']

function OfYear({ answer, years }: { answer: QuestionAnswer; years: readonly number[] }) {
  const ids = { year: useId(), number: useId() }
  const { at = '' } = useAsked()
  const navigate = route.useNavigate()
  const [, year = '', key = ''] = /^\/byYear\/(\d{4})\/(\w+)$/.exec(at) ?? []
  const made = answer.years.filter((each) => !given.includes(each.key))
  const open = (nextYear: string, nextKey: string) =>
    void navigate({
      search: (before) => ({ ...before, at: nextYear === '' ? undefined : `/byYear/${nextYear}/${nextKey}` }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className={styles.plant}>
      <label htmlFor={ids.year}>{texts.ofYear}</label>
      <SelectBox
        id={ids.year}
        value={year}
        onChange={(event) => open(event.currentTarget.value, key || (made[0]?.key ?? ''))}
      >
        <option value="">{texts.none}</option>
        {years.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </SelectBox>
      {year !== '' && (
        <>
          <label htmlFor={ids.number}>{texts.number}</label>
          <SelectBox id={ids.number} value={key} onChange={(event) => open(year, event.currentTarget.value)}>
            {made.map((each) => (
              <option key={each.key} value={each.key}>
                {each.name}
              </option>
            ))}
          </SelectBox>
          <Steps steps={answer.explanation} />
        </>
      )}
    </div>
  )
}
