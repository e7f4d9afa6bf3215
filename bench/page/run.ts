import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { builtPage, ownPage } from '../../src/server/page/built-page.ts'
import { readManifest, scriptBytes } from '../../test/web/support/manifest.ts'
import { describeMachine } from '../../tools/measuring/machine.ts'
import { startServer } from '../../tools/measuring/server.ts'
import { percentile } from '../../tools/measuring/statistics.ts'
import { measureFirstStart } from './first-start.ts'
import { measureLoading } from './loading.ts'
import { type MoveTimes, makeNaive, moveSliders } from './moves.ts'
import { measureNewcomer } from './newcomer.ts'
import { measureRefining } from './refining.ts'
import { type PageResults, pageReport } from './report.ts'

const { values } = parseArgs({
  options: {
    moves: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '4' },
  },
})
const root = new URL('../../', import.meta.url)
const sliders = 10
const plant = '/try/hefa-uco-usa'
const slowings = [1, 4] as const
const entries = {
  'the first screen': ['index.html', 'guest/welcome.tsx'],
  'the workspace': ['index.html', 'guest/try.tsx'],
}

/** Not counted: the first moves, in which the browser compiles. */
const warmUps = 60
const loadingSlowing = 4
const loadingRounds = 5
const loadedPaths = ['/', plant]
const startRounds = 3
const megabyte = 1e6
const movesAtOnce = 200

await run(Number(values.moves), Number(values.minutes), Number(values.rounds))

/** `npm run bench:page [-- --moves N --minutes N --rounds N]`: writes `.cache/bench-page.json` and `docs/page-benchmarks.md`. */
async function run(moves: number, minutes: number, rounds: number): Promise<void> {
  const machine = describeMachine()
  const directory = await builtPage(ownPage)
  const server = await startServer({ args: ['--processes', '1'], environment: { RATE_LIMITS: 'off' } })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const address = `${server.origin}${plant}`
    const timed = await measureMoves(browser, address, moves, rounds)
    console.log('Studies that refine ...')
    const refining = await measureRefining(browser, address, moves, rounds)
    console.log('Loading ...')
    const loading = []
    for (const path of loadedPaths)
      loading.push(await measureLoading(browser, server.origin, path, loadingSlowing, loadingRounds))
    const newcomer = await measureNewcomer(browser, server)
    console.log('Memory ...')
    const memory = await measureMemory(browser, address, minutes)
    const manifest = await readManifest(directory)
    const scripts = Object.entries(entries).map(([name, each]) => ({
      name,
      bytes: scriptBytes(manifest, each),
    }))
    const measuredOn = new Date().toISOString().slice(0, 10)
    const chromiumVersion = browser.version()
    console.log('First start ...')
    const firstStart = await measureFirstStart(root, startRounds)
    const measured = { timed, refining, loading, newcomer, memory, scripts, firstStart }
    await write({ measuredOn, machine, chromiumVersion, moves, rounds, sliders, ...measured })
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** Ours and the naive page in turn, because a machine is not the same from one minute to the next. */
async function measureMoves(browser: Browser, address: string, moves: number, rounds: number) {
  const timed: PageResults['timed'][number][] = []
  for (const slowing of slowings) {
    console.log(`Moves with the processor ${slowing} times slower ...`)
    const times: Record<'ours' | 'naive', number[]> = { ours: [], naive: [] }
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of ['ours', 'naive'] as const) {
        const part = await measureRound(browser, address, kind, slowing, Math.ceil(moves / rounds))
        times[kind].push(...part)
      }
    }
    timed.push({ slowing, ours: quantiles(times.ours), naive: quantiles(times.naive) })
  }
  return timed
}

function quantiles(times: MoveTimes) {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) }
}

async function measureRound(
  browser: Browser,
  address: string,
  kind: 'ours' | 'naive',
  slowing: number,
  moves: number,
): Promise<MoveTimes> {
  const { page, devtools } = await openPlant(browser, address, kind)
  await moveSliders(page, warmUps, sliders)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowing })
  const times = await moveSliders(page, moves, sliders)
  await page.context().close()
  return times
}

async function openPlant(
  browser: Browser,
  address: string,
  kind: 'ours' | 'naive',
): Promise<{ page: Page; devtools: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  if (kind === 'naive') await page.addInitScript(makeNaive)
  await page.goto(address)
  await page.locator('figure svg').first().waitFor()
  await page.getByRole('figure', { name: /is moved most by/ }).waitFor({ state: 'attached' })
  return { page, devtools: await context.newCDPSession(page) }
}

/** The heap after the garbage is gone, before the moves and after minutes of them. */
async function measureMemory(browser: Browser, address: string, minutes: number) {
  const { page, devtools } = await openPlant(browser, address, 'ours')
  await devtools.send('Performance.enable')
  const megabytes = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    const { metrics } = await devtools.send('Performance.getMetrics')
    return Number(metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value) / megabyte
  }
  const before = await megabytes()
  const end = performance.now() + minutes * 60_000
  let moves = 0
  while (performance.now() < end) {
    await moveSliders(page, movesAtOnce, sliders)
    moves += movesAtOnce
  }
  const after = await megabytes()
  await page.context().close()
  return { minutes, moves, before, after }
}

async function write(results: PageResults): Promise<void> {
  const report = pageReport(results)
  await mkdir(new URL('.cache/', root), { recursive: true })
  await writeFile(new URL('.cache/bench-page.json', root), `${JSON.stringify(results, null, 2)}\n`)
  await writeFile(new URL('docs/page-benchmarks.md', root), report)
  console.log(report)
}
