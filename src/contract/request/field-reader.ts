import type { Input } from '../../engine/language/quantity.ts'
import { findUnit, measures, unambiguous } from '../../engine/language/units.ts'
import { findUnitOfAnyCurrency, inOwnCurrency } from '../money/currencies.ts'
import type { Money } from '../money/money.ts'
import type { Field, Fields } from './catalogue.ts'
import { isFieldOptional } from './catalogue.ts'
import {
  escapeKey,
  type FieldError,
  isObject,
  listedMaximum,
  type Refusal,
  shortened,
} from './field-error.ts'
import { acceptedUnits } from './input-catalogue.ts'
import { inBaseUnit } from './quantity-units.ts'
import { describeRangeIn, isInRange } from './range.ts'
import { membersBeside, readAmount } from './read-amount.ts'
import { readSupply } from './supply.ts'
import { readTable, saysTable } from './table-reader.ts'

/** A whole document must be complete and in range, a part of one in range; a draft must only be well formed. */
export type Mode = 'complete' | 'part' | 'draft'

/** A text that does not say otherwise. */
export const longestText = 100
const longestSeries = 60
/** A draft takes away of one what it has put in place of the other. */
const quantityOrTable = ['value', 'unit', 'values', 'from', 'after', 'money']
/** Nothing longer is looked at for what it might mean. */
const longestUnit = 40

/**
 * Checks a document field by field and collects every error, each with its JSON pointer. Unknown keys, of which
 * there may be any number, are only counted once enough errors are listed.
 */
export class FieldReader implements Refusal {
  readonly errors: FieldError[] = []
  readonly mode: Mode
  /** What converts amounts; `refused` where that is wrong itself. */
  money: Money | 'refused' | undefined
  #unlisted = 0

  constructor(mode: Mode) {
    this.mode = mode
  }

  get errorCount(): number {
    return this.errors.length + this.#unlisted
  }

  refuse(pointer: string, code: string, message: string): void {
    this.errors.push({ pointer, code, message })
  }

  /** Refuses what is not an object, and every key that is not known. */
  object(value: unknown, pointer: string, known: readonly string[]): Record<string, unknown> | undefined {
    if (!isObject(value)) {
      this.refuse(pointer, 'not_an_object', `${pointer || 'The body'} must be a JSON object.`)
      return undefined
    }
    const names = new Set(known)
    for (const key of Object.keys(value)) if (!names.has(key)) this.#refuseKey(key, pointer, known)
    return value
  }

