import { show } from '../access/outcome-view.ts'
import type { AccessLevel } from '../access-level.ts'
import type { Warning } from '../answers/warning.ts'
import { calculateOutcome } from '../outcome/outcome.ts'
import type { Inputs } from '../request/inputs.ts'

/**
 * What a calculation of these inputs warns of, as a level sees it; pointers are into the inputs.
 *
 * @param unknown what is looked for: its given value is not taken, so nothing is said of that.
 */
export function seenWarnings(inputs: Inputs, level: AccessLevel, unknown?: string): readonly Warning[] {
  const { warnings = [] } = show(calculateOutcome(inputs), level)
  return warnings.filter(({ pointer }) => pointer === undefined || pointer !== unknown)
}
