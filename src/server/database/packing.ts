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

/** Texts are encoded here before they are packed, without a copy of both in one string; larger ones get a buffer of their own. */
const scratch = Buffer.allocUnsafe(262_144)
const bytesPerUnit = 3

export function pack({ inputs, outcome }: CalculationTexts): Packed {
  const most = (inputs.length + separator.length + outcome.length) * bytesPerUnit
  const text = most <= scratch.length ? scratch : Buffer.allocUnsafe(most)
  let length = text.write(inputs)
  length += text.write(separator, length)
  length += text.write(outcome, length)
  const frame = zstdCompressSync(text.subarray(0, length), {
    params,
    dictionary: dictionaries[current],
    pledgedSrcSize: length,
    chunkSize: packedBytes,
  })
  return { bytes: Buffer.concat([Buffer.of(current), frame]), textBytes: length - separator.length }
}

/** @throws {Error} where it was packed by a newer program, or is damaged. */
export function unpack(packed: Buffer): CalculationTexts {
  const { text, end } = unpackedText(packed)
  return { inputs: text.toString('utf8', 0, end), outcome: text.toString('utf8', end + separator.length) }
}

/** The outcome alone, as it is answered: UTF-8. @throws {Error} like `unpack`. */
export function unpackOutcome(packed: Buffer): Buffer {
  const { text, end } = unpackedText(packed)
  return text.subarray(end + separator.length)
}

function unpackedText(packed: Buffer): { readonly text: Buffer; readonly end: number } {
  const dictionary = dictionaries[packed[0] ?? -1]
  if (!dictionary) throw new Error(`A calculation was packed with the unknown dictionary ${packed[0]}.`)
  const text = zstdDecompressSync(packed.subarray(1), {
    dictionary,
    chunkSize: unpackedBytes,
    maxOutputLength: textBytesMaximum,
  })
  return { text, end: text.indexOf(separator) }
}
