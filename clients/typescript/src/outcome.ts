/** One number of an outcome, as a row of the long table that the server writes; a value of null has a reason. */
export interface Row {
  /** Where it stands, without places in lists: `technoEconomics.lcop`, `financials.cashFlows[].revenue`. */
  readonly path: string
  /** The feedstock, product, policy or kind of cost that it is of. */
  readonly element: string | null
  readonly year: number | null
  readonly value: number | null
  readonly unit: string
  readonly reason: string | null
}

/** What an outcome is made of; a level may not see all of it. */
interface Results {
  readonly technoEconomics?: object | null | undefined
  readonly financials?: object | null | undefined
  readonly resolvedInputs?: object | null | undefined
}

type Json = Readonly<Record<string, unknown>>
type Place = Pick<Row, 'path' | 'element' | 'year'>

const isObject = (node: unknown): node is Json => typeof node === 'object' && node !== null

/** Every number of an outcome, in the order of the answer. */
export function rowsOf({ technoEconomics, financials, resolvedInputs }: Results): Row[] {
  const flows = (financials as { cashFlows?: readonly Json[] } | null | undefined)?.cashFlows ?? []
  const years = flows.map(({ year }, i) => (year as { value?: number } | undefined)?.value ?? i)
  const rows: Row[] = []
  visit({ technoEconomics, financials, resolvedInputs }, { path: '', element: null, year: null }, years, rows)
  return rows
}

function visit(node: unknown, place: Place, years: readonly number[], rows: Row[]): void {
  const { path } = place
  if (Array.isArray(node)) {
    const yearAt = (i: number) => (path === 'financials.cashFlows' ? (years[i] ?? null) : place.year)
    for (const [i, each] of node.entries())
      visit(each, { path: `${path}[]`, element: nameOf(each) ?? place.element, year: yearAt(i) }, years, rows)
  } else if (isObject(node)) {
    if (typeof node.unit === 'string') rows.push(...numbersOf(node as never, place, years))
    for (const [name, each] of Object.entries(node))
      visit(each, { ...place, path: path === '' ? name : `${path}.${name}` }, years, rows)
  }
}

/** What a row of a list calls itself. */
function nameOf(row: unknown): string | undefined {
  const { name, item, scheme, policy } = isObject(row) ? row : {}
  const own = name ?? item ?? scheme ?? policy
  return typeof own === 'string' ? own : undefined
}

interface Told {
  readonly value?: number | null
  readonly values?: readonly (number | null)[]
  readonly unit: string
  readonly reason?: string
}

function numbersOf({ value, values, unit, reason }: Told, place: Place, years: readonly number[]): Row[] {
  const row = (year: number | null, each: number | null): Row => {
    return { ...place, year, value: each, unit, reason: each === null ? (reason ?? null) : null }
  }
  if (values) return values.map((each, i) => row(years[i] ?? null, each))
  return value === undefined ? [] : [row(place.year, value)]
}

/** A number of two outcomes; `change` (b less a) is null where either has no value, or their units differ. */
export interface Difference {
  readonly path: string
  readonly element: string | null
  readonly year: number | null
  readonly a: number | null
  readonly b: number | null
  /** One that differs is told as `kt/yr | t/yr`. */
  readonly unit: string
  readonly change: number | null
}

/** The numbers of the results that differ, in the order of the first. */
export function differencesOf(a: Results, b: Results): Difference[] {
  const [ofA, ofB] = [byPlace(a), byPlace(b)]
  return [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((key) => {
    const sides = [ofA.get(key), ofB.get(key)]
    const [left = null, right = null] = sides.map((side) => side?.value ?? null)
    const units = [...new Set(sides.flatMap((side) => (side ? [side.unit] : [])))]
    const { path, element, year } = (sides[0] ?? sides[1]) as Row
    if (left === right && units.length === 1) return []
    const change = left === null || right === null || units.length > 1 ? null : right - left
    return [{ path, element, year, a: left, b: right, unit: units.join(' | '), change }]
  })
}

/** Two of one name are told apart by which comes first. */
function byPlace({ technoEconomics, financials }: Results): Map<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rowsOf({ technoEconomics, financials })) {
    const key = JSON.stringify([row.path, row.element, row.year])
    let count = 0
    while (found.has(`${key} ${count}`)) count += 1
    found.set(`${key} ${count}`, row)
  }
  return found
}
