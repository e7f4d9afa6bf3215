import { findUnitById } from '../../../engine/language/units.ts'
import type { Quantity } from '../../schemas/reference-datum.ts'
import { type List, listLimits } from '../catalogue.ts'
import { isObject, type Refusal, shortened } from '../field-error.ts'
import { FieldReader } from '../field-reader.ts'
import type { GivenPathway } from '../inputs.ts'
import {
  conventionKey,
  type LegacyField,
  legacyConvention,
  legacyLists,
  legacySections,
  legacyTaxRate,
  pathwayKeys,
} from './legacy-fields.ts'

/** Capital of the reference plant of a pathway and the capacity it is for. */
export type ReferenceCapital = (
  processId: number,
  feedstockId: number,
  countryId: number,
) => { readonly referenceCapital: Quantity; readonly referenceCapacity: Quantity } | undefined

/**
 * Electricity in percent of 1 kWh/kg that is about tenfold the energy of the fuel: where a feedstock brings energy, only a
 * slip explains it. The existing system's page sends 12000 where it means 0.12 kWh/kg. A plant that makes fuel from
 * electricity alone may take more in its published cases.
 */
const mostEnergyPercent = 10_000

const bothReadings = (percent: number): string =>
  `${percent} % is ${percent / 100} kWh of electricity per kg of fuel, about tenfold its energy; if ${percent / 100} kWh/t is meant, that is ${percent / 100_000} kWh/kg, or ${percent / 1_000} %.`

interface Translation {
  /** In our own shape; may be incomplete or wrong, which its reader then finds. */
  readonly document: Record<string, unknown>
  /** Turns a pointer into `document` into the pointer into the body that was sent. */
  readonly pointers: (pointer: string) => string
  readonly pathway: GivenPathway
  readonly refused: Refusal
}

const legacyKeys = [...Object.keys(legacySections), ...Object.keys(legacyLists)]

/** Whether a body has the shape of the existing system's published contract. */
export const isLegacyBody = (body: unknown): body is Record<string, unknown> =>
  isObject(body) && legacyKeys.some((key) => Object.hasOwn(body, key))

/**
 * Translates a complete body. It has no tax rate, and means 28 %. Its price sensitivity has no unit and never had
 * an effect: without a convention of its own a body means one that ignores the premium.
 */
export function translateLegacyBody(
  body: Record<string, unknown>,
  capitalOf?: ReferenceCapital,
): Translation {
  const translator = new Translator('complete')
  const translation = translator.translate(body)
  const { processId = 0, feedstockId = 0, countryId = 0 } = translation.pathway
  const convention = translation.document[conventionKey] ?? legacyConvention
  const document: Record<string, unknown> = { ...translation.document, [conventionKey]: convention }
  const given = document.economics
  if (!isObject(given)) return { ...translation, document }
  const capital = capitalOf?.(processId, feedstockId, countryId)
  const economics = { ...capital, ...given, taxRate: legacyTaxRate }
  return { ...translation, document: { ...document, economics } }
}

/** Translates any part of a body; nulls are ignored, as the existing system did. */
export const translateLegacyDraft = (body: Record<string, unknown>): Translation =>
  new Translator('draft').translate(body)

class Translator {
  private readonly reader: FieldReader
  /** From a pointer into the document to that into the body, and the other way round. */
  private readonly places = new Map<string, string>()
  private readonly twins = new Map<string, string>()
  private hasFuelAsFeedstock = false

  constructor(mode: 'complete' | 'draft') {
    this.reader = new FieldReader(mode)
  }

  translate(body: Record<string, unknown>): Translation {
    const document: Record<string, unknown> = {}
    this.hasFuelAsFeedstock = bringsEnergy(body.feedstockData)
    this.reader.object(body, '', [...legacyKeys, ...pathwayKeys, conventionKey])
    for (const [key, { section, fields }] of Object.entries(legacySections)) {
      this.place(`/${section}`, `/${key}`)
      if (present(body[key])) document[section] = this.fields(body[key], `/${key}`, `/${section}`, fields)
    }
    for (const [key, { list, fields }] of Object.entries(legacyLists)) {
      this.place(`/${list}`, `/${key}`)
      if (present(body[key])) document[list] = this.list(body[key], key, list, fields)
    }
    if (present(body[conventionKey])) document[conventionKey] = body[conventionKey]
    const pathway = this.pathway(body)
    return { document, pointers: (pointer) => this.original(pointer), pathway, refused: this.reader }
  }

