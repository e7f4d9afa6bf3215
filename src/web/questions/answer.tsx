import { getRouteApi } from '@tanstack/react-router'
import type { Answered, QuestionAnswer, Step } from '../engine/question-sweep.ts'
import { full } from '../format/numbers.ts'
import { shownMeasure } from '../format/units.ts'
import { SheetActions } from '../frame/sheet-actions.tsx'
import { factsOf, groupOf, isMadeOfOthers, nameOf } from './answer-words.ts'
import { AnswerYears } from './answer-years.tsx'
import styles from './questions.module.css'
import { useAsked } from './search.ts'
import { Steps } from './steps.tsx'
import { type QuestionName, texts } from './texts.ts'

interface AnswerProps {
  name: QuestionName
  answer: QuestionAnswer
}

/** The numbers of an answer in groups, each open down to its inputs; what is to be known of them; the table to take along. */
export function AnswerView({ name, answer }: AnswerProps) {
  const { numbers, years, explanation } = answer
  const facts = factsOf(name, answer.answer ?? {})
  const { notes = [], withheld = [] } = (answer.answer ?? {}) as Record<string, readonly string[]>
  return (
    <>
      {facts.map((fact) => (
        <p key={fact} className={styles.fact}>
          {fact}
        </p>
      ))}
      {[...Map.groupBy(numbers, ({ place }) => groupOf(place, answer.answer ?? {}))].map(([group, own]) => (
        <Group key={group} name={name} title={group} numbers={own} steps={explanation} />
      ))}
      {years.length > 0 && <AnswerYears answer={answer} />}
      {(notes.length > 0 || withheld.length > 0) && (
        <section className={styles.notes}>
          <h3>{texts.notes}</h3>
          <ul>
            {withheld.length > 0 && <li>{texts.withheld(withheld.join(', '))}</li>}
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <SheetActions
        name={texts.names[name]}
        count={numbers.length}
        sheet={() => ({
          columns: [texts.number, texts.value, texts.unit, texts.reason],
          rows: numbers.map((each) => ({
            head: nameOf(each),
            cells: [each.value, each.unit, each.reason ?? ''],
          })),
        })}
        whole={answer.answer}
      />
    </>
  )
}

interface GroupProps {
  name: QuestionName
  title: string
  numbers: readonly Answered[]
  steps: readonly Step[]
}

function Group({ name, title, numbers, steps }: GroupProps) {
  return (
    <table className={styles.numbers}>
      <caption className={title === '' ? 'aloud' : undefined}>{title === '' ? texts.numbers : title}</caption>
      <tbody>
        {numbers.map((each) => (
          <Row key={each.place} name={name} number={each} steps={steps} />
        ))}
      </tbody>
    </table>
  )
}

const route = getRouteApi('/questions')

interface RowProps {
  name: QuestionName
  number: Answered
  steps: readonly Step[]
}

function Row({ name, number, steps }: RowProps) {
  const { value, unit, reason, place } = number
  const { at } = useAsked()
  const navigate = route.useNavigate()
  const label = nameOf(number)
  const shown = value === null ? { text: reason ?? texts.none, unit: '' } : measureText(value, unit)
  const isOpen = at === place
  const open = () =>
    void navigate({
      search: (before) => ({ ...before, at: isOpen ? undefined : place }),
      replace: true,
      resetScroll: false,
    })
  return (
    <tr>
      <th scope="row">
        {label}
        {value !== null && isMadeOfOthers(name, place) && (
          <>
            <button
              type="button"
              className={styles.how}
              aria-expanded={isOpen}
              aria-label={texts.howOf(label)}
              onClick={open}
            >
              {texts.how}
            </button>
            {isOpen && <Steps steps={steps} />}
          </>
        )}
      </th>
      <td data-none={value === null || undefined} title={value === null ? undefined : full(value)}>
        <b>{shown.text}</b> {shown.unit}
      </td>
    </tr>
  )
}

const percent = 100

/** Shares as people read them. */
const measureText = (value: number, unit: string): { text: string; unit: string } =>
  unit === '1' ? shownMeasure({ value: value * percent, unit: '%' }) : shownMeasure({ value, unit })
