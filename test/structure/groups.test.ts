import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { alone, findTestFiles, groupFiles, writeGroups } from '../support/groups.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'

test('each test file is run once, in a group or by itself', () => {
  const files = findTestFiles()
  const { groups, others } = groupFiles(files)
  assert.deepEqual([...groups.flatMap((each) => each.files), ...others].toSorted(), files.toSorted())
  assert.ok(groups.length > 10 && groups.every((each) => each.files.length > 0))
  const byThemselves = groups.filter((each) => each.files.length === 1).flatMap((each) => each.files)
  for (const file of alone)
    assert.ok([...others, ...byThemselves].includes(file), `${file} is run by itself.`)
})

/** What a test file says, and whether it is one of those to run again. */
const written = {
  passes: `test('passes', () => {})`,
  fails: `test('passes', () => {})\ntest('fails', () => { throw new Error('fault') })`,
  hook: `before(() => { throw new Error('fault') })\ntest('never runs', () => {})`,
  loads: `throw new Error('fault')`,
  exits: `test('exits', () => process.exit(3))`,
}

/** Runs a group of such files. @returns whether it passed, and the files that are told as failed. */
async function runGroup(
  names: readonly (keyof typeof written)[],
): Promise<{ failed: string[]; code: number }> {
  const directory = await makeTemporaryDirectory('groups')
  await writeFile(join(directory, 'package.json'), '{ "type": "module" }')
  const files = names.map((name) => join(directory, `${name}.test.ts`))
  for (const name of names) {
    const text = `import { before, test } from 'node:test'\nvoid before\n${written[name]}\n`
    await writeFile(join(directory, `${name}.test.ts`), text)
  }
  const [group = ''] = writeGroups([{ name: 'group', files }], directory)
  const told = join(directory, 'failed')
  const reporter = fileURLToPath(new URL('../support/failed-files.ts', import.meta.url))
  // This process is one of a runner itself, which a child would report to.
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const code = await new Promise<number>((resolve) => {
    const options = { env: { ...environment, FAILED_FILES: told } }
    const child = execFile(process.execPath, ['--test', `--test-reporter=${reporter}`, group], options, () =>
      resolve(child.exitCode ?? -1),
    )
  })
  const lines = existsSync(told) ? (await readFile(told, 'utf8')).trim().split('\n') : []
  return { code, failed: lines.map((line) => line.slice(directory.length + 1).replace('.test.ts', '')) }
}

test('of a group the files are told in which a test, a hook or the reading failed', async () => {
  assert.deepEqual(await runGroup(['passes']), { code: 0, failed: [] })
  assert.deepEqual(await runGroup(['fails', 'passes', 'hook', 'loads']), {
    code: 1,
    failed: ['fails', 'hook', 'loads'],
  })
})

test('where the process of a group ends, each of its files may be the cause', async () => {
  assert.deepEqual(await runGroup(['passes', 'exits']), { code: 1, failed: ['passes', 'exits'] })
})
