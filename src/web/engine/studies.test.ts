import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStudies, type StudyMessage, type StudyReply } from './studies.ts'
import type { StudyAsked } from './study-run.ts'

const asked = { inputs: {}, level: 'ROADSHOW', form: {}, note: () => {} } as unknown as StudyAsked
const refused = { kind: 'refused', errors: [] } as const

function opened() {
  const posted: StudyMessage[] = []
  const ports: { onmessage: ((event: MessageEvent<StudyReply>) => void) | null }[] = []
  const channel = openStudies(() => {
    const port = {
      postMessage: (message: StudyMessage) => posted.push(message),
      onmessage: null,
      onerror: null,
    }
    ports.push(port)
    return port
  })
  const answer = (reply: Omit<StudyReply, 'channel'>, of = 'drawn') =>
    ports.at(-1)?.onmessage?.({ data: { channel: of, ...reply } } as MessageEvent<StudyReply>)
  return { channel, studies: channel('drawn'), posted, answer }
}

test('a study that is given up is told to the worker, and nothing of it is heard any more', () => {
  const { studies, posted, answer } = opened()
  const heard: unknown[] = []
  const hear = { told: (told: unknown) => heard.push(told), failed: () => {} }
  const giveUp = studies.ask(asked, hear)
  answer({ number: 1, told: refused })
  giveUp()
  answer({ number: 1, told: refused })
  assert.equal(heard.length, 1)
  assert.deepEqual(
    posted.map(({ number, asked: form }) => [number, form !== undefined]),
    [
      [1, true],
      [2, false],
    ],
  )
})

test('a newer study ends the older one, and the worker is given only what it can be given', () => {
  const { studies, posted, answer } = opened()
  const heard: string[] = []
  const hear = (name: string) => ({ told: () => heard.push(name), failed: () => {} })
  const giveUp = studies.ask(asked, hear('first'))
  studies.ask(asked, hear('second'))
  giveUp()
  answer({ number: 1, told: refused })
  answer({ number: 2, told: refused })
  assert.deepEqual(heard, ['second'])
  assert.deepEqual(Object.keys(posted[0]?.asked ?? {}), ['inputs', 'level', 'form'])
})

test('channels of one worker end each other not, and the edition is given to it once', () => {
  const { channel, posted, answer } = opened()
  const heard: string[] = []
  const hear = (name: string) => ({
    told: () => heard.push(name),
    failed: () => heard.push(`${name} failed`),
  })
  const data = {} as NonNullable<StudyAsked['data']>
  channel('map').ask(asked, hear('map'))
  channel('matrix').ask({ ...asked, data }, hear('matrix'))
  channel('cell').ask({ ...asked, data }, hear('cell'))
  answer({ number: 1, told: refused }, 'map')
  answer({ number: 2, told: refused }, 'matrix')
  assert.deepEqual(heard, ['map', 'matrix'])
  assert.deepEqual(
    posted.map((each) => [each.asked?.data !== undefined, each.isSameEdition]),
    [
      [false, undefined],
      [true, undefined],
      [false, true],
    ],
  )
})
