import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Fate,
  namedValue,
  SimulatedBrowser,
  withSwapped,
} from '../../../test/web/support/simulated-browser.ts'
import { type Json, valueAt, withValue } from './document.ts'

const measure = (value: number) => ({ value, unit: 'USD/t' })
const element = (name: string) => ({ name, price: measure(1), yield: measure(2) })
const inputs = {
  plant: { capacity: measure(500), load: measure(8000) },
  feedstocks: [element('UCO'), element('Tallow')],
  products: [element('JET'), element('DIESEL'), element('Naphtha')],
  economics: { lifetime: measure(20) },
}

/** Fields of sections and of elements by their names, so that an element is found wherever it has been moved. */
const fields = [
  { list: 'plant', key: 'capacity' },
  { list: 'plant', key: 'load' },
  { list: 'economics', key: 'lifetime' },
  { list: 'economics', key: 'taxRate' },
  { list: 'feedstocks', name: 'UCO', key: 'price' },
  { list: 'products', name: 'DIESEL', key: 'price' },
  { list: 'products', name: 'Naphtha', key: 'yield' },
]
type Field = (typeof fields)[number]

const read = (document: typeof inputs | Record<string, Json>, { list, name, key }: Field): Json =>
  name === undefined
    ? valueAt(document as Json, `/${list}/${key}`)
    : namedValue(document as Record<string, Json>, list, name, key)

function pointerOf(document: Record<string, Json>, { list, name, key }: Field): string | undefined {
  if (name === undefined) return `/${list}/${key}`
  const place = (document[list] as { name: string }[]).findIndex((each) => each.name === name)
  return place === -1 ? undefined : `/${list}/${place}/${key}`
}

const fates: readonly Fate[] = ['good', 'good', 'good', 'lost before', 'lost after', 401, 408, 429, 500]

type Act =
  | 'edit'
  | 'drag'
  | 'undo'
  | 'redo'
  | 'answer'
  | 'wait'
  | 'kill'
  | 'open'
  | 'cut'
  | 'sign in'
  | 'hear'
  | 'foreign'
  | 'move'
const acts: readonly Act[] = [
  ...(['edit', 'edit', 'edit', 'edit', 'drag', 'undo', 'redo'] as const),
  ...(['answer', 'answer', 'answer', 'answer', 'wait', 'wait', 'wait', 'hear', 'hear'] as const),
  ...(['kill', 'open', 'cut', 'sign in', 'foreign', 'move'] as const),
]
const steps = fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat(1_000), fc.nat(1_000)), {
  minLength: 20,
  maxLength: 120,
})

type Tab = SimulatedBrowser['tabs'][number]

/** What a person last saw in each field that they changed, and which fields somebody else changed as well. */
class Person {
  readonly browser = new SimulatedBrowser(inputs)
  readonly seen = new Map<Field, Json>()
  readonly foreign = new Set<Field>()
  private value = 1_000

  constructor() {
    this.browser.open()
  }

  act(kind: Act, a: number, b: number): void {
    const { browser } = this
    const tab = browser.tabs[a % Math.max(1, browser.tabs.length)]
    const field = fields[b % fields.length] as Field
    if (kind === 'open') {
      if (browser.tabs.length < 3) browser.open()
    } else if (kind === 'cut') browser.connect(a % 2 === 0)
    else if (kind === 'wait') browser.pass(a * 3)
    else if (kind === 'hear') browser.hear()
    else if (kind === 'foreign') this.changeElsewhere(field)
    else if (kind === 'move') browser.server.change(withSwapped(browser.server.inputs, 'products'))
    else if (tab) this.actIn(tab, kind, field, b)
  }

  private actIn(tab: Tab, kind: Act, field: Field, b: number): void {
    const { browser } = this
    if (kind === 'answer') this.answer(tab, fates[b % fates.length] ?? 'good')
    else if (kind === 'kill') {
      count(tab.requests.length > 0 ? 'kill while sending' : 'kill')
      browser.kill(tab, b % 2 === 0)
    } else if (kind === 'sign in') browser.send(tab, { kind: 'signedIn', now: browser.now })
    else this.change(tab, kind, field)
  }

  private answer(tab: Tab, fate: Fate): void {
    if (tab.requests.length > 0) count(`${fate}`)
    this.browser.answer(tab, fate)
  }

