import { mostYears } from '../../engine/calculate.ts'
import type { Index, Input, Value } from '../../engine/language/quantity.ts'
import { contractPath, contractProduct } from '../../engine/model/inputs/contract-inputs.ts'
import { path } from '../../engine/model/inputs/path-inputs.ts'
import { policyBenchmarkPath, policyPath } from '../../engine/model/inputs/policy-inputs.ts'
import type { Quantity } from '../schemas/reference-datum.ts'
import type { List } from './catalogue.ts'
import type { Financing, Inputs, Item } from './inputs.ts'
import { mainProductOf } from './main-product.ts'
import { placesOf } from './series-of.ts'
import { firstCalendarYear, isTable, leadingPlace, type Table } from './table.ts'

type Special =
  | 'labour'
  | 'fixedCost'
  | 'carbonPrice'
  | 'attribute'
  | 'attributeCarbon'
  | 'benchmark'
  | 'reference'

/** A price, a cost or a value of a document that moves by itself. */
export interface PricePath {
  readonly pointer: string
  readonly name: string
  /** What it is the price of; labour and what else is one for the plant have no list, a product has an attribute and a contract a reference price besides, and the benchmark of a policy is no price. */
  readonly per: Index | Special
  readonly i: number
  readonly table?: Table
  readonly isReal: boolean
}

type Document = Financing & Partial<Inputs>

const priced: readonly (readonly [List, string])[] = [
  ['feedstocks', 'price'],
  ['utilities', 'price'],
  ['products', 'price'],
  ['products', 'attributePrice'],
  ['products', 'attributeCarbonPrice'],
  ['policies', 'value'],
  ['policies', 'benchmark'],
  ['contracts', 'price'],
  ['contracts', 'referencePrice'],
]

/** What of a document moves by itself, in the order in which the engine has it. */
export function pricePaths(document: Document): PricePath[] {
  const ofLists = priced.flatMap(([list, key]) => {
    const items = document[list] ?? []
    if (!items.some((item) => isTable(item[key]) || item.priceEscalation !== undefined)) return []
    return placesOf(list, items).flatMap((place, n) => pathOf(items[n], key, `/${list}/${n}/${key}`, place))
  })
  return [...ofLists, ...ofPlant.flatMap((each) => pathOfPlant(document, each))]
}

/** What is one for the plant. */
const ofPlant = [
  ['finance', 'labourCost', 'labour', 'Labour'],
  ['economics', 'indirectOpexRatio', 'fixedCost', 'Indirect operating cost'],
  ['economics', 'carbonPrice', 'carbonPrice', 'Carbon premium'],
] as const

function pathOfPlant(document: Document, [section, key, per, name]: (typeof ofPlant)[number]): PricePath[] {
  const table = document[section]?.[key]
  if (!isTable(table)) return []
  return [{ pointer: `/${section}/${key}`, name, per, i: 0, table, isReal: table.money !== 'nominal' }]
}

/** What an element has besides a price, with what is behind its name. */
const besides: Readonly<Record<string, readonly [Special, string]>> = {
  attributePrice: ['attribute', ', attribute'],
  attributeCarbonPrice: ['attributeCarbon', ', attribute'],
  referencePrice: ['reference', ', reference price'],
}

function pathOf(
  item: Item | undefined,
  key: string,
  pointer: string,
  place: Pick<PricePath, 'per' | 'i'>,
): PricePath[] {
  const given = item?.[key]
  const about = { pointer, name: item?.name ?? '', ...place }
  if (key === 'benchmark') return isTable(given) ? [{ ...about, per: key, table: given, isReal: false }] : []
  // What a law or a contract pays is money of the day unless it is said otherwise; a price is not.
  const usual = key === 'value' || (key === 'price' && place.per === 'contract') ? 'nominal' : 'real'
  const [per, behind] = besides[key] ?? [place.per, '']
  if (isTable(given)) {
    const isReal = (given.money ?? usual) === 'real'
    return [{ ...about, name: `${about.name}${behind}`, per, table: given, isReal }]
  }
  if (key in besides) return []
  if (item?.priceEscalation === undefined) return []
  return [{ ...about, isReal: item.priceEscalationBasis !== 'nominal' }]
}

/** The year of operation of the first value; the first year of operation is 1. */
export const firstYearOf = ({ from = 1 }: Table, firstOperatingYear: number): number =>
  from < firstCalendarYear ? from : from - firstOperatingYear + 1

const placed = [
  'feedstock',
  'utility',
  'power',
  'product',
  'energyProduct',
  'attribute',
  'attributeCarbon',
] as const
const flagged = [
  ['labour', path.isLabour],
  ['fixedCost', path.isFixedCost],
  ['carbonPrice', path.isCarbonPrice],
] as const

