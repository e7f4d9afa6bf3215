import { readFileSync } from 'node:fs'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** What was calculated and what came of it, as JSON text. */
export interface CalculationTexts {
  readonly inputs: string
  readonly outcome: string
}

export interface Packed {
  readonly bytes: Buffer
  /** How many bytes the texts have, which is what counts as stored. */
  readonly textBytes: number
}

/** What the first byte of a packed calculation says: which dictionary it was packed with. One that was used is kept for good. */
const dictionaries = [readFileSync(new URL('packing-dictionary-0.txt', import.meta.url))] as const
const current = 0
/** The fastest one that finds what the dictionary has; the higher ones save no more than a tenth. */
const params = { [constants.ZSTD_c_compressionLevel]: 1 }
/** As many as most have, so that a buffer of that size is enough. */
const packedBytes = 4_096
const unpackedBytes = 65_536
/** Far above any legal calculation, so that a damaged one cannot fill the memory. */
const textBytesMaximum = 64 * 1_024 * 1_024

/** JSON text has no line feed where it was written without spaces: so the first one ends the inputs. */
const separator = '\n'

export function pack({ inputs, outcome }: CalculationTexts): Packed {
  const text = Buffer.from(`${inputs}${separator}${outcome}`)
  const frame = zstdCompressSync(text, {
    params,
    dictionary: dictionaries[current],
    pledgedSrcSize: text.length,
    chunkSize: packedBytes,
  })
  return { bytes: Buffer.concat([Buffer.of(current), frame]), textBytes: text.length - separator.length }
}

/** @throws {Error} where it was packed by a newer program, or is damaged. */
export function unpack(packed: Buffer): CalculationTexts {
  const dictionary = dictionaries[packed[0] ?? -1]
  if (!dictionary) throw new Error(`A calculation was packed with the unknown dictionary ${packed[0]}.`)
  const text = zstdDecompressSync(packed.subarray(1), {
    dictionary,
    chunkSize: unpackedBytes,
    maxOutputLength: textBytesMaximum,
  }).toString()
  const end = text.indexOf(separator)
  return { inputs: text.slice(0, end), outcome: text.slice(end + separator.length) }
}
