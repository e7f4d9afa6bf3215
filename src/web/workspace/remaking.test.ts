import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Fate, SimulatedBrowser } from '../../../test/web/support/simulated-browser.ts'
import { valueAt } from './document.ts'
import { groupsOf, unsavedOf } from './edits.ts'

const measure = (value: number) => ({ value, unit: 'USD/t' })
const inputs = {
  plant: { capacity: measure(500), load: measure(8_000) },
  feedstocks: [{ name: 'UCO', price: measure(930) }],
}
const pointers = ['/plant/capacity', '/plant/load', '/feedstocks/0/price']

function browserOfDeleted(): SimulatedBrowser {
  const browser = new SimulatedBrowser(inputs)
  browser.open()
  browser.calm()
  browser.server.isGone = true
  return browser
}

const firstOf = (browser: SimulatedBrowser) => {
  const [tab] = browser.tabs
  assert.ok(tab)
  return tab
}

/** Types something, and hears from the server that there is no such scenario any more. */
function typeAndHear(browser: SimulatedBrowser, value: number): void {
  const tab = firstOf(browser)
  browser.edit(tab, [{ pointer: pointers[2] ?? '', to: measure(value) }])
  browser.calm()
  assert.equal(tab.state.saving.at, 'gone')
}

const keep = (browser: SimulatedBrowser, place = 0, id = 'new') => {
  const tab = browser.tabs[place]
  assert.ok(tab)
  browser.send(tab, { kind: 'keptAsNew', id, now: browser.now })
}

test('what was deleted elsewhere is kept as a new scenario, and can still be undone there', () => {
  const browser = browserOfDeleted()
  typeAndHear(browser, 1_040)
  keep(browser)
  browser.calm()
  const { state } = firstOf(browser)
  assert.deepEqual(state.saving, { at: 'moved', to: 'new' })
  assert.deepEqual(valueAt(browser.remade.get('new') ?? null, '/feedstocks/0/price'), measure(1_040))
  const log = browser.handedOver.get('new') ?? []
  assert.deepEqual(unsavedOf(log), [])
  assert.equal(groupsOf(log).done.length, 1)
})

test('nothing is made anew that nobody asked for, and of what is not gone', () => {
  const browser = browserOfDeleted()
  typeAndHear(browser, 1_040)
  browser.calm()
  assert.equal(browser.remade.size, 0)
  const other = new SimulatedBrowser(inputs)
  other.open()
  other.calm()
  keep(other)
  other.calm()
  assert.equal(other.remade.size, 0)
})

test('a lost answer makes no second scenario, and what was typed meanwhile goes with it', () => {
  const browser = browserOfDeleted()
  typeAndHear(browser, 1_040)
  const tab = firstOf(browser)
  keep(browser, 0, 'first')
  browser.answer(tab, 'lost after')
  assert.equal(tab.state.saving.at, 'gone')
  keep(browser, 0, 'second')
  browser.edit(tab, [{ pointer: pointers[0] ?? '', to: measure(600) }])
  browser.answer(tab, 'good')
  assert.deepEqual([...browser.remade.keys()], ['first'])
  const log = browser.handedOver.get('first') ?? []
  assert.deepEqual(
    unsavedOf(log).map(({ pointer }) => pointer),
    ['/plant/capacity'],
  )
})

test('a tab that does not save asks the one that does, and goes along', () => {
  const browser = browserOfDeleted()
  browser.open()
  browser.hear()
  typeAndHear(browser, 1_040)
  browser.hear()
  assert.equal(browser.tabs[1]?.state.saving.at, 'gone')
  keep(browser, 1)
  browser.calm()
  browser.hear()
  assert.deepEqual(
    browser.tabs.map(({ state }) => state.saving),
    [
      { at: 'moved', to: 'new' },
      { at: 'moved', to: 'new' },
    ],
  )
  assert.equal(browser.remade.size, 1)
})

