import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Latencies } from './latencies.ts'

test('percentiles are those of the values, to a tenth of a percent', () => {
  const latencies = new Latencies()
  for (let i = 1; i <= 10_000; i += 1) latencies.add(i / 10)
  for (const [percent, expected] of [
    [50, 500],
    [95, 950],
    [99, 990],
    [99.9, 999],
    [100, 1_000],
  ] as const) {
    assert.ok(Math.abs(latencies.percentile(percent) / expected - 1) <= 0.001, `${percent} %`)
  }
  assert.equal(latencies.count, 10_000)
  assert.ok(Math.abs(latencies.mean - 500.05) < 1e-6)
  assert.equal(latencies.maximum, 1_000)
})

test('what is shorter than a microsecond or longer than ten minutes is kept', () => {
  const latencies = new Latencies()
  latencies.add(0)
  latencies.add(1_000_000)
  assert.equal(latencies.count, 2)
  assert.equal(latencies.maximum, 1_000_000)
})

test('nothing measured has no percentiles, rather than zero', () => {
  const latencies = new Latencies()
  assert.ok(Number.isNaN(latencies.percentile(95)))
  assert.ok(Number.isNaN(latencies.mean))
  assert.deepEqual(latencies.quantiles(), [])
})

test('two add up to what one would have measured, and a cleared one starts again', () => {
  const [one, other, both] = [new Latencies(), new Latencies(), new Latencies()]
  for (let i = 1; i <= 100; i += 1) {
    const latencies = i % 2 === 0 ? one : other
    latencies.add(i)
    both.add(i)
  }
  one.addAll(other)
  assert.deepEqual(one.quantiles(), both.quantiles())
  one.clear()
  one.add(5)
  assert.deepEqual([one.count, one.mean, one.maximum], [1, 5, 5])
})
