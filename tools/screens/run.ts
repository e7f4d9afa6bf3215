import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { openDatabase } from '../../src/server/database/database.ts'
import { wrapMarkdown } from '../markdown/wrap.ts'
import { startServer } from '../measuring/server.ts'
import { differenceOf } from './difference.ts'
import { withFewColours } from './few-colours.ts'
import { indexOf } from './index-page.ts'
import { isKept } from './kept.ts'
import { fillServer } from './plants.ts'
import { readPng } from './png.ts'
import { shots } from './screens.ts'
import { shootAll } from './shooting.ts'

/**
 * `npm run screens`: takes a picture of every screen and of its states, light and dark, on a phone, a tablet and a desktop, from a server
 * as `npm start` starts it. All go to .cache/screens, those of `kept.ts` to docs/screens as well.
 * `npm run screens -- NAME…` takes those alone; `npm run screens -- --check` says which are no longer as docs/screens has them.
 */

const all = fileURLToPath(new URL('../../.cache/screens', import.meta.url))
const kept = fileURLToPath(new URL('../../docs/screens', import.meta.url))
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** A share of the pixels: what differs by less is no change of the page. */
const tolerance = 0.001

async function take(names: readonly string[], onPicture: (file: string, png: Buffer) => Promise<void>) {
  const wanted = names.length === 0 ? shots : shots.filter(({ name }) => names.includes(name))
  const server = await startServer()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const opened = openDatabase(server.databaseUrl, { max: 1, applicationName: 'safapac-screens' })
    const ids = await fillServer(server.origin, opened.database).finally(() => opened.close())
    await shootAll({ browser, origin: server.origin, ids }, wanted, onPicture)
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function write(names: readonly string[]): Promise<void> {
  if (names.length === 0)
    await Promise.all([all, kept].map((each) => rm(each, { recursive: true, force: true })))
  await Promise.all([all, kept].map((each) => mkdir(each, { recursive: true })))
  await take(names, async (file, png) => {
    const small = withFewColours(png)
    await writeFile(join(all, file), small)
    if (isKept(file)) await writeFile(join(kept, file), small)
  })
  const files = (await readdir(kept)).filter((file) => file.endsWith('.png'))
  await writeFile(join(kept, 'README.md'), wrapMarkdown(indexOf(shots, files)))
  const bytes = await Promise.all(files.map(async (file) => (await stat(join(kept, file))).size))
  console.log(`${files.length} kept, ${Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000)} kB`)
}

/** What is not as it was is in .cache/screens, to be looked at. */
async function check(names: readonly string[]): Promise<void> {
  await mkdir(all, { recursive: true })
  await take(names, async (file, png) => {
    if (!isKept(file)) return
    const before = await readFile(join(kept, file)).catch(() => undefined)
    const share = before ? differenceOf(readPng(before), readPng(png)) : 1
    if (share <= tolerance) return
    process.exitCode = 1
    await writeFile(join(all, file), png)
    console.error(`${file}: ${(share * 100).toFixed(2)} % of the pixels are others.`)
  })
}

const given = process.argv.slice(2)
const names = given.filter((each) => each !== '--check')
await (given.includes('--check') ? check(names) : write(names))
