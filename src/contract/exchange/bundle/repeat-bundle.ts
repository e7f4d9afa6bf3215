import { engineVersion } from '../../../engine/version.ts'
import { show } from '../../access/outcome-view.ts'
import type { AccessLevel } from '../../access-level.ts'
import { calculateOutcome } from '../../outcome/outcome.ts'
import type { FieldError } from '../../request/field-error.ts'
import type { Inputs } from '../../request/inputs.ts'
import type { Bundle } from './bundle.ts'
import { type Difference, differencesOf } from './differences.ts'

const mostDifferences = 200

/** What came of calculating a file anew. */
export interface Repeated {
  readonly isSameEngine: boolean
  /** Places of the outcome that differ, as whoever reads them sees them. */
  readonly differences: readonly Difference[]
  /** The same engine has to give the same numbers: why the file is refused. */
  readonly errors: readonly FieldError[]
}

/**
 * Calculates the inputs of a file and compares what comes out with what it says.
 *
 * @param level that the file is of; nothing else of the outcome is compared.
 * @param reader sees the differences: what that level does not include is left out of them.
 */
export function repeatBundle(
  bundle: Bundle,
  inputs: Inputs,
  level: AccessLevel,
  reader: AccessLevel,
): Repeated {
  const here = show(calculateOutcome(inputs), level)
  // Its text is read, as the file was: undefined is nothing there.
  const all = differencesOf(bundle.outcome, JSON.parse(JSON.stringify(here)), mostDifferences)
  const isSameEngine = bundle.engine === engineVersion
  const [first] = all
  const errors = isSameEngine && first ? [otherOutcome(first, reader)] : []
  const differences = reader === 'ROADSHOW' ? all : seenDifferences(bundle, here, reader)
  return { isSameEngine, differences, errors }
}

const seenDifferences = (bundle: Bundle, here: object, reader: AccessLevel): Difference[] =>
  differencesOf(
    show(bundle.outcome as never, reader),
    JSON.parse(JSON.stringify(show(here as never, reader))),
    mostDifferences,
  )

/** Says the place and no number: the reader may not see it. */
const otherOutcome = ({ pointer }: Difference, reader: AccessLevel): FieldError => ({
  pointer: reader === 'ROADSHOW' ? `/outcome${pointer}` : '/outcome',
  code: 'another_outcome',
  message: `The engine ${engineVersion}, which the file names, gives something else here than the file says.`,
})
