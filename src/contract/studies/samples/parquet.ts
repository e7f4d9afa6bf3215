import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js'
import { joined } from '../../../engine/numerics/joined.ts'
import { blocksInBatch } from '../monte-carlo-design.ts'
import { ChunkedWriter } from './chunked-writer.ts'
import type { SampleColumn } from './sample-columns.ts'
import type { SampleRows } from './sample-rows.ts'

/** What a file says of itself, by key: JSON. */
export type About = Readonly<Record<string, unknown>>

/**
 * Samples as Parquet, a row group for each batch of blocks. Doubles are stored as they are; a trial without a number is null.
 * Units, and what the study is, stand in the file's own description, under keys that begin with `safapac.`.
 */
export async function* samplesAsParquet(
  columns: readonly SampleColumn[],
  rows: AsyncIterable<SampleRows>,
  about: About,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new ChunkedWriter()
  const units = columns.map(({ heading, kind, name, unit }) => ({ column: heading, kind, name, unit }))
  const writer = new ParquetWriter({
    writer: bytes,
    codec: 'UNCOMPRESSED',
    createdBy: 'SAFAPAC',
    schema: [{ name: 'samples', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: Object.entries({ ...about, columns: units }).map(([key, value]) => ({
      key: `safapac.${key}`,
      value: JSON.stringify(value),
    })),
  })
  let blocks: SampleRows[] = []
  const write = () => {
    const columnData = columns.map(({ heading, kind }, c) => {
      const data = joined(blocks.map((block) => block[c] as Float64Array))
      // Dictionaries are for what repeats itself.
      return { name: heading, encoding: 'PLAIN' as const, data: kind === 'output' ? withNulls(data) : data }
    })
    writer.write({ columnData, rowGroupSize: columnData[0]?.data.length ?? 1 })
    blocks = []
    return bytes.take()
  }
  for await (const block of rows) {
    if (blocks.push(block) === blocksInBatch) yield* write()
  }
  if (blocks.length > 0) yield* write()
  writer.finish()
  yield* bytes.take()
}

const elementOf = ({ heading, kind }: SampleColumn) =>
  ({
    name: heading,
    type: kind === 'trial' ? 'INT32' : 'DOUBLE',
    repetition_type: kind === 'output' ? 'OPTIONAL' : 'REQUIRED',
  }) as const

const withNulls = (data: Float64Array): Float64Array | (number | null)[] =>
  data.some(Number.isNaN) ? Array.from(data, (value) => (Number.isNaN(value) ? null : value)) : data
