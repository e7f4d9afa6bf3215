import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { until } from './waiting.ts'

interface Envelope {
  readonly from: string
  readonly to: readonly string[]
  /** As it came over the wire. */
  readonly raw: string
}

/** A real SMTP server on a port of its own. */
export class MailServer {
  readonly received: Envelope[] = []
  /** Recipients that it refuses for good. */
  readonly unknown = new Set<string>()
  #server: SMTPServer | undefined
  #port = 0

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`
  }

  /** On the port that it had before, if it was started before. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        const refusal = Object.assign(new Error('No such mailbox'), { responseCode: 550 })
        done(this.unknown.has(address) ? refusal : undefined)
      },
      onData: (stream, { envelope }, done) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const to = envelope.rcptTo.map(({ address }) => address)
        text(stream).then((raw) => {
          this.received.push({ from, to, raw })
          done()
        }, done)
      },
    })
    // A client that leaves in the middle is the client's affair.
    server.on('error', () => {})
    const listening = server.listen(this.#port, '127.0.0.1')
    await once(listening, 'listening')
    this.#port = (listening.address() as AddressInfo).port
    this.#server = server
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => (this.#server ? this.#server.close(resolve) : resolve()))
    this.#server = undefined
  }

  /** The mails to an address, once there are so many. */
  async mailsTo(address: string, count: number): Promise<Envelope[]> {
    const found = () => this.received.filter(({ to }) => to.includes(address))
    await until(() => found().length >= count)
    return found()
  }
}

/** The text of a mail as its reader sees it. */
export function bodyOf({ raw }: Envelope): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/^content-transfer-encoding: quoted-printable/im.test(head)) {
    return body
      .replaceAll('=\r\n', '')
      .replaceAll(/=([\dA-F]{2})/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
  }
  return body
}
