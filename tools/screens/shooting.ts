import type { Browser, BrowserContext, Page } from 'playwright-core'
import { credentialsOf, type Ids } from './plants.ts'
import { pictureAtRest } from './rest.ts'
import type { Person, Shot } from './shot.ts'

const themes = ['light', 'dark'] as const
const sizes = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
]
/** Shown instead of the moment, so that pictures of one state are the same. */
const moment = '2026-12-01T12:04:00Z'
const momentPattern = /"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g

export interface Stage {
  readonly browser: Browser
  readonly origin: string
  readonly ids: Ids
}

const addressOf = ({ path }: Shot, ids: Ids): string =>
  path.replaceAll(/\$(\w+)/g, (whole, name) => ids[name] ?? whole)

/** Signs somebody in by the form. */
export async function signIn(page: Page, origin: string, person: Exclude<Person, 'guest'>): Promise<void> {
  const { email, password } = credentialsOf(person)
  await page.goto(`${origin}/sign-in`)
  await page.getByLabel('E-mail address', { exact: true }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Sign in' }).waitFor({ state: 'detached' })
}

/** Opens a screen and brings it into its state. */
export async function play(page: Page, origin: string, shot: Shot, ids: Ids): Promise<void> {
  await shot.before?.(page)
  await page.goto(`${origin}${addressOf(shot, ids)}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  if (!shot.act) return
  await shot.act(page)
  await page.waitForLoadState('networkidle')
}

/** A machine may be busy. */
const patienceMilliseconds = 120_000
const dayMilliseconds = 24 * 60 * 60 * 1_000

/** What the server has done since it was started, it has done at the moment of the pictures. */
async function stopTime(context: BrowserContext): Promise<void> {
  const yesterday = Date.now() - dayMilliseconds
  const stopped = (whole: string, text: string) => (Date.parse(text) > yesterday ? `"${moment}"` : whole)
  await context.route('**/api/**', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll(momentPattern, stopped) })
  })
}

async function openContext({ browser, origin }: Stage, person: Person): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(patienceMilliseconds)
  await stopTime(context)
  if (person !== 'guest') {
    const page = await context.newPage()
    await signIn(page, origin, person)
    await page.close()
  }
  return context
}

interface Look {
  readonly shot: Shot
  readonly size: (typeof sizes)[number]
}

async function shoot(
  context: BrowserContext,
  { origin, ids }: Stage,
  { shot, size }: Look,
  onPicture: (file: string, png: Buffer) => Promise<void>,
): Promise<void> {
  const page = await context.newPage()
  try {
    await page.setViewportSize(size)
    // It goes on from there, because what is saved waits for it.
    await context.clock.setSystemTime(moment)
    await play(page, origin, shot, ids)
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      await onPicture(`${shot.name}-${size.width}-${colorScheme}.png`, await pictureAtRest(page))
    }
  } finally {
    await page.close()
    await context.setOffline(false)
  }
}

/** Takes the pictures of each screen, one after the other. What a state needs and is not there is told; the others are taken. */
export async function shootAll(
  stage: Stage,
  shots: readonly Shot[],
  onPicture: (file: string, png: Buffer) => Promise<void>,
): Promise<void> {
  for (const [person, own] of Map.groupBy(shots, (shot) => shot.as)) {
    let context = await openContext(stage, person)
    let isAsNew = true
    for (const look of own.flatMap((shot) => sizes.map((size) => ({ shot, size })))) {
      if (!isAsNew) {
        await context.close()
        context = await openContext(stage, person)
      }
      // What a guest did is kept in the browser.
      isAsNew = person !== 'guest' && !look.shot.leavesEdits
      await shoot(context, stage, look, onPicture).catch((error) => {
        process.exitCode = 1
        console.error(`The screen ${look.shot.name} could not be brought into its state.`, error)
      })
    }
    await context.close()
  }
}
