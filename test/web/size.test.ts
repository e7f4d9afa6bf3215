import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { builtPage, ownPage } from '../../src/server/page/built-page.ts'
import { chunkOf, readManifest, scriptBytes } from './support/manifest.ts'

const kilobyte = 1_000

/** What the browser loads before it shows the start, and for each other screen besides; compressed with gzip. */
const bars = { 'first paint': 170 * kilobyte }

test('the script of the first paint stays within its bar', async (t) => {
  const manifest = await readManifest(await builtPage(ownPage))
  const bytes = scriptBytes(manifest, ['index.html', 'guest/welcome.tsx'])
  t.diagnostic(`first paint ${Math.round(bytes / kilobyte)} kB`)
  assert.ok(bytes > 0 && bytes <= bars['first paint'], `${bytes} bytes`)
})

test('no file of the page makes code of text', async () => {
  const directory = await builtPage(ownPage)
  const manifest = await readManifest(directory)
  const scripts = Object.values(manifest.chunks).map(({ file }) => file)
  for (const file of scripts.filter((each) => each.endsWith('.js') && !each.includes('sweep-worker'))) {
    assert.doesNotMatch(await readFile(join(directory, file), 'utf8'), /\bnew Function\b|\beval\(/, file)
  }
  assert.ok(chunkOf(manifest, 'index.html'))
})
