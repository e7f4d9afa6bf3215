import { crc32, inflateRawSync } from 'node:zlib'
import { RefusedFile } from './refused-file.ts'

/** What is read of a file at most; each is checked before anything is inflated. */
export const zipBounds = {
  fileBytes: 10_000_000,
  entries: 200,
  partBytes: 20_000_000,
  allBytes: 60_000_000,
  /** Bytes inflated for each byte that is stored, of parts that are not small. */
  ratio: 200,
  smallBytes: 1_000_000,
} as const

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly storedBytes: number
  readonly bytes: number
  readonly begin: number
}

/** The parts of a ZIP file by their names; each is inflated when it is asked for. */
export interface ZipParts {
  readonly names: readonly string[]
  /** @throws {RefusedFile} where the part is not what the directory says of it. */
  read(name: string): Buffer | undefined
}

const endBytes = 22
const endSignature = 0x0605_4b50
const entrySignature = 0x0201_4b50
const localSignature = 0x0403_4b50
const entryBytes = 46
const localBytes = 30
/** ZIP64 says elsewhere what does not fit here. */
const elsewhere16 = 0xffff
const elsewhere32 = 0xffff_ffff
const encrypted = 0b1
const stored = 0
const deflated = 8

/**
 * Opens a ZIP file by its central directory alone, without looking for entries elsewhere.
 *
 * @throws {RefusedFile} for what is no such file, is damaged, or goes beyond `zipBounds`.
 */
export function openZip(file: Buffer): ZipParts {
  if (file.length > zipBounds.fileBytes)
    throw tooLarge(`The file has more than ${zipBounds.fileBytes} bytes.`)
  const entries = readDirectory(file)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    names: [...byName.keys()],
    read(name) {
      const entry = byName.get(name)
      return entry && inflate(file, entry)
    },
  }
}

function readDirectory(file: Buffer): Entry[] {
  const end = file.length - endBytes
  // No comment is behind it: no program that writes workbooks leaves one.
  if (end < 0 || file.readUInt32LE(end) !== endSignature || file.readUInt16LE(end + 20) !== 0) {
    throw new RefusedFile('not_a_workbook', 'This is no .xlsx file: it does not end as a ZIP file does.')
  }
  const count = file.readUInt16LE(end + 10)
  const bytes = file.readUInt32LE(end + 12)
  const begin = file.readUInt32LE(end + 16)
  const isSplit = file.readUInt32LE(end + 4) !== 0 || file.readUInt16LE(end + 8) !== count
  if (isSplit || count === elsewhere16 || begin === elsewhere32) throw damaged('It is split, or ZIP64.')
  if (count > zipBounds.entries) throw tooLarge(`It has ${count} parts; ${zipBounds.entries} are read.`)
  if (begin + bytes !== end) throw damaged('Its directory is not where it says.')
  const entries: Entry[] = []
  let at = begin
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(file, at, begin)
    entries.push(entry)
    at = next
  }
  if (at !== end) throw damaged('Its directory has another length than it says.')
  checkTogether(entries)
  return entries
}

function readEntry(file: Buffer, at: number, directory: number) {
  if (at + entryBytes > file.length || file.readUInt32LE(at) !== entrySignature)
    throw damaged('A part is lost.')
  const nameBytes = file.readUInt16LE(at + 28)
  const next = at + entryBytes + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  if (next > file.length) throw damaged('The name of a part is cut off.')
  const name = file.toString('utf8', at + entryBytes, at + entryBytes + nameBytes)
  const entry = {
    name: checkedName(name),
    method: file.readUInt16LE(at + 10),
    crc: file.readUInt32LE(at + 16),
    storedBytes: file.readUInt32LE(at + 20),
    bytes: file.readUInt32LE(at + 24),
  }
  if (file.readUInt16LE(at + 8) & encrypted) throw new RefusedFile('not_allowed', 'The file is encrypted.')
  if (entry.method !== stored && entry.method !== deflated) throw damaged(`${name} is packed in another way.`)
  const begin = beginOf(file, file.readUInt32LE(at + 42), name)
  if (begin + entry.storedBytes > directory) throw damaged(`${name} goes beyond the end.`)
  return { entry: { ...entry, begin }, next }
}

/** Where the bytes of a part begin, behind a head of its own that has to have the same name. */
function beginOf(file: Buffer, local: number, name: string): number {
  if (local + localBytes > file.length || file.readUInt32LE(local) !== localSignature)
    throw damaged(`${name} is not where it says.`)
  const nameBytes = file.readUInt16LE(local + 26)
  const nameEnd = local + localBytes + nameBytes
  if (file.toString('utf8', local + localBytes, nameEnd) !== name) throw damaged(`${name} has two names.`)
  return nameEnd + file.readUInt16LE(local + 28)
}

/** A name leads nowhere but into the file. */
function checkedName(name: string): string {
  const isStrange = name === '' || /^[/\\]|\\|^[A-Za-z]:|\0/.test(name) || name.split('/').includes('..')
  if (isStrange) throw new RefusedFile('not_allowed', 'The name of a part leads out of the file.')
  return name
}

function checkTogether(entries: readonly Entry[]): void {
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length)
    throw damaged('Two parts have the same name.')
  const large = entries.find(({ bytes }) => bytes > zipBounds.partBytes)
  if (large) throw tooLarge(`${large.name} has more than ${zipBounds.partBytes} bytes.`)
  const all = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  if (all > zipBounds.allBytes) throw tooLarge(`Its parts have more than ${zipBounds.allBytes} bytes.`)
  const { ratio, smallBytes } = zipBounds
  const dense = entries.find(({ bytes, storedBytes }) => bytes > smallBytes && bytes > ratio * storedBytes)
  if (dense) throw tooLarge(`${dense.name} has more than ${ratio} times the bytes that are stored of it.`)
  const places = [...entries].sort((a, b) => a.begin - b.begin)
  const isShared = places.some(({ begin }, i) => {
    const before = places[i - 1]
    return before !== undefined && before.begin + before.storedBytes > begin
  })
  if (isShared) throw damaged('Parts lie over each other.')
}

function inflate(file: Buffer, { name, method, crc, storedBytes, bytes, begin }: Entry): Buffer {
  const packed = file.subarray(begin, begin + storedBytes)
  const part = method === stored ? packed : inflated(packed, bytes, name)
  if (part.length !== bytes || crc32(part) !== crc) throw damaged(`${name} is not as its directory says.`)
  return part
}

function inflated(packed: Buffer, bytes: number, name: string): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(bytes, 1) })
  } catch (cause) {
    throw new RefusedFile('damaged', `The file is damaged: ${name} cannot be unpacked.`, { cause })
  }
}

const damaged = (what: string) => new RefusedFile('damaged', `The file is damaged. ${what}`)
const tooLarge = (what: string) => new RefusedFile('too_large', what)
