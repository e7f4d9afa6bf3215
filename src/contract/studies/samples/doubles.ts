import type { SampleRows } from './sample-rows.ts'

const bytesOfNumber = 8

/** Samples as doubles, little endian, row by row and without a head; a trial without a number is NaN. */
export async function* samplesAsDoubles(
  rows: AsyncIterable<SampleRows>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const block of rows) {
    const length = block[0]?.length ?? 0
    const bytes = new Uint8Array(length * block.length * bytesOfNumber)
    const view = new DataView(bytes.buffer)
    block.forEach((column, c) => {
      for (let k = 0; k < length; k++)
        view.setFloat64((k * block.length + c) * bytesOfNumber, column[k] as number, true)
    })
    yield bytes
  }
}
