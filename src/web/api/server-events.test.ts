import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsIn } from './server-events.ts'

const streamOf = (parts: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })

async function all(parts: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const each of eventsIn(streamOf(parts))) found.push(each)
  return found
}

test('events are read wherever the stream is cut, and comments are passed over', async () => {
  const text =
    ': hello\n\nid: running-1\nevent: study\ndata: {"trials":1}\n\nid: done-2\ndata: {"trials":2}\n\n'
  const expected = [{ trials: 1 }, { trials: 2 }]
  assert.deepEqual(await all([text]), expected)
  assert.deepEqual(await all(Array.from(text)), expected)
  assert.deepEqual(await all([text.replaceAll('\n', '\r\n')]), expected)
})

test('an event that is cut off by the end is none', async () => {
  assert.deepEqual(await all(['data: {"trials":1}\n\ndata: {"tri']), [{ trials: 1 }])
})
