import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { browserTests } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

test('a result is shared, read by somebody without an account, and no longer once the link is revoked', async (open) => {
  const email = 'shares@x.test'
  await addAccount(tests, email)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const scenario = await elsewhere.newScenario('Secret project')
  const { calculationId } = await elsewhere.ask('POST', `/scenarios/${scenario}/calculate/sync`)
  await elsewhere.ask('PATCH', `/calculations/${calculationId}`, { name: 'Before board' })
  const own = await open('/sign-in')
  await signIn(own, email, `/scenarios/${scenario}/links`)
  await own.getByText('There are none.').waitFor()
  await own.getByRole('button', { name: 'Share', exact: true }).click()
  await own.getByLabel('Who it is for').fill('The bank')
  await own.getByLabel('Files may be downloaded').check()
  await own.getByRole('button', { name: 'Make the link' }).click()
  const box = own.getByLabel('Address of the link')
  const address = new URL(await box.inputValue())
  assert.match(address.pathname, /^\/s\/[\w-]+\.[\w-]{43}$/)
  await own.keyboard.press('Escape')
  await box.waitFor()
  await own.getByRole('button', { name: 'Done' }).click()
  await box.waitFor({ state: 'detached' })
  const row = own.getByRole('row', { name: /^The bank/ })
  assert.match(await row.innerText(), /Before board\s+ROADSHOW, with files\s+never/)
  assert.ok(!(await own.content()).includes(address.pathname), 'it is shown once')

  const reader = await open(address.pathname, { refusals: [404] })
  await reader.getByRole('heading', { name: 'Before board' }).waitFor()
  await reader.getByText('Somebody shares this result with you.').waitFor()
  const link = reader.getByRole('link', { name: 'Sign in' })
  assert.equal(await link.getAttribute('href'), '/sign-in', 'the secret stands in no other address')
  await reader.getByRole('figure').first().waitFor()
  assert.ok(!(await reader.content()).includes('Secret project'))
  await reader.goto(`${origin()}${address.pathname}?why=p_F`)
  const price = reader.locator('[data-part="why column"]').last()
  await price.getByText('An input.').waitFor()
  assert.match(await price.innerText(), /UCO, price: [\d,.]+ USD\/t\n+.*confidence/)
  const [bundle] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('button', { name: 'Bundle (JSON)' }).click(),
  ])
  const { hash } = JSON.parse(await readFile(await bundle.path(), 'utf8'))
  await reader.getByText(hash).waitFor()
  const [workbook] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('button', { name: 'Workbook (Excel)' }).click(),
  ])
  assert.equal(workbook.suggestedFilename(), 'before-board.xlsx')
  await reader.getByRole('button', { name: 'Report (PDF)' }).waitFor()

  await own.goto(`${origin()}/projects`)
  await own.getByRole('button', { name: 'Actions of Secret project' }).click()
  await own.getByRole('menuitem', { name: 'Links' }).click()
  await own.getByRole('heading', { name: 'Links to Secret project' }).waitFor()
  await own.getByRole('button', { name: 'Revoke The bank' }).click()
  await own.getByRole('button', { name: 'Revoke', exact: true }).click()
  await own.getByText('There are none.').waitFor()
  await reader.reload()
  await reader.getByRole('heading', { name: 'This link cannot be opened' }).waitFor()
})
