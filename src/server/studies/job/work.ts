import type { PgBoss } from 'pg-boss'
import { openThread } from '../../computing/thread.ts'
import type { Database } from '../../database/database.ts'
import type { Notifications } from '../../database/notifications.ts'
import { type ErrorListener, polling } from '../../jobs/worker-queue.ts'
import { sharedRoom } from './columns.ts'
import { handOnLost } from './lost-workers.ts'
import { isWanted } from './queries.ts'
import { type StudyJob, studyQueue } from './queue.ts'
import { runStudyJob } from './run.ts'

export interface StudyWorkOptions {
  readonly database: Database
  readonly notifications: Notifications
  /** The number by which the notifications' connection shows others that this worker is there. */
  readonly worker: number
  /** Limits the JavaScript heap of the thread; Node's own limit if left out. */
  readonly memoryLimitMegabytes?: number | undefined
  readonly onError: ErrorListener
}

export interface StudyWork {
  begin(queue: PgBoss): Promise<void>
  /** Begins no further part; one that is under way goes back to the queue. */
  stop(): void
  close(): Promise<void>
}

/** One part at a time, so that whatever else waits for the processor waits for one. */
const options = { ...polling, batchSize: 1, perJobResults: true, burstWhenBatchFull: true } as const
/** A thread takes some 50 MB, and 0.3 s to start. */
const idleMilliseconds = 300_000

/** How often it is looked whether another worker is gone. */
const lookMilliseconds = 1_000

/** The part that is under way. */
interface InHand {
  readonly studyId: string
  readonly stop: Int32Array
}

/** Works studies off, in a thread of their own that yields to all others. */
export function openStudyWork(given: StudyWorkOptions): StudyWork {
  const { database, notifications, worker, memoryLimitMegabytes, onError } = given
  const module = new URL('study-thread.ts', import.meta.url)
  const thread = openThread({ module, memoryLimitMegabytes, idleMilliseconds, onError })
  let inHand: InHand | undefined
  let isStopping = false

  const giveUp = ({ stop }: InHand) => Atomics.store(stop, 0, 1)
  const giveUpUnwanted = async () => {
    const part = inHand
    // Where the database is away it is asked again once it is back.
    if (part && !(await isWanted(database, part.studyId).catch(() => true))) giveUp(part)
  }
  const stopListening = notifications.listen('studies', {
    onMessage: (studyId) => void (studyId === inHand?.studyId && giveUpUnwanted()),
    onGap: () => void giveUpUnwanted(),
  })
  let room = sharedRoom(0)
  const roomFor = (count: number) => {
    if (room.length < count) room = sharedRoom(count)
    return room.subarray(0, count)
  }
  const parts = {
    database,
    thread,
    roomFor,
    onError,
    isStopping: () => isStopping,
    worker: () => (notifications.isCurrent() ? worker : null),
    onBegin: (studyId: string, stop: Int32Array) => {
      inHand = { studyId, stop }
      if (isStopping) giveUp(inHand)
    },
  }
  let looking: NodeJS.Timeout | undefined
  let lastLook: Promise<void> = Promise.resolve()
  const lookForLost = () => {
    lastLook = handOnLost(database)
      .catch(onError)
      .then(() => {
        if (!isStopping) looking = setTimeout(lookForLost, lookMilliseconds)
      })
  }
  return {
    async begin(queue) {
      lookForLost()
      await queue.work<StudyJob, unknown, typeof options>(studyQueue, options, async ([job]) => {
        const isDone = job && (await runStudyJob(parts, job.data))
        inHand = undefined
        // What is missing here is handed out again.
        return isDone ? [{ id: job.id, status: 'completed' }] : []
      })
    },
    stop() {
      isStopping = true
      clearTimeout(looking)
      if (inHand) giveUp(inHand)
    },
    async close() {
      stopListening()
      await lastLook
      await thread.close()
    },
  }
}
