import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Rows of red, green, blue; a byte each. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const channels = 3

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

/** What each of the five filters of PNG (section 9.2) adds to a byte. */
const predictions: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
]

/** Bytes of a pixel in a file, by what PNG calls the colour type: red, green, blue; an index; the first with transparency. */
const sizes: Readonly<Record<number, number>> = { 2: channels, 3: 1, 6: channels + 1 }

/**
 * A picture as a browser writes it, or as `writePalettePng` does.
 *
 * @throws {Error} for anything but eight bits a channel, not interlaced, and for grey.
 */
export function readPng(png: Buffer): Picture {
  const chunks = chunksOf(png)
  const dataOf = (wanted: string) => chunks.find(({ type }) => type === wanted)?.data
  const head = dataOf('IHDR')
  if (!head) throw new Error('This is no PNG.')
  const [width, height, depth, kind, interlace] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8],
    head[9],
    head[12],
  ]
  const size = sizes[kind ?? -1]
  if (depth !== 8 || size === undefined || interlace !== 0)
    throw new Error('Only PNG of eight bits are read.')
  const data = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((each) => each.data)),
  )
  unfilter(data, width * size, height, size)
  const palette = dataOf('PLTE')
  const pixels = new Uint8Array(width * height * channels)
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, from = y * (width * size + 1) + 1; x < width; x++, from += size, to += channels) {
      const colour = palette ? (data[from] ?? 0) * channels : from
      pixels.set((palette ?? data).subarray(colour, colour + channels), to)
    }
  }
  return { width, height, pixels }
}

/** Adds to each byte what its row's filter says of the bytes before it; what is outside of the picture counts as 0. */
function unfilter(data: Buffer, length: number, height: number, size: number): void {
  for (let y = 0; y < height; y++) {
    const start = y * (length + 1) + 1
    const predict = predictions[data[start - 1] ?? 0]
    if (!predict) throw new Error('This PNG has an unknown filter.')
    const at = (row: number, x: number) => (row < 0 || x < 0 ? 0 : (data[row * (length + 1) + 1 + x] ?? 0))
    for (let x = 0; x < length; x++) {
      data[start + x] = at(y, x) + predict(at(y, x - size), at(y - 1, x), at(y - 1, x - size))
    }
  }
}

/** A picture of at most 256 colours as a PNG: `indexes` names one of `palette` (red, green, blue) for each pixel. */
export function writePalettePng(
  { width, height }: Picture,
  palette: Uint8Array,
  indexes: Uint8Array,
): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