  #refuseKey(key: string, pointer: string, known: readonly string[]): void {
    if (this.errors.length >= listedMaximum) {
      this.#unlisted += 1
      return
    }
    const name = shortened(key)
    const message = `There is no input "${name}" here; known are ${known.join(', ')}.`
    this.refuse(`${pointer}/${escapeKey(name)}`, 'unknown_key', message)
  }

  /** Reads an object of fields. `inputsOf` may narrow the engine inputs that a quantity can become. */
  fields(
    value: unknown,
    pointer: string,
    fields: Fields,
    narrow = (inputs: readonly Input[]) => inputs,
  ): void {
    const given = this.object(value, pointer, Object.keys(fields))
    if (!given) return
    for (const [key, field] of Object.entries(fields)) {
      const place = `${pointer}/${key}`
      const each = given[key]
      if (each === undefined || (each === null && this.mode === 'draft')) {
        const isOfOthers = field.kind === 'quantity' && narrow(field.inputs).length === 0
        if (this.mode === 'complete' && !isFieldOptional(field) && !isOfOthers) {
          this.refuse(place, 'missing', `${nameOf(field)} is missing.`)
        }
      } else this.field(each, place, field, narrow)
    }
  }

  private field(
    value: unknown,
    pointer: string,
    field: Field,
    narrow: (inputs: readonly Input[]) => readonly Input[],
  ): void {
    if (field.kind === 'text') this.text(value, pointer, field.name, field.longest)
    else if (field.kind === 'choice') this.choice(value, pointer, field.input)
    else if (field.kind === 'word') this.word(value, pointer, field.name, field.words)
    else if (field.kind === 'date') this.date(value, pointer, field.name)
    else if (field.kind === 'supply') readSupply(this, value, pointer)
    else if (field.kind === 'yearly') this.yearly(value, pointer, field.input)
    else if (field.kind === 'quantity') this.quantity(value, pointer, field, narrow(field.inputs))
    else if (typeof value !== 'boolean') {
      this.refuse(pointer, 'not_a_boolean', `“${field.name}” must be true or false.`)
    }
  }

  private text(value: unknown, pointer: string, name: string, longest = longestText): void {
    if (typeof value !== 'string' || value.trim() === '' || value.length > longest) {
      this.refuse(pointer, 'not_a_text', `“${name}” must be a text of 1 to ${longest} characters.`)
    } else if (value.includes('\u0000')) {
      this.refuse(pointer, 'not_a_text', `“${name}” must not contain the character NUL.`)
    }
  }

  choice(value: unknown, pointer: string, { name, states = [] }: Input): void {
    this.word(value, pointer, name, states)
  }

  word(value: unknown, pointer: string, name: string, words: readonly string[]): void {
    if (typeof value !== 'string' || !words.includes(value)) {
      this.refuse(pointer, 'unknown_choice', `“${name}” must be one of ${proposed(words)}.`)
    }
  }

  private date(value: unknown, pointer: string, name: string): void {
    if (typeof value !== 'string' || !isDate(value)) {
      this.refuse(pointer, 'not_a_date', `“${name}” must be a day as YYYY-MM-DD.`)
    }
  }

  private quantity(
    value: unknown,
    pointer: string,
    { inputs: all, byYear }: Field & { readonly kind: 'quantity' },
    possible: readonly Input[],
  ): void {
    const [first] = all
    const name = first?.name ?? ''
    if (!isObject(value)) {
      const shape = `{"value": number, "unit": "${first?.unit}"}`
      this.refuse(pointer, 'not_a_quantity', `“${name}” must be ${shape}.`)
      return
    }
    if (byYear && first && saysTable(value)) {
      this.table(value, pointer, first, possible)
      return
    }
    this.object(
      value,
      pointer,
      membersBeside(byYear && this.mode === 'draft' ? quantityOrTable : ['value', 'unit'], all),
    )
    const number = value.value
    if (possible.length === 0) {
      this.nothingByMass(number, pointer, name)
      return
    }
    const input = this.unit(value.unit, pointer, name, possible)
    const factor = input && readAmount(this, value, pointer, input)
    if (this.mode === 'draft' && (number === undefined || number === null)) return
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      this.refuse(`${pointer}/value`, 'not_a_number', `“${name}” needs a finite number as its value.`)
    } else if (input && factor !== undefined) {
      this.range(number, { unit: String(value.unit), factor }, `${pointer}/value`, input)
    }
  }

  /** One number for each of some years, in place of one for all. */
  private table(
    value: Readonly<Record<string, unknown>>,
    pointer: string,
    first: Input,
    possible: readonly Input[],
  ): void {
    const values = readTable(this, value, pointer, first)
    const input = this.unit(value.unit, pointer, first.name, possible)
    const factor = input && readAmount(this, value, pointer, input)
    if (!input || factor === undefined) return
    const unit = { unit: String(value.unit), factor }
    for (const [i, each] of values.entries()) this.range(each, unit, `${pointer}/values/${i}`, input)
  }

  /** What is counted by energy has 0 of what there is by mass. */
  private nothingByMass(value: unknown, pointer: string, name: string): void {
    if (value === 0 || (this.mode === 'draft' && (value === undefined || value === null))) return
    const message = `${name}: what is given by its energy and has no lower heating value (energyContent) is not counted by mass; leave it out, or give the heating value.`
    this.refuse(`${pointer}/value`, 'no_such_input', message)
  }

  private yearly(value: unknown, pointer: string, input: Input): void {
    if (!isObject(value)) {
      const shape = `{"values": [number, …], "unit": "${input.unit}"}`
      this.refuse(pointer, 'not_a_series', `“${input.name}” must be ${shape}.`)
      return
    }
    this.object(value, pointer, membersBeside(['values', 'unit'], [input]))
    const found = this.unit(value.unit, pointer, input.name, [input])
    const factor = found && readAmount(this, value, pointer, found)
    const { values } = value
    if (this.mode === 'draft' && (values === undefined || values === null)) return
    if (!Array.isArray(values) || values.length === 0 || values.length > longestSeries) {
      this.refuse(`${pointer}/values`, 'not_a_list', `“${input.name}” needs 1 to ${longestSeries} numbers.`)
      return
    }
    values.forEach((each, i) => {
      const place = `${pointer}/values/${i}`
      if (typeof each !== 'number' || !Number.isFinite(each)) {
        this.refuse(place, 'not_a_number', `“${input.name}” needs a finite number for each year.`)
      } else if (factor !== undefined) this.range(each, { unit: String(value.unit), factor }, place, input)
    })
  }

  private unit(unit: unknown, pointer: string, name: string, possible: readonly Input[]): Input | undefined {
    if (this.mode === 'draft' && (unit === undefined || unit === null)) return undefined
    const place = `${pointer}/unit`
    const accepted = () => proposed(acceptedUnits(possible))
    const row = typeof unit === 'string' ? findUnitOfAnyCurrency(unit) : undefined
    if (!row) {
      this.unknownUnit(unit, place, name, accepted())
      return undefined
    }
    const input = possible.find((each) => measures(row, each.unit))
    if (!input) {
      const told = findUnit(String(unit))?.name ?? unit
      this.refuse(place, 'wrong_unit', `“${name}” cannot be in ${told}; use ${accepted()}.`)
    }
    return input
  }

  private unknownUnit(unit: unknown, place: string, name: string, accepted: string): void {
    const isName = typeof unit === 'string' && unit.length <= longestUnit
    const proposals = isName ? unambiguous(unit) : []
    if (proposals.length > 0) {
      const message = `The unit ${unit} of “${name}” means several things; use ${proposals.join(' or ')}.`
      this.refuse(place, 'ambiguous_unit', message)
    } else {
      const message = `“${name}” has the unknown unit ${shortened(String(JSON.stringify(unit)))}; use ${accepted}.`
      this.refuse(place, 'unknown_unit', message)
    }
  }

  /** @param factor what the value is multiplied by to be in USD of the analysis, as the range is. */
  private range(value: number, { unit, factor }: RangedUnit, pointer: string, input: Input): void {
    if (isInRange(inBaseUnit({ value: value * factor, unit: inOwnCurrency(unit) }, input), input)) {
      if (unit === '%' && value > mostPercent) this.refuse(pointer, 'implausible', bothReadings(value, input))
      return
    }
    this.refuse(
      pointer,
      'out_of_range',
      `“${input.name}” must be ${describeRangeIn(unit, input)}; ${value}${unit === '1' ? '' : ` ${unit}`} was given.`,
    )
  }
}

interface RangedUnit {
  readonly unit: string
  readonly factor: number
}

/** Beyond it a percentage is a slip more often than what is meant. */
const mostPercent = 1_000

/** What a large percentage says, and what may have been meant. */
const bothReadings = (percent: number, { name, unit }: Input): string =>
  `“${name}”: ${percent} % is ${percent / 100} ${unit}, and ${percent / 100} % would be ${percent / 10_000} ${unit}. Say the second with the unit %; above ${mostPercent} % say it in ${unit}.`

const mostProposed = 12

/** The first of what is accepted, and where to find the others. */
const proposed = (names: readonly string[]): string =>
  names.length <= mostProposed
    ? names.join(', ')
    : `${names.slice(0, mostProposed).join(', ')} or another of the ${names.length} that GET /inputs lists`

/** Whether it is a day of the calendar, which 2026-02-30 is not. */
const isDate = (text: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const nameOf = (field: Field): string => {
  if (field.kind === 'quantity') return `“${field.inputs[0]?.name}” (in ${field.inputs[0]?.unit})`
  return `“${'input' in field ? field.input.name : field.name}”`
}
