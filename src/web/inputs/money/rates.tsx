import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { full } from '../../format/numbers.ts'
import { parseNumber } from '../../format/parse-number.ts'
import { Button } from '../../ui/button.tsx'
import { SelectBox } from '../../ui/select-box.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Listed } from './listed.tsx'
import styles from './money.module.css'
import { currencyOf, type MoneySection, type ShownRate, withRate } from './money-section.ts'
import { publicRates } from './published.ts'
import { texts } from './texts.ts'

interface PartProps {
  money: MoneySection
  isLocked: boolean
  onMoney(money: MoneySection): void
}

/** The rates of a plant, public ones to add, and one's own. */
export function Rates({ money, isLocked, onMoney }: PartProps) {
  const { rates } = money
  const add = (rate: ShownRate) => onMoney(withRate(money, rate))
  return (
    <section>
      <h3 className={styles.heading}>{texts.rates}</h3>
      {rates.length === 0 && <p className={styles.soft}>{texts.noRates}</p>}
      <ul className={styles.list}>
        {rates.map((rate, i) => (
          <Listed
            key={`${rate.unit} ${rate.year}`}
            name={`${full(rate.value)} ${rate.unit}, ${rate.year}`}
            about={rate.source}
            onRemove={
              isLocked
                ? undefined
                : () => onMoney({ ...money, rates: rates.filter((_, place) => place !== i) })
            }
          />
        ))}
      </ul>
      {!isLocked && (
        <>
          <PublicRate year={money.year} onRate={add} />
          <OwnRate onRate={add} />
        </>
      )}
    </section>
  )
}

interface AddProps {
  onRate(rate: ShownRate): void
}

function PublicRate({ year, onRate }: AddProps & { year: number | undefined }) {
  const { data = [] } = useQuery(publicRates)
  const [currency, setCurrency] = useState('EUR')
  const [chosen, setChosen] = useState<number>()
  const ids = { currency: useId(), year: useId() }
  const currencies = [...new Set(data.map(currencyOf))].sort()
  const ofCurrency = data.filter((each) => currencyOf(each) === currency)
  const found = ofCurrency.find((each) => each.year === (chosen ?? year)) ?? ofCurrency[0]
  if (!found) return null
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault()
        onRate(found)
      }}
    >
      <span className={styles.field}>
        <label htmlFor={ids.currency}>{texts.currency}</label>
        <SelectBox
          id={ids.currency}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value)}
        >
          {currencies.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectBox>
      </span>
      <span className={styles.field}>
        <label htmlFor={ids.year}>{texts.ofYear}</label>
        <SelectBox
          id={ids.year}
          value={found.year}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {ofCurrency.map((each) => (
            <option key={each.year}>{each.year}</option>
          ))}
        </SelectBox>
      </span>
      <Button type="submit">{`${texts.addRate}: ${full(found.value)} ${found.unit}`}</Button>
    </form>
  )
}

function OwnRate({ onRate }: AddProps) {
  const [rate, setRate] = useState({ value: '', unit: '', year: '', source: '' })
  const typed = parseNumber(rate.value)
  const isWhole = typed.kind === 'number' && /^\d{4}$/.test(rate.year) && rate.source.trim() !== ''
  const field = (key: keyof typeof rate, label: string) => (
    <TextField
      label={label}
      value={rate[key]}
      onChange={(event) => setRate({ ...rate, [key]: event.currentTarget.value })}
    />
  )
  return (
    <details>
      <summary>{texts.ownRate}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.kind !== 'number' || !isWhole) return
          const { unit, year, source } = rate
          onRate({ value: typed.value, unit: unit.trim().toUpperCase(), year: Number(year), source })
        }}
      >
        {field('value', texts.rate)}
        {field('unit', texts.unit)}
        {field('year', texts.ofYear)}
        {field('source', texts.source)}
        <Button type="submit" disabled={!isWhole}>
          {texts.addRate}
        </Button>
      </form>
    </details>
  )
}