  private change(tab: Tab, kind: Act, field: Field): void {
    const { browser } = this
    // A person who changes to another tab takes longer than a message to it.
    browser.hear()
    browser.pass(1)
    if (kind === 'edit' || kind === 'drag') this.type(tab, field, kind === 'drag' ? 3 : 1)
    else browser.undo(tab, kind === 'undo' ? 'undone' : 'redone')
    this.look(tab)
  }

  private type(tab: Tab, field: Field, moves: number): void {
    const pointer = tab.state.isOpen ? pointerOf(tab.state.shown as Record<string, Json>, field) : undefined
    if (pointer === undefined) return
    this.value += 1
    const group = `group${this.value}`
    for (let i = 0; i < moves; i++) {
      this.value += 1
      this.browser.edit(tab, [{ pointer, to: measure(this.value) }], group)
      this.browser.pass(200)
    }
    this.seen.set(field, read(tab.state.shown as Record<string, Json>, field))
  }

  /** Undoing may change any field. */
  private look(tab: Tab): void {
    if (!tab.state.isOpen) return
    for (const field of this.seen.keys())
      this.seen.set(field, read(tab.state.shown as Record<string, Json>, field))
  }

  private changeElsewhere(field: Field): void {
    const { server } = this.browser
    const pointer = pointerOf(server.inputs as Record<string, Json>, field)
    if (pointer === undefined) return
    this.value += 1
    this.foreign.add(field)
    server.change(withValue(server.inputs, pointer, measure(this.value)))
  }
}

function check(person: Person): void {
  const { browser, seen, foreign } = person
  browser.calm()
  const [tab] = browser.tabs
  assert.ok(tab)
  const { state } = tab
  assert.equal(state.saving.at, 'rest')
  if (state.conflicts.length > 0) count('conflict')
  if (state.log.some(({ kind }) => kind === 'undo')) count('undo')
  for (const [field, value] of seen) {
    const about = `${field.list} ${field.name ?? ''} ${field.key}`
    const isWaiting = state.conflicts.some(({ pointer }) => pointer.startsWith(`/${field.list}`))
    if (!foreign.has(field) && !isWaiting) {
      assert.deepEqual(read(browser.server.inputs as Record<string, Json>, field), value, about)
    } else {
      // Somebody else may have changed it later; but it was there, or it waits for a decision.
      const wasThere = browser.server.history.some((each) => {
        const there = read(each as Record<string, Json>, field)
        return JSON.stringify(there) === JSON.stringify(value)
      })
      const isShown =
        JSON.stringify(read(state.shown as Record<string, Json>, field)) === JSON.stringify(value)
      assert.ok(wasThere || (isWaiting && isShown), `${about} is lost`)
    }
  }
  for (const { pointer } of state.conflicts) {
    const isReal = [...foreign].some(({ list }) => pointer.startsWith(`/${list}`))
    assert.ok(isReal, `${pointer} is in conflict with nobody`)
  }
}

/** An edit was saved and forgotten by one tab before another one knew, which held it for its own and would have sent it again. */
const savedAndForgotten: [Act, number, number][] = [
  ['answer', 0, 0],
  ['edit', 0, 22],
  ['undo', 0, 0],
  ['open', 0, 0],
  ['edit', 0, 0],
  ['edit', 0, 743],
  ...Array.from({ length: 7 }, (): [Act, number, number] => ['edit', 0, 0]),
  ['answer', 0, 0],
  ...Array.from({ length: 7 }, (): [Act, number, number] => ['edit', 0, 0]),
  ['edit', 33, 0],
  ['wait', 0, 0],
  ['wait', 0, 0],
]

const tally = new Map<string, number>()
const count = (kind: string) => tally.set(kind, (tally.get(kind) ?? 0) + 1)

test('no edit is lost by kills, cuts, 401, 408, 412, 429, 500, reloads, other tabs and other people', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const person = new Person()
      for (const [kind, a, b] of all) person.act(kind, a, b)
      check(person)
    }),
    { numRuns: 1_500, seed: Number(process.env.FAULTS_SEED ?? 1), examples: [[savedAndForgotten]] },
  )
  for (const kind of [...new Set(fates.map(String)), 'kill', 'kill while sending', 'undo'])
    assert.ok((tally.get(kind) ?? 0) >= 100, `${kind} happened ${tally.get(kind)} times`)
  assert.ok((tally.get('conflict') ?? 0) >= 20)
})
