import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { builtPage, ownPage } from '../../src/server/page/built-page.ts'
import { chunkOf, readManifest, scriptBytes } from './support/manifest.ts'

const kilobyte = 1_000

const whole = 250 * kilobyte

/** What the browser loads for a screen, compressed with gzip: its first paint, or all of it. */
const screens = {
  'the first paint': { entries: ['index.html', 'guest/welcome.tsx'], bar: 170 * kilobyte },
  'the whole first screen': {
    entries: ['index.html', 'guest/welcome.tsx', 'guest/plants-screen.tsx'],
    bar: whole,
  },
  'the workspace of a guest': { entries: ['index.html', 'guest/try.tsx'], bar: whole },
  'the first paint of a shared result': {
    entries: ['index.html', 'links/shared-page.tsx'],
    bar: 170 * kilobyte,
  },
  'the workspace': { entries: ['index.html', 'workspace/scenario-page.tsx'], bar: whole },
}

for (const [name, { entries, bar }] of Object.entries(screens)) {
  test(`the script of ${name} stays within its bar`, async (t) => {
    const bytes = scriptBytes(await readManifest(await builtPage(ownPage)), entries)
    t.diagnostic(`${name}: ${Math.round(bytes / kilobyte)} kB`)
    assert.ok(bytes > 0 && bytes <= bar, `${bytes} bytes`)
  })
}

test('no file of the page needs itself by way of others, which would run before what they need', async () => {
  const manifest = await readManifest(await builtPage(ownPage))
  const ended = new Set<string>()
  const visit = (name: string, above: readonly string[]) => {
    assert.ok(!above.includes(name), [...above, name].join(' needs '))
    if (ended.has(name)) return
    for (const each of chunkOf(manifest, name).imports ?? []) visit(each, [...above, name])
    ended.add(name)
  }
  for (const name of Object.keys(manifest.chunks)) visit(name, [])
})

/** The minifier leaves `new` out. */
const makesCode = /(?<![\w.$])(?:new )?Function\(|(?<![\w.$])eval\(/

for (const name of ['sweep', 'study']) {
  test(`the ${name}-worker makes code of formulas, and is a file that has a policy of its own`, async () => {
    const directory = join(await builtPage(ownPage), 'assets')
    const workers = (await readdir(directory)).filter((file) =>
      new RegExp(`^${name}-worker-.*\\.js$`).test(file),
    )
    assert.equal(workers.length, 1)
    const script = await readFile(join(directory, workers[0] ?? ''), 'utf8')
    assert.ok(makesCode.test(script))
  })
}

/** What each other screen may load besides what its visitor has loaded before. */
const besides = 40 * kilobyte
const firstPaint = screens['the first paint'].entries
/** Whoever is signed in has the menu of the account, and whoever looks at results has been in the workspace. */
const signedIn = ['index.html', 'frame/account-menu.tsx']
const atWork = [...signedIn, 'workspace/scenario-page.tsx']
const atResults = [...atWork, 'results/view-cards.tsx']
const otherScreens = {
  'account/page.tsx': firstPaint,
  'admin/users/page.tsx': firstPaint,
  'admin/editions/page.tsx': firstPaint,
  'admin/mailbox/page.tsx': firstPaint,
  'admin/audit/page.tsx': firstPaint,
  'projects/page.tsx': signedIn,
  'imports/page.tsx': signedIn,
  'results/sure/sure-view.tsx': atResults,
  'results/sure/scale-card.tsx': [...atResults, 'results/sure/sure-view.tsx'],
  'inputs/ranges/range-popover.tsx': atWork,
  'history/page.tsx': atWork,
  'history/calculation-page.tsx': atWork,
  'library/page.tsx': atWork,
  'questions/page.tsx': atWork,
  'links/page.tsx': atWork,
  'links/shared-result.tsx': atResults,
  'cases/share-dialog.tsx': atWork,
  'compare/page.tsx': atWork,
  'data/layout.tsx': firstPaint,
  'validation/checks-page.tsx': firstPaint,
  'validation/case-page.tsx': firstPaint,
}

for (const [screen, loaded] of Object.entries(otherScreens)) {
  test(`the script that ${screen} needs besides stays within its bar`, async (t) => {
    const manifest = await readManifest(await builtPage(ownPage))
    const bytes = scriptBytes(manifest, [...loaded, screen]) - scriptBytes(manifest, loaded)
    t.diagnostic(`${screen} ${Math.round(bytes / kilobyte)} kB`)
    assert.ok(bytes > 0 && bytes <= besides, `${bytes} bytes`)
  })
}

test('no file of the page makes code of text', async () => {
  const directory = await builtPage(ownPage)
  const manifest = await readManifest(directory)
  const scripts = Object.values(manifest.chunks).map(({ file }) => file)
  for (const file of scripts.filter((each) => each.endsWith('.js') && !/(sweep|study)-worker/.test(each))) {
    assert.ok(!makesCode.test(await readFile(join(directory, file), 'utf8')), file)
  }
  assert.ok(chunkOf(manifest, 'index.html'))
})
