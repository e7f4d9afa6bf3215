import { createHash } from 'node:crypto'
import { constants, gzipSync } from 'node:zlib'

/** Bytes ready to be sent, with their strong ETag. */
interface Representation {
  readonly bytes: Buffer
  readonly etag: string
  readonly encoding?: 'gzip'
}

/** A JSON document as it is, and compressed. */
export interface Document extends Representation {
  /** Made at the first call and kept; the document itself where compression does not make it smaller. */
  compressed(): Representation
}

export const createDocument = (content: unknown): Document => documentOf(JSON.stringify(content))

/** @param text JSON. */
export function documentOf(text: string): Document {
  const bytes = Buffer.from(text)
  const digest = createHash('sha256').update(bytes).digest('base64url')
  const plain = { bytes, etag: `"${digest}"` }
  let twin: Representation | undefined
  return {
    ...plain,
    compressed() {
      twin ??= compress(plain, `"${digest}-gzip"`)
      return twin
    },
  }
}

/** The highest level: milliseconds once, against every download of the hour. */
function compress(plain: Representation, etag: string): Representation {
  const bytes = gzipSync(plain.bytes, { level: constants.Z_BEST_COMPRESSION })
  return bytes.length < plain.bytes.length ? { bytes, etag, encoding: 'gzip' } : plain
}
