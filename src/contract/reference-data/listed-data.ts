import type { Datum } from '../schemas/reference-datum.ts'
import { isDatum } from './is-datum.ts'
import type { ReferenceData } from './reference-data.ts'

/** A datum and where it stands: the same address as an edit of the reference data has. */
export interface ListedDatum {
  readonly table: DataTable
  /** The id of the row; in the tables of the literature, whose rows have none, its place, counted from 1. */
  readonly id: number
  /** What the row is called, where it has a name. */
  readonly row: string
  /** A member of the row (`price`) or of what it lists, by the ids or names of these: `products.1.yield`. */
  readonly field: string
  readonly datum: Datum
}

/** The tables whose rows have ids. */
export const rowTables = [
  'processes',
  'feedstocks',
  'utilities',
  'products',
  'countries',
  'pathways',
  'parameterSets',
] as const
const literatureTables = ['feedstocks', 'products', 'appendix'] as const

/** The tables of an edition that hold data. */
export const dataTables = [
  ...rowTables,
  ...literatureTables.map((name) => `literature.${name}` as const),
] as const
type DataTable = (typeof dataTables)[number]

/** Every datum of an edition, also those without a value, in the order of its tables. */
export function listData(data: ReferenceData): ListedDatum[] {
  return [
    ...rowTables.flatMap((table) => dataOf(table, data[table])),
    ...literatureTables.flatMap((name) => dataOf(`literature.${name}`, data.literature[name])),
  ]
}

function dataOf(table: DataTable, rows: readonly object[]): ListedDatum[] {
  return rows.flatMap((row, index) => {
    const { id = index + 1, ...names } = row as Names & { readonly id?: number }
    return membersOf(row, []).map(([field, datum]) => ({ table, id, row: nameOf(names, id), field, datum }))
  })
}

interface Names {
  readonly name?: string
  readonly process?: string
  readonly feedstockName?: string
  readonly feedstock?: string
}

const nameOf = ({ name, process, feedstockName, feedstock }: Names, id: number): string =>
  [name, process, feedstockName ?? feedstock].filter((each) => typeof each === 'string').join(', ') ||
  String(id)

/** What an element of a list within a row is known by. */
const keys = ['countryId', 'utilityId', 'productId', 'name', 'process', 'product']

function membersOf(node: object, path: readonly string[]): [field: string, datum: Datum][] {
  return Object.entries(node).flatMap(([name, child]: [string, unknown]) => {
    if (typeof child !== 'object' || child === null || name === 'alternatives') return []
    if (isDatum(child)) return [[[...path, name].join('.'), child]]
    if (!Array.isArray(child)) return membersOf(child, [...path, name])
    return child
      .filter((element) => typeof element === 'object')
      .flatMap((element) => membersOf(element, [...path, name, keyOf(element)]))
  })
}

function keyOf(element: Record<string, unknown>): string {
  const key = keys.find((each) => element[each] !== undefined)
  if (key === undefined)
    throw new Error('An element of a list in the reference data has neither id nor name.')
  return String(element[key])
}