/** Sets what the engine has of prices that move by themselves; returns their names. */
export function setPricePaths(
  values: Map<Input, Value>,
  document: Document,
  firstOperatingYear: number,
): readonly string[] {
  const paths = pricePaths(document)
  if (paths.length === 0) return []
  const placeOf = (per: PricePath['per']) => paths.map((each) => (each.per === per ? each.i : -1))
  for (const per of placed) values.set(path[per], placeOf(per))
  const flags = (holds: (each: PricePath) => boolean) => paths.map((each) => Number(holds(each)))
  for (const [own, input] of flagged)
    values.set(
      input,
      flags(({ per }) => per === own),
    )
  values.set(
    path.isByRate,
    flags(({ table }) => table === undefined),
  )
  values.set(
    path.isReal,
    flags(({ isReal }) => isReal),
  )
  values.set(
    path.isRising,
    flags(({ table }) => table?.after === 'rises'),
  )
  values.set(
    path.lastYear,
    paths.map(({ table }) => (table ? firstYearOf(table, firstOperatingYear) + table.values.length - 1 : 0)),
  )
  values.set(
    path.relative,
    paths.flatMap((each) => relativeOf(each, firstOperatingYear)),
  )
  const contracts = document.contracts ?? []
  if (contracts.length > 0) {
    const sold = placesOf('products', document.products ?? [])
    const ofContract = placeOfProduct(document)
    values.set(
      contractProduct.path,
      contracts.map((each) => {
        const place = sold[ofContract(each)]
        return paths.findIndex(({ per, i }) => per === place?.per && i === place.i)
      }),
    )
  }
  setOwnPaths(values, paths, document)
  return paths.map(({ name }) => name)
}

/** Tells policies and contracts which of the paths are theirs. */
function setOwnPaths(
  values: Map<Input, Value>,
  paths: readonly PricePath[],
  { policies = [], contracts = [] }: Document,
): void {
  for (const [own, input, items] of [
    ['policy', policyPath, policies],
    ['benchmark', policyBenchmarkPath, policies],
    ['contract', contractPath.price, contracts],
    ['reference', contractPath.reference, contracts],
  ] as const) {
    if (!paths.some(({ per }) => per === own)) continue
    const placeOf = (i: number) => paths.findIndex((each) => each.per === own && each.i === i)
    values.set(
      input,
      items.map((_, i) => placeOf(i)),
    )
  }
}

/** For each year of operation that a plant can have, the price relative to the one that leads the table. */
function relativeOf({ table, per }: PricePath, firstOperatingYear: number): number[] {
  const years = Array.from({ length: mostYears }, (_, n) => n + 1)
  const lead = table ? (table.values[leadingPlace(table)] ?? 0) : 0
  if (!table || lead === 0) return years.map(() => 1)
  const { values, after } = table
  const first = firstYearOf(table, firstOperatingYear)
  // Before the first year of its table a policy pays nothing; a price has to have one where it is asked for.
  const before = isOfPolicy(per) ? 0 : (values[0] ?? 0)
  const rest = after === 'zero' ? 0 : (values.at(-1) ?? 0)
  return years.map((year) => (year < first ? before : (values[year - first] ?? rest)) / lead)
}

/** Where the product is that a contract names, among those of the document. */
function placeOfProduct(document: Document): (contract: Item) => number {
  const { products = [] } = document
  const main = document.economics && mainProductOf({ products, economics: document.economics })
  return ({ product: name }) =>
    products.findIndex((each) => (name === undefined ? each === main : each.name === name))
}

/** Whether it is the value or the benchmark of a policy. */
export const isOfPolicy = (per: PricePath['per']): boolean => per === 'policy' || per === 'benchmark'

/** Whether it is the price of a contract, or the one that a contract is held against. */
export const isOfContract = (per: PricePath['per']): boolean => per === 'contract' || per === 'reference'

/** The years of operation in which a price is asked for; a contract asks for its own while it lasts. */
export function neededYears(
  { economics, contracts = [] }: Pick<Inputs, 'economics' | 'contracts'>,
  { per, i }: PricePath,
): { readonly first: number; readonly last: number } {
  const lifetime = (economics.lifetime as Quantity).value
  const own = isOfContract(per) ? contracts[i] : undefined
  const first = yearsIn(own?.firstYear) ?? 1
  return { first, last: Math.min(lifetime, first - 1 + (yearsIn(own?.years) ?? lifetime)) }
}

const yearsIn = (given: Item[string] | undefined): number | undefined =>
  typeof given === 'object' && 'value' in given ? given.value : undefined
