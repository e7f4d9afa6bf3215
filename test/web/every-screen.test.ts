import assert from 'node:assert/strict'
import { test as plainTest } from 'node:test'
import type { Page } from 'playwright-core'
import { pageAddresses } from '../../src/contract/page/addresses.ts'
import { leftOutName } from '../../src/web/engine/naming.ts'
import { fillServer, type Ids } from '../../tools/screens/plants.ts'
import { shots } from '../../tools/screens/screens.ts'
import { play, signIn } from '../../tools/screens/shooting.ts'
import type { Shot } from '../../tools/screens/shot.ts'
import { until } from '../support/waiting.ts'
import { assertFitsEverywhere, browserTests, type Open } from './support/browser.ts'

const { test, origin, opened } = browserTests()

let filled: Promise<Ids> | undefined
/** What the screens show is made once, for all tests. */
const fill = (): Promise<Ids> => {
  filled ??= fillServer(origin(), opened().database)
  return filled
}

/** What is true of every screen. */
async function assertWhole(page: Page, { name }: Shot): Promise<void> {
  const { headings, title, lang, cut } = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    lang: document.documentElement.lang,
    // What ends in an ellipsis, or is cut.
    cut: [...document.querySelectorAll<HTMLElement>('button, th, label, legend, dt, h1, h2, h3')]
      .filter(
        (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden',
      )
      .filter((each) => getComputedStyle(each).clipPath === 'none')
      .map(({ textContent }) => textContent),
  }))
  assert.equal(headings, 1, `${name} has one heading of the first level.`)
  assert.match(title, /^(?:.+ · )?SAFAPAC$/, name)
  assert.equal(lang, 'en')
  assert.deepEqual(cut, [], `${name} shows its labels in full.`)
  // What the build leaves out of the model is there before it is shown.
  const isNamed = () =>
    page.evaluate((mark) => !document.documentElement.outerHTML.includes(mark), leftOutName)
  await until(isNamed, `${name} has every name that it shows`)
  const isFailed = (await page.getByRole('heading', { name: 'This screen failed' }).count()) > 0
  assert.equal(isFailed, name === 'start-failed', name)
}

const addressOf = ({ path }: Shot): string => path.replace(/\?.*/, '')
/** Where a screen has several states, axe sees the first most often. */
const isFirst = (shot: Shot) => shots.find((each) => addressOf(each) === addressOf(shot)) === shot

/** What is looked at in one window. */
interface Visit {
  readonly person: Shot['as']
  readonly shots: readonly Shot[]
}

/** What a guest has typed is kept in the browser; whoever has an account may see one screen after the other. */
const needsOwnWindow = ({ as, act, before }: Shot) =>
  as === 'guest' && (act !== undefined || before !== undefined)

/** Refusals, and the loss of the network, are expected only of the screens that are about them. The longest visits are first. */
const visits: readonly Visit[] = [
  ...Map.groupBy(shots, (shot) =>
    [shot.as, ...(shot.refusals ?? []), shot.losesNetwork, needsOwnWindow(shot) ? shot.name : ''].join(' '),
  ).values(),
]
  .map((own) => ({ person: (own[0] as Shot).as, shots: own }))
  .toSorted((one, other) => other.shots.length - one.shots.length)

/** What the browser says of a screen: what is written in the place of one that failed, and that there is no network. */
function expectedOf({ refusals = [], losesNetwork = false }: Shot): RegExp | undefined {
  if (refusals.includes(500)) return /The server cannot answer now/
  return losesNetwork ? /ERR_INTERNET_DISCONNECTED/ : undefined
}

/** What is wrong with the screens: all of it is told at the end. */
const wrong: string[] = []

async function look(page: Page, shot: Shot, ids: Ids): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await play(page, origin(), shot, ids)
  await assertWhole(page, shot)
  await assertFitsEverywhere(page, shot.name, !isFirst(shot))
}

async function visit(open: Open, { person, shots: own }: Visit): Promise<void> {
  const ids = await fill()
  const [first] = own as readonly [Shot]
  const expected = expectedOf(first)
  const page = await open('/sign-in', { refusals: first.refusals ?? [], ...(expected && { expected }) })
  if (person !== 'guest') await signIn(page, origin(), person)
  for (const shot of own) {
    await look(page, shot, ids).catch((error) => wrong.push(`${shot.name}: ${error}`))
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.context().setOffline(false)
  }
  await page.context().close()
}

/** Two windows side by side: one alone leaves half of a small machine idle. */
test('each screen is whole, accessible and fits, light and dark, on every width', async (open) => {
  const left = [...visits]
  const inWindow = async () => {
    for (let next = left.shift(); next; next = left.shift()) await visit(open, next)
  }
  await Promise.all([inWindow(), inWindow()])
  assert.deepEqual(wrong, [])
})

plainTest('every address of the page is one of the screens', () => {
  const screens = shots.map(addressOf)
  const isShown = (address: string) =>
    screens.some((screen) => new RegExp(`^${address.replaceAll(/\$\w+/g, '[^/]+')}$`).test(screen))
  assert.deepEqual(
    pageAddresses.filter((address) => !isShown(address)),
    [],
  )
})
