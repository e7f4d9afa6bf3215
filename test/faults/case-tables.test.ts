import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { batchOf } from '../support/batch.ts'
import { capacities, endedTable, queueTable } from '../support/case-tables.ts'
import { answered, type Client } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'
import { endProcessesAfterwards, killNow, startWorker } from './support/system.ts'
import { until } from './support/waiting.ts'

// Queues tables without working any of them off.
const { opened, ready, url, user } = testApp()

endProcessesAfterwards()
const inputs = example('hefa-usa-500')
let ada: Client
let scenarioId: string
before(async () => {
  await ready()
  ada = await user()
  ;({ scenarioId } = await createProject(ada))
  await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`, inputs))
})

const parts = 4
const table = capacities(parts * 250)

/** How often each part was taken up, and by how many workers that are at it now. */
async function stand(tableId: string) {
  const { rows } = await opened().pool.query(
    `select sum(attempt)::integer as attempts, count(*) filter (where state = 'done')::integer as done,
      count(*) filter (where state = 'queued' and attempt = 1)::integer as taken
    from case_table_parts where table_id = $1`,
    [tableId],
  )
  return rows[0] as { attempts: number; done: number; taken: number }
}

test('a table whose workers are killed in the middle is finished by others, with the same bytes as the command line', async (t) => {
  const first = startWorker(url())
  const { id } = await queueTable(ada, scenarioId, table)
  await until('a part is done, and another one in its hands', async () => {
    const { done, taken } = await stand(id)
    if (done === 0 || taken === 0) return false
    first.kill('SIGSTOP')
    if ((await stand(id)).taken > 0) return true
    first.kill('SIGCONT')
    return false
  })
  await killNow(first)
  const { done } = await stand(id)
  assert.ok(done < parts, `${done} parts were done`)
  const others = [startWorker(url()), startWorker(url())]
  const { state, progress } = await endedTable(ada, id)
  await Promise.all(others.map(killNow))
  assert.deepEqual([state, progress.rows, progress.refused], ['done', parts * 250, 0])
  const { attempts } = await stand(id)
  assert.ok(attempts > parts, 'what the killed worker had was taken up again')
  const { body } = await ada.get(`/case-tables/${id}/results`)
  assert.equal(body, await batchOf(inputs, table))
  t.diagnostic(`${done} of ${parts} parts were done when the worker was killed`)
})
