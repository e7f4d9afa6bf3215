import Type, { type Static } from 'typebox'
import { Check } from 'typebox/value'
import { findUnit } from '../../engine/language/units.ts'
import type { FieldError } from '../request/field-error.ts'
import { namedObject } from '../request/named-object.ts'
import { type Datum, Provenance, ReferenceUnit } from '../schemas/reference-datum.ts'
import { rowTables } from './listed-data.ts'
import { ReferenceData } from './reference-data.ts'

const Text = Type.String({ minLength: 1, maxLength: 1_000, pattern: '\\S' })

/** One datum of one row, as it is to be. */
export const Change = namedObject(
  'DatumChange',
  {
    table: Type.Enum([...rowTables]),
    id: Type.Integer({ minimum: 1, description: 'Of the row.' }),
    field: Type.String({
      maxLength: 100,
      pattern: '^[a-zA-Z]+(\\.([a-zA-Z]+|\\d{1,10}))*$',
      description:
        'A member of the row (`price`) or, by their own ids, of what it lists: `countries.2.price` of a utility, `products.1.yield` of a pathway.',
    }),
    value: Type.Union([Type.Number(), Type.Null()]),
    unit: ReferenceUnit,
    source: Text,
    confidence: Provenance.properties.confidence,
    low: Provenance.properties.low,
    high: Provenance.properties.high,
    basis: Provenance.properties.basis,
    rangeSource: Type.Optional(Text),
    noRange: Type.Optional(Text),
    place: Type.Optional(Text),
    licence: Type.Optional(Text),
    currencyYear: Provenance.properties.currencyYear,
    year: Provenance.properties.year,
    note: Type.Optional(Text),
    reason: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1_000,
        description: 'Why there is no value, where it is null.',
      }),
    ),
  },
  { additionalProperties: false },
)
export type Change = Static<typeof Change>

type Edited =
  | { readonly data: ReferenceData; readonly summaries: readonly string[]; readonly errors?: undefined }
  | { readonly data?: undefined; readonly summaries?: undefined; readonly errors: readonly FieldError[] }

/**
 * The reference data with these changes, which leaves what it is given as it is. What other sources say of a datum
 * stays beside it.
 *
 * @returns or else what is wrong with them, with pointers into the list of changes.
 */
export function applyChanges(data: ReferenceData, changes: readonly Change[]): Edited {
  const copy = JSON.parse(JSON.stringify(data)) as ReferenceData
  const summaries: string[] = []
  const errors: FieldError[] = []
  for (const [index, change] of changes.entries()) {
    const outcome = applyChange(copy, change, `/changes/${index}`)
    if (typeof outcome === 'string') summaries.push(outcome)
    else errors.push(outcome)
  }
  return errors.length > 0 ? { errors } : { data: copy, summaries }
}

/** @returns what was changed, in words, or why it cannot be. */
function applyChange(data: ReferenceData, change: Change, pointer: string): string | FieldError {
  const { table, id, field, value, reason, unit } = change
  const refuse = (member: string, code: string, message: string): FieldError => ({
    pointer: `${pointer}/${member}`,
    code,
    message,
  })
  if ((value === null) !== (reason !== undefined))
    return refuse('reason', 'reason', 'A reason is given where there is no value, and only there.')
  const row = data[table].find((each) => each.id === id)
  if (!row) return refuse('id', 'unknown_id', `There is no row ${id} among the ${table}.`)
  const place = findPlace(row, field)
  const before = place?.holder[place.name]
  if (!place || (before !== undefined && !isDatum(before)))
    return refuse('field', 'unknown_field', `Row ${id} of the ${table} has no datum ${field}.`)
  const kinds = before ? [kindOf(before.unit)] : kindsOf(data, place.name)
  if (kinds.length === 0) return refuse('field', 'unknown_field', `No data are called ${field}.`)
  if (!kinds.includes(kindOf(unit))) {
    const expected = before ? `of the kind of ${before.unit}` : 'one that such data have'
    return refuse('unit', 'wrong_unit', `The unit of ${field} must be ${expected}.`)
  }
  const after = newDatum(change, before)
  place.holder[place.name] = after
  if (Check(ReferenceData.properties[table], data[table]))
    return `${table} ${id} ${field}: ${describe(before)} -> ${describe(after)}`
  if (before) place.holder[place.name] = before
  else delete place.holder[place.name]
  return refuse('field', 'unknown_field', `Rows of the ${table} have no datum ${field}.`)
}

type Node = Record<string, unknown>

/** What the rows of a list within a row are known by. */
const listIds: Readonly<Record<string, string>> = {
  countries: 'countryId',
  utilities: 'utilityId',
  products: 'productId',
}

/** Where the datum of a field is, or would be. */
function findPlace(row: object, field: string): { holder: Node; name: string } | undefined {
  const path = field.split('.')
  const name = path.pop() ?? ''
  let node: unknown = row
  for (let i = 0; i < path.length; i++) {
    const member = path[i] ?? ''
    node = isNode(node) && Object.hasOwn(node, member) ? node[member] : undefined
    if (!Array.isArray(node)) continue
    i++
    const id = Number(path[i])
    node = node.find((each: Node) => each[listIds[member] ?? ''] === id)
  }
  if (!isNode(node) || Array.isArray(node) || isDatum(node) || name in Object.prototype) return undefined
  return { holder: node, name }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const isDatum = (value: unknown): value is Datum =>
  isNode(value) && Object.hasOwn(value, 'unit') && Object.hasOwn(value, 'source')

function newDatum(
  { table: _table, id: _id, field: _field, value, reason, ...given }: Change,
  before: Datum | undefined,
): Datum {
  const origin = {
    ...given,
    ...(before?.alternatives && { alternatives: before.alternatives }),
  }
  return value === null ? { value, reason: reason ?? '', ...origin } : { value, ...origin }
}

const describe = (datum: Datum | undefined): string =>
  datum ? `${datum.value === null ? 'no value' : datum.value} ${datum.unit}` : 'nothing'

/** What a unit measures. */
const kindOf = (unit: string): string | undefined => findUnit(unit)?.kind

/** What the data of this name measure, wherever they are. */
function kindsOf(node: unknown, name: string): (string | undefined)[] {
  if (!isNode(node)) return []
  return Object.entries(node).flatMap(([member, each]) => {
    if (isDatum(each)) return member === name ? [kindOf(each.unit)] : []
    return kindsOf(each, name)
  })
}
