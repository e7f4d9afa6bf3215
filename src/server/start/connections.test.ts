import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Demand, embeddedConnections, sharePool } from './connections.ts'

const demand: Demand = { processes: 2, workers: 1, size: 20, burst: 10 }

test('gives each process what it asks for where the server has enough', () => {
  assert.deepEqual(sharePool(200, demand), { size: 20, burst: 10 })
})

test('cuts the burst first, then the size', () => {
  // 24 for what is no API process; three times 25 for two processes and a replacement, of which 2 are no pool.
  assert.deepEqual(sharePool(99, demand), { size: 20, burst: 3 })
  assert.deepEqual(sharePool(63, demand), { size: 11, burst: 0 })
})

test('refuses a server that has not one connection for each process, and names what helps', () => {
  assert.throws(() => sharePool(30, demand), /30 connections.*max_connections.*--processes/)
})

test('keeps all processes, one replacement of each kind and eight others below what there is', () => {
  const demands = fc.record({
    processes: fc.integer({ min: 1, max: 16 }),
    workers: fc.integer({ min: 0, max: 8 }),
    size: fc.integer({ min: 1, max: 100 }),
    burst: fc.integer({ min: 0, max: 100 }),
  })
  fc.assert(
    fc.property(demands, fc.integer({ min: 300, max: 1_000 }), (asked, available) => {
      const { size, burst } = sharePool(available, asked)
      const workers = asked.workers === 0 ? 0 : (asked.workers + 1) * 8
      assert.ok((asked.processes + 1) * (size + burst + 2) + workers + 8 <= available)
      assert.ok(size >= 1 && size <= asked.size && burst >= 0 && burst <= asked.burst)
    }),
  )
})

test('an embedded server is started with enough for its processes, within reason', () => {
  const wanted = embeddedConnections(demand)
  assert.deepEqual(sharePool(wanted - 3, demand), { size: 20, burst: 10 })
  assert.equal(embeddedConnections({ ...demand, processes: 1, size: 5, burst: 0 }), 100)
  assert.equal(embeddedConnections({ ...demand, processes: 64 }), 500)
})
