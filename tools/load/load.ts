import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from './connection.ts'
import type { Recorder } from './recorder.ts'
import { type Account, VirtualUser } from './virtual-user.ts'

export interface Load {
  readonly baseUrl: URL
  readonly accounts: readonly Account[]
  /** Users a second. */
  readonly spawnRate: number
  readonly durationSeconds: number
  /** What every user calculates: JSON. */
  readonly inputs: Buffer
  readonly recorder: Recorder
  /** Ends the run early. */
  readonly stop: AbortSignal
  readonly onSteady: () => Promise<void>
}

/** How far a run is. */
export class Course {
  /** Signed in. */
  present = 0
  /** Could not sign in. */
  lost = 0
  /** Milliseconds on the clock of `performance.now()`; unknown until all are there. */
  steadyAt: number | undefined
  endAt = Number.POSITIVE_INFINITY
}

/**
 * Lets the users come one after the other and, once the last is there, stay for the duration. Ends when everybody
 * has finished what was begun.
 */
export async function runLoad(load: Load, course: Course): Promise<void> {
  const { accounts, spawnRate, stop } = load
  const isOver = () => stop.aborted || performance.now() >= course.endAt
  const beganAt = performance.now()
  const users: Promise<void>[] = []
  for (const [i, account] of accounts.entries()) {
    const wait = beganAt + (i / spawnRate) * 1_000 - performance.now()
    if (wait > 0) await sleep(wait, undefined, { signal: stop }).catch(() => {})
    if (isOver()) break
    users.push(live(load, course, account, isOver))
  }
  await Promise.all(users)
}

async function live(load: Load, course: Course, account: Account, isOver: () => boolean): Promise<void> {
  const connection = new Connection(load.baseUrl)
  try {
    const user = new VirtualUser(account, connection, load.recorder, load.inputs)
    const isIn = await user.signIn(isOver)
    if (isIn) course.present += 1
    else course.lost += 1
    await beginSteadyWhenAllAreThere(load, course, isOver)
    if (isIn) await user.work(isOver)
  } finally {
    await connection.close()
  }
}

async function beginSteadyWhenAllAreThere(
  { accounts, durationSeconds, recorder, onSteady }: Load,
  course: Course,
  isOver: () => boolean,
): Promise<void> {
  if (course.present + course.lost < accounts.length || isOver()) return
  await onSteady()
  recorder.beginSteady()
  course.steadyAt = performance.now()
  course.endAt = course.present > 0 ? course.steadyAt + durationSeconds * 1_000 : course.steadyAt
}
