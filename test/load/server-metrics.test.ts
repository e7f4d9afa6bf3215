import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseServerMetrics } from './server-metrics.ts'

test('the worst of several processes is what a server’s metrics say', () => {
  const text = `# HELP nodejs_eventloop_lag_p99_seconds The 99th percentile.
# TYPE nodejs_eventloop_lag_p99_seconds gauge
nodejs_eventloop_lag_p99_seconds{process="1"} 0.012
nodejs_eventloop_lag_p99_seconds{process="2"} 0.0305
nodejs_eventloop_lag_max_seconds 1.5e-1
nodejs_eventloop_lag_mean_seconds 0.011
process_resident_memory_bytes 104857600
`
  assert.deepEqual(parseServerMetrics(text), {
    meanDelayMilliseconds: 11,
    p99DelayMilliseconds: 30.5,
    maximumDelayMilliseconds: 150,
    residentBytes: 104_857_600,
  })
})

test('what says nothing of event loops or memory is not metrics', () => {
  assert.equal(parseServerMetrics('<html>\n'), undefined)
})
