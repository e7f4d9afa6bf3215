/** One message between a client and PostgreSQL. A client's first one has no type. */
export interface WireMessage {
  readonly type: string
  readonly body: Buffer
}

const lengthBytes = 4

/** Cuts one direction of a connection into messages, however it arrives. */
export class WireReader {
  #rest: Buffer = Buffer.alloc(0)
  #typeBytes: number

  constructor(side: 'client' | 'server') {
    this.#typeBytes = side === 'client' ? 0 : 1
  }

  /** The messages that these bytes complete. */
  *read(chunk: Buffer): Generator<WireMessage> {
    this.#rest = this.#rest.length ? Buffer.concat([this.#rest, chunk]) : chunk
    for (;;) {
      const typeBytes = this.#typeBytes
      if (this.#rest.length < typeBytes + lengthBytes) return
      const end = typeBytes + this.#rest.readInt32BE(typeBytes)
      if (this.#rest.length < end) return
      const type = this.#rest.toString('latin1', 0, typeBytes)
      const body = this.#rest.subarray(typeBytes + lengthBytes, end)
      this.#rest = this.#rest.subarray(end)
      this.#typeBytes = 1
      yield { type, body }
    }
  }
}

/** The texts at the beginning of a message that has some, such as the name and the words of a statement. */
export const textsOf = ({ body }: WireMessage): string[] => body.toString('utf8').split('\0', 2)

/** Reads a client's first message: a protocol number, then names and values. */
export function applicationName({ body }: WireMessage): string {
  const texts = body.toString('utf8', lengthBytes).split('\0')
  return texts[texts.indexOf('application_name') + 1] ?? ''
}
