import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectBox } from '../../ui/select-box.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import { Indices } from './indices.tsx'
import styles from './money.module.css'
import { asJson, type MoneySection, moneyOf, tellable, toldIn } from './money-section.ts'
import { Rates } from './rates.tsx'
import { texts } from './texts.ts'

/** The year of the analysis, and the rates and indices by which amounts in other money become money of it. */
export function MoneyDialog({ onClose }: { onClose(): void }) {
  const { change, isLocked = false } = useCase()
  const document = useShown((shown) => shown.document)
  const errors = useShown((shown) => shown.errors).filter(({ pointer }) => pointer.startsWith('/money'))
  const conversions = useShown(({ result }) => result?.outcome.money?.conversions)
  const money = moneyOf(document)
  const put = (next: MoneySection) => change([{ pointer: '/money', to: asJson(next) }])
  return (
    <Dialog title={texts.title} isOpen onOpenChange={onClose}>
      <div className={styles.dialog}>
        <p className={styles.about}>{texts.about}</p>
        <Year year={money.year} isLocked={isLocked} onYear={(year) => put({ ...money, year })} />
        {errors.map(({ pointer, message }) => (
          <p key={pointer} role="alert" className={styles.error}>
            {message}
          </p>
        ))}
        {money.year !== undefined && (
          <>
            <ResultsIn money={money} isLocked={isLocked} onMoney={put} />
            <Rates money={money} isLocked={isLocked} onMoney={put} />
            <Indices money={money} isLocked={isLocked} onMoney={put} />
          </>
        )}
        {conversions && conversions.length > 0 && (
          <section>
            <h3 className={styles.heading}>{texts.conversions}</h3>
            <ul className={styles.list}>
              {conversions.map(({ pointer, text }) => (
                <li key={pointer}>{text}</li>
              ))}
            </ul>
          </section>
        )}
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </Dialog>
  )
}

interface ResultsInProps {
  money: MoneySection
  isLocked: boolean
  onMoney(money: MoneySection): void
}

/** In which currency results are told. */
function ResultsIn({ money, isLocked, onMoney }: ResultsInProps) {
  const id = useId()
  return (
    <div className={styles.row}>
      <span className={styles.field}>
        <label htmlFor={id}>{texts.resultsIn}</label>
        <SelectBox
          id={id}
          value={money.currency ?? 'USD'}
          disabled={isLocked}
          onChange={(event) => onMoney(toldIn(money, event.currentTarget.value))}
        >
          {tellable(money).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectBox>
      </span>
      <p className={styles.soft}>{texts.resultsNeed(String(money.year))}</p>
    </div>
  )
}

interface YearProps {
  year: number | undefined
  isLocked: boolean
  onYear(year: number): void
}

function Year({ year, isLocked, onYear }: YearProps) {
  const [typed, setTyped] = useState(year === undefined ? '' : String(year))
  const isYear = /^\d{4}$/.test(typed.trim())
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault()
        if (isYear) onYear(Number(typed))
      }}
    >
      <TextField
        label={texts.year}
        inputMode="numeric"
        maxLength={4}
        readOnly={isLocked}
        value={typed}
        hint={year === undefined ? texts.withoutYear : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {!isLocked && (
        <Button type="submit" disabled={!isYear || Number(typed) === year}>
          {texts.setYear}
        </Button>
      )}
    </form>
  )
}
