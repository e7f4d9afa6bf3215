import type { components } from '../../api/generated.ts'

export type ReferenceData = components['schemas']['ReferenceData']
export type Datum = components['schemas']['Datum']
export type DatumChange = components['schemas']['DatumChange']
export type Table = DatumChange['table']

interface Row {
  readonly id: number
}

/** A datum of a row, with its address as a change names it: `price`, `countries.1.price`. */
interface RowDatum {
  readonly field: string
  readonly label: string
  readonly datum: Datum
}

/** What the rows of a list within a row are known by, and the table that has their names. */
const lists = {
  countries: ['countryId', 'countries'],
  utilities: ['utilityId', 'utilities'],
  products: ['productId', 'products'],
} as const satisfies Readonly<Record<string, readonly [string, Table]>>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isDatum = (value: unknown): value is Datum => isObject(value) && 'unit' in value && 'source' in value

/** Every datum of a row that can be changed, also within what the row lists. */
export const dataOfRow = (data: ReferenceData, row: Row): RowDatum[] => dataWithin(data, row, [], [])

function dataWithin(
  data: ReferenceData,
  node: object,
  path: readonly string[],
  names: readonly string[],
): RowDatum[] {
  return Object.entries(node).flatMap(([member, value]): RowDatum[] => {
    const field = [...path, member]
    if (isDatum(value)) return [{ field: field.join('.'), label: labelOf([...names, member]), datum: value }]
    const list = (lists as Readonly<Record<string, readonly [string, Table]>>)[member]
    if (Array.isArray(value)) {
      if (!list) return []
      const [key, table] = list
      return value.flatMap((each: Record<string, unknown>) => {
        const id = Number(each[key])
        return dataWithin(data, each, [...field, String(id)], [...names, nameOfRow(data, table, id)])
      })
    }
    return isObject(value) ? dataWithin(data, value, field, [...names, member]) : []
  })
}

/** What a row is called, for a person. */
export function nameOfRow(data: ReferenceData, table: Table, id: number): string {
  const row: unknown = data[table].find((each) => each.id === id)
  if (!isObject(row)) return String(id)
  if (typeof row.name === 'string') return row.name
  const parts = [
    partName(data, 'processes', row.processId),
    row.feedstockName ?? partName(data, 'feedstocks', row.feedstockId),
    partName(data, 'countries', row.countryId),
  ]
  return parts.filter((part) => typeof part === 'string').join(', ') || String(id)
}

const partName = (data: ReferenceData, table: 'processes' | 'feedstocks' | 'countries', id: unknown) =>
  typeof id === 'number' ? nameOfRow(data, table, id) : undefined

/** `locationFactor` is “Location factor”; a name of a row stays as it is. */
function labelOf(names: readonly string[]): string {
  const words = names.map((name) => (/^[a-z]+([A-Z][a-z]*)*$/.test(name) ? spaced(name) : name))
  return words.map((text, i) => (i === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text)).join(', ')
}

const spaced = (name: string): string => name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
