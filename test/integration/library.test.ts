import assert from 'node:assert/strict'
import { test } from 'node:test'
import { libraryQuotas } from '../../src/server/config/quotas.ts'
import { password, testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { createProject } from '../support/requests.ts'
import { passRestorableDays, tidyUp } from '../support/tidying.ts'

const { opened, user } = testApp()

const uco = {
  kind: 'feedstock',
  name: 'UCO of the port',
  body: { price: { value: 910, unit: 'USD/t' }, carbonIntensity: { value: 2, unit: 'gCO2e/MJ' } },
  source: 'Offer of March',
  link: 'https://example.org/offer',
}

const idOf = async (client: Client): Promise<string> => (await answered(200, client.get('/me'))).id

/** Somebody who is one of the people of a project. */
async function member(projectId: string, role: string): Promise<Client> {
  const client = await user()
  await opened().pool.query('insert into project_members (project_id, user_id, role) values ($1, $2, $3)', [
    projectId,
    await idOf(client),
    role,
  ])
  return client
}

const storedOf = async (client: Client): Promise<number> => {
  const stored = 'select bytes from storage where user_id = $1'
  const { rows } = await opened().pool.query<{ bytes: string }>(stored, [await idOf(client)])
  return Number(rows[0]?.bytes)
}

test('an item is kept, found, changed where nobody else has, and deleted', async () => {
  const ada = await user()
  const before = await storedOf(ada)
  const sent = await ada.post('/library', uco)
  const item = await answered(201, Promise.resolve(sent))
  assert.equal(sent.headers.etag, item.etag)
  assert.equal(sent.headers.location, `/api/v1/library/${item.id}`)
  const { name: changedBy } = await answered(200, ada.get('/me'))
  assert.deepEqual(item, { ...item, ...uco, note: null, projectId: null, revision: 1, changedBy })
  assert.ok((await storedOf(ada)) > before + 200)
  const price = { price: { value: 963, unit: 'USD/t' }, year: 2024, place: 'World market' }
  await answered(
    201,
    ada.post('/library', { kind: 'price', name: 'Palm oil', body: price, source: 'World Bank' }),
  )

  const { kind: _, ...content } = uco
  const changed = { ...content, source: 'Offer of June', link: null }
  const path = `/library/${item.id}`
  const headers = { 'if-match': item.etag }
  const later = await answered(200, ada.send('PUT', path, { body: changed, headers }))
  assert.deepEqual([later.revision, later.source, later.link], [2, 'Offer of June', null])
  await refused(412, ada.send('PUT', path, { body: changed, headers }))
  await refused(412, ada.send('DELETE', path, { headers }))
  await refused(412, ada.send('DELETE', path, { headers: { 'if-match': '"2.draft"' } }))
  assert.deepEqual(await answered(200, ada.get(path)), later)

  const named = async (query: string) =>
    (await answered(200, ada.get(`/library?${query}`))).map((each: { name: string }) => each.name)
  assert.deepEqual(await named(''), ['UCO of the port', 'Palm oil'])
  assert.deepEqual(await named('kind=price'), ['Palm oil'])
  assert.deepEqual(await named('q=june'), ['UCO of the port'])
  assert.deepEqual(await named('q=%25'), [])
  const first = await ada.get('/library?limit=1&q=o')
  const [, next = ''] = /<\/api\/v1([^>]+)>/.exec(String(first.headers.link)) ?? []
  assert.deepEqual(
    (await answered(200, ada.get(next))).map((each: { name: string }) => each.name),
    ['Palm oil'],
  )
  await answered(204, ada.delete(path))
  await refused(404, ada.get(path))
})

test('what an item may not hold is refused by its place, and a full library takes no more', async () => {
  const ada = await user()
  const wrong = { ...uco, body: { price: { value: 910, unit: 'MJ/kg' } } }
  assert.deepEqual(refusedFields(await refused(422, ada.post('/library', wrong))), [
    '/body/price/unit wrong_unit',
  ])
  await refused(422, ada.post('/library', { ...uco, source: ' ' }))
  await refused(422, ada.post('/library', { ...uco, link: 'javascript:alert(1)' }))
  await opened().pool.query(
    `insert into library_items (user_id, changed_by, kind, name, body, source)
     select $1, $1, 'price', 'Price ' || n, '{}', 'Somebody' from generate_series(2, $2::integer) n`,
    [await idOf(ada), libraryQuotas.items],
  )
  const atOnce = await Promise.all([ada.post('/library', uco), ada.post('/library', uco)])
  assert.deepEqual(atOnce.map(({ statusCode }) => statusCode).toSorted(), [201, 409])
  assert.equal((await refused(409, ada.post('/library', uco))).code, 'library_limit')
})

test('the people of a project share a library: viewers read it, owner and editors write, strangers see nothing', async () => {
  const [owner, stranger] = [await user(), await user()]
  const { projectId } = await createProject(owner)
  const [editor, viewer] = [await member(projectId, 'editor'), await member(projectId, 'viewer')]
  const shelf = `/projects/${projectId}/library`
  const before = await storedOf(owner)
  const item = await answered(201, editor.post(shelf, uco))
  assert.deepEqual([item.projectId, await storedOf(editor)], [projectId, 0])
  const bytes = (await storedOf(owner)) - before
  assert.ok(bytes > 200)
  assert.deepEqual(await answered(200, viewer.get(shelf)), [item])
  assert.deepEqual(await answered(200, viewer.get('/library')), [])
  assert.equal((await refused(403, viewer.delete(`/library/${item.id}`))).code, 'role_lacks')
  await refused(403, viewer.post(shelf, uco))
  await refused(404, stranger.get(`/library/${item.id}`))
  await refused(404, stranger.post(shelf, uco))

  const copy = await answered(201, viewer.post(`/projects/${projectId}/duplicate`, {}))
  const [copied] = await answered(200, viewer.get(`/projects/${copy.id}/library`))
  assert.deepEqual([copied.name, copied.body, copied.revision], [uco.name, uco.body, 1])

  await answered(201, owner.post(`/projects/${projectId}/offer`, { userId: await idOf(editor) }))
  const formerly = await storedOf(owner)
  await answered(204, editor.post(`/projects/${projectId}/offer/accept`))
  assert.ok(formerly - (await storedOf(owner)) >= bytes)
  assert.ok((await storedOf(editor)) >= bytes)
  assert.deepEqual(await answered(200, owner.get(shelf)), [item])
})

test('what is used in a scenario is told with its source for as long as it has that value, whatever becomes of the item', async () => {
  const [ada, bob] = [await user(), await user()]
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  const item = await answered(201, ada.post('/library', uco))
  const { inputs } = await answered(200, ada.get(path))
  const [{ name }] = inputs.feedstocks
  await answered(200, ada.patch(`${path}/draft`, { feedstocks: { 0: uco.body } }))
  const use = { itemId: item.id, at: `/feedstocks/${name}` }
  const { places } = await answered(200, ada.post(`${path}/assumptions/from-library`, use))
  assert.deepEqual(places, [`${use.at}/price`, `${use.at}/carbonIntensity`])
  await answered(204, ada.delete(`/library/${item.id}`))

  const rowAt = async (place: string) =>
    (await answered(200, ada.get(`${path}/assumptions`))).inputs.find(
      (row: { place: string }) => row.place === place,
    )
  const row = await rowAt(`${use.at}/price`)
  assert.deepEqual([row.origin, row.source], ['own', 'Offer of March'])
  assert.equal(
    row.note.note,
    'From a personal library: UCO of the port, revision 1. https://example.org/offer',
  )
  assert.equal('of' in row.note, false)
  const other = { feedstocks: { 0: { price: { value: 915, unit: 'USD/t' } } } }
  await answered(200, ada.patch(`${path}/draft`, other))
  assert.deepEqual(
    [(await rowAt(`${use.at}/price`)).source, (await rowAt(`${use.at}/price`)).note],
    [null, null],
  )
  assert.equal((await rowAt(`${use.at}/carbonIntensity`)).source, 'Offer of March')

  const his = await answered(201, bob.post('/library', uco))
  const note = (body: object) => ada.post(`${path}/assumptions/from-library`, body)
  assert.deepEqual(refusedFields(await refused(422, note({ ...use, itemId: his.id }))), [
    '/itemId no_such_item',
  ])
  const mine = await answered(201, ada.post('/library', uco))
  const elsewhere = { itemId: mine.id, at: '/products/Jet' }
  assert.deepEqual(refusedFields(await refused(422, note(elsewhere))), ['/at no_such_place'])
})

test('a library goes with its project and its account, bit by bit', async () => {
  const [owner, editor] = [await user(), await user()]
  const { projectId } = await createProject(owner)
  await answered(201, owner.post(`/projects/${projectId}/library`, uco))
  await answered(201, owner.post('/library', uco))
  await answered(201, editor.post('/library', uco))
  const count = async (client: string) => {
    const counted = 'select count(*)::integer as n from library_items where user_id = $1'
    return (await opened().pool.query<{ n: number }>(counted, [client])).rows[0]?.n
  }
  const [ownerId, editorId] = [await idOf(owner), await idOf(editor)]
  await answered(204, owner.delete(`/projects/${projectId}`))
  await refused(404, owner.get(`/projects/${projectId}/library`))
  await answered(200, owner.post(`/projects/${projectId}/restore`))
  assert.equal((await answered(200, owner.get(`/projects/${projectId}/library`))).length, 1)
  await answered(204, owner.delete(`/projects/${projectId}`))
  await passRestorableDays(opened().pool)
  await tidyUp(opened().database)
  assert.equal(await count(ownerId), 1)
  await answered(204, owner.send('DELETE', '/me', { body: { currentPassword: password } }))
  await tidyUp(opened().database)
  assert.deepEqual([await count(ownerId), await count(editorId)], [0, 1])
})
