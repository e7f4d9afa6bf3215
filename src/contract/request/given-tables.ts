import { path } from '../../engine/model/inputs/path-inputs.ts'
import type { Given } from '../../engine/run/influence.ts'
import type { GivenInput } from './given-inputs.ts'
import type { Financing, Inputs } from './inputs.ts'
import { firstYearOf, type PricePath, pricePaths } from './price-paths.ts'
import { firstCalendarYear } from './table.ts'

/** The years of a calculation. */
interface Years {
  /** The first year of construction. */
  readonly firstYear: number
  /** How many there are. */
  readonly years: number
  readonly lifetime: number
  readonly firstOperatingYear: number
}

interface GivenTable extends GivenInput {
  readonly isDated: boolean
  /** Values of years that the plant does not have, which set nothing. */
  readonly outside: readonly GivenInput[]
}

/** What tables of prices set besides the price that the others are relative to. */
export const tablesIn = (document: Financing & Partial<Inputs>, years: Years): GivenTable[] =>
  pricePaths(document).flatMap((each, n) => (each.table ? [tableOf(each, n, years)] : []))

function tableOf({ pointer, table }: PricePath, n: number, years: Years): GivenTable {
  const from = table ? firstYearOf(table, years.firstOperatingYear) : 1
  const values = table?.values ?? []
  const sets = Array.from({ length: years.lifetime }, (_, i): Given['sets'][number] => ({
    quantity: path.relative,
    element: n * years.years + i + 1 - years.firstYear,
  }))
  const isOutside = (k: number) => from + k < 1 || from + k > years.lifetime
  const first = values.findIndex((_, k) => isOutside(k))
  return {
    pointer,
    sets,
    isDated: (table?.from ?? 1) >= firstCalendarYear,
    outside: first < 0 ? [] : [{ pointer: `${pointer}/values/${first}`, sets: [] }],
  }
}
