import { fitStudy } from '../../contract/studies/fit-study.ts'
import { readStudyForm } from '../../contract/studies/read-study-form.ts'
import { randomVariable } from '../../engine/uncertainty/distributions/random-variable.ts'
import type { AccessLevel, Inputs } from './live.ts'

/** A parameter of a study as the API takes it. */
export interface AskedParameter {
  readonly id: string
  /** Elements stand in it by their names. */
  readonly targets: readonly string[]
  /** A factor of what the case says, or the value itself. */
  readonly as?: 'value' | 'factor'
  readonly distribution: Readonly<Record<string, unknown>>
  readonly source?: string
}

export type RangeCheck =
  /** Percentiles in the unit that the distribution is given in. */
  | { readonly quantiles: readonly number[]; readonly errors?: undefined }
  | { readonly errors: readonly { readonly pointer: string; readonly message: string }[] }

const percentiles = [0.1, 0.5, 0.9]

/**
 * Whether an input may vary so: P10, P50 and P90, or every reason why not, with its place in the parameter (`/distribution/low`).
 *
 * @param output any that the level sees.
 */
export function checkRange(
  inputs: Inputs,
  level: AccessLevel,
  parameter: AskedParameter,
  output: string,
): RangeCheck {
  const form = { kind: 'monteCarlo', parameters: [parameter], outputs: [output] }
  const { request, errors } = readStudyForm(form)
  if (!request) return { errors: within(errors) }
  const { fitted, refusal } = fitStudy(request, inputs, level)
  const [found] = fitted?.study.parameters ?? []
  if (!found || !fitted) return { errors: within(refusal?.errors ?? []) }
  const { quantile } = randomVariable(found.distribution)
  const factor = fitted.told[0]?.factor ?? 1
  return { quantiles: percentiles.map((p) => quantile(p) / factor) }
}

const own = '/parameters/0'

const within = (errors: readonly { readonly pointer: string; readonly message: string }[]) =>
  errors.map(({ pointer, message }) => ({
    pointer: pointer.startsWith(own) ? pointer.slice(own.length) : pointer,
    message,
  }))
