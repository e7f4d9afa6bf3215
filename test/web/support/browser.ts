import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { OpenDatabase } from '../../../src/server/database/database.ts'
import { builtPage, ownPage, type PageSources } from '../../../src/server/page/built-page.ts'
import { readPage } from '../../../src/server/page/page-files.ts'
import type { Page as ServedPage } from '../../../src/server/page/routes.ts'
import { anyLoad, openApp, testConfig } from '../../support/app.ts'
import { testDatabase } from '../../support/database.ts'
import { isTogether } from '../../support/together.ts'
import { until } from '../../support/waiting.ts'
import { browserArguments } from './browser-arguments.ts'

/** The same browser without what nobody sees takes a quarter less of a processor. */
const headlessShell = '/usr/bin/chromium-headless-shell'
export const chromiumPath =
  process.env.CHROMIUM ?? (existsSync(headlessShell) ? headlessShell : '/usr/bin/chromium')
const missing = existsSync(chromiumPath) ? false : `There is no Chromium at ${chromiumPath}; set CHROMIUM.`

let launched: Browser | undefined

/** The browser of this process, of which each window is one of somebody who has never been there. */
async function openBrowser(): Promise<Browser> {
  if (!launched?.isConnected()) {
    launched = await chromium.launch({ executablePath: chromiumPath, args: [...browserArguments] })
  }
  return launched
}

export interface Viewer extends BrowserContextOptions {
  /** 1440 unless said. */
  width?: number
  height?: number
  /** Refusals that the test is about: the browser tells each of them of its own accord. */
  refusals?: readonly number[]
  /** What the console says in this window because of what the test is about. */
  expected?: RegExp
}

export interface BrowserTests {
  /** Where the server of the file listens. */
  origin(): string
  /** The database of the server, for what only a mail would tell. */
  opened(): OpenDatabase
  /** The same for workers, which have a connection of their own. */
  databaseUrl(): Promise<string>
  /** What the server sends as the page; a test may put another version in its place. */
  readonly served: ServedPage
  /**
   * A test that drives the page; skipped where there is no Chromium. Whatever the console says fails it.
   *
   * @param expected what the browser says of its own accord of requests that the test wants to fail.
   */
  test(name: string, drive: (open: Open) => Promise<void>, expected?: RegExp): void
}

/** Opens an address in a window of its own, as somebody who has never been there. */
export type Open = (path: string, viewer?: Viewer) => Promise<Page>

/**
 * A real server with a database of its own, and a browser, for all tests of a file; to be called at the top level.
 *
 * @param page is the product's own unless another one is given, which is then built.
 * @param environment of the server, where a test is about a setting.
 */
export function browserTests(page: PageSources = ownPage, environment: NodeJS.ProcessEnv = {}): BrowserTests {
  let browser: Browser | undefined
  let origin = ''
  let parts: OpenDatabase | undefined
  const served: ServedPage = { files: undefined }
  let close: (() => Promise<void>) | undefined
  after(async () => {
    // Files that share a process share the browser, which ends with it.
    if (!isTogether()) await browser?.close()
    await close?.()
  })
  const database = testDatabase()
  before(async () => {
    if (missing) return
    const [databaseUrl, directory] = await Promise.all([database.ready(), builtPage(page)])
    served.files = await readPage(directory)
    const opened = await openApp(databaseUrl, testConfig(environment), { loadBounds: anyLoad, page: served })
    close = opened.close
    parts = opened.opened
    origin = await opened.app.listen({ host: '127.0.0.1', port: 0, listenTextResolver: () => '' })
    browser = await openBrowser()
  })

  return {
    served,
    origin: () => origin,
    databaseUrl: () => database.ready(),
    opened() {
      assert.ok(parts, 'The server runs only while tests do.')
      return parts
    },
    test(name, drive, expected) {
      test(name, { skip: missing }, async () => {
        assert.ok(browser)
        const said: string[] = []
        const windows: Page[] = []
        try {
          await drive(async (path, viewer = {}) => {
            const opened = await openWindow(browser as Browser, viewer, said)
            windows.push(opened)
            await opened.goto(`${origin}${path}`)
            return opened
          })
        } finally {
          await Promise.all(windows.map((each) => each.context().close()))
        }
        const unexpected = said.filter((each) => !expected?.test(each))
        assert.deepEqual(unexpected, [], 'The console says nothing.')
      })
    },
  }
}

/** A machine may be busy; whoever waits for what never comes fails by it. */
const patienceMilliseconds = 120_000

/** What the tests' driver says of its own accord where it keeps a worker out. */
const blocked = 'Service Worker registration blocked by Playwright'