  private list(
    value: unknown,
    key: string,
    list: List,
    fields: Readonly<Record<string, LegacyField>>,
  ): unknown {
    // One that is too long is refused as a whole.
    if (!Array.isArray(value) || value.length > listLimits[list][1]) return value
    return value.map((item, i) => {
      const isEnergy = list === 'utilities' && isPricedByEnergy(item)
      const translated = this.fields(item, `/${key}/${i}`, `/${list}/${i}`, fields, isEnergy)
      return list === 'products' && isObject(translated) ? { isFuel: true, ...translated } : translated
    })
  }

  private fields(
    value: unknown,
    from: string,
    to: string,
    fields: Readonly<Record<string, LegacyField>>,
    isEnergy = false,
  ): unknown {
    this.place(to, from)
    const given = this.reader.object(value, from, Object.keys(fields))
    if (!given) return value
    const result: Record<string, unknown> = {}
    for (const [key, field] of Object.entries(fields)) {
      this.place(`${to}/${field.to}`, `${from}/${key}`)
      const each = given[key]
      if (!present(each) || (field.isAbsentAtZero && each === 0)) continue
      if (isEnergy && field.massOnly) this.refuseForEnergy(each, `${from}/${key}`)
      else result[field.to] = this.field(each, `${from}/${key}`, field, isEnergy)
    }
    return result
  }

  private field(value: unknown, pointer: string, field: LegacyField, isEnergy: boolean): unknown {
    if (field.unit === 'as sent') return value
    if (field.unit === 'by id') return this.withUnitName(value, pointer)
    const isPercentOfEnergy = isEnergy && field.energyUnit !== undefined
    if (
      isPercentOfEnergy &&
      this.hasFuelAsFeedstock &&
      typeof value === 'number' &&
      value > mostEnergyPercent
    ) {
      this.reader.refuse(pointer, 'implausible', bothReadings(value))
    }
    const number = isPercentOfEnergy && typeof value === 'number' ? value / 100 : value
    this.place(`${this.twins.get(pointer)}/value`, pointer)
    return { value: number, unit: isPercentOfEnergy ? field.energyUnit : field.unit }
  }

  private withUnitName(value: unknown, pointer: string): unknown {
    const given = this.reader.object(value, pointer, ['value', 'unitId'])
    if (!given) return undefined
    const id = given.unitId
    const unit = typeof id === 'number' ? findUnitById(id) : undefined
    if (!unit && !(id === undefined && this.reader.mode === 'draft')) {
      this.reader.refuse(
        `${pointer}/unitId`,
        'unknown_unit',
        `There is no unit with the id ${shortened(String(JSON.stringify(id)))}.`,
      )
    }
    this.place(`${this.twins.get(pointer)}/unit`, `${pointer}/unitId`)
    return { value: given.value, ...(unit && { unit: unit.name }) }
  }

  private refuseForEnergy(value: unknown, pointer: string): void {
    if (value === 0) return
    const message = 'A utility sold by energy has no carbon content and no energy content per mass; send 0.'
    this.reader.refuse(pointer, 'no_such_input', message)
  }

  private pathway(body: Record<string, unknown>): GivenPathway {
    const ids = pathwayKeys.flatMap((key) => {
      const id = body[key]
      if (!present(id)) return []
      if (Number.isInteger(id)) return [[key, id]]
      this.reader.refuse(`/${key}`, 'not_an_id', `${key} must be a whole number.`)
      return []
    })
    return Object.fromEntries(ids)
  }

  private place(to: string, from: string): void {
    this.places.set(to, from)
    if (!this.twins.has(from)) this.twins.set(from, to)
  }

  /** The longest translated part of a pointer decides; what has no twin stays as it is. */
  private original(pointer: string): string {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const from = this.places.get(pointer.slice(0, end))
      if (from !== undefined) return from + pointer.slice(end)
    }
    return pointer
  }
}

/** The group of USD/kWh and USD/MWh. */
const pricesByEnergy = 4

/** Whether any feedstock has a heating value. */
const bringsEnergy = (feedstocks: unknown): boolean =>
  Array.isArray(feedstocks) && feedstocks.some((each) => isObject(each) && isPositive(each.energyContent))

const isPositive = (value: unknown): boolean => typeof value === 'number' && value > 0

const present = (value: unknown) => value !== undefined && value !== null

const isPricedByEnergy = (item: unknown): boolean => {
  const price = isObject(item) ? item.price : undefined
  const id = isObject(price) ? price.unitId : undefined
  return typeof id === 'number' && findUnitById(id)?.groupId === pricesByEnergy
}
