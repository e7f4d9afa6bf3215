import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseServerMetrics } from './server-metrics.ts'

test('the delay that a server tells itself is taken as it is, and memory is that of all processes', () => {
  const text = `# HELP nodejs_eventloop_delay_seconds By how much timers are late.
# TYPE nodejs_eventloop_delay_seconds gauge
nodejs_eventloop_delay_seconds{quantile="0.5"} 0.0005
nodejs_eventloop_delay_seconds{quantile="0.99"} 0.0305
nodejs_eventloop_lag_p99_seconds 0.2
process_resident_memory_bytes{process="1"} 104857600
process_resident_memory_bytes{process="2"} 104857600
tea_pool_timeouts_total 3
`
  assert.deepEqual(parseServerMetrics(text), {
    delayMilliseconds: { p50: 0.5, p99: 30.5 },
    residentBytes: 209_715_200,
    poolTimeouts: 3,
  })
})

test('of what Node.js measures, the worst process without the time between two looks', () => {
  const text = `nodejs_eventloop_lag_p50_seconds 0.0095
nodejs_eventloop_lag_p99_seconds{process="1"} 0.011
nodejs_eventloop_lag_p99_seconds{process="2"} 3.5e-2
`
  assert.deepEqual(parseServerMetrics(text), {
    delayMilliseconds: { p50: 0, p99: 25 },
    residentBytes: Number.NaN,
    poolTimeouts: Number.NaN,
  })
})

test('what says nothing of event loops or memory is not metrics', () => {
  assert.equal(parseServerMetrics('<html>\n'), undefined)
})