/** Times, numbers and animations do not depend on the machine. */
async function openWindow(
  browser: Browser,
  { width = 1440, height = 900, refusals = [], expected, ...options }: Viewer,
  said: string[],
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    // Each window would keep the whole page before it is closed; what is kept has tests of its own.
    serviceWorkers: 'block',
    ...options,
  })
  context.setDefaultTimeout(patienceMilliseconds)
  const window = await context.newPage()
  const isExpected = (text: string) =>
    text.includes(blocked) ||
    expected?.test(text) ||
    refusals.some((status) => text.includes(`status of ${status} `))
  window.on('console', (message) => {
    if (!isExpected(message.text()))
      said.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  window.on('pageerror', (error) => {
    if (!isExpected(String(error))) said.push(String(error))
  })
  return window
}

const axe = readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  id: string
  nodes: { html: string; failureSummary?: string; target?: string[] }[]
}

interface WindowWithAxe {
  axe: { run(what: Document, how: object): Promise<{ violations: Violation[] }> }
}

/** What waits for an answer is dimmed until then, and is not what a person reads; a whole screen that waits is its layout. */
const busy = (page: Page) => page.locator('[aria-busy="true"]:not(main)')

/** Only what is wrong is described and sent: what is right is nearly all, and takes as long again. */
async function violationsIn(page: Page, runOnly: readonly string[]): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axe)
  for (;;) {
    await until(async () => (await busy(page).count()) === 0, 'nothing waits for an answer')
    const violations = await page.evaluate(async (only) => {
      const how = { runOnly: only, resultTypes: ['violations'], preload: false }
      const results = await (window as unknown as WindowWithAxe).axe.run(document, how)
      // What lies below something that is open is no target until that is closed.
      const open = document.querySelector('[role="dialog"]')
      const isBelow = ([selector = '']: string[] = []) =>
        open !== null && !open.contains(document.querySelector(selector))
      return results.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes
          .filter(({ target }) => id !== 'target-size' || !isBelow(target))
          .map(({ html, failureSummary = '' }) => ({ html, failureSummary })),
      }))
    }, runOnly)
    if ((await busy(page).count()) === 0) return violations
  }
}

/** Requires that axe finds nothing in what is shown now. @param runOnly tags, or the names of rules. */
export async function assertAccessible(
  page: Page,
  where: string,
  runOnly: readonly string[] = axeTags,
): Promise<void> {
  const violations = await violationsIn(page, runOnly)
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })))
  assert.deepEqual(found, [], `axe finds nothing on ${where}.`)
}

const drawMilliseconds = 10_000

/** Requires that nothing is wider than the window, once charts are drawn in its width. */
export async function assertNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
  await until(fits, `${where} is no wider than the window`, drawMilliseconds)
}

/** The long form, `npm run test:screens`, looks at every width; the short one at those between which layouts change. */
export const isWhole = process.env.SCREENS_WHOLE === '1'
/** 640 is what a window of 1280 px has at 200 % zoom. */
const everyWidth = [320, 360, 390, 640, 768, 1280, 1440, 1920]
const widthsOfScreen = isWhole ? everyWidth : [320, 390, 768, 1440]
const widthsOfState = isWhole ? everyWidth : [320, 1440]
const everyAudit = [360, 768, 1440]
/** The widths at which axe looks at a screen, and at one more state of a screen that it has seen. */
const auditsOfScreen = isWhole ? { light: everyAudit, dark: everyAudit } : { light: [390], dark: [1440] }
const auditsOfState = { light: [1440], dark: isWhole ? [1440] : [] }
/** All that is decided by colours; the rest of the rules sees the same in the dark. */
export const colourRules = ['color-contrast', 'link-in-text-block']

/** Requires both of a screen at every width. @param isState whether it is one more state of a screen that was seen. */
export async function assertFitsEverywhere(page: Page, where: string, isState = false): Promise<void> {
  const audits = isState ? auditsOfState : auditsOfScreen
  for (const width of isState ? widthsOfState : widthsOfScreen) {
    await page.setViewportSize({ width, height: 900 })
    await assertNoSidewaysScroll(page, `${where} at ${width}`)
    if (audits.light.includes(width)) {
      await page.emulateMedia({ colorScheme: 'light' })
      await assertAccessible(page, `${where} light ${width}`)
    }
    if (audits.dark.includes(width)) {
      await page.emulateMedia({ colorScheme: 'dark' })
      await assertAccessible(page, `${where} dark ${width}`, colourRules)
    }
  }
}
