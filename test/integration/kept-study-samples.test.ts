import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parquetReadObjects } from 'hyparquet'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { endedStudy, keptStudy, queueStudy } from '../support/kept-studies.ts'
import { until } from '../support/waiting.ts'

const { administrator, user } = testApp({ withWorker: true })

const body = keptStudy(1_024)
const ids = (body.parameters as { id: string }[]).map(({ id }) => id)

async function doneStudy(owner: Client, given: object = body): Promise<string> {
  const { studyId } = await queueStudy(owner, given)
  assert.equal((await endedStudy(owner, studyId)).state, 'done')
  return studyId
}

/** Rows of a file by the names of its columns, without their units. */
async function csvOf(reader: Client, studyId: string, query = '') {
  const answer = await reader.get(`/studies/${studyId}/samples?format=csv${query}`)
  assert.equal(answer.statusCode, 200, answer.body)
  assert.match(String(answer.headers['content-disposition']), /attachment; filename="study-.*\.csv"/)
  const [heading = '', ...lines] = answer.body.trimEnd().split('\r\n')
  const names = heading.split(',').map((name) => name.replace(/ \[.*\]$/, ''))
  const rows = lines.map((line) => line.split(',').map(Number))
  return { names, rows }
}

test('samples have a row for each trial, with what was drawn and what came of it', async () => {
  const ada = await user()
  const studyId = await doneStudy(ada)
  const { names, rows } = await csvOf(ada, studyId)
  assert.deepEqual(names, ['trial', ...ids, 'npv', 'lcop', 'CI'])
  assert.deepEqual(
    rows.map(([trial]) => trial),
    Array.from({ length: 1_024 }, (_, k) => k),
  )
  const { answer } = await answered(200, ada.get(`/studies/${studyId}`))
  const least = Math.min(...rows.map((row) => row.at(-1) as number))
  assert.equal(answer.results.CI.ecdf[0][0], least)
})

test('both forms of a file have the same numbers, and some columns alone are those of all', async () => {
  const ada = await user()
  const studyId = await doneStudy(ada)
  const { rows } = await csvOf(ada, studyId)
  const file = await ada.get(`/studies/${studyId}/samples`)
  assert.equal(file.headers['content-type'], 'application/vnd.apache.parquet')
  const bytes = new Uint8Array(file.rawPayload)
  const read = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })
  assert.deepEqual(
    read.map((row) => Object.values(row)),
    rows,
  )
  const first = await ada.get(`/studies/${studyId}/samples?format=f64&trials=60`)
  const numbers = new Float64Array(new Uint8Array(first.rawPayload).buffer)
  // Whole blocks, of which such a study has sixteen.
  assert.deepEqual([...numbers], rows.slice(0, 64).flat())
  const some = await csvOf(ada, studyId, `&columns=npv,${encodeURIComponent(ids[0] as string)}`)
  assert.deepEqual(some.names, [ids[0], 'npv'])
  const places = [1, ids.length + 1]
  assert.deepEqual(
    some.rows,
    rows.map((row) => places.map((place) => row[place])),
  )
  const wrong = ada.get(`/studies/${studyId}/samples?columns=npv,none`)
  assert.deepEqual(refusedFields(await refused(422, wrong)), ['/columns no_such_column'])
})

test('a trial calculated by itself has the numbers of the samples', async () => {
  const ada = await user()
  const studyId = await doneStudy(ada)
  const { rows } = await csvOf(ada, studyId, '&columns=npv,CI')
  for (const n of [0, 513, 1_023]) {
    const inputs = await answered(200, ada.get(`/studies/${studyId}/trials/${n}`))
    const outcome = await answered(200, ada.post('/calculate/quick', inputs))
    const text = JSON.stringify(outcome)
    for (const number of rows[n] as number[]) assert.ok(text.includes(String(number)), `${n}: ${number}`)
  }
  assert.equal((await refused(404, ada.get(`/studies/${studyId}/trials/1024`))).code, 'no_such_trial')
})

test('what a level does not see is in no file, also where it has been lowered since', async () => {
  const ada = await user()
  const studyId = await doneStudy(ada)
  const { id } = await answered(200, ada.get('/me'))
  await answered(200, (await administrator()).patch(`/admin/users/${id}`, { accessLevel: 'CORE' }))
  await until(async () => (await csvOf(ada, studyId)).names.length === ids.length + 2, 'the lower level')
  assert.deepEqual((await csvOf(ada, studyId)).names, ['trial', ...ids, 'CI'])
  const hidden = ada.get(`/studies/${studyId}/samples?format=csv&columns=npv`)
  assert.deepEqual(refusedFields(await refused(422, hidden)), ['/columns no_such_column'])
})

test('a study that draws nothing has no samples, and no trials', async () => {
  const ada = await user()
  const { rankCorrelations: _, sampling: __, ...rest } = body
  const studyId = await doneStudy(ada, { ...rest, kind: 'tornado' })
  assert.equal((await refused(409, ada.get(`/studies/${studyId}/samples`))).code, 'no_samples')
  await refused(404, ada.get(`/studies/${studyId}/trials/0`))
})
