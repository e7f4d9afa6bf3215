import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { until } from '../support/waiting.ts'
import { browserTests, type Open } from './support/browser.ts'
import { openKilled } from './support/killed-browser.ts'
import { addAccount, Elsewhere, password, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests
const price = 'feedstocks.0.price'
const withoutNetwork = /ERR_INTERNET_DISCONNECTED/

const box = (page: Page, name = 'UCO, price') => page.getByRole('textbox', { name })

interface Opened {
  readonly page: Page
  readonly id: string
  readonly elsewhere: Elsewhere
}

/** On a busy machine the page may be told to come back, and does. */
async function openScenario(
  open: Open,
  name: string,
  { refusals = [], isKept = false }: { refusals?: readonly number[]; isKept?: boolean } = {},
): Promise<Opened> {
  const email = `${name}@x.test`
  await addAccount(tests, email)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const id = await elsewhere.newScenario()
  const page = await open('/', {
    refusals: [...refusals, 503],
    ...(isKept && { serviceWorkers: 'allow' as const }),
  })
  await signIn(page, email)
  await page.goto(`${origin()}/scenarios/${id}`)
  await box(page).waitFor()
  await page.getByText(/^Saved/).waitFor()
  return { page, id, elsewhere }
}

/** Text that is in a box and no value yet, as the disk of the browser has it. */
const leftTexts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const disk = await answer(indexedDB.open('safapac'))
    const texts: { text: string }[] = await answer(disk.transaction('texts').objectStore('texts').getAll())
    disk.close()
    return texts.map(({ text }) => text)
  })

const isLeft = (page: Page, text: string) =>
  until(async () => (await leftTexts(page)).includes(text), `${text} is on the disk`)

test('a session that ends in the middle of typing is taken up over the work, and every edit is sent', async (open) => {
  const { page, id, elsewhere } = await openScenario(open, 'expiring', { refusals: [401] })
  const sessions = (await elsewhere.ask('GET', '/me/sessions')) as unknown as {
    id: string
    isCurrent: boolean
  }[]
  for (const session of sessions.filter(({ isCurrent }) => !isCurrent))
    await elsewhere.ask('DELETE', `/me/sessions/${session.id}`)
  await box(page).focus()
  await page.keyboard.type('98')
  await page.getByText('Signed out on this device. Changes are kept here.').waitFor()
  // The bar takes the focus from nobody.
  await page.keyboard.type('7')
  assert.equal(await box(page).inputValue(), '987')
  await page.getByText('Signed out, kept here').waitFor()
  assert.equal(await elsewhere.valueOf(id, price), 930)
  await page.getByRole('status').getByRole('button', { name: 'Sign in' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign in' })
  await dialog.getByLabel('Password').fill(password)
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await dialog.waitFor({ state: 'detached' })
  await elsewhere.waitFor(id, price, 987)
  assert.equal(new URL(page.url()).pathname, `/scenarios/${id}`)
  assert.equal(await box(page).inputValue(), '987')
})

test('a server that says when to come back is not asked before, and then gets all', async (open) => {
  const { page, id, elsewhere } = await openScenario(open, 'told', { refusals: [429] })
  let told = 0
  const asked: number[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/draft')) asked.push(performance.now())
  })
  await page.context().route(
    '**/draft',
    (route) => {
      told = performance.now()
      return route.fulfill({
        status: 429,
        headers: { 'retry-after': '3', 'content-type': 'application/problem+json' },
        body: JSON.stringify({ status: 429, code: 'too_many_requests', detail: 'Too many requests.' }),
      })
    },
    { times: 1 },
  )
  await box(page).fill('801')
  await page.getByText('Server busy, kept here').waitFor()
  await box(page).fill('802')
  await elsewhere.waitFor(id, price, 802)
  await page.getByText(/^Saved/).waitFor()
  const [, again = 0] = asked
  assert.ok(again - told > 2_900, `${again - told} ms`)
})

test(
  'without a network a scenario opens anew, and what is typed before and after arrives later',
  async (open) => {
    const { page, id, elsewhere } = await openScenario(open, 'reloading', { isKept: true })
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (navigator.serviceWorker.controller) return
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
    })
    await page.context().setOffline(true)
    await box(page).fill('711')
    await page.getByText('Offline, kept here').waitFor()
    await page.reload()
    await box(page).waitFor()
    assert.equal(await box(page).inputValue(), '711')
    await page.getByText('Offline, kept here').waitFor()
    await page.getByRole('button', { name: /^Levelized cost/ }).waitFor()
    await box(page, 'Plant capacity').fill('612')
    await page.context().setOffline(false)
    await elsewhere.waitFor(id, price, 711)
    await elsewhere.waitFor(id, 'plant.capacity', 612)
    await page.getByText(/^Saved/).waitFor()
  },
  withoutNetwork,
)

