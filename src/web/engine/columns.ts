import type { AccessLevel } from '../../contract/access-level.ts'
import { toCase } from '../../contract/case.ts'
import { needsScheme } from '../../contract/eligibility/policy-schemes.ts'
import { findScalar } from '../../contract/explanation/explanation.ts'
import { type List, lists } from '../../contract/request/catalogue.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { inputAt, placeAt, quantityAt } from '../../contract/request/pointers.ts'
import { inBaseUnit } from '../../contract/request/quantity-units.ts'
import { placesOf } from '../../contract/request/series-of.ts'
import { yearsFollowFrom } from '../../engine/calculate.ts'
import { compileModel } from '../../engine/compile.ts'
import { compileWithSolved } from '../../engine/compile-solved.ts'
import type { Formula, Solved } from '../../engine/language/quantity.ts'
import type { Varied } from '../../engine/run/varied.ts'

export interface ColumnsRequest {
  readonly kind: 'columns'
  readonly inputs: Inputs
  readonly level: AccessLevel
  /** Values by scenario, in the units that the inputs give at these pointers. */
  readonly varied: readonly { readonly pointer: string; readonly values: Float64Array }[]
  /** Results by their names or symbols. */
  readonly outputs: readonly string[]
}

export interface ColumnsAnswer {
  readonly kind: 'columns'
  /** A column for each output, in the engine's units; NaN where there is no such number. Undefined where these columns cannot be computed. */
  readonly results: readonly Float64Array[] | undefined
}

/** How many scenarios are computed before it is looked whether anybody still wants them. */
const atOnce = 250

/** Many scenarios of one case by code that is made for them where that is allowed: the same bits as one calculation each. */
export function* columns(request: ColumnsRequest): Generator<undefined, ColumnsAnswer> {
  const { inputs, varied, outputs, level } = request
  const places = varied.map(({ pointer }) => variedAt(inputs, pointer))
  const wanted = outputs.map((each) => findScalar(each, level) as Formula | Solved | undefined)
  const isWhole = places.every((each) => each !== undefined) && wanted.every((each) => each !== undefined)
  if (!isWhole) return { kind: 'columns', results: undefined }

  const given = varied.map(({ pointer, values }) => inBaseUnits(inputs, pointer, values))
  const count = given[0]?.length ?? 0
  const results = wanted.map(() => new Float64Array(count))
  const run = compiled(inputs, places, wanted)
  for (let from = 0; from < count; from += atOnce) {
    const part = (column: Float64Array) => column.subarray(from, from + atOnce)
    run(given.map(part), results.map(part))
    yield
  }
  return { kind: 'columns', results }
}

function compiled(inputs: Inputs, places: readonly Varied[], wanted: readonly (Formula | Solved)[]) {
  const base = toCase(inputs)
  const formulas = wanted.filter((each): each is Formula => each.kind === 'formula')
  const isPlain = formulas.length === wanted.length
  return isPlain ? compileModel(base, places, formulas) : compileWithSolved(base, places, wanted)
}

/**
 * What varies for the engine where a quantity of the document does; undefined where more follows from it than one number of the
 * engine: how many years there are, or what a scheme's rules say.
 */
export function variedAt(inputs: Inputs, pointer: string): Varied | undefined {
  const input = inputAt(inputs, pointer)
  const isPlain = input && !yearsFollowFrom.includes(input) && !(inputs.policies ?? []).some(needsScheme)
  if (!isPlain) return undefined
  const [, list = ''] = pointer.split('/')
  const place = placeAt(pointer)
  if (place === undefined || !(list in lists)) return { input }
  const element = placesOf(list as List, inputs[list as List] ?? [])[place]?.i
  return element === undefined ? undefined : { input, element }
}

function inBaseUnits(inputs: Inputs, pointer: string, values: Float64Array): Float64Array {
  const given = quantityAt(inputs, pointer)
  const input = inputAt(inputs, pointer)
  return values.map((value) =>
    given && input ? inBaseUnit({ ...given, value }, input, inputs.money) : Number.NaN,
  )
}
