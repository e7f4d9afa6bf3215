import assert from 'node:assert/strict'
import { pagePolicy } from '../../src/server/http/security-headers.ts'
import { browserTests } from './support/browser.ts'

const { test, origin } = browserTests()

test('the printed address is the page, under a policy without anything inline', async (open) => {
  const page = await open('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const { headers } = await fetch(origin())
  assert.equal(headers.get('content-security-policy'), pagePolicy)
  assert.doesNotMatch(pagePolicy, /unsafe|nonce/)
})

test('an address without a screen says so, and leads back', async (open) => {
  const page = await open('/')
  await page.evaluate(() => history.pushState(null, '', '/nowhere'))
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
  await page.getByRole('link', { name: 'Go to the start' }).click()
  await page.getByRole('heading', { name: /What does a tonne/ }).waitFor()
})

test('the page turns dark, and is dark at the next visit', async (open) => {
  const page = await open('/', { colorScheme: 'light' })
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.getByRole('button', { name: 'Show it dark' }).click()
  assert.equal(await background(), 'rgb(16, 19, 22)')
  await page.reload()
  assert.equal(await background(), 'rgb(16, 19, 22)')
  await page.getByRole('button', { name: 'Show it light' }).waitFor()
})
