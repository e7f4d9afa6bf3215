import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, answeredInTime, type Client, prefix, refused } from '../support/client.ts'
import { pdfTexts } from '../support/pdf-text.ts'
import { calculated, share } from '../support/shared-links.ts'
import { until } from '../support/waiting.ts'
import { unzipped } from '../workbook/read-workbook.ts'

const { administrator, app, ready, stranger, user } = testApp()

let maker: Client
before(async () => {
  await ready()
  maker = await user('maker@example.org')
})

const open = (link: string) => stranger().get(`/shared/${link}`)

test('files go out through a link that allows them, of the level that it shows', async () => {
  const { calculationId } = await calculated(maker)
  const path = `/calculations/${calculationId}`
  const closed = await share(maker, path)
  const core = await share(maker, path, { allowFiles: true, level: 'CORE' })
  for (const file of ['bundle.json', 'values', 'workbook.xlsx', 'report.pdf'])
    await refused(404, open(`${closed.link}/${file}`))
  const reader = await user('reader@example.org', 'CORE')
  const own = (await calculated(reader)).calculationId
  const bundle = (client: Client, path: string) =>
    answered(
      200,
      answeredInTime(() => client.get(`${path}/bundle.json`)),
    )
  const shared = await bundle(stranger(), `/shared/${core.link}`)
  const expected = await bundle(reader, `/calculations/${own}`)
  assert.deepEqual(shared.outcome, expected.outcome)
  assert.equal(shared.format, 'safapac-calculation/1/CORE')
  const rows = async (client: Client, address: string) =>
    (await answeredInTime(() => client.get(address))).body.replaceAll(
      /[0-9a-f-]{36}|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
      '',
    )
  const table = await rows(stranger(), `/shared/${core.link}/values`)
  assert.match(table, /^calculation,path,/)
  const { hash, sources } = await answered(200, open(core.link))
  assert.equal(hash, shared.hash)
  assert.match(sources['/feedstocks/0/price'], /confidence|in place of/)
  for (const file of ['', '/bundle.json', '/values', '/workbook.xlsx', '/report.pdf']) {
    const url = `${prefix}/shared/${core.link}${file}`
    assert.equal((await app().inject({ method: 'HEAD', url })).statusCode, 405, 'nothing is made for nobody')
  }
  assert.equal(table, await rows(reader, `/calculations/${own}/values`))
})

test('the workbook is live where a link shows all, the report names nobody, and both are of the level', async () => {
  const { calculationId } = await calculated(maker)
  const path = `/calculations/${calculationId}`
  const file = async (level: string, name: string) => {
    const { link } = await share(maker, path, { allowFiles: true, level })
    return await answeredInTime(() => open(`${link}/${name}`))
  }
  const sheets = async (level: string) => [
    ...unzipped((await file(level, 'workbook.xlsx')).rawPayload).values(),
  ]
  assert.ok((await sheets('ROADSHOW')).some((sheet) => sheet.includes('<f>')))
  assert.ok(!(await sheets('ADVANCE')).some((sheet) => sheet.includes('<f>')))
  const { rawPayload, headers } = await file('CORE', 'report.pdf')
  assert.equal(headers['content-type'], 'application/pdf')
  assert.equal(headers['x-robots-tag'], 'noindex')
  const text = pdfTexts(rawPayload).join('\n')
  for (const own of ['Secret project', 'maker@example.org', 'Minimum selling price'])
    assert.ok(!text.includes(own), own)
  assert.match(text, /Payback/)
})

test('an edition of one’s own stays here: a bundle through a link has its hash alone', async () => {
  const admin = await administrator()
  const [{ edition: basedOn }] = await answered(200, admin.get('/reference-data/editions'))
  const change = { table: 'feedstocks', id: 4, field: 'price', value: 800, unit: 'USD/t' }
  const changes = [{ ...change, source: 'Quotation of a trader', confidence: 'medium' }]
  await answered(201, admin.post('/admin/reference-data/editions', { edition: 'ours', basedOn, changes }))
  const isCurrent = async () => {
    const [newest] = await answered(200, admin.get('/reference-data/editions'))
    return newest.edition === 'ours' && newest.isCurrent
  }
  await until(isCurrent)
  const { calculationId } = await calculated(maker)
  const { link } = await share(maker, `/calculations/${calculationId}`, { allowFiles: true })
  const own = await answered(
    200,
    answeredInTime(() => maker.get(`/calculations/${calculationId}/bundle.json`)),
  )
  const { editionData, ...rest } = own
  assert.ok(editionData)
  const bundle = answeredInTime(() => open(`${link}/bundle.json`))
  assert.deepEqual(await answered(200, bundle), rest)
})
