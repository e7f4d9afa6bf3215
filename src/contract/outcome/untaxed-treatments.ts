import type { Calculation } from '../../engine/calculate.ts'
import type { Input, Quantity, Value } from '../../engine/language/quantity.ts'
import { conventions } from '../../engine/model/inputs/conventions.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { evaluate } from '../../engine/run/evaluate.ts'
import type { Warning } from '../answers/warning.ts'
import type { GivenInput } from '../request/given-inputs.ts'
import { dotted } from '../request/pointers.ts'

/** How income is treated that is taxed in any year, and in the last one. */
const ofAllYears: readonly Quantity[] = [
  conventions.depreciationBase,
  conventions.taxLosses,
  conventions.replacementTax,
]
/** What the sum of some sixty shares may be off by. */
const roundingShare = 1e-12

const ofLastYear: readonly Quantity[] = [conventions.residualBookValue]

/**
 * A warning for each treatment of income that was given and changes nothing, because none is taxed or nothing is left to be
 * treated. The formulas cannot tell: whether income is taxed depends on the treatment itself. So there each other one is tried.
 */
export function untaxedTreatments(
  given: readonly GivenInput[],
  calculation: Calculation,
  answered: ReadonlySet<Quantity>,
): Warning[] {
  const taxes = Array.from(calculation.slots[outputs.tax.id] as ArrayLike<number>)
  const [isUntaxed, isLastUntaxed] = [!taxes.some(Boolean), !taxes.at(-1)]
  return given.flatMap(({ pointer, sets: [set] }) => {
    const treatment = set?.quantity as Input
    const isOfLast = ofLastYear.includes(treatment) && (isLastUntaxed || isNothingLeft(calculation))
    if (!isOfLast && !(isUntaxed && ofAllYears.includes(treatment))) return []
    const isIdle = (treatment.states ?? []).every((_, state) =>
      isSameWith(treatment, state, calculation, answered),
    )
    if (!isIdle) return []
    const reason = isUntaxed
      ? 'No income is taxed'
      : isLastUntaxed
        ? 'No income of the last year is taxed'
        : 'Nothing is left to be depreciated in the last year'
    const message = `${reason}, so ${dotted(pointer)} changes nothing.`
    return [{ code: 'without_effect', message, pointer }]
  })
}

/** Whether all is depreciated by the last year but for what rounding leaves. */
function isNothingLeft({ slots }: Calculation): boolean {
  const sum = ({ id }: Quantity) => Array.from(slots[id] as ArrayLike<number>).reduce((a, b) => a + b, 0)
  const [left, off] = [Number(slots[outputs.neverDeducted.id]), sum(outputs.bookValueWrittenOff)]
  return Math.abs(left + off) <= roundingShare * Math.abs(sum(outputs.depreciation))
}

/** Whether all that is answered is the same, to the bit, where a choice is another one. */
function isSameWith(
  choice: Input,
  state: number,
  calculation: Calculation,
  answered: ReadonlySet<Quantity>,
): boolean {
  const { given, order, slots } = calculation
  const valueIn = (input: Input): Value | undefined => (input === choice ? state : given.valueOf(input))
  const other = evaluate(order, { ...given, valueOf: valueIn }, calculation)
  return [...answered].every(({ id }) => isSame(slots[id], other.slots[id]))
}

type Slot = Calculation['slots'][number]

const isSame = (one: Slot, other: Slot): boolean =>
  typeof one === 'object' && typeof other === 'object'
    ? one.length === other.length && Array.from(one).every((each, i) => Object.is(each, other[i]))
    : Object.is(one, other)
