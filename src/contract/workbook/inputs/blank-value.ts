import type { Calculation } from '../../../engine/calculate.ts'
import type { Input, Value } from '../../../engine/language/quantity.ts'
import { carbon } from '../../../engine/model/inputs/carbon-inputs.ts'
import { conventions } from '../../../engine/model/inputs/conventions.ts'
import { schedule } from '../../../engine/model/inputs/finance-inputs.ts'
import { type PresetName, presetInputs, presets } from '../../../engine/model/inputs/presets.ts'
import { settingsOf } from '../../case.ts'
import type { Inputs } from '../../request/inputs.ts'
import { renewableKindOf } from '../../request/renewable-kind.ts'

/**
 * What an input is where its cell is left blank, in the engine's unit: what its preset takes, or follows from the rest of the
 * document, or its fallback; one number for each year where the years differ. Undefined where it then does not exist.
 */
export function blankOf(
  input: Input,
  inputs: Inputs,
  { slots }: Calculation,
): number | readonly number[] | undefined {
  const preset = settingsOf(inputs.convention).preset as PresetName
  const setting = settings.get(input)
  if (setting !== undefined)
    return stateOf(input, (presets[preset] as Readonly<Record<string, string>>)[setting])
  if (input === carbon.renewableKind) return stateOf(input, renewableKindOf(inputs)) ?? input.fallback
  // How many years of construction there are decides what stands where: the profile keeps them.
  if (input === schedule.spendingProfile && inputs.finance?.spendingProfile === undefined) {
    return Array.from(slots[input.id] as ArrayLike<number>)
  }
  const taken: Value | undefined = presetInputs[preset]?.values.get(input)
  return typeof taken === 'number' ? taken : input.fallback
}

const settings: ReadonlyMap<Input, string> = new Map(
  Object.entries<Input>(conventions).map(([key, input]) => [input, key]),
)

function stateOf({ states = [] }: Input, word: string | undefined): number | undefined {
  const place = word === undefined ? -1 : states.indexOf(word)
  return place < 0 ? undefined : place
}
