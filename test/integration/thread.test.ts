import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openThread } from '../../src/server/computing/thread.ts'
import { example } from '../support/examples.ts'
import { hostile } from '../support/hostile-thread.ts'

const failures: unknown[] = []
const thread = openThread({
  module: new URL('../support/hostile-thread.ts', import.meta.url),
  memoryLimitMegabytes: 256,
  idleMilliseconds: 600_000,
  onError: (error) => failures.push(error),
})
after(() => thread.close())

const hefa = example('hefa-usa-500')
const withCapacity = (value: number) =>
  JSON.stringify({ ...hefa, plant: { ...hefa.plant, capacity: { value, unit: 'kt/yr' } } })
const limits = { timeLimitMilliseconds: 600_000 }
const outcome = async () => {
  await thread.ready()
  return JSON.parse(await thread.run<string>('calculate', JSON.stringify(hefa), limits))
}

test('an endless task is given up when nobody wants it any more, and the next one is done by another thread', async () => {
  await thread.ready()
  const leaving = new AbortController()
  const given = thread.run('calculate', withCapacity(hostile.loops), { ...limits, signal: leaving.signal })
  leaving.abort(new Error('gone'))
  await assert.rejects(given, { message: 'gone' })
  assert.ok((await outcome()).technoEconomics)
})

test('an endless task is ended at its time limit', async () => {
  await thread.ready()
  const given = thread.run('calculate', withCapacity(hostile.loops), { timeLimitMilliseconds: 10 })
  await assert.rejects(given, { code: 'time_limit' })
  assert.ok((await outcome()).technoEconomics)
})

test('an endless task is ended when it has used up its processor time, and no other is', async () => {
  await thread.ready()
  const limited = { ...limits, processorTimeMilliseconds: 100 }
  await assert.rejects(thread.run('calculate', withCapacity(hostile.loops), limited), { code: 'time_limit' })
  await thread.ready()
  const sleeping = await thread.run<string>('calculate', withCapacity(hostile.sleepsOneSecond), limited)
  assert.ok(JSON.parse(sleeping).technoEconomics)
  assert.deepEqual(failures, [])
})
