import assert from 'node:assert/strict'
import { partKeys } from '../../src/web/actions/part-keys.ts'
import { actions } from '../../src/web/actions/registry.ts'
import { openPalette } from '../../tools/screens/palette.ts'
import { until } from '../support/waiting.ts'
import { browserTests } from './support/browser.ts'
import { partProofs, proofs } from './support/key-proofs.ts'
import { awaitKeys, openWithKeys, pressedAs, standNowhere } from './support/keys.ts'

const tests = browserTests()
const { test, origin } = tests

test('every key of an action does what the list of keys says', async (open) => {
  const page = await openWithKeys(tests, open, 'actions')
  const withKeys = actions.filter(({ keys }) => keys.length > 0)
  assert.deepEqual(withKeys.map(({ name }) => name).sort(), Object.keys(proofs).sort())
  for (const { name, keys } of withKeys) {
    for (const key of keys) {
      await standNowhere(page)
      await proofs[name]?.(page, () => page.keyboard.press(pressedAs(key)))
    }
  }
})

for (const [part, prove] of Object.entries(partProofs)) {
  test(`the keys of a ${part} do what the list of keys says`, async (open) => {
    const page = await openWithKeys(tests, open, `part-${part}`)
    await standNowhere(page)
    await prove(page)
  })
}

test('the list of keys has every action that has a key, from anywhere, and nothing else', async (open) => {
  const page = await open('/sign-in')
  await awaitKeys(page)
  await standNowhere(page)
  await page.keyboard.press('?')
  await page.getByRole('heading', { name: 'Keys', level: 1 }).waitFor()
  const labels = [...actions.filter(({ keys }) => keys.length > 0), ...Object.values(partKeys).flat()]
  assert.deepEqual(
    (await page.getByRole('cell').allTextContents()).sort(),
    labels.map(({ label }) => label).sort(),
  )
  await page.goBack()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
})

test('in a box a letter is a letter', async (open) => {
  const page = await open('/sign-in')
  await awaitKeys(page)
  const email = page.getByLabel('E-mail address')
  await email.focus()
  await page.keyboard.type('?1k')
  assert.equal(await email.inputValue(), '?1k')
})

test('keys of one letter are switched off in the account, in every tab and after a reload; Ctrl+K is not', async (open) => {
  const page = await openWithKeys(tests, open, 'single')
  await page.getByTitle('Undo (Ctrl+Z)').waitFor()
  await page.getByTitle('Keep result (K)').waitFor()
  const account = await page.context().newPage()
  await account.goto(`${origin()}/account`)
  const box = () => account.getByRole('checkbox', { name: /^Use them while no box has the focus/ })
  await box().uncheck()
  await page.getByTitle('Keep result', { exact: true }).waitFor()
  await standNowhere(page)
  await page.keyboard.press('2')
  await page.keyboard.press('?')
  await openPalette(page)
  await page.keyboard.press('Escape')
  assert.doesNotMatch(page.url(), /view=|keys/)
  await account.reload()
  assert.equal(await box().isChecked(), false)
  await box().check()
  await page.getByTitle('Keep result (K)').waitFor()
  await until(async () => {
    await standNowhere(page)
    await page.keyboard.press('2')
    return page.url().includes('view=cashflow')
  }, 'the key does something again')
})

test('letters that are typed in a menu choose in it and do nothing else', async (open) => {
  const page = await openWithKeys(tests, open, 'menus')
  await page.locator('header button[aria-haspopup="menu"]:visible').click()
  await page.getByRole('menuitem').first().waitFor()
  await page.keyboard.type('h')
  await page.keyboard.press('Escape')
  await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
  assert.match(page.url(), /\/scenarios\/[\w-]+$/)
})

test('a guest is asked to make an account by the key that keeps', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  await awaitKeys(page)
  await standNowhere(page)
  await page.keyboard.press('c')
  await page.keyboard.press('k')
  await page.waitForURL(/\/sign-up/)
})
