import type { Course } from './load.ts'
import { type Action, actions, type Recorder } from './recorder.ts'
import { milliseconds } from './wording.ts'

const terminalMilliseconds = 250
const logMilliseconds = 5_000

const shortNames: Readonly<Record<Action, string>> = {
  login: 'login',
  projects: 'list',
  masterData: 'master',
  calculate: 'POST',
  poll: 'poll',
  calculated: 'calculated',
}

/** Says how a run is going until it is stopped: on one line of a terminal, else a line every 5 s. */
export function showProgress(recorder: Recorder, course: Course, users: number): { stop(): void } {
  const { isTTY } = process.stdout
  let lastRequests = 0
  let lastAt = performance.now()
  const show = () => {
    const now = performance.now()
    const perSecond = ((recorder.requests - lastRequests) * 1_000) / (now - lastAt)
    lastRequests = recorder.requests
    lastAt = now
    const text = describeProgress(recorder, course, users, perSecond)
    if (isTTY) process.stdout.write(`\r\u001b[K${text.slice(0, process.stdout.columns - 1)}`)
    else console.log(text)
  }
  const timer = setInterval(show, isTTY ? terminalMilliseconds : logMilliseconds)
  return {
    stop() {
      clearInterval(timer)
      if (isTTY) process.stdout.write('\r\u001b[K')
    },
  }
}

function describeProgress(recorder: Recorder, course: Course, users: number, perSecond: number): string {
  const { ramp, steady, isSteady } = recorder
  const phase = isSteady ? steady : ramp
  const left = isSteady
    ? `${Math.max(0, (course.endAt - performance.now()) / 1_000).toFixed(0)} s left`
    : 'ramp-up'
  const p95s = actions
    .filter((action) => phase.actions[action].latencies.count > 0)
    .map((action) => `${shortNames[action]} ${milliseconds(phase.actions[action].latencies.percentile(95))}`)
  return [
    `${course.present}/${users} users, ${left}`,
    `${perSecond.toFixed(0)} requests/s`,
    `${ramp.errorCount + steady.errorCount} errors`,
    `${ramp.refusals.count + steady.refusals.count} 503s`,
    `p95 ms: ${p95s.join(', ')}`,
  ].join(' | ')
}
