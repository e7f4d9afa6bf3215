import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import { readInputs } from '../reading/read-inputs.ts'
import { drawnBlocks } from './drawn-blocks.ts'
import type { FittedStudy } from './fitted-study.ts'
import { monteCarloDesign } from './monte-carlo-design.ts'
import type { StudyWarning } from './study-warnings.ts'
import { trialReader } from './trial-inputs.ts'

/** Each is read as a request, which takes as long as hundreds of trials. */
const mostLookedAt = 256

/** Trials that a calculation would refuse: they have numbers, because the formulas do. */
interface RefusedTrials {
  /** The first so many trials were looked at. */
  readonly lookedAt: number
  readonly refused: number
  /** Why most of these are. */
  readonly reason: string | undefined
}

const known = new WeakMap<FittedStudy, RefusedTrials>()

function refusedTrials(fitted: FittedStudy, model: StudyModel): RefusedTrials {
  const found = known.get(fitted) ?? lookedAt(fitted, model)
  known.set(fitted, found)
  return found
}

function lookedAt(fitted: FittedStudy, model: StudyModel): RefusedTrials {
  const { blockSize, blocks } = monteCarloDesign(fitted.sampling.trials)
  const most = Math.min(mostLookedAt, blocks * blockSize)
  const draw = drawnBlocks(fitted)
  const inputsOf = trialReader(fitted, model)
  const reasons = new Map<string, number>()
  let refused = 0
  for (let block = 0; block * blockSize < most; block++) {
    const columns = draw(block)
    for (let k = 0; k < Math.min(blockSize, most - block * blockSize); k++) {
      const values = columns.map((column) => column[k] as number)
      // One that the model itself refuses has no number, and is told as such.
      if (model.refusalOf(values) !== undefined) continue
      const [error] = readInputs(inputsOf(values)).errors ?? []
      if (!error) continue
      refused++
      const reason = `${error.pointer}: ${error.message}`
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    }
  }
  const [reason] = [...reasons].sort((a, b) => b[1] - a[1])[0] ?? []
  return { lookedAt: most, refused, reason }
}

/** Where a rule over several inputs is broken in some trials. */
export function refusedWarnings(fitted: FittedStudy, model: StudyModel): StudyWarning[] {
  const { lookedAt: all, refused, reason } = refusedTrials(fitted, model)
  if (refused === 0) return []
  const message = `A calculation would refuse ${refused} of the first ${all} trials, because of rules over several inputs. They are counted with the others. ${reason}`
  return [{ code: 'trials_refused', message }]
}
