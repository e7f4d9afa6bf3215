import { crc32, deflateRawSync } from 'node:zlib'

/** What an entry of a file says of itself where that is not the truth. */
export interface Lies {
  readonly bytes?: number
  readonly crc?: number
  readonly flags?: number
  readonly localName?: string
  readonly method?: number
}

export interface Part {
  readonly name: string
  readonly content: string | Buffer
  readonly lies?: Lies
}

/** A ZIP file with these parts, deflated; what a part lies about stands in the central directory. */
export function zipOf(parts: readonly Part[]): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, lies = {} } of parts) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const bytes = lies.bytes ?? plain.length
    const head = { method: lies.method ?? 8, crc: lies.crc ?? crc32(plain), packed: packed.length, bytes }
    const own = localHead(lies.localName ?? name, head)
    local.push(own, packed)
    directory.push(directoryEntry(name, head, at, lies.flags ?? 0))
    at += own.length + packed.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, entries, end])
}

interface Head {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly bytes: number
}

function localHead(name: string, { method, crc, packed, bytes }: Head): Buffer {
  const text = Buffer.from(name)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x0403_4b50, 0)
  head.writeUInt16LE(method, 8)
  head.writeUInt32LE(crc, 14)
  head.writeUInt32LE(packed, 18)
  head.writeUInt32LE(bytes, 22)
  head.writeUInt16LE(text.length, 26)
  return Buffer.concat([head, text])
}

function directoryEntry(
  name: string,
  { method, crc, packed, bytes }: Head,
  at: number,
  flags: number,
): Buffer {
  const text = Buffer.from(name)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x0201_4b50, 0)
  entry.writeUInt16LE(flags, 8)
  entry.writeUInt16LE(method, 10)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(packed, 20)
  entry.writeUInt32LE(bytes, 24)
  entry.writeUInt16LE(text.length, 28)
  entry.writeUInt32LE(at, 42)
  return Buffer.concat([entry, text])
}
