import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { testDatabase } from '../support/database.ts'

let client: pg.Client | undefined
after(() => client?.end())
const database = testDatabase()
before(async () => {
  client = new pg.Client({ connectionString: await database.ready() })
  await client.connect()
})

async function merge(target: unknown, patch: unknown): Promise<unknown> {
  const { rows } = await client!.query('select merge_inputs($1::jsonb, $2::jsonb) as merged', [
    JSON.stringify(target),
    JSON.stringify(patch),
  ])
  return rows[0].merged
}

/** RFC 7396, appendix A: original, patch, result. Where an array meets an object see the tests below. */
const published: readonly [unknown, unknown, unknown][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
]
for (const [target, patch, result] of published) {
  test(`${JSON.stringify(target)} with ${JSON.stringify(patch)} is ${JSON.stringify(result)}`, async () => {
    assert.deepEqual(await merge(target, patch), result)
  })
}

test('elements of a list are merged by their index', async () => {
  const list = [{ a: 1, b: 1 }, { a: 2 }, { a: 3 }]
  const patch = { 0: { b: 9 }, 2: { c: 4 } }
  assert.deepEqual(await merge({ list }, { list: patch }), {
    list: [{ a: 1, b: 9 }, { a: 2 }, { a: 3, c: 4 }],
  })
})

test('elements that the patch says are null are removed, by the indexes before the patch', async () => {
  assert.deepEqual(await merge(['a', 'b', 'c', 'd'], { 0: null, 2: null, 3: 'D' }), ['b', 'D'])
})

test('more than ten elements are told apart as numbers', async () => {
  const list = Array.from({ length: 12 }, (_, i) => i)
  const expected = list.filter((i) => i !== 2 && i !== 10)
  assert.deepEqual(await merge(list, { 10: null, 2: null }), expected)
})

test('an element that is not there is refused with its pointer', async () => {
  for (const key of ['2', '-1', '01', 'x', '', '1e0', '99999999999999999999']) {
    await assert.rejects(merge({ list: [{ a: 1 }, 2] }, { list: { [key]: 1 } }), {
      code: '22000',
      constraint: 'merge_inputs_element',
      detail: `/list/${key}`,
    })
  }
})
