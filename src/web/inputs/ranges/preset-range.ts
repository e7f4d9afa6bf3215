import type { AccessLevel, Inputs } from '../../engine/live.ts'
import { checkRange } from '../../engine/range-check.ts'
import type { RangePreset } from '../../engine/range-presets.ts'
import { shown } from '../../format/numbers.ts'
import type { InputRange } from '../../workspace/ranges.ts'
import { emptyDraft } from '../../workspace/uncertain-parts.ts'

interface Place {
  readonly id: string
  readonly place: string
  readonly inputs: Inputs
  readonly level: AccessLevel
}

/** A preset as the range of an input; undefined where the input cannot be so. */
export function presetRange(
  { label, name, as, distribution, source }: RangePreset,
  { id, place, inputs, level }: Place,
): InputRange | undefined {
  const body = distribution as InputRange['distribution']
  const check = checkRange(inputs, level, { id, targets: [place], as, distribution: body }, 'lcop')
  if (check.errors) return undefined
  const [low = '', , high = ''] = check.quantiles.map((each) => shown(each))
  return {
    id,
    place,
    distribution: body,
    mark: `${as === 'factor' ? '×' : ''}${low}–${high}`,
    draft: emptyDraft,
    source: `${name}. ${source} (${label})`,
    ...(as === 'factor' && { as }),
  }
}
