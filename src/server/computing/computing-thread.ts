import { lowerPriority } from './lower-priority.ts'
import { type TaskName, tasks } from './tasks.ts'

lowerPriority()

export interface Finished {
  readonly result: unknown
  readonly cpuMilliseconds: number
}

const microsecondsPerMillisecond = 1_000

/** Runs in a computing thread. */
export function run({ name, argument }: { readonly name: TaskName; readonly argument: unknown }): Finished {
  const begin = process.threadCpuUsage()
  const result = tasks[name].run(argument as never)
  const { user, system } = process.threadCpuUsage(begin)
  return { result, cpuMilliseconds: (user + system) / microsecondsPerMillisecond }
}

/** Answers as soon as the thread has loaded all that tasks need. */
export function ready(): void {}