test('a session that has ended is no reason to forget: it is kept by asking again after signing in', () => {
  const browser = browserOfDeleted()
  typeAndHear(browser, 1_040)
  const tab = firstOf(browser)
  keep(browser)
  browser.answer(tab, 401)
  assert.deepEqual([tab.state.session, tab.state.saving.at], ['expired', 'gone'])
  browser.send(tab, { kind: 'signedIn', now: browser.now })
  assert.equal(tab.state.saving.at, 'gone')
  keep(browser)
  browser.answer(tab, 'good')
  assert.equal(tab.state.saving.at, 'moved')
})

const fates: readonly Fate[] = ['good', 'good', 'lost before', 'lost after', 401, 408, 429, 500]
type Act = 'edit' | 'undo' | 'answer' | 'wait' | 'hear' | 'keep' | 'open' | 'cut' | 'sign in' | 'delete'
const acts: readonly Act[] = [
  ...(['edit', 'edit', 'edit', 'undo', 'answer', 'answer', 'answer', 'answer', 'wait', 'wait'] as const),
  ...(['hear', 'keep', 'keep', 'keep', 'open', 'cut', 'sign in', 'sign in', 'delete', 'delete'] as const),
]

function act(browser: SimulatedBrowser, kind: Act, a: number, b: number): void {
  const tab = browser.tabs[a % browser.tabs.length]
  if (!tab) return
  // What a person does in another tab takes longer than a message to it.
  browser.hear()
  browser.pass(1)
  if (kind === 'edit')
    browser.edit(tab, [{ pointer: pointers[b % pointers.length] ?? '', to: measure(a * 1_000 + b) }])
  else if (kind === 'undo') browser.undo(tab, 'undone')
  else if (kind === 'answer') browser.answer(tab, fates[b % fates.length] ?? 'good')
  else if (kind === 'wait') browser.pass(b * 3)
  else if (kind === 'keep')
    browser.send(tab, { kind: 'keptAsNew', id: `${tab.name}:new${a}${b}`, now: browser.now })
  else if (kind === 'open') {
    if (browser.tabs.length < 3) browser.open()
  } else if (kind === 'cut') browser.connect(a % 2 === 0)
  else if (kind === 'sign in') browser.send(tab, { kind: 'signedIn', now: browser.now })
  else if (kind === 'delete') browser.server.isGone = true
}

const isMoved = (browser: SimulatedBrowser) => browser.tabs.some(({ state }) => state.saving.at === 'moved')

/** In the end it is deleted, everybody hears of it, and somebody keeps it. */
function end(browser: SimulatedBrowser): void {
  browser.server.isGone = true
  browser.calm()
  for (const tab of browser.tabs) browser.send(tab, { kind: 'looked', now: browser.now })
  browser.calm()
  if (!isMoved(browser)) keep(browser, 0, 'last')
  browser.calm()
}

function check(browser: SimulatedBrowser): void {
  const [[to, made] = ['', null]] = browser.remade
  assert.equal(browser.remade.size, 1)
  // The machine of the new scenario sends what the old one did not.
  const later = unsavedOf(browser.handedOver.get(to) ?? [])
  for (const { state } of browser.tabs) {
    assert.equal(state.saving.at, 'moved')
    for (const pointer of pointers) {
      const there = later.findLast((edit) => edit.pointer === pointer)?.to ?? valueAt(made, pointer)
      assert.deepEqual(there, valueAt(state.shown, pointer))
    }
  }
}

test('whatever happens around a deletion, the new scenario has all that the person last saw', () => {
  const story = fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat(1_000), fc.nat(1_000)), {
    minLength: 60,
    maxLength: 150,
  })
  let kept = 0
  fc.assert(
    fc.property(story, (all) => {
      const browser = new SimulatedBrowser(inputs)
      browser.open()
      browser.calm()
      for (const [kind, a, b] of all) if (!isMoved(browser)) act(browser, kind, a, b)
      if (isMoved(browser)) kept += 1
      end(browser)
      check(browser)
    }),
    { numRuns: 500, seed: Number(process.env.FAULTS_SEED ?? 1) },
  )
  assert.ok(kept > 50, `${kept} were kept in the middle of everything`)
})
