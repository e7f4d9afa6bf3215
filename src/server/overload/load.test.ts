import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Load, type LoadClass } from './load.ts'

const bounds = { most: { login: 4, calculation: 70, rest: 100 }, fewest: 10 }

function loadWith(count: number, load: LoadClass = 'rest'): Load {
  const loaded = new Load(bounds)
  for (let i = 0; i < count; i += 1) loaded.begin(load)
  return loaded
}

const admitted = (load: Load) =>
  (['login', 'calculation', 'rest'] as const).filter((each) => load.admits(each))

test('sign-ins are turned away first, then calculations, then the rest', () => {
  assert.deepEqual(admitted(loadWith(0)), ['login', 'calculation', 'rest'])
  assert.deepEqual(admitted(loadWith(49)), ['login', 'calculation', 'rest'])
  assert.deepEqual(admitted(loadWith(50)), ['calculation', 'rest'])
  assert.deepEqual(admitted(loadWith(75)), ['rest'])
  assert.deepEqual(admitted(loadWith(100)), [])
})

test('a class is turned away at its own bound while others are let in', () => {
  assert.deepEqual(admitted(loadWith(4, 'login')), ['calculation', 'rest'])
  assert.deepEqual(admitted(loadWith(70, 'calculation')), ['rest'])
})

test('who has been answered makes room', () => {
  const load = loadWith(100)
  load.end('rest')
  assert.deepEqual(admitted(load), ['rest'])
  assert.equal(load.inFlight, 99)
})

test('a burst turns nobody away', () => {
  const load = loadWith(80)
  load.adapt(500)
  load.adapt(500)
  load.adapt(0)
  assert.equal(load.bound, 100)
})

test('while the event loop stays late fewer and fewer are let in, down to a few', () => {
  const load = loadWith(80)
  for (let i = 0; i < 3; i += 1) load.adapt(50)
  assert.equal(load.bound, 64)
  for (let i = 0; i < 30; i += 1) load.adapt(50)
  assert.equal(load.bound, 10)
})

test('a machine that is slow with few requests lets in as many as before it decided so', () => {
  const load = loadWith(3)
  for (let i = 0; i < 30; i += 1) load.adapt(500)
  assert.equal(load.bound, 10)
  assert.equal(load.admits('login'), true)
})

test('when the event loop is on time again more and more are let in, up to the most', () => {
  const load = loadWith(80)
  for (let i = 0; i < 40; i += 1) load.adapt(50)
  for (let i = 0; i < 5; i += 1) load.adapt(1)
  assert.equal(load.bound, 50)
  for (let i = 0; i < 30; i += 1) load.adapt(1)
  assert.equal(load.bound, 100)
})
