import type { GivenBody } from './preset-distributions.ts'

/** What a range follows from. */
type PresetBasis = 'published' | 'sourceRange' | 'confidence' | 'estimateClass'

/** A range for one input, ready for `parameters` of a study. */
export interface RangePreset {
  readonly basis: PresetBasis
  /** What a person should read beside it: a preset is no datum. */
  readonly label: 'preset, not data' | 'published'
  readonly name: string
  readonly as: 'value' | 'factor'
  readonly distribution: GivenBody
  readonly source: string
  readonly note?: string
}

/** A range, and another one that is taken where its input cannot be all that the first one says. */
export interface Proposed extends RangePreset {
  readonly otherwise?: RangePreset
}

/** All ranges that are proposed for an input, the one that says most first. */
export interface InputPresets {
  /** Place of the input, elements of lists by their names. */
  readonly target: string
  /** The same place as a JSON pointer into the inputs. */
  readonly pointer: string
  readonly name: string
  readonly options: readonly RangePreset[]
}
