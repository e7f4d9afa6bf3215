import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { builtPage, ownPage } from '../../src/server/page/built-page.ts'
import { chunkOf, readManifest, scriptBytes } from './support/manifest.ts'

const kilobyte = 1_000

/** What the browser loads for a screen, compressed with gzip: its first paint, or all of it. */
const screens = {
  'the first paint': { entries: ['index.html', 'guest/welcome.tsx'], bar: 170 * kilobyte },
  'the whole first screen': {
    entries: ['index.html', 'guest/welcome.tsx', 'guest/plants-screen.tsx'],
    bar: 250 * kilobyte,
  },
  'the workspace': { entries: ['index.html', 'guest/try.tsx'], bar: 250 * kilobyte },
}

for (const [name, { entries, bar }] of Object.entries(screens)) {
  test(`the script of ${name} stays within its bar`, async (t) => {
    const bytes = scriptBytes(await readManifest(await builtPage(ownPage)), entries)
    t.diagnostic(`${name}: ${Math.round(bytes / kilobyte)} kB`)
    assert.ok(bytes > 0 && bytes <= bar, `${bytes} bytes`)
  })
}

/** The minifier leaves `new` out. */
const makesCode = /(?<![\w.$])(?:new )?Function\(|(?<![\w.$])eval\(/

test('the worker of sweeps makes code of formulas, and is a file that has a policy of its own', async () => {
  const directory = join(await builtPage(ownPage), 'assets')
  const workers = (await readdir(directory)).filter((name) => /^sweep-worker-.*\.js$/.test(name))
  assert.equal(workers.length, 1)
  const script = await readFile(join(directory, workers[0] ?? ''), 'utf8')
  assert.ok(makesCode.test(script))
})

/** What each other screen may load besides the first paint. */
const besides = 40 * kilobyte
const otherScreens = [
  'account/page.tsx',
  'admin/users/page.tsx',
  'admin/editions/page.tsx',
  'admin/mailbox/page.tsx',
  'admin/audit/page.tsx',
]

for (const screen of otherScreens) {
  test(`the script that ${screen} needs besides stays within its bar`, async (t) => {
    const manifest = await readManifest(await builtPage(ownPage))
    const firstPaint = screens['the first paint'].entries
    const bytes = scriptBytes(manifest, [...firstPaint, screen]) - scriptBytes(manifest, firstPaint)
    t.diagnostic(`${screen} ${Math.round(bytes / kilobyte)} kB`)
    assert.ok(bytes > 0 && bytes <= besides, `${bytes} bytes`)
  })
}

test('no file of the page makes code of text', async () => {
  const directory = await builtPage(ownPage)
  const manifest = await readManifest(directory)
  const scripts = Object.values(manifest.chunks).map(({ file }) => file)
  for (const file of scripts.filter((each) => each.endsWith('.js') && !each.includes('sweep-worker'))) {
    assert.ok(!makesCode.test(await readFile(join(directory, file), 'utf8')), file)
  }
  assert.ok(chunkOf(manifest, 'index.html'))
})
