import { power, utility } from '../../engine/model/inputs/purchased-inputs.ts'
import type { Quantity } from '../schemas/reference-datum.ts'
import { isObject } from './field-error.ts'
import type { FieldReader } from './field-reader.ts'
import { inBaseUnit, isMeasuredBy } from './quantity-units.ts'

/** What of its product a supplier is paid. */
export const supplyPrices = ['minimumSellingPrice', 'levelizedCost', 'price'] as const
export type SupplyPrice = (typeof supplyPrices)[number]

/** A supplier of a supplier. */
export interface FartherSupplier {
  /** 1 supplies the supplier, 2 supplies that one, …; each stands behind the one that it supplies. */
  readonly depth: number
  readonly scenarioId: string
  readonly scenario: string
  readonly calculationId: string
  readonly product: string
}

/** What was copied of a calculation when it became the supplier, so that nothing needs it any more. */
interface CopiedSupply {
  readonly scenarioId: string
  readonly scenario: string
  readonly calculatedAt: string
  readonly engineVersion: string
  readonly referenceDataEdition: string
  /** SHA-256 of its inputs as canonical JSON (RFC 8785). */
  readonly inputsHash: string
  /** In USD/t, or in USD/kWh where it is sold by its energy. */
  readonly price: Quantity
  /** In kgCO2e/t or gCO2e/kWh; absent where the supplier has none. */
  readonly carbonIntensity?: Quantity
  /** Lower heating value in MJ/kg; absent of what is sold by its energy. */
  readonly energyContent?: Quantity
  readonly suppliers: readonly FartherSupplier[]
}

/** The product of another calculation that a feedstock or utility is. */
export interface SuppliedBy {
  readonly calculationId: string
  readonly product: string
  readonly at: SupplyPrice
  readonly copied: CopiedSupply
}

export const supplyLimits = {
  /** Feedstocks and utilities of one plant that have a supplier. */
  supplied: 10,
  /** Suppliers of a supplier, near and far. */
  suppliers: 16,
  /** How many plants a chain may have behind the one that it ends in. */
  depth: 8,
} as const

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const hashPattern = /^[0-9a-f]{64}$/
const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/
const longestText = 100

export const isId = (value: unknown): value is string => typeof value === 'string' && idPattern.test(value)
const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestText && !value.includes('\u0000')
const isOneOf = (units: readonly string[]) => (value: unknown) =>
  isObject(value) &&
  Number.isFinite(value.value) &&
  units.includes(String(value.unit)) &&
  Object.keys(value).length === 2

type Check = readonly [isRight: (value: unknown) => boolean, needed: string]
const id: Check = [isId, 'a UUID']
const text: Check = [isText, `a text of 1 to ${longestText} characters`]
const quantity = (units: readonly string[]): Check => [
  isOneOf(units),
  `{value, unit} in ${units.join(' or ')}`,
]
const priceUnits = [utility.price.unit, power.price.unit]

const reference: Readonly<Record<string, Check>> = {
  calculationId: id,
  product: text,
  at: [(value) => supplyPrices.some((each) => each === value), supplyPrices.join(', ')],
}
const fartherSupplier: Readonly<Record<string, Check>> = {
  depth: [
    (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) < supplyLimits.depth,
    `1 to ${supplyLimits.depth - 1}`,
  ],
  scenarioId: id,
  scenario: text,
  calculationId: id,
  product: text,
}
const copied: Readonly<Record<string, Check>> = {
  scenarioId: id,
  scenario: text,
  calculatedAt: [(value) => timePattern.test(String(value)), 'a time in UTC'],
  engineVersion: text,
  referenceDataEdition: text,
  inputsHash: [(value) => typeof value === 'string' && hashPattern.test(value), '64 hexadecimal digits'],
  price: quantity(priceUnits),
}
const carriedAlong: Readonly<Record<string, Check>> = {
  carbonIntensity: quantity([utility.carbonIntensity.unit, power.carbonIntensity.unit]),
  energyContent: quantity([utility.energyContent.unit]),
}

