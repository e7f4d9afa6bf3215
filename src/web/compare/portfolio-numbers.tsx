import { useState } from 'react'
import { boxed } from '../format/numbers.ts'
import { parseNumber } from '../format/parse-number.ts'
import { TextField } from '../ui/text-field.tsx'
import styles from './portfolio.module.css'
import { portfolioTexts as texts } from './portfolio-texts.ts'

interface NumberFieldProps {
  label: string
  value: number | undefined
  /** Why a number cannot be taken; undefined where it can. */
  refusal(value: number): string | undefined
  /** undefined where the box is empty. */
  onChoose(value: number | undefined): void
}

/** A number that may be left out: what cannot be taken is said, and what was taken before stays. */
export function NumberField({ label, value, refusal, onChoose }: NumberFieldProps) {
  const [text, setText] = useState(value === undefined ? '' : boxed(value))
  const typed = parseNumber(text)
  const error =
    typed.kind === 'number' ? refusal(typed.value) : typed.kind === 'unclear' ? texts.wrongPrice : undefined
  const take = (given: string) => {
    setText(given)
    const read = parseNumber(given)
    if (read.kind === 'empty') onChoose(undefined)
    if (read.kind === 'number' && refusal(read.value) === undefined) onChoose(read.value)
  }
  return (
    <TextField
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      error={error}
      onChange={(event) => take(event.currentTarget.value)}
    />
  )
}

export const notNegative = (value: number): string | undefined => (value < 0 ? texts.wrongPrice : undefined)

const [firstYear, lastYear] = [1900, 2200]

const aYear = (value: number): string | undefined =>
  Number.isInteger(value) && value >= firstYear && value <= lastYear ? undefined : texts.wrongYear

/** What a portfolio says of a plant in the place of its own inputs. */
export interface PlantYears {
  readonly first?: number | undefined
  /** The year whose money its prices are. */
  readonly money?: number | undefined
}

/** Years of plants by the keys of their columns, as an address has them: `scn:1~2031~2024`, one after the other. */
export function readPlantYears(text: string | undefined): ReadonlyMap<string, PlantYears> {
  const year = (part: string | undefined) => {
    const value = Number(part)
    return part !== undefined && part !== '' && aYear(value) === undefined ? value : undefined
  }
  return new Map(
    (text ?? '').split(',').flatMap((each) => {
      const [key = '', first, money] = each.split('~')
      return key === '' ? [] : [[key, { first: year(first), money: year(money) }] as const]
    }),
  )
}

/** @returns undefined where nothing is said of any. */
export function plantYearsText(years: ReadonlyMap<string, PlantYears>): string | undefined {
  const parts = [...years].flatMap(([key, { first, money }]) =>
    first === undefined && money === undefined ? [] : [`${key}~${first ?? ''}~${money ?? ''}`],
  )
  return parts.length === 0 ? undefined : parts.join(',')
}

interface PlantYearsFieldsProps {
  plants: readonly { readonly key: string; readonly name: string }[]
  years: ReadonlyMap<string, PlantYears>
  onChoose(years: ReadonlyMap<string, PlantYears>): void
}

/** When each plant begins, and the money of which year its prices are. */
export function PlantYearsFields({ plants, years, onChoose }: PlantYearsFieldsProps) {
  const put = (key: string, change: PlantYears) =>
    onChoose(new Map(years).set(key, { ...years.get(key), ...change }))
  return (
    <details className={styles.plants} open={years.size > 0}>
      <summary>{texts.plantYears}</summary>
      <p className={styles.hint}>{texts.plantYearsHint}</p>
      {plants.map(({ key, name }) => (
        <fieldset key={key} className={styles.plantYears}>
          <legend>{name}</legend>
          <span className={styles.year}>
            <NumberField
              label={texts.firstYear}
              value={years.get(key)?.first}
              refusal={aYear}
              onChoose={(first) => put(key, { first })}
            />
          </span>
          <span className={styles.year}>
            <NumberField
              label={texts.moneyYear}
              value={years.get(key)?.money}
              refusal={aYear}
              onChoose={(money) => put(key, { money })}
            />
          </span>
        </fieldset>
      ))}
    </details>
  )
}
