import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

interface Row {
  readonly id: string
  readonly level: string
  readonly how: string
  readonly by: string
}

const rows: Row[] = [
  ...read('docs/security/asvs.md').matchAll(
    /^\| (\d+\.\d+\.\d+) \| (\d) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm,
  ),
].map(([, id = '', level = '', how = '', by = '']) => ({ id, level, how, by }))

/** Requirements of the standard but for chapters 10 and 17: its own table of contents, counted. */
const requirements = { total: 217, levelOne: 65 }
const testedMinimum = 120

test('every requirement of ASVS 5.0 at levels 1 and 2 is answered once, most of them by a test', () => {
  assert.equal(rows.length, requirements.total)
  assert.equal(new Set(rows.map(({ id }) => id)).size, requirements.total)
  assert.equal(rows.filter(({ level }) => level === '1').length, requirements.levelOne)
  for (const { id, how, by } of rows) {
    assert.ok(['test', 'review', 'n/a'].includes(how), id)
    assert.ok(by.trim().length > 3, id)
  }
  assert.ok(rows.filter(({ how }) => how === 'test').length >= testedMinimum)
})

/** Ids with which the name of a test begins. */
const tested = new Set(
  readdirSync(new URL('test/security/', root))
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => [...read(`test/security/${file}`).matchAll(/\b(?:test|it)\(\s*['`](S-\d{3})\b/g)])
    .map(([, id]) => id),
)

const named = (text: string, pattern: RegExp) => [...new Set(text.match(pattern) ?? [])]

test('every test that the documents of security name exists', () => {
  const text = `${read('docs/security.md')}${read('docs/security/asvs.md')}`
  assert.deepEqual(
    named(text, /\bS-\d{3}\b/g).filter((id) => !tested.has(id)),
    [],
  )
  assert.deepEqual(
    named(text, /\b(?:test|src)\/[\w/-]+\.test\.ts/g).filter((file) => !existsSync(new URL(file, root))),
    [],
  )
})

test('what is tested says by which test', () => {
  for (const { id, how, by } of rows) {
    if (how === 'test') assert.match(by, /S-\d{3}|\.test\.ts/, id)
  }
})
