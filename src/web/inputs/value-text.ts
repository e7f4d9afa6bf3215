import { full } from '../format/numbers.ts'
import type { Json } from '../workspace/document.ts'
import { texts } from './texts.ts'

type Members = { readonly [key: string]: Json }

const isMembers = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of a document as a person reads it, in one line. */
export function valueText(value: Json): string {
  if (value === null) return texts.notGiven
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  if (typeof value === 'number') return full(value)
  if (typeof value === 'string') return wordText(value)
  if (!isMembers(value)) return (value as readonly Json[]).map(nameOf).join(', ')
  // A range of an input is told as at its row.
  if (typeof value.mark === 'string') return value.mark
  const { value: number, values, unit, moneyYear } = value
  // A supplier: its product, and what it is called.
  if (isMembers(value.copied ?? null)) return `${value.product}, ${(value.copied as Members).scenario}`
  const text = Array.isArray(values)
    ? values.map((each: Json) => valueText(each)).join(', ')
    : valueText(number ?? null)
  if (unit === '1' || unit === undefined) return text
  return `${text} ${String(unit)}${moneyYear === undefined ? '' : ` ${texts.ofYear(String(moneyYear))}`}`
}

/** A word of the contract as people write it, "straight line" for `straightLine`; what a person has typed stays. */
const wordText = (word: string): string =>
  /^[a-z]+([A-Z][a-z]*|\d)+$/.test(word)
    ? word.replaceAll(/[A-Z]|\d+/g, (start) => ` ${start.toLowerCase()}`)
    : word

const nameOf = (item: Json): string =>
  isMembers(item) ? String(item.name ?? groupText(item)) : valueText(item)

/** Inputs that move together. */
const groupText = ({ ids, rho }: Members): string =>
  Array.isArray(ids) ? `${ids.join(' · ')} ${valueText(rho ?? null)}` : ''
