import type { AccessLevel } from '../../contract/access-level.ts'
import { wantedOutputs } from '../../contract/analyses/attribution/attribution-outputs.ts'
import type { AssumptionNote, Origins } from '../../contract/register/assumptions.ts'
import { type FormerInputs, registerOf } from '../../contract/register/register.ts'
import { registerCsv } from '../../contract/register/register-sheet.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { unpack } from '../database/packing.ts'

/** A former calculation as it is stored. */
interface Stored {
  readonly at: string
  readonly by: string
  readonly inputs: string | null
  readonly packed: Uint8Array | null
}

export interface RegisterTask {
  readonly inputs: Inputs
  readonly origins: Origins | undefined
  readonly notes: readonly AssumptionNote[]
  readonly stored: readonly Stored[]
  readonly output: string | undefined
  readonly level: AccessLevel
  readonly format: 'json' | 'csv'
}

/** The register as text, or why that output is none. */
export function answerRegister(task: RegisterTask): { text?: string; errors?: readonly FieldError[] } {
  const { inputs, origins, notes, stored, level } = task
  const { outputs, errors } = wantedOutputs(task.output === undefined ? undefined : [task.output], level)
  const [output] = outputs
  if (!output) return { errors: errors.map((error) => ({ ...error, pointer: '/output' })) }
  const register = registerOf({ inputs, origins, notes, history: stored.map(formerOf), output })
  return { text: task.format === 'csv' ? registerCsv(register) : JSON.stringify(register) }
}

function formerOf({ at, by, inputs, packed }: Stored): FormerInputs {
  const text = packed ? unpack(Buffer.from(packed)).inputs : (inputs ?? '{}')
  return { at, by, inputs: JSON.parse(text) }
}
