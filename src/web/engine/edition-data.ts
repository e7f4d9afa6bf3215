import { dataTables, type ListedDatum, listData } from '../../contract/reference-data/listed-data.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { Provenance } from '../../contract/schemas/reference-datum.ts'
import type { Origin } from './pathways.ts'

export type { ReferenceData }
export { dataTables }
export type DataTable = ListedDatum['table']
export type Datum = ListedDatum['datum']

/** A datum of an edition under the names that a person knows it by. */
export interface Entry {
  readonly table: DataTable
  /** The id of the row, as in its address. */
  readonly id: number
  readonly row: string
  /** What in the row it is of, such as a product or a country; '' where it is of the row itself. */
  readonly group: string
  readonly label: string
  /** Whether its group is one of several that the row lists, rather than a part that every row has. */
  readonly isListed: boolean
  readonly datum: Datum
  /** The same in every edition that knows the datum, whatever the numbers of its rows. */
  readonly key: string
}

/** Every datum of an edition, in the order of its tables. */
export function listEntries(data: ReferenceData): Entry[] {
  const seen = new Map<string, number>()
  return listData(data).map(({ table, id, row, field, datum }) => {
    const named = { table, id, row: rowName(data, table, id) ?? row, ...nameField(data, field), datum }
    const name = [table, named.row, named.group, named.label].join('/')
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { ...named, key: count === 1 ? name : `${name}/${count}` }
  })
}

interface Default {
  readonly pointer: string
  /** As the defaults of the edition have it. */
  readonly value: number
  readonly unit: string
  readonly origin: Provenance
  /** The name of the element of a list that it is of. */
  readonly element: string | undefined
  /** The pathway whose default it is, where it is of one. */
  readonly from: Origin | undefined
}

/** The datum of an edition that a default is; undefined where several could be, and nothing tells which. */
export function findEntry(entries: readonly Entry[], given: Default): Entry | undefined {
  const { pointer, value, unit, origin, element, from } = given
  const same = entries.filter(
    ({ table, datum }) =>
      !table.startsWith('literature') &&
      datum.value === value &&
      datum.unit === unit &&
      datum.source === origin.source &&
      datum.note === origin.note,
  )
  const label = inWords(pointer.split('/').at(-1) ?? '')
  const called = same.filter((each) => each.label === label)
  const own = called.filter(({ row, group }) => element !== undefined && [row, group].includes(element))
  // What other rows give as well is found in that of the pathway, the nearest first.
  const rows = from ? rowsOf(from) : []
  const inRows = rows.flatMap((name) => [own, called].map((some) => some.filter(({ row }) => row === name)))
  return [own, called, same, ...inRows].find(({ length }) => length === 1)?.[0]
}

/** Names of the rows that have data of a pathway. */
function rowsOf({ process, feedstock, country }: Origin): string[] {
  const pair = `${process.name}, ${feedstock.name}`
  return [`${pair}, ${country.name}`, pair, process.name, feedstock.name]
}

/** What tells rows apart whose own name is not enough; undefined for the others. */
function rowName(data: ReferenceData, table: DataTable, id: number): string | undefined {
  if (table === 'pathways') {
    const found = data.pathways.find((each) => each.id === id)
    return found && `${nameIn(data.processes, found.processId)}, ${found.feedstockName}`
  }
  const found = table === 'parameterSets' && data.parameterSets.find((each) => each.id === id)
  if (!found) return undefined
  const { processId, feedstockId, countryId } = found
  return [
    processId === null ? 'Any process' : nameIn(data.processes, processId),
    feedstockId === null ? 'any feedstock' : nameIn(data.feedstocks, feedstockId),
    countryId === null ? 'any country' : nameIn(data.countries, countryId),
  ].join(', ')
}

interface Named {
  readonly id: number
  readonly name: string
}

const nameIn = (rows: readonly Named[], id: number): string =>
  rows.find((row) => row.id === id)?.name ?? String(id)

/** The lists of a row by ids, which are also the tables that these are of. */
const listsById = ['countries', 'utilities', 'products'] as const
const listsByName: readonly string[] = ['variants', 'consumptionRatios', 'yields']

function nameField(data: ReferenceData, field: string): Pick<Entry, 'group' | 'label' | 'isListed'> {
  const path = field.split('.')
  const [first = ''] = path
  const member = path.at(-1) ?? ''
  if (path.length === 1) return { group: '', label: inWords(first), isListed: false }
  // A name may have points of its own.
  const key = path.slice(1, -1).join('.')
  const table = listsById.find((each) => each === first)
  if (!table && !listsByName.includes(first))
    return { group: groupName(first), label: inWords(member), isListed: false }
  const group = table && /^\d+$/.test(key) ? nameIn(data[table], Number(key)) : key
  const label = inWords(member === 'ratio' ? first.replace(/s$/, '') : member)
  return { group, label, isListed: true }
}

const groupName = (name: string): string => (name === 'corsia' ? 'CORSIA' : inWords(name))

/** `carbonContent` is Carbon content. */
function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
