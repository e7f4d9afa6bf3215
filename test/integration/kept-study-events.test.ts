import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, prefix } from '../support/client.ts'
import { EventStream } from '../support/event-stream.ts'
import { endedStudy, keptStudy, queueStudy } from '../support/kept-studies.ts'
import { until } from '../support/waiting.ts'

const { app, ready, user } = testApp({ withWorker: true })
const streams: EventStream[] = []
after(() => {
  for (const stream of streams) stream.leave()
})
let address: string
before(async () => {
  await ready()
  address = await app().listen({ host: '127.0.0.1', port: 0 })
})

async function follow(studyId: string, token: string | undefined, lastId?: string): Promise<EventStream> {
  const stream = await EventStream.open(`${address}${prefix}/studies/${studyId}/events`, {
    authorization: `Bearer ${token}`,
    accept: 'text/event-stream',
    ...(lastId !== undefined && { 'last-event-id': lastId }),
  })
  streams.push(stream)
  return stream
}

test('a stream tells how far a study is until it is done, and ends', async () => {
  const ada = await user()
  const { studyId, scenarioId } = await queueStudy(ada, keptStudy(2 * 65_536, { outputs: ['CI'] }))
  const stream = await follow(studyId, ada.token)
  const events = await stream.ended()
  for (const { data, id } of events) {
    const progress = data.progress as { trials: number; of: number }
    assert.deepEqual([data.studyId, data.scenarioId, progress.of], [studyId, scenarioId, 2 * 65_536])
    assert.equal(id, `${data.state}-${progress.trials}`)
  }
  assert.equal(events.at(-1)?.id, `done-${2 * 65_536}`)
  // Each state is told once.
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length)
  assert.equal((await follow(studyId, ada.token, `done-${2 * 65_536}`)).response.statusCode, 204)
})

test('a stream ends when its study is cancelled or deleted', async () => {
  const ada = await user()
  const long = keptStudy(2 ** 20, { outputs: ['CI'] })
  const cancelled = await queueStudy(ada, long)
  const stream = await follow(cancelled.studyId, ada.token)
  await until(() => stream.events().length > 0)
  await answered(204, ada.post(`/studies/${cancelled.studyId}/cancel`))
  assert.equal((await stream.ended()).at(-1)?.data.state, 'cancelled')
  await endedStudy(ada, cancelled.studyId)

  const deleted = await queueStudy(ada, long)
  const other = await follow(deleted.studyId, ada.token)
  await until(() => other.events().length > 0)
  await answered(204, ada.delete(`/studies/${deleted.studyId}`))
  await other.ended()
})
