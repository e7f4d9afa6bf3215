import { readInputs } from '../../../contract/reading/read-inputs.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import { problems } from '../../http/errors.ts'

/**
 * The inputs that a table changes; a draft that is not whole is no base.
 *
 * @throws {Problem} invalid_input
 */
export function requireInputs({ inputs }: { readonly inputs: string }): Inputs {
  const reading = readInputs(JSON.parse(inputs))
  if (reading.inputs) return reading.inputs
  const [first] = reading.errors
  const message = `The base is not complete: ${first?.message ?? ''}`
  throw problems.invalidInput([{ pointer: `/base${first?.pointer ?? ''}`, code: 'incomplete_base', message }])
}
