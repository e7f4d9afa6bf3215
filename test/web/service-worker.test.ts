import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { PageFile, PageFiles } from '../../src/server/page/page-files.ts'
import { browserTests, type Open, type Viewer } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, served, origin } = tests

/** A window whose browser keeps the page, once it does. */
async function openKept(open: Open, viewer: Viewer = {}): Promise<Page> {
  const page = await open('/sign-in', { serviceWorkers: 'allow', ...viewer })
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
  return page
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The same files with another version in them. */
function withVersion(files: PageFiles, version: string): PageFiles {
  const change = (file: PageFile): PageFile => {
    const text = file.body.toString().replaceAll(versionOf(files), version)
    return { ...file, body: Buffer.from(text), encoded: new Map(), etag: `"${version}"` }
  }
  const changed = ['/index.html', '/service-worker.js']
  return new Map([...files].map(([path, file]) => [path, changed.includes(path) ? change(file) : file]))
}

function versionOf(files: PageFiles): string {
  const version = /name="version" content="(\w+)"/.exec(String(files.get('/index.html')?.body))?.[1]
  assert.ok(version)
  return version
}

const shownVersion = (page: Page) => page.locator('meta[name=version]').getAttribute('content')

/** Sends another page while something is done. */
async function whileServing(files: PageFiles | undefined, drive: () => Promise<void>): Promise<void> {
  const { files: before } = served
  served.files = files
  try {
    await drive()
  } finally {
    served.files = before
  }
}

test('the page opens without a network, also at an address that was never opened', async (open) => {
  const page = await openKept(open)
  await page.context().setOffline(true)
  await page.reload()
  await heading(page).waitFor()
  await page.goto(`${origin()}/forgot-password`)
  await page.getByRole('heading', { name: 'Set a new password' }).waitFor()
})

test('the page opens while the server is starting', async (open) => {
  const page = await openKept(open)
  await whileServing(undefined, async () => {
    await page.reload()
    await heading(page).waitFor()
  })
})

test('the service worker keeps nothing that the API answers', async (open) => {
  const page = await openKept(open)
  await page.evaluate(() => fetch('/api/v1/page-settings').then((answer) => answer.json()))
  await page.goto(`${origin()}/sign-up`)
  await heading(page).waitFor()
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
    const requests = await Promise.all(caches.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  assert.ok(kept.includes('/') && kept.length > 10)
  const others = kept.filter((path) => !path.startsWith('/assets/'))
  assert.deepEqual(others.sort(), ['/', '/favicon.svg', '/manifest.webmanifest', '/theme.js'])
})

test('a new version is offered, and there after a reload', async (open) => {
  const page = await openKept(open)
  assert.ok(served.files)
  await whileServing(withVersion(served.files, 'b'.repeat(20)), async () => {
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await page.getByText('A new version is there.').waitFor()
    await page.getByRole('button', { name: 'Reload for the new version' }).click()
    await page.locator(`meta[content="${'b'.repeat(20)}"]`).waitFor({ state: 'attached' })
    await page.context().setOffline(true)
    await page.reload()
    await heading(page).waitFor()
    assert.equal(await shownVersion(page), 'b'.repeat(20))
  })
})

test('a window that shows the new version already is offered nothing', async (open) => {
  const page = await openKept(open)
  assert.ok(served.files)
  await whileServing(withVersion(served.files, 'c'.repeat(20)), async () => {
    await page.reload()
    await heading(page).waitFor()
    await page.evaluate(async (version) => {
      for (;;) {
        const names = await window.caches.keys()
        const { active, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {}
        if (names.includes(`page ${version}`) && active?.state === 'activated' && !waiting) return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }, 'c'.repeat(20))
    assert.equal(await page.getByText('A new version is there.').count(), 0)
  })
})

test('a new version is offered only once the server has every edit', async (open) => {
  const email = 'edits@x.test'
  await addAccount(tests, email)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const id = await elsewhere.newScenario()
  const page = await openKept(open, { refusals: [503] })
  await signIn(page, email)
  await page.goto(`${origin()}/scenarios/${id}`)
  await page.getByText(/^Saved/).waitFor()
  const busy = { status: 503, headers: { 'retry-after': '1' } }
  await page.route('**/draft', (route) => route.fulfill(busy))
  await page.getByRole('textbox', { name: 'UCO, price' }).fill('1,040')
  await page.getByText('Server busy, kept here').waitFor()
  assert.ok(served.files)
  await whileServing(withVersion(served.files, 'd'.repeat(20)), async () => {
    const offer = page.getByText('A new version is there.')
    const read = page.waitForResponse(/service-worker\.js$/)
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    // The page has read the new version, and would say so at once.
    await (await read).finished()
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    assert.equal(await offer.count(), 0)
    await page.unroute('**/draft')
    await offer.waitFor()
    assert.equal(await elsewhere.valueOf(id, 'feedstocks.0.price'), 1040)
  })
})