/** Reads who supplies a feedstock or utility: in a draft as whole as in a complete document. */
export function readSupply(reader: FieldReader, value: unknown, pointer: string): void {
  const given = reader.object(value, pointer, [...Object.keys(reference), 'copied'])
  if (!given) return
  checkAll(reader, given, pointer, reference)
  if (given.copied === undefined) {
    const message =
      'A supplier is looked up when a scenario is saved or calculated; elsewhere give all that GET /calculations/{id}/supplies answers as suppliedBy.'
    reader.refuse(`${pointer}/copied`, 'missing', message)
    return
  }
  const place = `${pointer}/copied`
  const known = [...Object.keys(copied), ...Object.keys(carriedAlong), 'suppliers']
  const record = reader.object(given.copied, place, known)
  if (!record) return
  checkAll(reader, record, place, copied)
  for (const [key, check] of Object.entries(carriedAlong)) {
    const isLeftOut = record[key] === undefined || (record[key] === null && reader.mode === 'draft')
    if (!isLeftOut) checkOne(reader, record[key], `${place}/${key}`, check)
  }
  readSuppliers(reader, record.suppliers, `${place}/suppliers`)
}

function readSuppliers(reader: FieldReader, value: unknown, pointer: string): void {
  if (!Array.isArray(value) || value.length > supplyLimits.suppliers) {
    reader.refuse(
      pointer,
      'not_a_list',
      `${pointer} must be a list of at most ${supplyLimits.suppliers} suppliers.`,
    )
    return
  }
  value.forEach((each, i) => {
    const known = reader.object(each, `${pointer}/${i}`, Object.keys(fartherSupplier))
    if (known) checkAll(reader, known, `${pointer}/${i}`, fartherSupplier)
  })
}

function checkAll(
  reader: FieldReader,
  given: Readonly<Record<string, unknown>>,
  pointer: string,
  checks: Readonly<Record<string, Check>>,
): void {
  for (const [key, check] of Object.entries(checks)) checkOne(reader, given[key], `${pointer}/${key}`, check)
}

function checkOne(reader: FieldReader, value: unknown, pointer: string, [isRight, needed]: Check): void {
  if (isRight(value)) return
  reader.refuse(pointer, 'not_a_supply', `${pointer.split('/').at(-1)} of a supplier must be ${needed}.`)
}

/** Who supplies an element of a list; undefined where nobody does. */
const supplierOf = (item: unknown): SuppliedBy | undefined =>
  isObject(item) && isObject(item.suppliedBy) && isObject(item.suppliedBy.copied)
    ? (item.suppliedBy as unknown as SuppliedBy)
    : undefined

/** Elements of a document that have a supplier, with their places. */
export const suppliedItems = (document: {
  readonly feedstocks?: readonly object[]
  readonly utilities?: readonly object[]
}) =>
  (['feedstocks', 'utilities'] as const).flatMap((list) =>
    (document[list] ?? []).flatMap((item, i) => {
      const suppliedBy = supplierOf(item)
      return suppliedBy ? [{ pointer: `/${list}/${i}`, list, item, suppliedBy }] : []
    }),
  )

/** What a supplier gives of an input, where it gives it: its price, its carbon. */
export const suppliedKeys = ['price', 'carbonIntensity'] as const

const inputsOf = {
  price: [utility.price, power.price],
  carbonIntensity: [utility.carbonIntensity, power.carbonIntensity],
} as const
/** Units are converted in powers of ten and by 3.6, so no two of them differ by more than their last digits. */
const tolerance = 1e-12

/** Whether an element has of its supplier what was copied, in whatever unit of the kind. */
export function isAsSupplied(
  item: object,
  key: (typeof suppliedKeys)[number],
  { copied: own }: SuppliedBy,
): boolean {
  const supplied = own[key]
  if (!supplied) return true
  const given = (item as Readonly<Record<string, unknown>>)[key]
  return inputsOf[key].some((input) => {
    if (!isMeasuredBy(given, input) || !isMeasuredBy(supplied, input)) return false
    const [one, other] = [inBaseUnit(given as Quantity, input), inBaseUnit(supplied, input)]
    return Math.abs(one - other) <= tolerance * Math.abs(other)
  })
}
