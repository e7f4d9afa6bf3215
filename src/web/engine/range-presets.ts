import type { RangePreset } from '../../contract/studies/presets/range-preset.ts'
import { type Known, uncertaintyPresets } from '../../contract/studies/presets/uncertainty-presets.ts'
import type { Inputs } from './live.ts'
import './named.ts'
import type { Provenance } from './pathways.ts'

export type { RangePreset }

interface Origins {
  readonly defaults: object
  readonly provenance: Readonly<Record<string, Provenance>>
  readonly isFlawed: boolean
}

const made = new WeakMap<Inputs, ReadonlyMap<string, readonly RangePreset[]>>()

/**
 * What is proposed for the inputs of a case, by their places: a preset is no datum, and says what it follows from. Inputs that no
 * headline number depends on, and decisions, have none.
 */
export function presetsOf(
  inputs: Inputs,
  { defaults, provenance, isFlawed }: Origins,
): ReadonlyMap<string, readonly RangePreset[]> {
  const known = made.get(inputs)
  if (known) return known
  const origins = { inputs: defaults, provenance, isFlawed } as unknown as Known
  const { presets } = uncertaintyPresets(inputs, origins)
  const byPlace = new Map(presets.map(({ target, options }) => [target, options]))
  made.set(inputs, byPlace)
  return byPlace
}
