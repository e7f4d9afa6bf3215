import { api } from '../../api/client.ts'
import { Refused } from '../../api/problems.ts'
import { eventsIn } from '../../api/server-events.ts'
import { shown } from '../../format/numbers.ts'
import { say } from '../../ui/say.ts'
import { askStudiesAnew, isFinished, putStudy, type StudySummary } from './queries.ts'
import { keptTexts } from './texts.ts'

type Told = Pick<StudySummary, 'state' | 'progress' | 'failure'>

/** Ids of the studies that are followed: once each, whatever is on the screen meanwhile. */
const followed = new Set<string>()
/** After a stream that has broken off, as where the server is started anew. */
const pauseMilliseconds = 2_000

/** Follows a study until it is finished, and says then what became of it, wherever in the page somebody is. */
export async function followStudy({ id, scenarioId, progress }: StudySummary): Promise<void> {
  if (followed.has(id)) return
  followed.add(id)
  let last: Told | undefined
  try {
    while (!last || !isOver(last)) {
      const next = await followOnce(scenarioId, id)
      if (next === 'gone') return
      last = next ?? last
      if (!last || !isOver(last)) await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
    }
    say(keptTexts.ended(last.state, shown(progress.of), last.failure?.message), undefined)
  } finally {
    followed.delete(id)
    void askStudiesAnew(scenarioId)
  }
}

const isOver = ({ state }: Told): boolean => isFinished({ state, finishedAt: null })

/** @returns the last state that one stream has told; undefined where it has told none. */
async function followOnce(scenarioId: string, id: string): Promise<Told | 'gone' | undefined> {
  let last: Told | undefined
  try {
    const { data, response } = await api.GET('/api/v1/studies/{id}/events', {
      params: { path: { id } },
      headers: { accept: 'text/event-stream' },
      parseAs: 'stream',
    })
    if (response.status === 404 || response.status === 401) return 'gone'
    if (!data) return undefined
    for await (const event of eventsIn(data as unknown as ReadableStream<Uint8Array>)) {
      last = event as Told
      const { state, progress, failure } = last
      putStudy(scenarioId, id, { state, progress, failure })
    }
  } catch (error) {
    if (error instanceof Refused) return 'gone'
    // The network is away; it is asked again.
  }
  return last
}
