import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Load, type LoadClass } from './load.ts'

const bounds = { most: { login: 60, calculation: 70, rest: 100 }, fewest: 10, delayMilliseconds: 50 }

function loadWith(count: number, load: LoadClass = 'rest'): Load {
  const loaded = new Load(bounds)
  for (let i = 0; i < count; i += 1) loaded.begin(load)
  return loaded
}

const admitted = (load: Load) =>
  (['login', 'calculation', 'rest'] as const).filter((each) => load.admits(each))

/** So many are answered in a sample, and more are asking than are let in. */
function pass(load: Load, answered: number, samples: number): void {
  for (let sample = 0; sample < samples; sample += 1) {
    for (let i = 0; i < answered; i += 1) {
      load.end('rest')
      while (load.admits('rest')) load.begin('rest')
    }
    load.adapt()
  }
}

test('sign-ins are turned away first, then calculations, then the rest', () => {
  assert.deepEqual(admitted(loadWith(0)), ['login', 'calculation', 'rest'])
  assert.deepEqual(admitted(loadWith(49)), ['login', 'calculation', 'rest'])
  assert.deepEqual(admitted(loadWith(50)), ['calculation', 'rest'])
  assert.deepEqual(admitted(loadWith(75)), ['rest'])
  assert.deepEqual(admitted(loadWith(100)), [])
})

test('a class is turned away at its own bound while others are let in', () => {
  assert.deepEqual(admitted(loadWith(60, 'login')), ['calculation', 'rest'])
  assert.deepEqual(admitted(loadWith(70, 'calculation')), ['rest'])
})

test('who has been answered makes room', () => {
  const load = loadWith(100)
  load.end('rest')
  assert.deepEqual(admitted(load), ['rest'])
  assert.equal(load.inFlight, 99)
})

test('a queue that is always longer than what is answered in time lets fewer in', () => {
  const load = loadWith(80)
  pass(load, 100, 30)
  assert.ok(load.bound >= 12 && load.bound <= 30, String(load.bound))
})

test('as many are let in as are answered in time, so a fast process keeps a longer queue', () => {
  const load = loadWith(80)
  pass(load, 700, 30)
  assert.ok(load.bound >= 40 && load.bound <= 75, String(load.bound))
})

test('a queue that is empty now and then turns nobody away, however long it becomes', () => {
  const load = loadWith(0)
  for (let sample = 0; sample < 30; sample += 1) {
    for (let i = 0; i < 90; i += 1) load.begin('rest')
    for (let i = 0; i < 90; i += 1) load.end('rest')
    load.adapt()
  }
  assert.equal(load.bound, 100)
})

test('a standstill of less than half a second turns nobody away', () => {
  const load = loadWith(80)
  pass(load, 0, 4)
  assert.equal(load.bound, 100)
})

test('however slow it is, a few are let in', () => {
  const load = loadWith(80)
  pass(load, 0, 30)
  assert.equal(load.bound, 10)
  assert.equal(loadWith(9).admits('rest'), true)
})

test('a flood of sign-ins turns only sign-ins away', () => {
  const load = loadWith(60, 'login')
  for (let i = 0; i < 30; i += 1) load.adapt()
  assert.equal(load.bound, 100)
  assert.deepEqual(admitted(load), ['calculation', 'rest'])
})

test('however busy it is, a few sign-ins a second are let in, and no more', () => {
  const load = loadWith(100)
  let letIn = 0
  for (let sample = 0; sample < 50; sample += 1) {
    load.adapt()
    for (let i = 0; i < 20 && load.admits('login'); i += 1) {
      load.begin('login')
      load.end('login')
      letIn += 1
    }
  }
  assert.equal(letIn, 25)
})

test('when the queue has gone more and more are let in again, up to the most', () => {
  const load = loadWith(80)
  pass(load, 0, 30)
  for (let i = 0; i < 80; i += 1) load.end('rest')
  load.adapt()
  for (let i = 0; i < 5; i += 1) load.adapt()
  assert.ok(load.bound > 20 && load.bound < 40, String(load.bound))
  for (let i = 0; i < 30; i += 1) load.adapt()
  assert.equal(load.bound, 100)
})

/** The loop is late by so much in each of so many samples. */
function delay(load: Load, milliseconds: number, samples: number): void {
  for (let sample = 0; sample < samples; sample += 1) load.adapt(milliseconds)
}

test('while the event loop is late calculations are turned away, sign-ins but for a few, and the rest at fewer', () => {
  const load = loadWith(9)
  delay(load, 80, 30)
  assert.equal(load.bound, 10)
  assert.deepEqual(admitted(load), ['login', 'rest'])
  load.begin('login')
  assert.deepEqual(admitted(load), ['rest'])
  load.begin('rest')
  assert.deepEqual(admitted(load), [])
})

test('a loop that is late by less than 50 ms on the average, or once by a third of a second, turns nobody away', () => {
  const load = loadWith(0)
  delay(load, 45, 100)
  assert.deepEqual(admitted(load), ['login', 'calculation', 'rest'])
  const calm = loadWith(0)
  calm.adapt(330)
  assert.deepEqual(admitted(calm), ['login', 'calculation', 'rest'])
})

test('a stop of many seconds turns calculations away for a second after it', () => {
  const load = loadWith(0)
  load.adapt(12_000)
  assert.equal(load.admits('calculation'), false)
  delay(load, 0, 10)
  assert.equal(load.admits('calculation'), true)
})

/** How long those let in wait, by one process that answers one a millisecond; times are milliseconds. */
function waitsAt(requestsPerMillisecond: number, milliseconds: number): number[] {
  const load = new Load({ most: { login: 64, calculation: 64, rest: 512 }, fewest: 16 })
  const arrivals: number[] = []
  const waits: number[] = []
  // The same numbers in every run, as irregular as requests are.
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  for (let now = 0; now < milliseconds; now += 1) {
    for (let slot = 0; slot < 20; slot += 1) {
      if (random() > requestsPerMillisecond / 20 || !load.admits('rest')) continue
      load.begin('rest')
      arrivals.push(now)
    }
    const arrived = arrivals.shift()
    if (arrived !== undefined) {
      load.end('rest')
      if (now > milliseconds / 10) waits.push(now - arrived + 1)
    }
    if (now % 100 === 99) load.adapt()
  }
  return waits.sort((a, b) => a - b)
}

const worst = (waits: readonly number[]) => waits[Math.floor(waits.length * 0.99)] ?? 0

test('at twice what a process can do those let in wait little, and no time is lost', () => {
  const waits = waitsAt(2, 60_000)
  assert.ok(worst(waits) <= 2.5 * worst(waitsAt(0.8, 60_000)), String(worst(waits)))
  assert.ok(waits.length > 0.99 * 54_000, String(waits.length))
})

test('at four fifths of what it can do everybody is let in', () => {
  const waits = waitsAt(0.8, 60_000)
  assert.ok(waits.length > 0.8 * 54_000 * 0.98, String(waits.length))
  assert.ok(worst(waits) < 20, String(worst(waits)))
})
