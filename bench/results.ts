import type { Machine } from '../tools/measuring/machine.ts'
import type { CompiledRates } from './compiled.ts'
import type { EngineTimes } from './engine.ts'
import type { GrowthTimes } from './growth.ts'
import type { JobTimes } from './jobs.ts'
import type { LoadResults } from './load-results.ts'
import type { OverloadTimes } from './overload.ts'
import type { ProcessTimes } from './process-counts.ts'
import type { QueueTimes } from './queue.ts'
import type { RequestTimes } from './requests.ts'
import type { StudyResults } from './studies/report.ts'

/** All of one run, as it is written to `.cache/bench.json`. */
export interface Results {
  readonly measuredOn: string
  readonly rounds: number
  readonly seconds: number
  readonly machine: Machine & { readonly postgres: string }
  readonly engine: EngineTimes
  readonly compiled: readonly CompiledRates[]
  readonly requests: readonly RequestTimes[]
  readonly growth: readonly GrowthTimes[]
  readonly queue: QueueTimes & { readonly samples: number; readonly notificationMilliseconds: number }
  readonly jobs: JobTimes
  readonly processes: readonly ProcessTimes[]
  readonly overload: OverloadTimes
  /** Results of the last run of each number of users that there was. */
  readonly loads: readonly LoadResults[]
  /** Results of the last `npm run bench:studies`, if there was one. */
  readonly studies: StudyResults | undefined
}
