import { type Shown, show } from '../../contract/access/outcome-view.ts'
import type { AccessLevel } from '../../contract/access-level.ts'
import { calculateOutcome } from '../../contract/outcome/outcome.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { FieldError } from '../../contract/request/field-error.ts'

interface Scalar {
  readonly value: number | null
  readonly unit: string
  readonly reason?: string
}

/** One number of the outcome that would be another one. */
interface ResultChange {
  /** e.g. `financials.mfsp`. */
  readonly name: string
  readonly before: Scalar
  readonly after: Scalar
}

export interface ResultChanges {
  /** Null where the inputs are not complete, or not possible: then `errors` says why. */
  readonly results: readonly ResultChange[] | null
  readonly errors: readonly FieldError[]
}

/** What would change in the numbers that a level sees. */
export function compareResults(before: unknown, after: unknown, level: AccessLevel): ResultChanges {
  const [now, then] = [readInputs(before), readInputs(after)]
  const errors = [...(now.errors ?? []), ...(then.errors ?? [])]
  if (now.errors || then.errors) return { results: null, errors }
  const numbers = [now.inputs, then.inputs].map((inputs) => numbersOf(show(calculateOutcome(inputs), level)))
  return { results: changesOf(numbers[0] ?? new Map(), numbers[1] ?? new Map()), errors }
}

/** The numbers of an outcome that stand alone: no lists, no series. */
function numbersOf(outcome: Shown): Map<string, Scalar> {
  const scalars = (['technoEconomics', 'financials'] as const).flatMap((part) =>
    Object.entries(outcome[part] ?? {}).flatMap(([name, value]): [string, Scalar][] =>
      isScalar(value) ? [[`${part}.${name}`, value]] : [],
    ),
  )
  return new Map(scalars)
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'object' && value !== null && 'unit' in value && 'value' in value

function changesOf(before: Map<string, Scalar>, after: Map<string, Scalar>): ResultChange[] {
  return [...before].flatMap(([name, old]) => {
    const next = after.get(name)
    return next && next.value !== old.value ? [{ name, before: plain(old), after: plain(next) }] : []
  })
}

const plain = ({ value, unit, reason }: Scalar): Scalar => ({
  value,
  unit,
  ...(reason !== undefined && { reason }),
})
