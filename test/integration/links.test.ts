import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { show } from '../../src/contract/access/outcome-view.ts'
import { accessLevels } from '../../src/contract/access-level.ts'
import { linkQuotas } from '../../src/server/config/quotas.ts'
import { openApp, testApp } from '../support/app.ts'
import { answered, type Client, prefix, refused, refusedFields } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'
import { calculated, share } from '../support/shared-links.ts'

const { administrator, opened, ready, stranger, url, user } = testApp()

let maker: Client
before(async () => {
  await ready()
  maker = await user('maker@example.org')
})

const open = (link: string) => stranger().get(`/shared/${link}`)
const parts = ['technoEconomics', 'financials', 'resolvedInputs', 'warnings'] as const

test('a link shows the lower of its level and the present one of its maker, and nothing else', async () => {
  const owner = await user('levels@example.org')
  const { calculationId, whole, scenarioId, projectId } = await calculated(owner)
  for (const [i, level] of accessLevels.entries()) {
    const { link } = await share(owner, `/calculations/${calculationId}`, { level })
    for (const [j, present] of accessLevels.entries()) {
      await setLevel('levels@example.org', present)
      const seen = await answered(200, open(link))
      const lower = accessLevels[Math.min(i, j)] ?? 'CORE'
      const shown = show(whole, lower)
      assert.equal(seen.level, lower)
      for (const part of parts) assert.deepEqual(seen[part], shown[part], `${level} ${present} ${part}`)
      const text = JSON.stringify(seen)
      for (const own of ['levels@example.org', 'Secret project', scenarioId, projectId]) {
        assert.ok(!text.includes(own), own)
      }
    }
    await setLevel('levels@example.org', 'ROADSHOW')
  }
})

const setLevel = (email: string, level: string) =>
  opened().pool.query('update users set access_level = $2 where email = $1', [email, level])

test('a link is not made above one’s own level, and neither longer nor shorter than it may be', async () => {
  const owner = await user('core@example.org', 'CORE')
  const { calculationId } = await calculated(owner)
  const path = `/calculations/${calculationId}/links`
  const refusals = [
    [{ level: 'ROADSHOW' }, '/level level_above_own'],
    [{ days: 0 }, '/days minimum'],
    [{ days: 366 }, '/days maximum'],
    [{ secret: 'mine' }, '/secret unknown_key'],
  ] as const
  for (const [body, field] of refusals) {
    assert.deepEqual(refusedFields(await refused(422, owner.post(path, body))), [field])
  }
  const { level, createdAt, expiresAt } = await answered(201, owner.post(path, {}))
  assert.equal(level, 'CORE')
  assert.equal(Date.parse(expiresAt) - Date.parse(createdAt), 90 * 86_400_000)
})

test('what has no outcome is not shared', async () => {
  const { scenarioId } = await createProject(maker)
  assert.equal((await refused(409, maker.post(`/scenarios/${scenarioId}/links`, {}))).code, 'not_calculated')
})

test('unknown, malformed, expired and revoked links are the same 404 on every process', async (t) => {
  const { calculationId } = await calculated(maker)
  const path = `/calculations/${calculationId}`
  const [revoked, expired, live] = [
    await share(maker, path),
    await share(maker, path),
    await share(maker, path),
  ]
  const other = await openApp(url())
  t.after(() => other.close())
  const at = (link: string) => other.app.inject(`${prefix}/shared/${link}`)
  for (const { link } of [revoked, expired, live]) assert.equal((await at(link)).statusCode, 200)
  await answered(204, maker.delete(`/links/${revoked.id}`))
  await opened().pool.query("update links set expires_at = now() - interval '1 s' where id = $1", [
    expired.id,
  ])
  const [liveId = '', liveSecret = ''] = live.link.split('.')
  const unknown = `${randomUUID()}.${liveSecret}`
  const gone: readonly string[] = [
    unknown,
    revoked.link,
    expired.link,
    `${liveId}.${'x'.repeat(liveSecret.length)}`,
    `${liveId}.`,
    `${liveId}`,
    'x',
  ]
  const answers = await Promise.all(gone.map((link) => at(link)))
  for (const [i, { statusCode, body, headers }] of answers.entries()) {
    assert.equal(statusCode, 404, gone[i] ?? '')
    assert.equal(body, answers[0]?.body)
    assert.deepEqual(Object.keys(headers), Object.keys(answers[0]?.headers ?? {}))
    assert.equal(headers['set-cookie'], undefined)
    assert.equal(headers['referrer-policy'], 'no-referrer')
    assert.equal(headers['x-robots-tag'], 'noindex')
    assert.equal(headers['cache-control'], 'no-store')
  }
  const headers = (await at(live.link)).headers
  assert.deepEqual([headers['x-robots-tag'], headers['cache-control']], ['noindex', 'no-store'])
  assert.equal(headers['set-cookie'], undefined)
})

test('a link ends with its maker’s account and with the project', async () => {
  const owner = await user('gone@example.org')
  const { projectId, calculationId } = await calculated(owner)
  const { link } = await share(owner, `/calculations/${calculationId}`)
  const { pool } = opened()
  const disable = (time: string) =>
    pool.query(`update users set disabled_at = ${time} where email = 'gone@example.org'`)
  await disable('now()')
  await refused(404, open(link))
  await disable('null')
  await answered(200, open(link))
  await answered(204, owner.delete(`/projects/${projectId}`))
  await refused(404, open(link))
  await answered(200, owner.post(`/projects/${projectId}/restore`))
  await answered(200, open(link))
})

