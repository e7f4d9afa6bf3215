import { year } from '../../engine/model/inputs/economic-inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { type Answered, scalar } from '../answers/scalar.ts'
import type { Warning } from '../answers/warning.ts'
import type { Inputs, Item } from '../request/inputs.ts'
import { mainProductOf } from '../request/main-product.ts'
import { yearsOf } from './own-prices.ts'

/** What each contract brings beside the market; undefined where there is none. */
export function contractPayments(calculation: Answered, { contracts = [] }: Inputs) {
  if (contracts.length === 0) return undefined
  return contracts.map(({ name, kind }, i) => ({
    name,
    kind: String(kind),
    total: scalar(calculation, outputs.contractTotal, i),
    presentValue: scalar(calculation, outputs.contractPresentValue, i),
    payments: yearsOf(calculation, outputs.contractFlow, i),
  }))
}

/** A warning for each contract with which more of a product is covered in some year than is sold. */
export function contractNotices(calculation: Answered, inputs: Inputs): Warning[] {
  const { contracts = [] } = inputs
  const main = mainProductOf(inputs)?.name
  const productOf = ({ product }: Item) => product ?? main
  return contracts.flatMap((own, i) => {
    const before = contracts.flatMap((each, k) =>
      k <= i && productOf(each) === productOf(own) && meets(own, each) ? [k] : [],
    )
    const year = before.length > 1 ? firstYearBeyond(calculation, before) : undefined
    if (year === undefined) return []
    const message = `With ${own.name} contracts cover more of ${String(productOf(own))} in year ${year} than is sold.`
    return [{ code: 'contracts_exceed_sales', message, pointer: `/contracts/${i}` }]
  })
}

/** A floor and a cap may cover the same. */
const meets = (one: Item, other: Item): boolean =>
  !(one.kind === 'floor' && other.kind === 'cap') && !(one.kind === 'cap' && other.kind === 'floor')

function firstYearBeyond({ slots, sizes }: Answered, contracts: readonly number[]): number | undefined {
  const [covered, sales, years] = [outputs.coveredTime, outputs.soldTime, year].map(
    ({ id }) => slots[id] as ArrayLike<number>,
  ) as [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>]
  for (let i = 0; i < sizes.year; i++) {
    const sold = sales[(contracts[0] ?? 0) * sizes.year + i] ?? 0
    const all = contracts.reduce((sum, each) => sum + (covered[each * sizes.year + i] ?? 0), 0)
    if (all > sold * (1 + 1e-9)) return years[i]
  }
  return undefined
}
