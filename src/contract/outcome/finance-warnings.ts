import type { Calculation } from '../../engine/calculate.ts'
import type { Formula } from '../../engine/language/quantity.ts'
import { roundingShare } from '../../engine/model/inputs/constants.ts'
import { year } from '../../engine/model/inputs/economic-inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { relapseYear } from '../../engine/numerics/payback.ts'
import type { AccessLevel } from '../access-level.ts'
import { scalar } from '../answers/scalar.ts'
import type { Warning } from '../answers/warning.ts'

interface Payback {
  readonly code: string
  /** Who sees the payback. */
  readonly access: AccessLevel
  readonly time: Formula
  readonly flows: Formula
  /** What is added up, in words. */
  readonly name: string
}

const paybacks: readonly Payback[] = [
  {
    code: 'payback_does_not_last',
    access: 'CORE',
    time: outputs.simplePayback,
    flows: outputs.cashFlow,
    name: 'cash flows',
  },
  {
    code: 'discounted_payback_does_not_last',
    access: 'ROADSHOW',
    time: outputs.discountedPayback,
    flows: outputs.discountedCashFlow,
    name: 'discounted cash flows',
  },
]

export const financeWarningAccess: Readonly<Record<string, AccessLevel>> = Object.fromEntries(
  paybacks.map(({ code, access }) => [code, access]),
)

/** What numbers of the financial part do not say by themselves; the numbers stand. */
export const financeWarnings = (calculation: Calculation): Warning[] => [
  ...neverDeducted(calculation),
  ...paybacks.flatMap((payback) => relapse(calculation, payback)),
]

const digits = (value: number, count: number) => Number(value.toPrecision(count))

function neverDeducted(calculation: Calculation): Warning[] {
  const { value: share } = scalar(calculation, outputs.neverDeductedShare)
  const { value, unit } = scalar(calculation, outputs.neverDeducted)
  if (share === null || value === null || !(share > roundingShare.value)) return []
  const message = `${digits(share * 100, 5)} % of the capital to be depreciated (${digits(value, 6)} USD) is never deducted from income: the method leaves it, and the convention does not write it off in the last year.`
  return [{ code: 'capital_never_deducted', message, value: { value, unit } }]
}

function relapse(calculation: Calculation, { code, time, flows, name }: Payback): Warning[] {
  const { value, unit } = scalar(calculation, time)
  if (value === null) return []
  const { slots } = calculation
  const again = relapseYear(slots[year.id] as ArrayLike<number>, slots[flows.id] as ArrayLike<number>)
  if (again === undefined) return []
  const message = `The money is back after ${digits(value, 4)} yr, but the sum of the ${name} is below zero again at the end of year ${again}.`
  return [{ code, message, value: { value, unit } }]
}
