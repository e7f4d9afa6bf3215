import type { AccessLevel } from '../../contract/access-level.ts'
import { wantedOutputs } from '../../contract/analyses/attribution/attribution-outputs.ts'
import type { AssumptionNote, Origins } from '../../contract/register/assumptions.ts'
import { projectRegisterOf, type ScenarioRegister } from '../../contract/register/project-register.ts'
import { projectRegisterTable } from '../../contract/register/project-register-sheet.ts'
import { type FormerInputs, type Register, registerOf } from '../../contract/register/register.ts'
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

/** A scenario among those of a project; who changed what is not told of so many. */
export type RegisterPart = Pick<RegisterTask, 'inputs' | 'origins' | 'notes' | 'output' | 'level'>

/** The register of one scenario of a project, or why that output is none. */
export function answerRegisterPart({ inputs, origins, notes, ...wanted }: RegisterPart): {
  register?: Register
  errors?: readonly FieldError[]
} {
  const { output, errors } = outputOf(wanted)
  return output ? { register: registerOf({ inputs, origins, notes, history: [], output }) } : { errors }
}

export interface ProjectRegisterTask {
  readonly parts: readonly ScenarioRegister[]
  readonly output: string | undefined
  readonly level: AccessLevel
  readonly format: 'json' | 'csv' | 'tsv'
}

/** The registers of a project's scenarios as one, as text, or why that output is none. */
export function answerProjectRegister({ parts, format, ...wanted }: ProjectRegisterTask): {
  text?: string
  errors?: readonly FieldError[]
} {
  const { output, errors } = outputOf(wanted)
  if (!output) return { errors }
  const register = projectRegisterOf({ name: output.name, unit: output.quantity.unit }, parts)
  if (format === 'json') return { text: JSON.stringify(register) }
  return { text: projectRegisterTable(register, format === 'csv' ? ',' : '\t') }
}

/** The output that is asked for, or the usual one. */
function outputOf({ output, level }: Pick<RegisterTask, 'output' | 'level'>) {
  const { outputs, errors } = wantedOutputs(output === undefined ? undefined : [output], level)
  return { output: outputs[0], errors: errors.map((error) => ({ ...error, pointer: '/output' })) }
}

/** The register as text, or why that output is none. */
export function answerRegister(task: RegisterTask): { text?: string; errors?: readonly FieldError[] } {
  const { inputs, origins, notes, stored } = task
  const { output, errors } = outputOf(task)
  if (!output) return { errors }
  const register = registerOf({ inputs, origins, notes, history: stored.map(formerOf), output })
  return { text: task.format === 'csv' ? registerCsv(register) : JSON.stringify(register) }
}

function formerOf({ at, by, inputs, packed }: Stored): FormerInputs {
  const text = packed ? unpack(Buffer.from(packed)).inputs : (inputs ?? '{}')
  return { at, by, inputs: JSON.parse(text) }
}
