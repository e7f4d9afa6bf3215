import type { Warning } from '../answers/warning.ts'
import type { Inputs } from '../request/inputs.ts'
import { mainProductOf } from '../request/main-product.ts'
import { dotted } from '../request/pointers.ts'
import { firstYearOf, neededYears, pricePaths } from '../request/price-paths.ts'
import { firstCalendarYear, leadingPlace } from '../request/table.ts'
import type { Quantity } from '../schemas/reference-datum.ts'

/** What tables leave to be told. */
export const tableNotices = (inputs: Inputs): Warning[] => [...continued(inputs), ...minimumPrice(inputs)]

/** What is taken for the years after a table that does not say it. */
function continued(inputs: Inputs): Warning[] {
  const opens = inputs.finance?.firstOperatingYear as Quantity | undefined
  return pricePaths(inputs).flatMap((path) => {
    const { pointer, table, isReal } = path
    if (!table || table.after !== undefined) return []
    const last = firstYearOf(table, opens?.value ?? 1) + table.values.length - 1
    const needed = neededYears(inputs, path)
    if (last >= needed.last) return []
    const money = isReal ? 'money of constant value' : 'money of the day'
    const message = `${dotted(pointer)} ends in year ${last} of operation; the last value stays until year ${needed.last}, in ${money}. What comes after it can be said (after).`
    return [{ code: 'table_continued', message, pointer }]
  })
}

/** Which year's price is the minimum one, where the main product has a table. */
function minimumPrice(inputs: Inputs): Warning[] {
  const main = mainProductOf(inputs)
  if (!main) return []
  const pointer = `/products/${inputs.products.indexOf(main)}/price`
  const own = pricePaths(inputs).find((each) => each.pointer === pointer)
  if (!own?.table) return []
  const year = (own.table.from ?? 1) + leadingPlace(own.table)
  const money = own.isReal ? 'money of constant value' : 'money of the day'
  const ofYear = year < firstCalendarYear ? `year ${year} of operation` : String(year)
  const message = `${dotted(pointer)} is a table: the minimum selling price is the price of ${ofYear} in ${money}, and every other year of the table changes by the same factor.`
  return [{ code: 'price_of_table', message, pointer }]
}
