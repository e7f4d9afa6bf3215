import type { AccessLevel } from '../../access-level.ts'
import { findScalar } from '../../explanation/explanation.ts'
import { type FieldError, shortened } from '../../request/field-error.ts'
import type { NamedOutput } from '../../studies/fitted-study.ts'

export type WantedOutput = Pick<NamedOutput, 'name' | 'quantity'>

const usual = ['lcop', 'mfsp', 'carbonIntensity']
const mostUsual = 2

/** The outputs that are asked for, or the usual ones, and what is wrong with them. An output that the level does not see is none. */
export function wantedOutputs(
  names: readonly string[] | undefined,
  level: AccessLevel,
): { readonly outputs: readonly WantedOutput[]; readonly errors: readonly FieldError[] } {
  const find = (name: string) => findScalar(name, level) as NamedOutput['quantity'] | undefined
  if (!names) {
    const seen = usual.flatMap((name) => {
      const quantity = find(name)
      return quantity ? [{ name, quantity }] : []
    })
    return { outputs: seen.slice(0, mostUsual), errors: [] }
  }
  const found = names.map((name) => ({ name, quantity: find(name) }))
  const errors = found.flatMap(({ name, quantity }, i): FieldError[] => {
    if (quantity) return []
    const message = `There is no single output ${shortened(name)}, or your access level does not include it.`
    return [{ pointer: `/outputs/${i}`, code: 'no_such_output', message }]
  })
  const outputs = found.flatMap(({ name, quantity }) => (quantity ? [{ name, quantity }] : []))
  return { outputs: [...new Map(outputs.map((each) => [each.name, each])).values()], errors }
}
