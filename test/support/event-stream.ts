import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { until } from './waiting.ts'

export interface ReceivedEvent {
  readonly id: string | undefined
  readonly data: Record<string, unknown>
}

/** A stream of server-sent events over a connection of its own. */
export class EventStream {
  readonly response: IncomingMessage
  text = ''
  hasEnded = false

  private constructor(response: IncomingMessage) {
    this.response = response
    response.setEncoding('utf8')
    response.on('data', (text) => {
      this.text += text
    })
    response.on('close', () => {
      this.hasEnded = true
    })
    response.on('error', () => {})
  }

  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<EventStream> {
    const asked = request(url, { headers, agent: false })
    asked.on('error', () => {})
    asked.end()
    const [response] = await once(asked, 'response')
    return new EventStream(response)
  }

  /** What has arrived so far. */
  events(): ReceivedEvent[] {
    return this.text.split('\n\n').flatMap((block) => {
      const lines = block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line))
      const fields = Object.fromEntries(lines.flatMap((match) => (match ? [[match[1], match[2]]] : [])))
      return fields.data === undefined ? [] : [{ id: fields.id, data: JSON.parse(fields.data) }]
    })
  }

  async ended(): Promise<ReceivedEvent[]> {
    await until(() => this.hasEnded)
    assert.ok(this.response.complete, 'The stream was cut off.')
    return this.events()
  }

  leave(): void {
    this.response.destroy()
  }
}
