import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Asked, SweepRequest, Told } from './sweep.ts'
import { openSweeps } from './sweeps.ts'

/** The other end of a worker: what was posted to it, and what is to be heard from it. */
function openPort() {
  const asked: Asked[] = []
  return {
    asked,
    postMessage: (each: Asked) => void asked.push(each),
    onmessage: null as ((event: MessageEvent<Told>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    tell(told: Told) {
      this.onmessage?.({ data: told } as MessageEvent<Told>)
    },
  }
}

const request = (kind: SweepRequest['kind']) => ({ kind }) as SweepRequest
const answer = { kind: 'tornado', now: {}, rows: [] } as const

test('of two questions of a kind only the newer one is answered; another kind is left alone', () => {
  const port = openPort()
  const sweeps = openSweeps(() => port)
  const heard: string[] = []
  const hear = (name: string) => ({
    answer: () => void heard.push(name),
    failed: () => void heard.push(`${name} failed`),
  })
  sweeps.ask(request('tornado'), hear('old'))
  sweeps.ask(request('breakEven'), hear('other'))
  sweeps.ask(request('tornado'), hear('new'))
  const [old = 0, other = 0, newer = 0] = port.asked.map(({ number }) => number)
  port.tell({ number: old, answer })
  assert.deepEqual(heard, [])
  port.tell({ number: newer, answer })
  port.tell({ number: other, answer })
  port.tell({ number: newer, answer })
  assert.deepEqual(heard, ['new', 'other'])
})

test('who gives a question up hears nothing; a worker that fails is told to all, and another one is started', () => {
  const ports = [openPort(), openPort()]
  let started = 0
  const sweeps = openSweeps(() => {
    started += 1
    return ports[started - 1] ?? openPort()
  })
  const heard: string[] = []
  const hear = { answer: () => void heard.push('answer'), failed: (why: string) => void heard.push(why) }
  const giveUp = sweeps.ask(request('tornado'), hear)
  giveUp()
  ports[0]?.tell({ number: 1, answer })
  assert.deepEqual(heard, [])
  sweeps.ask(request('tornado'), hear)
  ports[0]?.onerror?.({ message: 'gone' } as ErrorEvent)
  assert.deepEqual(heard, ['gone'])
  sweeps.ask(request('tornado'), hear)
  assert.deepEqual([started, ports[1]?.asked.length], [2, 1])
})
