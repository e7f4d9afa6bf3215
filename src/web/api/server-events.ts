/**
 * The data of each event of a stream, as they come. Comments and whatever else a stream may have are passed over.
 *
 * @param stream as the server sends it, cut anywhere.
 */
export async function* eventsIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of parts(stream)) {
    text += decoder.decode(part, { stream: true })
    const blocks = text.split(/\r?\n\r?\n/)
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = dataIn(block)
      if (data !== '') yield JSON.parse(data)
    }
  }
}

const dataIn = (block: string): string =>
  block
    .split(/\r?\n/)
    .flatMap((line) => (line.startsWith('data:') ? [line.slice('data:'.length).trimStart()] : []))
    .join('\n')

/** Not every browser lets a stream be iterated. */
async function* parts(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
