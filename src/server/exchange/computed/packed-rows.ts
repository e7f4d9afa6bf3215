import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { RowResult, TablePart } from '../../../contract/exchange/cases/row-results.ts'

/** Far above what a part can have, so that a damaged one cannot fill the memory. */
const maxOutputLength = 64 * 1_024 * 1_024

export const packRows = (rows: TablePart | readonly RowResult[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zstdCompressSync(JSON.stringify(rows)))

export const unpackGiven = (packed: Uint8Array): TablePart => unpacked(packed) as TablePart
export const unpackResults = (packed: Uint8Array): RowResult[] => unpacked(packed) as RowResult[]

const unpacked = (packed: Uint8Array): unknown =>
  JSON.parse(zstdDecompressSync(packed, { maxOutputLength }).toString())
