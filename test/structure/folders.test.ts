import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '../..')

/** Imports of a folder's files by files of another, and one of the files that does so. */
type Imports = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Files that lie in no room are rooms of their own: what is registered and what everybody may ask about. */
const roomOf = (file: string, base: string): string => (dirname(file) === base ? file : dirname(file))

const importPattern = /^(?:import|export)\b[^'"]*?from '(\.[^']+)'/gm

function importsBetweenRooms(base: string): Imports {
  const imports = new Map<string, Map<string, string>>()
  for (const file of globSync(`${base}/**/*.ts`, { cwd: root })) {
    if (file.endsWith('.test.ts')) continue
    for (const [, path = ''] of readFileSync(join(root, file), 'utf8').matchAll(importPattern)) {
      const imported = join(dirname(file), path)
      const [from, to] = [roomOf(file, base), roomOf(imported, base)]
      if (from === to || !imported.startsWith(`${base}/`)) continue
      const known = imports.get(from) ?? new Map<string, string>()
      imports.set(from, known.set(to, `${file} imports ${imported}`))
    }
  }
  return imports
}

/** The imports that lead from the room back to itself, the shortest way; none where it is on no cycle. */
function cycleAt(start: string, imports: Imports): string[] {
  const ways = new Map<string, string[]>([[start, []]])
  for (const [room, way] of ways) {
    for (const [next, reason] of imports.get(room) ?? []) {
      if (next === start) return [...way, reason]
      if (!ways.has(next)) ways.set(next, [...way, reason])
    }
  }
  return []
}

for (const base of ['src/engine', 'src/contract', 'src/server']) {
  test(`no room of ${base} imports itself by way of others`, () => {
    const imports = importsBetweenRooms(base)
    assert.ok(imports.size > 3)
    for (const room of imports.keys()) assert.deepEqual(cycleAt(room, imports), [])
  })
}

test('a cycle is found, by the imports that make it', () => {
  const imports: Imports = new Map([
    ['a', new Map([['b', 'a imports b']])],
    [
      'b',
      new Map([
        ['c', 'b imports c'],
        ['d', 'b imports d'],
      ]),
    ],
    ['d', new Map([['a', 'd imports a']])],
  ])
  assert.deepEqual(cycleAt('b', imports), ['b imports d', 'd imports a', 'a imports b'])
  assert.deepEqual(cycleAt('c', imports), [])
})

/** What opens connections to PostgreSQL; whatever else needs a database is handed one, and a route has that of its request. */
const openers = ['config', 'database', 'jobs', 'migrations', 'postgres', 'start']

test('connections are opened at the start, and by no feature', () => {
  const opening = /from 'pg'|\bopenDatabase\b|new Kysely\b|new Pool\b/
  const found = globSync('src/server/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts') && opening.test(readFileSync(join(root, file), 'utf8')),
  )
  const strange = found.filter((file) => !openers.includes(file.split('/')[2] ?? ''))
  // The database of a request is made of the connections that are open.
  assert.deepEqual(strange, ['src/server/http/request-database.ts'])
})