test('whoever signs out leaves no answers of the server on the disk', async (open) => {
  const { page } = await openScenario(open, 'leaving')
  const answers = () =>
    page.evaluate(async () => {
      const answer = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const disk = await answer(indexedDB.open('safapac'))
      const keys = await answer(disk.transaction('answers').objectStore('answers').getAllKeys())
      disk.close()
      return keys.filter((key) => String(key).includes('/scenarios/') || String(key).endsWith('/level'))
    })
  await until(async () => (await answers()).length === 2, 'the scenario and the level are kept')
  await page.getByRole('button', { name: 'leaving' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
  await until(async () => (await answers()).length === 0, 'nothing is kept')
})

test('a page whose process dies in the middle of typing has everything, also half a number', async (open) => {
  const { page, id, elsewhere } = await openScenario(open, 'dying')
  const context = page.context()
  await box(page).fill('1,040')
  await box(page).press('Enter')
  await box(page, 'Plant capacity').fill('1,04')
  await isLeft(page, '1,04')
  const devtools = await context.newCDPSession(page)
  const hasCrashed = page.waitForEvent('crash')
  // It dies without an answer.
  devtools.send('Page.crash').catch(() => {})
  await hasCrashed
  const again = await context.newPage()
  await again.goto(`${origin()}/scenarios/${id}`)
  await box(again).waitFor()
  assert.equal(await box(again).inputValue(), '1,040')
  assert.equal(await box(again, 'Plant capacity').inputValue(), '1,04')
  await again.getByText('“1,04” can be 1.04 or 104; write one of these.').waitFor()
  await elsewhere.waitFor(id, price, 1040)
  // Who goes on typing is done with it.
  await box(again, 'Plant capacity').fill('520')
  await box(again, 'Plant capacity').press('Enter')
  await elsewhere.waitFor(id, 'plant.capacity', 520)
  await until(async () => (await leftTexts(again)).length === 0, 'no text is left')
})

test('a browser that is killed has a guest’s plant as it was left, with the text of the box', async () => {
  const killed = await openKilled(`${origin()}/try/hefa-uco-usa`)
  try {
    const page = await killed.open()
    await box(page).waitFor()
    await box(page).fill('777')
    await box(page).press('Enter')
    await page.getByRole('tab', { name: 'Changed' }).click()
    await box(page).fill('7,77')
    await isLeft(page, '7,77')
    await killed.kill()
    const again = await killed.open()
    await box(again).waitFor()
    assert.equal(await box(again).inputValue(), '7,77')
    await box(again).focus()
    await again.keyboard.press('Escape')
    assert.equal(await box(again).inputValue(), '777')
    await again.getByRole('button', { name: 'Undo' }).click()
    assert.equal(await box(again).inputValue(), '930')
  } finally {
    await killed.close()
  }
})

test('a scenario that was deleted elsewhere is kept as a new one, and can still be undone', async (open) => {
  const { page, id, elsewhere } = await openScenario(open, 'deleted', { refusals: [404] })
  await box(page).fill('850')
  await box(page).press('Enter')
  await elsewhere.waitFor(id, price, 850)
  await page.getByText(/^Saved/).waitFor()
  // A project keeps at least one.
  const { projectId } = await elsewhere.ask('GET', `/scenarios/${id}`)
  await elsewhere.ask('POST', `/projects/${projectId}/scenarios`, {})
  await elsewhere.ask('DELETE', `/scenarios/${id}`)
  await box(page).fill('860')
  await box(page).press('Enter')
  await page.getByText('Deleted elsewhere, kept here').waitFor()
  // Nothing is lost by a reload either.
  await page.reload()
  await page.getByText('Deleted elsewhere, kept here').waitFor()
  assert.equal(await box(page).inputValue(), '860')
  await page.getByRole('button', { name: 'Keep as a new scenario' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/scenarios/') && !url.pathname.endsWith(id))
  const made = page.url().split('/').at(-1)?.split('?')[0] ?? ''
  await elsewhere.waitFor(made, price, 860)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await elsewhere.waitFor(made, price, 850)
})

test('where the project is deleted as well the scenario becomes a project', async (open) => {
  const { page, id, elsewhere } = await openScenario(open, 'projectless', { refusals: [404] })
  const { projectId } = await elsewhere.ask('GET', `/scenarios/${id}`)
  await elsewhere.ask('DELETE', `/projects/${projectId}`)
  await box(page).fill('870')
  await page.getByRole('button', { name: 'Keep as a new scenario' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/scenarios/') && !url.pathname.endsWith(id))
  const made = page.url().split('/').at(-1)?.split('?')[0] ?? ''
  await elsewhere.waitFor(made, price, 870)
  const projects = (await elsewhere.ask('GET', '/projects')) as unknown as readonly object[]
  assert.equal(projects.length, 1)
})
