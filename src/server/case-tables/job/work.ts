import { openThread } from '../../computing/thread.ts'
import { oneAtATime, openLooking, type PartWork, type PartWorkOptions } from '../../jobs/part-work.ts'
import { handOnLostParts } from './lost-workers.ts'
import { type CaseTableJob, caseTableQueue } from './queue.ts'
import { runCaseTableJob } from './run.ts'

/** A thread takes some 50 MB, and 0.3 s to start. */
const idleMilliseconds = 60_000

/** Works tables of cases off, in a thread of their own that yields to all others. */
export function openCaseTableWork(given: PartWorkOptions): PartWork {
  const { database, notifications, worker, memoryLimitMegabytes, onError } = given
  const module = new URL('table-thread.ts', import.meta.url)
  const thread = openThread({ module, memoryLimitMegabytes, idleMilliseconds, onError })
  let isStopping = false
  const parts = {
    database,
    thread,
    onError,
    isStopping: () => isStopping,
    worker: () => (notifications.isCurrent() ? worker : null),
  }
  const looking = openLooking(() => handOnLostParts(database), onError)
  return {
    async begin(queue) {
      looking.begin()
      await queue.work<CaseTableJob, unknown, typeof oneAtATime>(
        caseTableQueue,
        oneAtATime,
        async ([job]) => {
          const isDone = job && (await runCaseTableJob(parts, job.data))
          // What is missing here is handed out again.
          return isDone ? [{ id: job.id, status: 'completed' }] : []
        },
      )
    },
    stop() {
      isStopping = true
      looking.stop()
    },
    async close() {
      await looking.ended()
      await thread.close()
    },
  }
}
