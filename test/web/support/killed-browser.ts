import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumPath } from './browser.ts'

/** A browser with a disk of its own that can be killed and started again, as by a lid that is closed on an empty battery. */
export interface KilledBrowser {
  /** Starts it, and opens the address. */
  open(): Promise<Page>
  kill(): Promise<void>
  /** Ends it for good, with its disk. */
  close(): Promise<void>
}

interface Running {
  readonly process: ChildProcess
  readonly browser: Browser
}

export async function openKilled(address: string): Promise<KilledBrowser> {
  const disk = await mkdtemp(join(tmpdir(), 'safapac-browser-'))
  let running: Running | undefined

  async function kill(): Promise<void> {
    if (!running) return
    const { process: started, browser } = running
    running = undefined
    const hasEnded = once(started, 'exit')
    // All that it has started ends with it.
    if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL')
    await hasEnded
    await browser.close().catch(() => undefined)
  }
  return {
    async open() {
      running = await start(disk)
      const [context] = running.browser.contexts()
      const page = await context?.newPage()
      if (!page) throw new Error('The browser has no window.')
      page.setDefaultTimeout(patienceMilliseconds)
      await page.goto(address)
      return page
    },
    kill,
    async close() {
      await kill()
      await rm(disk, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

const patienceMilliseconds = 120_000

async function start(disk: string): Promise<Running> {
  const started = spawn(
    chromiumPath,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--lang=en-GB',
      '--remote-debugging-port=0',
      `--user-data-dir=${disk}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  for await (const line of createInterface(started.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address === undefined) continue
    // It goes on writing to it, and would wait for a reader.
    started.stderr.resume()
    return { process: started, browser: await chromium.connectOverCDP(address) }
  }
  throw new Error('The browser ended before it could be spoken to.')
}
