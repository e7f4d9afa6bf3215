import type { EngineTimes } from './engine.ts'
import type { Machine } from './machine.ts'
import type { QueueTimes } from './queue.ts'
import type { RequestTimes } from './requests.ts'

/** All of one run, as it is written to `.cache/bench.json`. */
export interface Results {
  readonly measuredOn: string
  readonly rounds: number
  readonly seconds: number
  readonly machine: Machine & { readonly postgres: string }
  readonly engine: EngineTimes
  readonly requests: readonly RequestTimes[]
  readonly queue: QueueTimes & { readonly samples: number; readonly notificationMilliseconds: number }
}
