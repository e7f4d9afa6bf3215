import type { Warning } from '../answers/warning.ts'
import type { Inputs } from '../request/inputs.ts'
import { dotted } from '../request/pointers.ts'
import { firstYearOf, pricePaths } from '../request/price-paths.ts'
import type { Quantity } from '../schemas/reference-datum.ts'

/** What is taken for the years after a table that does not say it. */
export function tableNotices(inputs: Inputs): Warning[] {
  const { lifetime } = inputs.economics as { readonly lifetime: Quantity }
  const opens = inputs.finance?.firstOperatingYear as Quantity | undefined
  return pricePaths(inputs).flatMap(({ pointer, table, isReal }) => {
    if (!table || table.after !== undefined) return []
    const last = firstYearOf(table, opens?.value ?? 1) + table.values.length - 1
    if (last >= lifetime.value) return []
    const money = isReal ? 'money of constant value' : 'money of the day'
    const message = `${dotted(pointer)} ends in year ${last} of operation; the last value stays until year ${lifetime.value}, in ${money}. Say what is meant with after.`
    return [{ code: 'table_continued', message, pointer }]
  })
}
