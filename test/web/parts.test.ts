import assert from 'node:assert/strict'
import { ownPage } from '../../src/server/page/built-page.ts'
import { until } from '../support/waiting.ts'
import { assertAccessible, browserTests } from './support/browser.ts'
import { hasFocus } from './support/keys.ts'

/** The parts of the page by themselves, under the policy of the page. */
const { test } = browserTests({
  ...ownPage,
  sources: ['src/web/ui', 'src/web/public', 'src/web/build', 'test/web/kit', 'package-lock.json'],
  program: 'test/web/kit/build.ts',
  cache: '.cache/web-parts',
})

test('a box keeps what is typed, stores what it says, and Escape brings back what was there', async (open) => {
  const page = await open('/')
  const box = page.getByRole('textbox', { name: 'Price' })
  const stored = page.getByRole('status', { name: 'Stored' })
  await box.click()
  await box.fill('1,040')
  assert.equal(await stored.textContent(), '1040 USD/t 0')
  await box.fill('1,04x')
  assert.equal(await box.inputValue(), '1,04x')
  assert.equal(await stored.textContent(), '1040 USD/t 0')
  await box.press('Escape')
  assert.deepEqual([await box.inputValue(), await stored.textContent()], ['930', '930 USD/t 0'])
  await box.press('ArrowUp')
  await box.press('Shift+ArrowUp')
  await box.press('Alt+ArrowDown')
  assert.equal(await stored.textContent(), '1039 USD/t 0')
  await box.fill('1040')
  await box.press('Enter')
  assert.deepEqual([await box.inputValue(), await stored.textContent()], ['1,040', '1040 USD/t 1'])
})

test('Tab into a box selects all of it, and what is wrong with it is told', async (open) => {
  const page = await open('/')
  await page.getByRole('slider', { name: 'Price' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type('9000')
  const box = page.getByRole('textbox', { name: 'Price' })
  assert.equal(await box.inputValue(), '9000')
  assert.equal(await box.getAttribute('aria-invalid'), 'true')
  const told = await box.getAttribute('aria-describedby')
  assert.equal(await page.locator(`[id="${told}"]`).textContent(), 'Price must be at most 5,000 USD/t')
})

test('a slider moves by its step with arrows, says its unit, and the wheel leaves it alone', async (open) => {
  const page = await open('/')
  const slider = page.getByRole('slider', { name: 'Price' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  assert.equal(await slider.getAttribute('aria-valuetext'), '1,040 USD/t')
  await slider.hover()
  await page.mouse.wheel(0, 200)
  assert.equal(await slider.getAttribute('aria-valuetext'), '1,040 USD/t')
  await page.getByRole('combobox', { name: 'Unit of Price' }).selectOption('USD/kg')
  assert.match(String(await page.getByRole('status', { name: 'Stored' }).textContent()), /USD\/kg/)
})

test('a table is one stop of Tab, and a range of it is copied with all digits', async (open) => {
  const page = await open('/')
  await page.getByRole('combobox', { name: 'Unit of Price' }).focus()
  await page.keyboard.press('Tab')
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c', 'Tab', 'Control+v'])
    await page.keyboard.press(key)
  assert.equal(await page.getByRole('textbox', { name: 'Paste here' }).inputValue(), '1.234\t1.345\n0.5\t0.6')
})

test('a dialog takes the focus and gives it back; typed text is not lost to Escape', async (open) => {
  const page = await open('/')
  const trigger = page.getByRole('button', { name: 'Rename…' })
  const dialog = page.getByRole('dialog', { name: 'Rename' })
  await trigger.click()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await until(() => hasFocus(trigger), 'the focus is back')
  await trigger.click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Base')
  await page.keyboard.press('Escape')
  assert.ok(await dialog.isVisible())
  await assertAccessible(page, 'an open dialog')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('a menu opens with Down, is walked with arrows and letters, and Escape returns', async (open) => {
  const page = await open('/')
  const trigger = page.getByRole('button', { name: 'More' })
  await trigger.focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('menuitem', { name: /Duplicate/ }).waitFor()
  await page.keyboard.press('Escape')
  await until(() => hasFocus(trigger), 'the focus is back')
  await page.keyboard.press('ArrowDown')
  await until(() => hasFocus(page.getByRole('menuitem', { name: /Duplicate/ })), 'the first has the focus')
  await page.keyboard.press('ArrowDown')
  await until(() => hasFocus(page.getByRole('menuitem', { name: 'Delete' })), 'the next has the focus')
  await page.keyboard.press('Enter')
  await page.getByRole('status', { name: 'Done' }).getByText('deleted').waitFor()
})

test('a popover, a tooltip and tabs open by keys alone', async (open) => {
  const page = await open('/')
  await page.getByRole('button', { name: 'About the price' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Price of UCO' }).waitFor()
  await assertAccessible(page, 'an open popover')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'More' }).focus()
  await page.keyboard.press('Tab')
  await page.getByText('Internal rate of return').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Internal rate of return').waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: 'Cost' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('View of carbon').waitFor()
})

test('the bar says what happened, and its button undoes it', async (open) => {
  const page = await open('/')
  await page.getByRole('button', { name: 'Say it' }).click()
  await assertAccessible(page, 'the bar')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status', { name: 'Done' }).getByText('undone').waitFor()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`all parts are accessible, ${colorScheme}`, async (open) => {
    await assertAccessible(await open('/', { colorScheme }), `parts ${colorScheme}`)
  })
}
