import { openThread } from '../../computing/thread.ts'
import { oneAtATime, openLooking, type PartWork, type PartWorkOptions } from '../../jobs/part-work.ts'
import { sharedRoom } from './columns.ts'
import { handOnLost } from './lost-workers.ts'
import { isWanted } from './queries.ts'
import { type StudyJob, studyQueue } from './queue.ts'
import { runStudyJob } from './run.ts'

/** A thread takes some 50 MB, and 0.3 s to start. */
const idleMilliseconds = 300_000

/** The part that is under way. */
interface InHand {
  readonly studyId: string
  readonly stop: Int32Array
}

/** Works studies off, in a thread of their own that yields to all others. */
export function openStudyWork(given: PartWorkOptions): PartWork {
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
  const looking = openLooking(() => handOnLost(database), onError)
  return {
    async begin(queue) {
      looking.begin()
      await queue.work<StudyJob, unknown, typeof oneAtATime>(studyQueue, oneAtATime, async ([job]) => {
        const isDone = job && (await runStudyJob(parts, job.data))
        inHand = undefined
        // What is missing here is handed out again.
        return isDone ? [{ id: job.id, status: 'completed' }] : []
      })
    },
    stop() {
      isStopping = true
      looking.stop()
      if (inHand) giveUp(inHand)
    },
    async close() {
      stopListening()
      await looking.ended()
      await thread.close()
    },
  }
}
