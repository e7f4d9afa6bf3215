import type { DataTable, ReferenceData } from '../engine/edition-data.ts'
import { texts } from './texts.ts'

/** What a row says besides its numbers, by what it is called. */
export interface Fact {
  readonly name: string
  readonly text: string
}

interface Row {
  readonly id: number
  readonly aliases?: readonly string[]
  readonly code?: string
  readonly soldBy?: string
  readonly isFuel?: boolean
  readonly classification?: Readonly<Record<string, string>>
  readonly flaws?: readonly string[]
  readonly feedstockId?: number | null
  readonly processId?: number | null
}

function rowsOf(data: ReferenceData, table: DataTable): readonly Row[] {
  const rows = table in data ? data[table as keyof ReferenceData] : []
  return Array.isArray(rows) ? (rows as readonly Row[]) : []
}

const rowOf = (data: ReferenceData, table: DataTable, id: number): Row | undefined =>
  rowsOf(data, table).find((row) => row.id === id)

/** Other names of the rows of a table. */
export const aliasesOf = (data: ReferenceData, table: DataTable): ReadonlyMap<number, readonly string[]> =>
  new Map(rowsOf(data, table).map(({ id, aliases = [] }) => [id, aliases]))

export const flawsOf = (data: ReferenceData, table: DataTable, id: number): readonly string[] =>
  rowOf(data, table, id)?.flaws ?? []

/** Words of a row, in the order in which they are read. */
export function factsOf(data: ReferenceData, table: DataTable, id: number): Fact[] {
  const row = rowOf(data, table, id)
  if (!row) return []
  const { aliases, code, soldBy, isFuel, classification } = row
  return [
    aliases && { name: texts.alsoCalled, text: aliases.join(', ') },
    code !== undefined && { name: texts.code, text: code },
    soldBy !== undefined && { name: texts.soldBy, text: soldBy },
    isFuel !== undefined && { name: texts.isFuel, text: isFuel ? texts.yes : texts.no },
    classification && { name: texts.classification, text: classificationText(classification) },
  ].filter((fact) => typeof fact === 'object')
}

function classificationText({
  source,
  confidence,
  note,
  ...words
}: Readonly<Record<string, string>>): string {
  const said = Object.entries(words).map(([name, word]) => `${name} ${inWords(word)}`)
  return [
    `${capitalised(said.join(', '))}.`,
    `${source}.`,
    `${capitalised(confidence ?? '')} confidence.`,
    note,
  ]
    .filter(Boolean)
    .join(' ')
}

/** `usedCookingOil` is used cooking oil; a single capital stays one. */
const inWords = (word: string): string =>
  word.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export interface UsedBy {
  readonly id: number
  readonly name: string
}

/** The pathways that a row is part of; undefined where its table is none that pathways refer to. */
export function pathwaysOf(data: ReferenceData, table: DataTable, id: number): UsedBy[] | undefined {
  const uses = {
    processes: ({ processId }) => processId === id,
    feedstocks: ({ feedstockId }) => feedstockId === id,
    utilities: ({ utilities }) => utilities.some(({ utilityId }) => utilityId === id),
    products: ({ products }) => products.some(({ productId }) => productId === id),
  } satisfies Partial<Record<DataTable, (pathway: Pathway) => boolean>>
  if (!Object.hasOwn(uses, table)) return undefined
  const process = new Map(data.processes.map((each) => [each.id, each.name]))
  return data.pathways.filter(uses[table as keyof typeof uses]).map((pathway) => ({
    id: pathway.id,
    name: `${process.get(pathway.processId)}, ${pathway.feedstockName}`,
  }))
}

type Pathway = ReferenceData['pathways'][number]
