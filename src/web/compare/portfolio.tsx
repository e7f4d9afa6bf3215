import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useMemo } from 'react'
import { ownLevel } from '../api/own-level.ts'
import type { PortfolioAnswer, PortfolioRequest } from '../engine/portfolio-sweep.ts'
import { useSweep } from '../results/use-sweep.ts'
import { SelectBox } from '../ui/select-box.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './portfolio.module.css'
import { Answered } from './portfolio-answer.tsx'
import {
  NumberField,
  notNegative,
  PlantYearsFields,
  plantYearsText,
  readPlantYears,
} from './portfolio-numbers.tsx'
import { portfolioTexts as texts } from './portfolio-texts.ts'
import type { Case } from './use-cases.ts'

/** As the address has it. */
export interface PortfolioChosen {
  /** `2030-2040`; left out, the whole lives of all plants. */
  readonly years?: string | undefined
  /** USD/tCO2e */
  readonly unit?: number | undefined
  readonly unitSource?: string | undefined
  /** USD/t: what the buyer pays for fossil fuel, in the place of that of each plant. */
  readonly fossil?: number | undefined
  /** What is said of plants in the place of their own inputs. */
  readonly plants?: string | undefined
}

interface PortfolioProps {
  cases: readonly Case[]
  chosen: PortfolioChosen
  onChoose(chosen: PortfolioChosen): void
}

const drawingHeight = 260

/** The columns as plants of one buyer: what avoiding costs, what he pays in all, and offsetting instead. */
export function Portfolio({ cases, chosen, onChoose }: PortfolioProps) {
  const { data: level } = useQuery(ownLevel)
  const { years, unit, unitSource, fossil, plants } = chosen
  const plantYears = useMemo(() => readPlantYears(plants), [plants])
  const request = useMemo(
    (): PortfolioRequest | undefined =>
      level && {
        kind: 'portfolio',
        plants: cases.map((each) => ({ ...plantOf(each, cases), ...plantYears.get(each.key) })),
        fossilPrice: fossil,
        years: yearsOf(years),
        unitPrice: unit === undefined ? undefined : { value: unit, source: unitSource },
        level,
      },
    [cases, level, years, unit, unitSource, fossil, plantYears],
  )
  const { last, isOld, isSlow, failure } = useSweep(request)
  return (
    <section className={styles.portfolio} aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p className={styles.note}>{texts.about}</p>
      {failure !== undefined && (
        <p role="alert">
          {texts.failed} {failure}
        </p>
      )}
      <Choices chosen={chosen} onChoose={onChoose} lives={last?.answer.lives} />
      <PlantYearsFields
        plants={cases.map((each) => ({ key: each.key, name: plantOf(each, cases).name }))}
        years={plantYears}
        onChoose={(next) => onChoose({ plants: plantYearsText(next) })}
      />
      {last ? <Answered answer={last.answer} /> : <Skeleton height={drawingHeight} />}
      {isOld && isSlow && <p role="status">{texts.computing}</p>}
    </section>
  )
}

/** Columns of one name are told apart by their projects. */
function plantOf({ key, name, project, document, edition, engineVersion }: Case, cases: readonly Case[]) {
  const isOnly = cases.every((each) => each.key === key || each.name !== name)
  return {
    name: isOnly || project === undefined ? name : `${name} (${project})`,
    document,
    edition,
    engineVersion,
  }
}

function yearsOf(text: string | undefined): PortfolioRequest['years'] {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text ?? '') ?? []
  if (from === undefined || to === undefined || Number(from) > Number(to)) return undefined
  return { from: Number(from), to: Number(to) }
}

interface ChoicesProps extends Pick<PortfolioProps, 'chosen' | 'onChoose'> {
  lives: PortfolioAnswer['lives']
}

/** Which years, and what a unit costs. */
function Choices({ chosen, onChoose, lives }: ChoicesProps) {
  const from = useId()
  const to = useId()
  const own = yearsOf(chosen.years)
  const shown = own ?? lives
  const all = lives ? Array.from({ length: lives.to - lives.from + 1 }, (_, i) => lives.from + i) : []
  const choose = (next: { from: number; to: number }) => {
    const isAll = next.from === lives?.from && next.to === lives.to
    onChoose({ years: isAll ? undefined : `${next.from}-${next.to}` })
  }
  return (
    <div className={styles.choices}>
      {shown && (
        <span className={styles.years}>
          <label htmlFor={from}>{texts.years}</label>{' '}
          <YearBox
            id={from}
            value={shown.from}
            years={all}
            onChoose={(year) => choose({ from: year, to: Math.max(year, shown.to) })}
          />{' '}
          <label htmlFor={to}>{texts.to}</label>{' '}
          <YearBox
            id={to}
            value={shown.to}
            years={all}
            onChoose={(year) => choose({ from: Math.min(year, shown.from), to: year })}
          />
        </span>
      )}
      <Prices chosen={chosen} onChoose={onChoose} />
    </div>
  )
}

interface YearBoxProps {
  id: string
  value: number
  years: readonly number[]
  onChoose(year: number): void
}

/** A year of the address that no plant operates in is offered as well, because it is what is shown. */
function YearBox({ id, value, years, onChoose }: YearBoxProps) {
  const offered = years.includes(value) ? years : [...years, value].toSorted((a, b) => a - b)
  return (
    <SelectBox id={id} value={value} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
      {offered.map((year) => (
        <option key={year}>{year}</option>
      ))}
    </SelectBox>
  )
}

/** What the buyer pays elsewhere, and for the alternative: the person's own, nobody guesses it. */
function Prices({
  chosen: { unit, unitSource, fossil },
  onChoose,
}: Pick<ChoicesProps, 'chosen' | 'onChoose'>) {
  return (
    <>
      <span className={styles.price}>
        <NumberField
          label={texts.fossilPrice}
          value={fossil}
          refusal={notNegative}
          onChoose={(price) => onChoose({ fossil: price })}
        />
      </span>
      <span className={styles.price}>
        <NumberField
          label={texts.unitPrice}
          value={unit}
          refusal={notNegative}
          onChoose={(price) => onChoose({ unit: price })}
        />
      </span>
      <span className={styles.price}>
        <TextField
          label={texts.unitSource}
          autoComplete="off"
          maxLength={300}
          value={unitSource ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ unitSource: value === '' ? undefined : value })
          }
        />
      </span>
      <small className={styles.hint}>
        {texts.fossilHint} {texts.unitHint} <Link to="/data/policies">{texts.published}</Link>.
      </small>
    </>
  )
}
