import { crc32 } from '../format/crc32.ts'

/** Bytes before the first chunk of a PNG. */
const signatureLength = 8
/** Bytes of the chunk that says how large the picture is: it stands first. */
const headLength = 25

/** An `iTXt` chunk, uncompressed and of no language, as every program that reads metadata of pictures shows it. */
function chunkOf(keyword: string, text: string): Uint8Array {
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(data.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length - 4)
  chunk.set(data, 4)
  view.setUint32(data.length + 4, crc32(data))
  return chunk
}

/**
 * A PNG that has texts in itself besides its picture, by keywords (PNG 3.0, 11.3.3.4).
 *
 * @param keywords Latin letters, 79 at most.
 */
export function withTexts(png: Uint8Array, keywords: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(keywords).map(([keyword, text]) => chunkOf(keyword, text))
  const made = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0))
  const head = signatureLength + headLength
  made.set(png.subarray(0, head))
  let at = head
  for (const chunk of chunks) {
    made.set(chunk, at)
    at += chunk.length
  }
  made.set(png.subarray(head), at)
  return made
}
