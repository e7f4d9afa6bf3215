import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { measured } from '../../src/contract/text/paper.ts'
import { pack, unpack } from '../../src/server/database/packing.ts'
import { testApp } from '../support/app.ts'
import { cases } from '../support/cases.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { endedStudy } from '../support/kept-studies.ts'
import { pdfTexts } from '../support/pdf-text.ts'
import { createProject } from '../support/requests.ts'
import { studyExample } from '../support/studies.ts'
import { readWorkbook } from '../workbook/read-workbook.ts'

const { ready, user, opened } = testApp({ withWorker: true })

let person: Client
let calculationId: string
before(async () => {
  await ready()
  person = await user()
  const { scenarioId } = await createProject(person)
  ;({ calculationId } = await answered(
    200,
    person.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')),
  ))
})

const reportOf = (client: Client, query = '') =>
  client.get(`/calculations/${calculationId}/report.pdf${query}`)
const textOf = (pdf: Buffer) => pdfTexts(pdf).join('\n')

test('a calculation is downloaded as a report, which names scenario, project and pathway and is the same again', async () => {
  const { statusCode, headers, rawPayload } = await reportOf(person)
  assert.equal(statusCode, 200)
  assert.equal(headers['content-type'], 'application/pdf')
  assert.equal(headers['content-disposition'], `attachment; filename="safapac-report-${calculationId}.pdf"`)
  const text = textOf(rawPayload)
  const { financials } = await answered(200, person.get(`/calculations/${calculationId}`))
  for (const scalar of [financials.mfsp, financials.npv, financials.irr])
    assert.ok(text.includes(measured(scalar).number))
  for (const word of ['Plant', calculationId]) assert.ok(text.includes(word), word)
  assert.ok(rawPayload.equals((await reportOf(person)).rawPayload))
})

test('the captions say of which year the money is where they are told', async () => {
  const { rawPayload } = await reportOf(person, '?moneyYear=2024')
  assert.ok(textOf(rawPayload).includes('US dollars of 2024'))
  assert.equal((await reportOf(person, '?moneyYear=24')).statusCode, 422)
})

test('a lower level has a report of what it sees', async () => {
  const low = await user('low@example.org', 'CORE')
  const { scenarioId } = await createProject(low)
  const { calculationId: own } = await answered(
    200,
    low.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')),
  )
  const text = textOf((await low.get(`/calculations/${own}/report.pdf`)).rawPayload)
  for (const word of [
    'Net present value',
    'Minimum selling price',
    'Internal rate of return',
    'Levelized cost',
  ])
    assert.ok(!text.includes(word), word)
  for (const word of ['Payback', 'Carbon intensity', 'CORE']) assert.ok(text.includes(word), word)
})

test('a study of the same inputs tells the range, and one of others is refused', async () => {
  const study = {
    ...studyExample('hefa-monte-carlo'),
    outputs: ['npv', 'lcop'],
    sampling: { trials: 512, seed: 5 },
  }
  const { scenarioId } = await answered(200, person.get(`/calculations/${calculationId}`))
  const { id } = await answered(202, person.post(`/scenarios/${scenarioId}/studies`, study))
  const { results } = (await endedStudy(person, id)).answer
  const [low, high] = [0.1, 0.9].map(
    (p) => results.npv.quantiles.find((each: { p: number }) => each.p === p).value,
  )
  const text = textOf((await reportOf(person, `?study=${id}`)).rawPayload).replace(/\s+/g, ' ')
  for (const value of [low, high]) assert.ok(text.includes(measured({ value, unit: 'USD' }).number))
  assert.match(text, new RegExp(`Range of the results over [\\d,]+ trials of study ${id}`))
  const other = await createProject(person)
  const { calculationId: another } = await answered(
    200,
    person.post(`/scenarios/${other.scenarioId}/calculate/sync`, example('ptl-160')),
  )
  const { code } = await refused(409, person.get(`/calculations/${another}/report.pdf?study=${id}`))
  assert.equal(code, 'another_case')
})

test('what has no outcome has no report', async () => {
  const { scenarioId } = await createProject(person)
  const { calculationId: queued } = await answered(
    202,
    person.post(`/scenarios/${scenarioId}/calculate`, cases.policies),
  )
  await answered(204, person.delete(`/calculations/${queued}`))
  const { code } = await refused(409, person.get(`/calculations/${queued}/report.pdf`))
  assert.equal(code, 'not_calculated')
})

test('what an earlier program stored is read as it is meant: its inputs, its numbers, and which engine they are of', async () => {
  const { scenarioId } = await createProject(person)
  const { calculationId: id } = await answered(
    200,
    person.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')),
  )
  const { pool } = opened()
  const { rows } = await pool.query('select packed from calculations where id = $1', [id])
  const { inputs, outcome } = unpack(rows[0].packed)
  const earlier = pack({ inputs: JSON.stringify({ ...JSON.parse(inputs), convention: 'biosteam' }), outcome })
  await pool.query("update calculations set engine_version = '1.9.0', packed = $2 where id = $1", [
    id,
    earlier.bytes,
  ])
  const file = async (name: string) => {
    const { statusCode, rawPayload } = await person.get(`/calculations/${id}/${name}`)
    assert.equal(statusCode, 200, rawPayload.toString())
    return rawPayload
  }
  for (const name of ['report.pdf', 'pack.pdf?form=lender'])
    assert.match(textOf(await file(name)).replace(/\s+/g, ' '), /numbers are those of engine 1\.9\.0/)
  const sheets = readWorkbook(await file('workbook.xlsx'))
  const values = (name: string) => [...sheets.get(name)!.values()].map(({ value }) => value)
  assert.ok(values('Results').includes('Kept, of engine 1.9.0'))
  assert.ok(values('Inputs').includes('biosteam'))
})
