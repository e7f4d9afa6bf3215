import assert from 'node:assert/strict'
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { builtPage, rebuiltWhereGone } from './built-page.ts'

/** Writes the text of the source, and how often it has run; refuses a text that says so. */
const program = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
const root = import.meta.dirname
const text = readFileSync(join(root, 'source.txt'), 'utf8')
appendFileSync(join(root, 'runs.log'), 'x')
if (text === 'wrong') throw new Error('\\x1b[31msource.txt\\x1b[39m is wrong')
writeFileSync(join(process.argv[2], 'index.html'), text)
`

async function sources(t: TestContext) {
  const root = await mkdtemp(join(tmpdir(), 'safapac-page-'))
  t.after(() => rm(root, { recursive: true, force: true }))
  await writeFile(join(root, 'build.mjs'), program)
  const write = (text: string) => writeFile(join(root, 'source.txt'), text)
  await write('one')
  const page = { root, sources: ['source.txt'], program: 'build.mjs', cache: 'cache' }
  const runs = async () => (await readFile(join(root, 'runs.log'), 'utf8')).length
  return { page, write, runs, kept: () => readdir(join(root, 'cache')) }
}

const shown = async (directory: string) => await readFile(join(directory, 'index.html'), 'utf8')

test('a page is built once from the same sources, and anew when they change', async (t) => {
  const { page, write, runs } = await sources(t)
  const first = await builtPage(page)
  assert.equal(await builtPage(page), first)
  assert.deepEqual([await shown(first), await runs()], ['one', 1])
  await write('two')
  assert.equal(await shown(await builtPage(page)), 'two')
  assert.equal(await runs(), 2)
})

test('who builds at the same time gets the same whole page', async (t) => {
  const { page, kept } = await sources(t)
  const [one, other] = await Promise.all([builtPage(page), builtPage(page)])
  assert.equal(one, other)
  assert.equal(await shown(one), 'one')
  assert.equal((await kept()).length, 1)
})

test('the two pages that were used last are kept', async (t) => {
  const { page, write, kept } = await sources(t)
  const first = await builtPage(page)
  await utimes(first, 1, 1)
  for (const text of ['two', 'three']) {
    await write(text)
    await builtPage(page)
  }
  assert.equal((await kept()).length, 2)
  assert.ok(!(await kept()).some((name) => first.endsWith(name)))
})

test('a build that fails says why, and leaves nothing', async (t) => {
  const { page, write, kept } = await sources(t)
  await write('wrong')
  await assert.rejects(builtPage(page), /^Error: The page cannot be built:\n[\s\S]*source\.txt is wrong/)
  assert.deepEqual(await kept(), [])
})

test('a page whose folder is gone is built again, but not from other sources', async (t) => {
  const { page, write, runs } = await sources(t)
  const place = await builtPage(page)
  assert.equal(await rebuiltWhereGone(page, place), false)
  await rm(place, { recursive: true })
  assert.equal(await rebuiltWhereGone(page, place), true)
  assert.deepEqual([await shown(place), await runs()], ['one', 2])
  await rm(place, { recursive: true })
  await write('two')
  await assert.rejects(rebuiltWhereGone(page, place), /sources have changed since the start/)
  assert.equal(await runs(), 2)
})

/** Runs it as a user who owns nothing; only root can. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

const skip = process.getuid?.() !== 0 && 'only root can become somebody else'

test('a page that one user has built can be read by every other', async (t) => {
  const { page } = await sources(t)
  const { mode } = await stat(await builtPage(page))
  assert.equal((mode & 0o777).toString(8), '755')
})

test('who may not write where the page is built serves one that is there', { skip }, async (t) => {
  const { page, write } = await sources(t)
  await chmod(page.root, 0o755)
  const place = await builtPage(page)
  assert.equal(await asNobody(() => builtPage(page)), place)
  assert.equal(await asNobody(() => shown(place)), 'one')
  await write('two')
  await assert.rejects(
    asNobody(() => builtPage(page)),
    /^Error: The page cannot be built, because .*cache cannot be written \(EACCES\)/,
  )
})
