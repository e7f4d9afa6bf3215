import { readFile } from 'node:fs/promises'
import type { ProcessUsage } from '../tools/measuring/processor-time.ts'

/** The times of the thread on which a process's event loop runs, since it began. */
export interface ThreadTimes {
  readonly runSeconds: number
  /** Had something to do, but other programs or threads had the processors. */
  readonly waitSeconds: number
}

/** The share of the process that has used the most processor time; NaN where the system does not count. */
export async function readBusiestThread(processes: readonly ProcessUsage[]): Promise<ThreadTimes> {
  const busiest = processes.toSorted((a, b) => b.processorSeconds - a.processorSeconds)[0]
  const text = await readFile(`/proc/${busiest?.id}/schedstat`, 'utf8').catch(() => '')
  const [run = Number.NaN, wait = Number.NaN] = text.trim().split(' ').filter(Boolean).map(Number)
  return { runSeconds: run / 1e9, waitSeconds: wait / 1e9 }
}

/** The part of the time in which the thread wanted a processor, as a fraction. */
export function waitShare(begin: ThreadTimes, end: ThreadTimes): number {
  const wait = end.waitSeconds - begin.waitSeconds
  return wait / (wait + end.runSeconds - begin.runSeconds)
}