test('a link to a scenario shows its latest calculation, one to a calculation always that one', async () => {
  const { scenarioId, calculationId } = await calculated(maker)
  const latest = await share(maker, `/scenarios/${scenarioId}`)
  const fixed = await share(maker, `/calculations/${calculationId}`)
  const again = await answered(200, maker.post(`/scenarios/${scenarioId}/calculate/sync`))
  const shown = await Promise.all([latest, fixed].map(({ link }) => answered(200, open(link))))
  assert.deepEqual(
    shown.map((each) => [each.calculationId, each.isLatest]),
    [
      [again.calculationId, true],
      [calculationId, false],
    ],
  )
})

test('the secret is in no table, and is told to nobody again', async () => {
  const { scenarioId, calculationId } = await calculated(maker)
  const headers = { 'idempotency-key': 'with-a-secret' }
  const made = maker.send('POST', `/calculations/${calculationId}/links`, {
    headers,
    body: { label: 'Bank', level: 'CORE' },
  })
  const { address, ...link } = await answered(201, made)
  const secret = address.split('.').at(-1)
  const { pool } = opened()
  const { rows } = await pool.query("select tablename as name from pg_tables where schemaname = 'public'")
  for (const { name } of rows) {
    const found = await pool.query(`select from ${name} t where t::text like $1`, [`%${secret}%`])
    assert.equal(found.rowCount, 0, name)
  }
  const admin = await administrator()
  for (const reader of [maker, admin]) {
    assert.deepEqual(await answered(200, reader.get(`/scenarios/${scenarioId}/links`)), [link])
  }
  const data = await answered(200, maker.get('/me/data'))
  const stored = data.projects.flatMap((project: { scenarios: { links: unknown[] }[] }) =>
    project.scenarios.flatMap(({ links }) => links),
  )
  assert.ok(stored.some((each: { id: string }) => each.id === link.id))
  assert.ok(!JSON.stringify(data).includes(secret))
})

test('links are made, opened first and revoked in the audit', async () => {
  const owner = await user('audited@example.org')
  const { calculationId } = await calculated(owner)
  const { id, link } = await share(owner, `/calculations/${calculationId}`)
  await answered(200, open(link))
  await answered(200, open(link))
  await answered(204, owner.delete(`/links/${id}`))
  await refused(404, owner.delete(`/links/${id}`))
  const { rows } = await opened().pool.query(
    "select kind from audit_events where details ->> 'linkId' = $1 order by id",
    [id],
  )
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['link_made', 'link_opened', 'link_revoked'],
  )
})

test('when a link was opened last is kept to the minute', async () => {
  const owner = await user('looks@example.org')
  const { calculationId, scenarioId } = await calculated(owner)
  const { id, link } = await share(owner, `/calculations/${calculationId}`)
  const times = async () => {
    const [{ firstOpenedAt, lastOpenedAt }] = await answered(200, owner.get(`/scenarios/${scenarioId}/links`))
    return [firstOpenedAt, lastOpenedAt].map((time) => time && Date.parse(time))
  }
  assert.deepEqual(await times(), [null, null])
  await answered(200, open(link))
  const [first, last] = await times()
  assert.ok(first && first === last)
  const { pool } = opened()
  const move = "update links set last_opened_at = last_opened_at - interval '1 hour' where id = $1"
  await pool.query(move, [id])
  await answered(200, open(link))
  const [still, later] = await times()
  assert.ok(still === first && later && later >= first)
})

test('the links of a project are listed with their scenarios and makers, a page at a time, and to its people alone', async () => {
  const owner = await user('project-links@example.org')
  const { projectId, scenarioId, calculationId } = await calculated(owner)
  await answered(200, owner.patch(`/calculations/${calculationId}`, { name: 'Before board' }))
  const second = await answered(
    201,
    owner.post(`/projects/${projectId}/scenarios`, { scenarioName: 'Other' }),
  )
  await answered(200, owner.post(`/scenarios/${second.id}/calculate/sync`, example('hefa-usa-500')))
  const latest = await share(owner, `/scenarios/${second.id}`, { label: 'Fund' })
  const fixed = await share(owner, `/calculations/${calculationId}`)
  const { name } = await answered(200, owner.get('/me'))
  const first = await owner.get(`/projects/${projectId}/links?limit=1`)
  const next = /<([^>]+)>/.exec(String(first.headers.link))?.[1] ?? ''
  const rest = await answered(200, owner.get(next.slice(prefix.length)))
  const told = [...first.json(), ...rest]
  assert.deepEqual(
    told.map((each) => [each.id, each.scenarioId, each.scenarioName, each.calculationName, each.madeBy]),
    [
      [fixed.id, scenarioId, told[0].scenarioName, 'Before board', name],
      [latest.id, second.id, 'Other', null, name],
    ],
  )
  await answered(204, owner.delete(`/links/${fixed.id}`))
  assert.equal((await answered(200, owner.get(`/projects/${projectId}/links`))).length, 1)
  await refused(404, maker.get(`/projects/${projectId}/links`))
})

test('a scenario has a bounded number of links, also where many are made at once', async () => {
  const owner = await user('many@example.org')
  const { calculationId, scenarioId } = await calculated(owner)
  const path = `/calculations/${calculationId}/links`
  const wanted = Array.from({ length: linkQuotas.scenario + 3 }, () => owner.post(path, {}))
  const statuses = (await Promise.all(wanted)).map(({ statusCode }) => statusCode)
  assert.equal(statuses.filter((status) => status === 201).length, linkQuotas.scenario)
  assert.equal((await refused(409, owner.post(path, {}))).code, 'link_limit')
  const [first] = await answered(200, owner.get(`/scenarios/${scenarioId}/links`))
  await answered(204, owner.delete(`/links/${first.id}`))
  await answered(201, owner.post(path, {}))
})
