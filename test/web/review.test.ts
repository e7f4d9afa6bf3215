import assert from 'node:assert/strict'
import { browserTests } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

test('a scenario is put to a review, commented on, approved, read-only, and unlocked with a reason', async (open) => {
  await addAccount(tests, 'reviews@x.test')
  const elsewhere = await Elsewhere.signIn(origin(), 'reviews@x.test')
  const scenario = await elsewhere.newScenario('Plant')
  const page = await open('/sign-in')
  await signIn(page, 'reviews@x.test', `/scenarios/${scenario}`)
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await page.getByRole('button', { name: 'Ask for review' }).click()
  await page.getByText('This scenario is in review').first().waitFor()
  await page
    .getByRole('button', { name: /UCO, price/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Comment' }).fill('Where is this price from?')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('It was 930 USD/t then.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('img', { name: '1 open comment' }).first().waitFor()
  await page.getByRole('button', { name: 'Review…' }).click()
  await page.getByRole('button', { name: 'Approve' }).click()
  await page.getByText('This scenario is approved and locked').first().waitFor()
  const price = page.getByRole('textbox', { name: 'UCO, price' }).first()
  assert.equal(await price.getAttribute('readonly'), '')
  await page.getByRole('button', { name: 'Unlock…' }).click()
  const unlock = page.getByRole('button', { name: 'Unlock', exact: true })
  assert.ok(await unlock.isDisabled())
  await page.getByRole('textbox', { name: 'Note, or reason' }).fill('Prices of 2027.')
  await unlock.click()
  await page.locator('input[data-pointer="/feedstocks/0/price"]:not([readonly])').first().waitFor()
})

test('whoever may only look at a project reads its scenarios, and is told so', async (open) => {
  await addAccount(tests, 'owner@x.test')
  const viewer = await addAccount(tests, 'viewer@x.test')
  const scenario = await (await Elsewhere.signIn(origin(), 'owner@x.test')).newScenario('Plant')
  await tests
    .opened()
    .pool.query(
      `insert into project_members (project_id, user_id, role) select project_id, $1, 'viewer' from scenarios where id = $2`,
      [viewer, scenario],
    )
  const page = await open('/sign-in')
  await signIn(page, 'viewer@x.test', `/scenarios/${scenario}`)
  await page.getByText('You are a viewer of this project').waitFor()
  await page.locator('input[data-pointer="/feedstocks/0/price"][readonly]').first().waitFor()
  assert.equal(await page.getByRole('button', { name: 'Keep result' }).count(), 0)
  await page
    .getByRole('button', { name: /^Range of UCO, price/ })
    .first()
    .click()
  await page.getByText('Nobody has said between what it lies. It cannot be changed').waitFor()
  await page.keyboard.press('Escape')
  // A phone has the review in the menu.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'More' }).first().click()
  await page.getByRole('menuitem', { name: 'Review' }).click()
  await page.getByRole('dialog', { name: 'Review' }).waitFor()
  await page.goto(`${origin()}/projects`)
  await page.getByText('Only owner and editors').first().waitFor()
  assert.ok(
    await page
      .getByRole('button', { name: /New scenario/ })
      .first()
      .isDisabled(),
  )
})
